import { useId } from 'react';
import type { ReactNode } from 'react';
import { formatNumber } from '../lib/format.js';
import { useTexts } from './use-texts.js';
import './facet-rail.css';

export interface FacetOption {
  value: string;
  text: string;
  count: number | null;
}

/** One group of filters with its name. */
export function FacetGroup({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <fieldset className="facet-group" id={id} tabIndex={id ? -1 : undefined}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

/** Boxes of one filter that may be ticked together, each with how many offers it has. */
export function FacetChecks({ options, chosen, onChange }: { options: FacetOption[]; chosen: readonly string[]; onChange: (chosen: string[]) => void }) {
  return options.map((option) => (
    <FacetCheck
      key={option.value}
      text={option.text}
      count={option.count}
      checked={chosen.includes(option.value)}
      onChange={(checked) => onChange(options.map((one) => one.value).filter((value) => (value === option.value ? checked : chosen.includes(value))))}
    />
  ));
}

/** One box with its count. */
export function FacetCheck({ text, count, checked, onChange }: { text: string; count: number | null; checked: boolean; onChange: (checked: boolean) => void }) {
  const { t, language } = useTexts();
  return (
    <label className="tick facet-check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span className="facet-text">{text}</span>
      {count === null ? null : (
        <span className="facet-count">
          <span aria-hidden="true">{formatNumber(count, language)}</span>
          <span className="sr-only">{t('facet.count', { count })}</span>
        </span>
      )}
    </label>
  );
}

/** A filter with one value out of a few; the first stands for any. */
export function FacetSelect({ label, value, options, onChange }: { label: string; value: string; options: { value: string; text: string }[]; onChange: (value: string) => void }) {
  const id = useId();
  return (
    <div className="field facet-select">
      <label htmlFor={id} className="sr-only">{label}</label>
      <select id={id} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.text}</option>)}
      </select>
    </div>
  );
}
