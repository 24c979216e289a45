import { useId, useState } from 'react';
import { FacetCheck, FacetGroup } from '../../../components/facet-rail.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { keepWord, wordOf } from '../../../lib/kept-words.js';
import { useConcepts } from '../api/suggest-concepts.js';

interface Props {
  kind: 'occupation' | 'skill';
  facet: { value: string; count: number }[] | undefined;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** So many of the most frequent names are ticked without typing. */
const SHOWN = 5;
const MOST = 20;

/** Occupations or skills: the most frequent ones of the answer to tick, and a field for all others, in English or Dutch. */
export function WordsFilter({ kind, facet = [], chosen, onChange }: Props) {
  const { t, l } = useLaterTexts();
  const [text, setText] = useState('');
  const [unknown, setUnknown] = useState(false);
  const listId = useId();
  const concepts = useConcepts(kind, text);
  const names = [...new Set([...chosen, ...facet.map(({ value }) => value)])].slice(0, Math.max(SHOWN, chosen.length));
  const add = (id: string, label: string) => {
    keepWord(id, label);
    setText('');
    setUnknown(false);
    if (!chosen.includes(id)) onChange([...chosen, id].slice(0, MOST));
  };
  const find = (typed: string) => concepts.find(({ label }) => label.toLowerCase() === typed.trim().toLowerCase());
  const submit = () => {
    if (text.trim() === '') return;
    const found = find(text) ?? concepts[0];
    if (found) add(found.id, found.label);
    else setUnknown(true);
  };
  return (
    <FacetGroup title={l(`words.${kind}`)} id={`filter-${kind}`}>
      {names.map((name) => (
        <FacetCheck key={name} text={wordOf(name)} count={facet.find(({ value }) => value === name)?.count ?? null} checked={chosen.includes(name)} onChange={(on) => (on ? add(name, name) : onChange(chosen.filter((one) => one !== name)))} />
      ))}
      <div className="facet-words">
        <input
          className="input" list={listId} value={text} maxLength={100} autoComplete="off" aria-label={l(`words.add.${kind}`)} placeholder={l(`words.add.${kind}`)} aria-describedby={unknown ? `${listId}-none` : undefined}
          onChange={(event) => {
            const { value } = event.target;
            setUnknown(false);
            const found = find(value);
            // A suggestion that was pressed stands in the field at once and whole.
            if (found && value.length - text.length > 1) add(found.id, found.label);
            else setText(value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            submit();
          }}
        />
        <datalist id={listId}>{concepts.map(({ id, label }) => <option key={id} value={label} />)}</datalist>
        <button type="button" className="button button-small" onClick={submit}>{t('action.add')}<span className="sr-only">: {l(`words.${kind}`)}</span></button>
      </div>
      {unknown ? <p className="hint" role="status" id={`${listId}-none`}>{l('words.none')}</p> : null}
    </FacetGroup>
  );
}
