import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { formatNumber } from '../../../lib/format.js';
import { useChanges } from '../api/list-changes.js';

const SHOWN = 6;

/** What one change would give: the changes that open the most, counted by the engine. */
export function FileChanges({ profileId }: { profileId: string }) {
  const { t, l, d, language } = useDeskTexts();
  const { data, isPending } = useChanges(profileId);
  const changes = (data?.changes ?? []).filter(({ gainedCount }) => gainedCount > 0).toSorted((a, b) => b.gainedCount - a.gainedCount).slice(0, SHOWN);
  return (
    <section className="panel stack-small">
      <h2>{d('file.changes.title')}</h2>
      {isPending ? <div role="status"><span className="sr-only">{t('state.loading')}</span><span className="bar desk-wait" /></div> : null}
      {data && changes.length === 0 ? <p className="quiet small">{d('file.changes.none')}</p> : null}
      <ul className="file-changes">
        {changes.map((one) => <li key={`${one.changeCode} ${JSON.stringify(one.changeValues)} ${one.counts}`}><strong className="amount">+{formatNumber(one.gainedCount, language)}</strong><span>{l(`desk.fits.${one.counts}`, { count: one.gainedCount })} · {one.change}</span></li>)}
      </ul>
    </section>
  );
}
