import { useMemo, useState } from 'react';
import { Chip } from '../../../components/chip.js';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { formatMoney, formatNumber, sharePercent } from '../../../lib/format.js';
import { FILTERS, filterRows } from '../plan-view.js';
import type { PlanFilter, PlanRow } from '../plan-view.js';
import { Pager, usePaged } from './pager.js';

/** Every household of a plan in a row: what it gets, how good that is, what is still to be asked, and the way to change it. */
export function PlanTable({ rows, locked, onOpen }: { rows: readonly PlanRow[]; locked: boolean; onOpen: (newcomerId: string) => void }) {
  const { t, d, language } = useDeskTexts();
  const [filter, setFilter] = useState<PlanFilter>('all');
  const [words, setWords] = useState('');
  const found = useMemo(() => filterRows(rows, filter, words), [rows, filter, words]);
  const paged = usePaged(found);
  return (
    <div className="stack-small">
      <div className="row plan-filters">
        <div className="desk-tabs" role="group" aria-label={d('cohort.table.filter')}>
          {FILTERS.map((one) => <button key={one} type="button" aria-pressed={one === filter} onClick={() => { setFilter(one); paged.go(0); }}>{d(`cohort.table.filters.${one}`)} {filterRows(rows, one, '').length}</button>)}
        </div>
        <input className="input" type="search" aria-label={d('cohort.table.find')} placeholder={d('cohort.table.find')} value={words} onChange={(event) => { setWords(event.target.value); paged.go(0); }} />
      </div>
      <table className="desk-table plan-table">
        <caption className="sr-only">{d('cohort.table.caption')}</caption>
        <thead>
          <tr><th scope="col">{d('cohort.table.household')}</th><th scope="col">{d('cohort.table.job')}</th><th scope="col">{d('cohort.table.home')}</th><th scope="col">{d('cohort.table.fit')}</th><th scope="col"><span className="sr-only">{d('cohort.table.change')}</span></th></tr>
        </thead>
        <tbody>
          {paged.shown.map((row) => {
            const { assignment, person, vacancy, home } = row;
            const share = assignment.pair ? sharePercent(assignment.pair) : null;
            return (
              <tr key={person.newcomerId} className={row.placed ? undefined : 'plan-unplaced'}>
                <td>
                  <strong>{person.name}</strong>
                  <span className="quiet small">{[person.caseNumber, t('chip.persons', { count: person.persons }), t(`situation.${person.situation}`)].join(' · ')}</span>
                  <Marks row={row} />
                </td>
                {row.placed ? (
                  <>
                    <td>{vacancy ? <>{vacancy.title}<span className="quiet small">{[vacancy.organisation, vacancy.place?.name].filter(Boolean).join(' · ')}</span></> : <span className="quiet plan-dash">–</span>}</td>
                    <td>{home ? <>{home.title}<span className="quiet small">{[home.place?.name, formatMoney(home.totalCentsPerMonth, language)].filter(Boolean).join(' · ')}</span></> : <span className="quiet plan-dash">–</span>}</td>
                  </>
                ) : <td colSpan={2}><span className="plan-why">{assignment.unplaced?.text}</span></td>}
                <td>
                  {assignment.score === null ? <span className="quiet plan-dash">–</span> : <span className="amount">{formatNumber(assignment.score, language)}</span>}
                  {assignment.pair ? <span className="quiet small">{[assignment.pair.minutes === null ? null : d('cohort.table.minutes', { count: assignment.pair.minutes }), share === null ? null : d('cohort.table.share', { share })].filter(Boolean).join(' · ')}</span> : null}
                </td>
                <td><button type="button" className="button button-small" aria-label={d(locked ? 'cohort.table.whyNamed' : 'cohort.table.moveNamed', { name: person.name })} onClick={() => onOpen(person.newcomerId)}>{d(locked ? 'cohort.table.why' : 'cohort.table.move')}</button></td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Pager paged={paged} />
    </div>
  );
}

/** What is special about a household in a plan. */
export function Marks({ row: { assignment, person } }: { row: PlanRow }) {
  const { d } = useDeskTexts();
  return (
    <span className="chips plan-marks">
      {person.urgent ? <Chip kind="plain" text={d('cohort.mark.urgent')} /> : null}
      {assignment.source === 'pin' ? <Chip kind="plain" text={d('cohort.mark.pin')} /> : assignment.source === 'move' ? <Chip kind="plain" text={d('cohort.mark.move')} /> : null}
      {assignment.override ? <Chip kind="no" text={d('cohort.mark.override')} /> : null}
      {assignment.questions > 0 ? <Chip kind="ask" text={d('file.matches.questions', { count: assignment.questions })} /> : null}
    </span>
  );
}
