import { HOME_TYPES } from '@mitn/contracts';
import type { CohortAnswer, CohortSettings as Settings } from '@mitn/contracts';
import { useState } from 'react';
import { FormField } from '../../../components/form-field.js';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { formatDate } from '../../../lib/format.js';
import { useChangeCohort } from '../api/cohorts.js';
import { JobPlaces } from './job-places.js';
import { MemberWishes } from './member-wishes.js';
import { Pager, usePaged } from './pager.js';
import { problemText } from './problem-text.js';

const AIMS = ['best-fit', 'most-placed'] as const;
type Held = Settings['holdBack'][number];

/** What a plan is after, how much stays free, how many people a job takes, what is fixed and what is ruled out, and who belongs to the cohort. */
export function CohortSettings({ cohort }: { cohort: CohortAnswer }) {
  const { t, d, language } = useDeskTexts();
  const change = useChangeCohort(cohort.id);
  const saving = useChangeCohort(cohort.id);
  const [wishing, setWishing] = useState<string | null>(null);
  const pins = cohort.people.filter(({ pin }) => pin !== null);
  const paged = usePaged(cohort.people);
  const title = ({ vacancyId, homeId }: { vacancyId: string | null; homeId: string | null }) => [cohort.vacancies.find(({ id }) => id === vacancyId)?.title, cohort.homes.find(({ id }) => id === homeId)?.title].filter(Boolean).join(' + ');
  const nameOf = (newcomerId: string | null) => (newcomerId === null ? d('cohort.settings.everybody') : (cohort.people.find((one) => one.newcomerId === newcomerId)?.name ?? ''));
  return (
    <div className="cohort-settings">
      {/* A colleague's settings take the place of what stands here; a change of the members does not. */}
      <PlanAims key={JSON.stringify(cohort.settings)} cohort={cohort} saving={saving} />
      <section className="panel stack-small">
        <h2>{d('cohort.settings.pins')}</h2>
        <p className="quiet small">{d('cohort.settings.pinsText')}</p>
        <ul className="desk-lines">
          {pins.map(({ newcomerId, name, pin }) => pin && (
            <li key={newcomerId}><strong>{name}</strong><span>{title(pin)}</span><span className="quiet small">{pin.reason} · {[pin.by, formatDate(pin.at, language)].filter(Boolean).join(', ')}</span><button type="button" className="link-button small" disabled={change.isPending} aria-label={d('cohort.settings.unpinNamed', { name })} onClick={() => change.mutate({ kind: 'unpin', newcomerId })}>{d('cohort.settings.unpin')}</button></li>
          ))}
        </ul>
        {pins.length === 0 ? <p className="quiet">{d('cohort.settings.noPins')}</p> : null}
        <h2>{d('cohort.settings.exclusions')}</h2>
        <ul className="desk-lines">
          {cohort.exclusions.map((one) => (
            <li key={one.id}><strong>{title(one)}</strong><span className="quiet small">{nameOf(one.newcomerId)} · {one.reason} · {[one.by, formatDate(one.at, language)].filter(Boolean).join(', ')}</span><button type="button" className="link-button small" disabled={change.isPending} aria-label={d('cohort.settings.allowNamed', { title: title(one) })} onClick={() => change.mutate({ kind: 'allow', exclusionId: one.id })}>{d('cohort.settings.allow')}</button></li>
          ))}
        </ul>
        {cohort.exclusions.length === 0 ? <p className="quiet">{d('cohort.settings.noExclusions')}</p> : null}
      </section>
      <section className="panel stack-small settings-people">
        <h2>{d('cohort.settings.people')}</h2>
        {change.isError ? <p className="field-error" role="alert">{problemText(change.error, d)}</p> : null}
        <table className="desk-table">
          <caption className="sr-only">{d('cohort.settings.people')}</caption>
          <thead><tr><th scope="col">{d('cohort.table.household')}</th><th scope="col">{d('cohort.settings.urgent')}</th><th scope="col">{d('cohort.wishes.head')}</th><th scope="col"><span className="sr-only">{d('cohort.table.change')}</span></th></tr></thead>
          <tbody>
            {paged.shown.map((one) => (
              <tr key={one.newcomerId}>
                <td><strong>{one.name}</strong><span className="quiet small">{[one.caseNumber, t('chip.persons', { count: one.persons }), one.placement ? d('cohort.settings.placed') : null].filter(Boolean).join(' · ')}</span></td>
                <td><label className="tick"><input type="checkbox" checked={one.urgent} disabled={change.isPending} onChange={(event) => change.mutate({ kind: 'member', newcomerId: one.newcomerId, urgent: event.target.checked, wishes: one.wishes })} /><span className="sr-only">{d('cohort.settings.urgentNamed', { name: one.name })}</span><span className="settings-word" aria-hidden="true">{d('cohort.settings.urgent')}</span></label></td>
                <td><button type="button" className="button button-small" aria-label={d('cohort.wishes.openNamed', { name: one.name, count: one.wishes.length })} onClick={() => setWishing(one.newcomerId)}>{d('cohort.wishes.open', { count: one.wishes.length })}</button></td>
                <td><button type="button" className="link-button small" disabled={change.isPending} aria-label={d('cohort.settings.removeNamed', { name: one.name })} onClick={() => change.mutate({ kind: 'remove-member', newcomerId: one.newcomerId })}>{d('cohort.settings.remove')}</button></td>
              </tr>
            ))}
          </tbody>
        </table>
        <Pager paged={paged} />
      </section>
      <MemberWishes cohort={cohort} member={cohort.people.find(({ newcomerId }) => newcomerId === wishing) ?? null} onClose={() => setWishing(null)} />
    </div>
  );
}

