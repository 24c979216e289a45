import { Chip } from '../../../components/chip.js';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { formatAgo } from '../../../lib/format.js';
import { useFeedback, useMarkSeen, useShares } from '../api/marks.js';

const SHOWN = 8;

/** What the newcomer marked themselves, and what they shared with the desk. */
export function FileMarks({ newcomerId, profileId, onLook }: { newcomerId: string; profileId: string; onLook: (offers: { vacancyId: string | null; homeId: string | null }) => void }) {
  const { d, language } = useDeskTexts();
  const feedback = useFeedback(profileId).data?.feedback ?? [];
  const shares = useShares(newcomerId).data?.shares ?? [];
  const seen = useMarkSeen();
  return (
    <section className="panel stack-small">
      <h2>{d('file.marks.title')}</h2>
      {feedback.length + shares.length === 0 ? <p className="quiet small">{d('file.marks.none')}</p> : null}
      {shares.length > 0 ? (
        <>
          <h3>{d('file.marks.shared')}</h3>
          <ul className="desk-lines">
            {shares.map((share) => (
              <li key={share.id}>
                {share.note ? <span>“{share.note}”</span> : null}
                {share.matches.map(({ vacancy, home }) => {
                  const title = [vacancy?.title, home?.title].filter(Boolean).join(' + ');
                  return <button key={`${vacancy?.id} ${home?.id}`} type="button" className="link-button" aria-label={d('file.marks.lookNamed', { title })} onClick={() => onLook({ vacancyId: vacancy?.id ?? null, homeId: home?.id ?? null })}>{title}</button>;
                })}
                {share.gone > 0 ? <span className="quiet small">{d('file.marks.gone', { count: share.gone })}</span> : null}
                <span className="quiet small">{formatAgo(share.createdAt, language)}{share.openedAt ? ` · ${d('file.alerts.seen')}` : ''}</span>
                {share.openedAt ? null : <button type="button" className="link-button small" disabled={seen.isPending} onClick={() => seen.mutate(share.id)}>{d('file.marks.markSeen')}</button>}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {feedback.length > 0 ? (
        <ul className="desk-lines">
          {feedback.slice(0, SHOWN).map((one) => (
            <li key={`${one.vacancy?.id} ${one.home?.id}`}>
              <span><Chip kind={one.verdict === 'interested' ? 'fits' : 'no'} text={one.verdict === 'interested' ? d('file.marks.interested') : `${d('file.marks.refused')}: ${d(`file.marks.reason.${one.reason ?? 'other'}`)}`} /></span>
              <strong>{[one.vacancy?.title, one.home?.title].filter(Boolean).join(' + ')}</strong>
              {one.note ? <span>“{one.note}”</span> : null}
              <span className="quiet small">{formatAgo(one.decidedAt, language)}{one.byStaff ? ` · ${d('file.marks.byStaff')}` : ''}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
