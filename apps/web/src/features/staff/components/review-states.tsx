import { useId } from 'react';
import { useLaterTexts } from '../../../components/use-later-texts.js';

/** Which part of a list is shown: what waits, or what was decided. */
export function ReviewStates<S extends string>({ states, state, onChange, text }: { states: readonly S[]; state: S; onChange: (state: S) => void; text: (state: S) => string }) {
  const { l } = useLaterTexts();
  const name = useId();
  return (
    <fieldset className="chips">
      <legend className="sr-only">{l('review.which')}</legend>
      {states.map((one) => (
        <label key={one} className="pill-choice">
          <input type="radio" name={name} checked={one === state} onChange={() => onChange(one)} />
          <span>{text(one)}</span>
        </label>
      ))}
    </fieldset>
  );
}
