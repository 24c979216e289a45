import type * as z from 'zod/mini';
import { useState } from 'react';
import { FormField } from '../../../components/form-field.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import type { Calculator, FieldSpec } from '../calculator.js';
import type { FieldValues } from '../read-field.js';

interface Props {
  calculator: Calculator;
  start: FieldValues;
  busy: boolean;
  onBody: (body: unknown, values: FieldValues) => void;
}

/** The questions of one calculator. The body is checked by the API's own schema; what does not read is said at its field. */
export function CalculatorForm({ calculator, start, busy, onBody }: Props) {
  const { l } = useLaterTexts();
  const [values, setValues] = useState<FieldValues>(() => ({ ...Object.fromEntries(calculator.fields.map((field) => [field.name, field.initial ?? ''])), ...start }));
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const shown = calculator.fields.filter((field) => field.when?.(values) ?? true);
  const set = (name: string, value: string) => {
    setValues({ ...values, [name]: value });
    if (wrong.has(name)) setWrong(new Set([...wrong].filter((one) => one !== name)));
  };
  const submit = () => {
    const asked = Object.fromEntries(shown.map(({ name }) => [name, values[name] ?? '']));
    const parsed = calculator.route.body?.safeParse(calculator.toBody(asked));
    if (parsed?.success) {
      setWrong(new Set());
      onBody(parsed.data, asked);
      return;
    }
    const fields = (parsed?.error?.issues ?? []).map((issue) => fieldOf(calculator, issue));
    setWrong(new Set(fields));
    document.querySelector<HTMLElement>(`.calc-form [name="${fields[0]}"]`)?.focus();
  };
  return (
    <form className="calc-form" noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
      {shown.map((field) => <Field key={field.name} field={field} value={values[field.name] ?? ''} wrong={wrong.has(field.name)} onChange={(value) => set(field.name, value)} />)}
      <p><button type="submit" className="button button-main" disabled={busy}>{l('calc.button')}</button></p>
    </form>
  );
}

function fieldOf({ fieldOf: names, fields }: Calculator, issue: z.core.$ZodIssue): string {
  const key = String(issue.path[0] ?? '');
  return names[key] ?? (fields.some(({ name }) => name === key) ? key : (fields[0]?.name ?? key));
}

function Field({ field, value, wrong, onChange }: { field: FieldSpec; value: string; wrong: boolean; onChange: (value: string) => void }) {
  const { l } = useLaterTexts();
  if (field.kind === 'tick') {
    return (
      <label className="tick">
        <input type="checkbox" name={field.name} checked={value === 'yes'} onChange={(event) => onChange(event.target.checked ? 'yes' : '')} />
        <span>{l(field.label)}</span>
      </label>
    );
  }
  const hint = field.hint ? l(field.hint) : field.optional ? l('calc.hint.optional') : undefined;
  return (
    <FormField label={l(field.label)} hint={hint} error={wrong ? l(`calc.error.${field.kind}`) : undefined} className={field.half ? 'field calc-half' : undefined}>
      {(ids) =>
        field.kind === 'choice' ? (
          <select {...ids} name={field.name} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
            {field.options?.map((option) => <option key={option.value} value={option.value}>{l(option.text)}</option>)}
          </select>
        ) : field.kind === 'euros' ? (
          <span className="calc-euros"><span aria-hidden="true">€</span><input {...ids} name={field.name} className="input" inputMode="decimal" autoComplete="off" maxLength={16} value={value} onChange={(event) => onChange(event.target.value)} /></span>
        ) : (
          <input {...ids} name={field.name} className="input" type={field.kind === 'date' ? 'date' : 'text'} inputMode={field.kind === 'number' ? 'decimal' : undefined} autoComplete="off" maxLength={12} value={value} onChange={(event) => onChange(event.target.value)} />
        )
      }
    </FormField>
  );
}
