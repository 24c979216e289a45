import type { NewcomerRow } from '@mitn/contracts';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatDate } from '../../../lib/format.js';

interface Props {
  newcomers: NewcomerRow[];
  current: string | null;
  open: string | null;
  onOpen: (id: string) => void;
}

/** The households; the current row follows j and k, Enter opens it. */
export function NewcomerTable({ newcomers, current, open, onOpen }: Props) {
  const { t, l, language } = useLaterTexts();
  return (
    <table className="desk-table desk-rows">
      <thead>
        <tr>
          <th scope="col">{l('desk.household')}</th>
          <th scope="col">{l('desk.situation')}</th>
          <th scope="col">{l('desk.since')}</th>
          <th scope="col">{l('desk.fitsHead')}</th>
        </tr>
      </thead>
      <tbody>
        {newcomers.map((one) => (
          <tr key={one.id} id={`newcomer-${one.id}`} className={one.id === open ? 'desk-row-open' : one.id === current ? 'desk-row-current' : undefined} aria-current={one.id === open ? 'true' : undefined} onClick={() => onOpen(one.id)}>
            <td>
              <button type="button" className="desk-name" onClick={(event) => { event.stopPropagation(); onOpen(one.id); }}>{one.name}</button>
              <span className="quiet small">{[one.caseNumber, t('chip.persons', { count: one.persons }), one.demo ? l('desk.demo') : null].filter(Boolean).join(' · ')}</span>
            </td>
            <td><span className="chip chip-plain">{t(`situation.${one.situation}`)}</span></td>
            <td>{one.arrivedOn ? formatDate(one.arrivedOn, language) : <span className="quiet">{l('desk.notArrived')}</span>}</td>
            <td className="desk-fit-cell">
              {one.state === 'computing' && one.fits.vacancy + one.fits.home === 0 ? <span className="quiet">{l('desk.counting')}</span> : <><span>{l('desk.jobs', { count: one.fits.vacancy })}</span><span>{l('desk.homes', { count: one.fits.home })}</span></>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
