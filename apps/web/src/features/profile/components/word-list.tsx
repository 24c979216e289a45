import { useId, useState } from 'react';
import { FormField } from '../../../components/form-field.js';
import { Icon } from '../../../components/icons.js';
import '../../../components/applied-filters.css';
import { useTexts } from '../../../components/use-texts.js';
import { useSuggestions } from '../api/suggest-words.js';

interface Props {
  kind: 'occupations' | 'skills';
  label: string;
  hint: string;
  words: string[];
  most: number;
  onChange: (words: string[]) => void;
  error: string | undefined;
}

/** Several words, added one by one with Enter, a comma or the button, each removable. */
export function WordList({ kind, label, hint, words, most, onChange, error }: Props) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const listId = useId();
  const suggestions = useSuggestions(kind, text);
  const add = (raw: string) => {
    const fresh = raw.split(',').map((word) => word.trim()).filter((word) => word && !words.some((one) => one.toLowerCase() === word.toLowerCase()));
    if (fresh.length > 0) onChange([...words, ...fresh].slice(0, most));
    setText('');
  };
  return (
    <FormField label={label} hint={hint} error={error}>
      {(ids) => (
        <>
          <div className="word-list-add">
            <input
              {...ids}
              className="input"
              list={listId}
              value={text}
              maxLength={200}
              autoComplete="off"
              onChange={(event) => {
                const { value } = event.target;
                if (value.endsWith(',') || suggestions.includes(value)) add(value);
                else setText(value);
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                add(text);
              }}
              onBlur={() => add(text)}
            />
            <datalist id={listId}>{suggestions.map((one) => <option key={one} value={one} />)}</datalist>
            <button type="button" className="button" onClick={() => add(text)}>{t('action.add')}</button>
          </div>
          {words.length > 0 ? (
            <ul className="chips word-list-words">
              {words.map((word) => (
                <li key={word}>
                  <button type="button" className="applied-filter" onClick={() => onChange(words.filter((one) => one !== word))}>
                    <span className="sr-only">{t('filter.remove')}</span>{word}<Icon name="cross" size={14} />
                  </button>
                </li>
              ))}
            </ul>
          ) : null}
        </>
      )}
    </FormField>
  );
}
