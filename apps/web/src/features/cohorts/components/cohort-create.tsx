import { useDeferredValue, useState } from 'react';
import { FormField } from '../../../components/form-field.js';
import { ErrorState } from '../../../components/states.js';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { formatNumber } from '../../../lib/format.js';
import { useAllNewcomers } from '../api/all-newcomers.js';
import { useCreateCohort } from '../api/cohorts.js';
import { Pager, usePaged } from './pager.js';
import { problemText } from './problem-text.js';

/** A name, and the newcomers that are to be placed in one go. */
export function CohortCreate({ onCancel, onMade }: { onCancel: () => void; onMade: (id: string) => void }) {
  const { t, d, language } = useDeskTexts();
  const [name, setName] = useState('');
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const { data, error, refetch } = useAllNewcomers(useDeferredValue(words.trim()));
  const create = useCreateCohort();
  const newcomers = data?.newcomers ?? [];
  const paged = usePaged(newcomers);
  const put = (ids: string[], on: boolean) => setChosen((before) => new Set(on ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  const save = () => {
    setTried(true);
    if (name.trim() !== '' && chosen.size > 0) create.mutate({ name: name.trim(), newcomerIds: [...chosen] }, { onSuccess: ({ id }) => onMade(id) });
  };
  return (
    <section className="desk-list">
      <h1 tabIndex={-1}>{d('cohort.create.title')}</h1>
      <form className="stack cohort-create" noValidate onSubmit={(event) => { event.preventDefault(); save(); }}>
        <FormField label={d('cohort.create.name')} hint={d('cohort.create.nameHint')} error={tried && name.trim() === '' ? d('cohort.create.nameMissing') : undefined}>
          {(ids) => <input {...ids} className="input" maxLength={200} value={name} onChange={(event) => setName(event.target.value)} />}
        </FormField>
        <FormField label={d('cohort.create.find')}>
          {(ids) => <input {...ids} className="input" type="search" maxLength={200} value={words} onChange={(event) => { setWords(event.target.value); paged.go(0); }} />}
        </FormField>
        <div className="row cohort-choose">
          <button type="button" className="button button-small" disabled={newcomers.length === 0} onClick={() => put(newcomers.map(({ id }) => id), true)}>{d('cohort.create.all', { count: newcomers.length })}</button>
          <button type="button" className="button button-small button-plain" disabled={chosen.size === 0} onClick={() => setChosen(new Set())}>{d('cohort.create.nobody')}</button>
          <strong role="status">{d('cohort.create.chosen', { count: chosen.size })}</strong>
        </div>
        {tried && chosen.size === 0 ? <p className="field-error" role="alert">{d('cohort.create.chooseMissing')}</p> : null}
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        <table className="desk-table cohort-people">
          <caption className="sr-only">{d('cohort.create.people')}</caption>
          <thead><tr><th scope="col">{d('cohort.create.in')}</th><th scope="col">{d('cohort.table.household')}</th><th scope="col">{d('cohort.create.situation')}</th><th scope="col">{d('cohort.create.fits')}</th></tr></thead>
          <tbody>
            {paged.shown.map((one) => (
              <tr key={one.id}>
                <td><label className="tick"><input type="checkbox" checked={chosen.has(one.id)} onChange={(event) => put([one.id], event.target.checked)} /><span className="sr-only">{one.name}</span></label></td>
                <td><strong>{one.name}</strong><span className="quiet small">{one.caseNumber} · {t('chip.persons', { count: one.persons })}</span></td>
                <td>{t(`situation.${one.situation}`)}</td>
                <td>{d('cohort.create.fitsText', { jobs: formatNumber(one.fits.vacancy, language), homes: formatNumber(one.fits.home, language) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Pager paged={paged} />
        {create.isError ? <p className="field-error" role="alert">{problemText(create.error, d)}</p> : null}
        <p className="row cohort-save">
          <button type="submit" className="button button-main" disabled={create.isPending}>{d('cohort.create.save', { count: chosen.size })}</button>
          <button type="button" className="button button-plain" onClick={onCancel}>{d('file.decide.cancel')}</button>
        </p>
      </form>
    </section>
  );
}
