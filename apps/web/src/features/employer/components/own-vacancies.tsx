import { Link } from '@tanstack/react-router';
import { Chip } from '../../../components/chip.js';
import { CardSkeletons, ErrorState } from '../../../components/states.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatAgo, formatDate } from '../../../lib/format.js';
import { useCloseVacancy, useOwnVacancies } from '../api/own-vacancies.js';

/** My organisation's vacancies, each with whether people can find it yet. */
export function OwnVacancies() {
  const { l, language } = useLaterTexts();
  const { data, error, refetch } = useOwnVacancies();
  const close = useCloseVacancy();
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <CardSkeletons count={2} />;
  if (data.vacancies.length === 0) return <p className="quiet">{l('employer.none')}</p>;
  return (
    <ul className="own-vacancies" aria-live="polite">
      {data.vacancies.map((one) => (
        <li key={one.id} className="panel">
          <h3><Link to="/vacancies/$id" params={{ id: one.id }}>{one.title}</Link></h3>
          <div className="chips">
            {one.status !== 'open' ? <Chip kind="plain" text={l(`employer.status.${one.status}`)} /> : one.searchable ? <Chip kind="fits" text={l('employer.searchable')} /> : <Chip kind="ask" text={l('employer.notYet')} />}
          </div>
          <p className="quiet small">{[l('employer.posted', { when: formatAgo(one.createdAt, language) }), one.applyUntil ? l('employer.until', { date: formatDate(one.applyUntil, language) }) : null].filter(Boolean).join(' · ')}</p>
          {one.status === 'open' ? (
            <p><button type="button" className="link-button small" disabled={close.isPending} onClick={() => close.mutate(one.id)} aria-label={l('employer.closeNamed', { title: one.title })}>{l('employer.close')}</button></p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
