import { useMemo } from 'react';
import { Icon } from '../../../components/icons.js';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { formatMoney, formatNumber } from '../../../lib/format.js';
import type { PlanRow } from '../plan-view.js';
import { Pager, usePaged } from './pager.js';
import { Marks } from './plan-table.js';

interface Props {
  rows: readonly PlanRow[];
  locked: boolean;
  onOpen: (newcomerId: string) => void;
}

/** The same by place: who has nothing yet on one side, and for each town the homes and jobs with the household that gets them. Every card opens by a press or by the keyboard. */
export function PlanBoard({ rows, locked, onOpen }: Props) {
  const { d, language } = useDeskTexts();
  const waiting = usePaged(useMemo(() => rows.filter(({ placed }) => !placed), [rows]));
  const placed = usePaged(useMemo(() => rows.filter((row) => row.placed).toSorted((a, b) => townOf(a).localeCompare(townOf(b)) || b.assignment.value - a.assignment.value), [rows]));
  const towns = [...Map.groupBy(placed.shown, townOf)];
  return (
    <div className="board">
      <section className="board-waiting" aria-labelledby="board-waiting">
        <h2 id="board-waiting">{d('cohort.board.waiting')} <span className="facet-count">{formatNumber(waiting.total, language)}</span></h2>
        <ul className="board-cards">{waiting.shown.map((row) => <Card key={row.person.newcomerId} row={row} locked={locked} onOpen={onOpen} />)}</ul>
        {waiting.total === 0 ? <p className="quiet">{d('cohort.board.nobodyWaits')}</p> : <Pager paged={waiting} />}
      </section>
      <section className="board-placed" aria-labelledby="board-placed">
        <h2 id="board-placed">{d('cohort.board.placed')} <span className="facet-count">{formatNumber(placed.total, language)}</span></h2>
        {towns.map(([town, cards]) => (
          <section key={town} className="stack-small" aria-label={town || d('cohort.board.noTown')}>
            <h3>{town || d('cohort.board.noTown')}</h3>
            <ul className="board-cards board-grid">{cards.map((row) => <Card key={row.person.newcomerId} row={row} locked={locked} onOpen={onOpen} />)}</ul>
          </section>
        ))}
        <Pager paged={placed} />
      </section>
    </div>
  );
}

function townOf({ home, vacancy }: PlanRow): string {
  return home?.place?.name ?? vacancy?.place?.name ?? '';
}

function Card({ row, locked, onOpen }: { row: PlanRow; locked: boolean; onOpen: (newcomerId: string) => void }) {
  const { t, d, language } = useDeskTexts();
  const { person, vacancy, home, assignment } = row;
  return (
    <li className="board-card">
      {home ? <p className="board-offer"><Icon name="home" size={17} /><span>{home.title} <span className="quiet small">{formatMoney(home.totalCentsPerMonth, language)}</span></span></p> : null}
      {vacancy ? <p className="board-offer"><Icon name="job" size={17} /><span>{vacancy.title} <span className="quiet small">{vacancy.organisation}</span></span></p> : null}
      <p className="board-person"><strong>{person.name}</strong> <span className="quiet small">{t('chip.persons', { count: person.persons })}</span></p>
      {assignment.unplaced ? <p className="small plan-why">{assignment.unplaced.text}</p> : null}
      <Marks row={row} />
      <p><button type="button" className="link-button small" aria-label={d(locked ? 'cohort.table.whyNamed' : 'cohort.table.moveNamed', { name: person.name })} onClick={() => onOpen(person.newcomerId)}>{d(locked ? 'cohort.table.why' : 'cohort.table.move')}</button></p>
    </li>
  );
}
