import type { NewcomerFile } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { Chip } from '../../../components/chip.js';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { formatDate } from '../../../lib/format.js';
import { EndPlacement } from './end-placement.js';

/** Where the newcomer was placed, and how that ended where it did; one that stands can be ended. */
export function FilePlacements({ newcomerId, placements }: { newcomerId: string; placements: NewcomerFile['placements'] }) {
  const { d, language } = useDeskTexts();
  return (
    <section className="panel stack-small">
      <h2>{d('file.placements.title')}</h2>
      {placements.length === 0 ? <p className="quiet small">{d('file.placements.none')}</p> : null}
      <ul className="desk-lines">
        {placements.map((one) => (
          <li key={one.id}>
            <strong>{[one.vacancyTitle, one.homeTitle].filter(Boolean).join(' + ')}</strong>
            <span>{one.end === null ? <Chip kind="fits" text={d('file.placements.placed')} /> : <Chip kind="no" text={d(`file.placements.end.${one.end}`)} />}</span>
            {one.endReason ? <span>{one.endReason}</span> : null}
            <span className="quiet small">{[one.placedBy, formatDate(one.placedAt, language)].filter(Boolean).join(', ')}{one.endedAt ? ` – ${formatDate(one.endedAt, language)}` : ''}</span>
            {one.end === null ? <span><EndPlacement newcomerId={newcomerId} placement={one} title={[one.vacancyTitle, one.homeTitle].filter(Boolean).join(' + ')} /></span> : null}
            {one.cohortId ? <Link to="/staff/cohorts/$id" params={{ id: one.cohortId }} className="small">{d('file.placements.cohort')}</Link> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
