import type { UseFormRegisterReturn } from 'react-hook-form';

/** A few choices beside each other; `many` lets more than one be chosen. */
export function PillChoices({ legend, hint, many, options, field }: { legend: string; hint?: string; many?: boolean; options: { value: string; text: string }[]; field: UseFormRegisterReturn }) {
  return (
    <fieldset className="field">
      <legend className="legend">{legend}</legend>
      {hint ? <p className="hint">{hint}</p> : null}
      <div className="chips">
        {options.map((option) => (
          <label key={option.value} className="pill-choice">
            <input type={many ? 'checkbox' : 'radio'} value={option.value} {...field} />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