/** What a plan is after, how much stays free, and how many people a job takes. */
function PlanAims({ cohort, saving }: { cohort: CohortAnswer; saving: ReturnType<typeof useChangeCohort> }) {
  const { t, d } = useDeskTexts();
  const [aim, setAim] = useState(cohort.settings.aim);
  const [held, setHeld] = useState<Held[]>(cohort.settings.holdBack);
  const [places, setPlaces] = useState(cohort.settings.places);
  const save = () => saving.mutate({ kind: 'settings', name: cohort.name, note: cohort.note, revision: cohort.revision, settings: { aim, places, holdBack: held.filter(({ percent, homes }) => (percent ?? 0) + (homes ?? 0) > 0) } });
  return (
    <form className="panel stack" onSubmit={(event) => { event.preventDefault(); save(); }}>
      <h2>{d('cohort.settings.title')}</h2>
      <fieldset>
        <legend className="legend">{d('cohort.settings.aim')}</legend>
        <div className="stack-small">{AIMS.map((one) => <label key={one} className="tick"><input type="radio" name="aim" checked={aim === one} onChange={() => setAim(one)} /><span>{d(`cohort.settings.aims.${one}`)}<span className="hint settings-hint">{d(`cohort.settings.aimText.${one}`)}</span></span></label>)}</div>
      </fieldset>
      <fieldset className="stack-small">
        <legend className="legend">{d('cohort.settings.heldBack')}</legend>
        <p className="hint">{d('cohort.settings.heldBackText')}</p>
        {held.map((one, at) => (
          // Lines have no identity of their own and are only added at the end.
          <div key={`${at}-${held.length}`} className="settings-held">
            <FormField label={d('cohort.settings.kind')}>
              {(ids) => <select {...ids} className="input" value={one.homeType ?? ''} onChange={(event) => setHeld(held.with(at, { ...one, homeType: HOME_TYPES.find((type) => type === event.target.value) ?? null }))}><option value="">{d('cohort.settings.anyKind')}</option>{HOME_TYPES.map((type) => <option key={type} value={type}>{t(`homeType.${type}`)}</option>)}</select>}
            </FormField>
            <FormField label={d('cohort.settings.percent')}>{(ids) => <input {...ids} className="input" type="number" min={0} max={100} value={one.percent ?? 0} onChange={(event) => setHeld(held.with(at, { ...one, percent: wholeOf(event.target.value, 100) }))} />}</FormField>
            <FormField label={d('cohort.settings.homes')}>{(ids) => <input {...ids} className="input" type="number" min={0} max={10_000} value={one.homes ?? 0} onChange={(event) => setHeld(held.with(at, { ...one, homes: wholeOf(event.target.value, 10_000) }))} />}</FormField>
            <button type="button" className="link-button small" onClick={() => setHeld(held.filter((_one, index) => index !== at))}>{d('cohort.settings.drop')}</button>
          </div>
        ))}
        <p><button type="button" className="button button-small" disabled={held.length >= 20} onClick={() => setHeld([...held, { homeType: null, percent: 10 }])}>{d('cohort.settings.hold')}</button></p>
      </fieldset>
      <JobPlaces cohort={cohort} places={places} onChange={setPlaces} />
      {saving.isError ? <p className="field-error" role="alert">{problemText(saving.error, d)}</p> : null}
      <p className="row"><button type="submit" className="button button-main" disabled={saving.isPending}>{d('cohort.settings.save')}</button>{saving.isSuccess ? <span className="quiet small" role="status">{d('cohort.settings.saved')}</span> : null}</p>
    </form>
  );
}

function wholeOf(text: string, most: number): number {
  return Math.min(most, Math.max(0, Math.trunc(Number(text)) || 0));
}
