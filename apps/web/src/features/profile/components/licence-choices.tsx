import { LICENCES } from '@mitn/contracts';
import { useLaterTexts } from '../../../components/use-later-texts.js';

interface Props {
  /** null = not said, empty = none of them. */
  value: string[] | null;
  onChange: (value: string[] | null) => void;
  error: string | undefined;
}

/** Licences, certificates and registers that the person has. To say nothing is not the same as to have none: a job that asks for one then says "ask". */
export function LicenceChoices({ value, onChange, error }: Props) {
  const { l } = useLaterTexts();
  const toggle = (licence: string, on: boolean) => {
    const next = LICENCES.filter((one) => (one === licence ? on : value?.includes(one)));
    onChange(next.length > 0 ? next : null);
  };
  return (
    <fieldset className="field">
      <legend className="legend">{l('profile.work.licences')}</legend>
      <p className="hint">{l('profile.work.licencesHint')}</p>
      <div className="chips">
        {LICENCES.map((licence) => (
          <label key={licence} className="pill-choice"><input type="checkbox" checked={value?.includes(licence) ?? false} onChange={(event) => toggle(licence, event.target.checked)} /><span>{l(`profile.licence.${licence}`)}</span></label>
        ))}
        <label className="pill-choice"><input type="checkbox" checked={value?.length === 0} onChange={(event) => onChange(event.target.checked ? [] : null)} /><span>{l('profile.work.noLicences')}</span></label>
      </div>
      {error ? <p className="field-error">{error}</p> : null}
    </fieldset>
  );
}
