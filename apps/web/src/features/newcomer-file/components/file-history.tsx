import type { OverrideAnswer } from '@mitn/contracts';
import { Chip } from '../../../components/chip.js';
import type { ChipKind } from '../../../components/chip.js';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { formatDate } from '../../../lib/format.js';
import { checkName } from './check-name.js';

const KIND: Record<OverrideAnswer['decision'], ChipKind> = { recommended: 'fits', 'set-aside': 'no', overruled: 'ask' };

/** What staff decided about offers for this newcomer: what stands, and below it what was ended. */
export function FileHistory({ overrides, busy, onRevoke }: { overrides: OverrideAnswer[]; busy: boolean; onRevoke: (id: string) => void }) {
  const { d } = useDeskTexts();
  const ended = overrides.filter(({ revokedAt }) => revokedAt !== null);
  const standing = overrides.filter(({ revokedAt }) => revokedAt === null);
  return (
    <section className="panel stack-small">
      <h2>{d('file.history.title')}</h2>
      {standing.length === 0 ? <p className="quiet small">{d('file.history.none')}</p> : null}
      <ul className="desk-lines">{standing.map((one) => <Line key={one.id} override={one} busy={busy} onRevoke={onRevoke} />)}</ul>
      {ended.length > 0 ? <details className="desk-more"><summary>{d('file.history.ended', { count: ended.length })}</summary><ul className="desk-lines">{ended.map((one) => <Line key={one.id} override={one} busy={busy} onRevoke={onRevoke} />)}</ul></details> : null}
    </section>
  );
}

function Line({ override, busy, onRevoke }: { override: OverrideAnswer; busy: boolean; onRevoke: (id: string) => void }) {
  const { d, language } = useDeskTexts();
  const { id, decision, check, vacancyTitle, homeTitle, reason, publicReason, madeBy, madeAt, revokedBy, revokedAt } = override;
  const title = [vacancyTitle, homeTitle].filter(Boolean).join(' + ');
  const made = formatDate(madeAt, language);
  return (
    <li>
      <span><Chip kind={check ? (check.result === 'pass' ? 'fits' : 'no') : KIND[decision]} text={decision === 'overruled' ? `${d('file.history.overruled', { check: check ? checkName(check.name, d) : '' })}: ${check ? d(`file.history.found.${check.result}`) : ''}` : d(`file.history.${decision}`)} /></span>
      <strong>{title}</strong>
      <span>{reason}</span>
      {publicReason ? <span className="small">{d('file.history.told', { words: publicReason })}</span> : null}
      <span className="quiet small">{madeBy ? d('file.history.by', { name: madeBy, date: made }) : d('file.history.gone', { date: made })}</span>
      {revokedAt ? (
        <span className="quiet small">{revokedBy ? d('file.history.revoked', { name: revokedBy, date: formatDate(revokedAt, language) }) : d('file.history.revokedGone', { date: formatDate(revokedAt, language) })}</span>
      ) : (
        <button type="button" className="link-button small" disabled={busy} aria-label={d('file.history.revokeNamed', { title })} onClick={() => onRevoke(id)}>{d('file.history.revoke')}</button>
      )}
    </li>
  );
}
