import { CardSkeletons, EmptyState, ErrorState } from '../../../components/states.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { useFlaggedOrganisations } from '../api/list-newcomers.js';

/** Names of organisations that deceive the eye: as written, as they really read, and why. */
export function FlaggedNames() {
  const { l } = useLaterTexts();
  const { data, error, refetch } = useFlaggedOrganisations();
  return (
    <section className="desk-list">
      <h1 tabIndex={-1}>{l('desk.names')}</h1>
      <p className="quiet">{l('desk.namesText')}</p>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <CardSkeletons count={2} /> : null}
      {data?.organisations.length === 0 ? <EmptyState title={l('desk.noNames')} seed="names"><p className="quiet">{l('desk.noNamesText')}</p></EmptyState> : null}
      <ul className="desk-names">
        {data?.organisations.map((one) => (
          <li key={one.id} className="panel">
            <p><strong>{one.name}</strong> <code>{one.shownAs}</code></p>
            <ul>{one.reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
