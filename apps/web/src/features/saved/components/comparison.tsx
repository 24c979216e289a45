import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Chip } from '../../../components/chip.js';
import type { ChipKind } from '../../../components/chip.js';
import { freeText, leavesOut } from '../../../components/home-card.js';
import { payText } from '../../../components/pay-amount.js';
import { CardSkeletons } from '../../../components/states.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { hoursText } from '../../../components/vacancy-card.js';
import { formatAgo, formatDate, formatMoney, formatNumber } from '../../../lib/format.js';
import type { OfferKind } from '../../../lib/saved-offers.js';
import { useSavedHomes, useSavedVacancies } from '../api/saved-details.js';

type Row = [name: string, cells: ReactNode[]];
const DUTCH: Record<string, ChipKind> = { 'not-needed': 'fits', plus: 'fits', 'willing-to-learn': 'fits', required: 'no', unstated: 'ask' };
const YES_NO: Record<string, ChipKind> = { possible: 'fits', welcome: 'fits', impossible: 'no', excluded: 'no', unstated: 'ask' };

/** Two to four jobs side by side. */
export function VacancyComparison({ ids }: { ids: string[] }) {
  const { t, l, language } = useLaterTexts();
  const kept = useSavedVacancies(ids);
  const offers = kept.flatMap(({ offer }) => offer ?? []);
  const row = (name: string, cell: (offer: (typeof offers)[number]) => ReactNode): Row => [name, offers.map(cell)];
  return (
    <Comparison kind="vacancies" waiting={kept.some(({ offer, failed }) => !offer && !failed)} offers={offers.map(({ id, title, organisation }) => ({ id, title, by: organisation.name }))} rows={[
      row(l('says.name.pay'), ({ pay }) => (pay ? <strong>{payText(pay, t, language)}</strong> : null)),
      row(l('says.name.dutch'), ({ labels }) => <Chip kind={DUTCH[labels.dutch] ?? 'plain'} text={t(`facet.dutch.${labels.dutch}`)} />),
      row(l('says.name.register'), ({ organisation }) => (organisation.sponsor === 'recognised' ? <Chip kind="fits" text={t('chip.sponsor')} /> : <Chip kind="ask" text={t('chip.sponsorAsk')} />)),
      row(l('fact.hours'), ({ hours }) => (hours ? hoursText(hours, t) : null)),
      row(l('fact.contract'), ({ contract }) => (contract ? t(`contract.${contract}`) : null)),
      row(l('fact.workplace'), ({ workplace }) => (workplace ? t(`workplace.${workplace}`) : null)),
      row(l('saved.place'), ({ place }) => place?.name ?? null),
      row(l('says.name.relocation'), ({ relocationHelp }) => (relocationHelp === null ? null : l(`says.offered.${relocationHelp ? 'yes' : 'no'}`))),
      row(l('fact.applyUntil'), ({ applyUntil }) => (applyUntil ? formatDate(applyUntil, language) : null)),
      row(l('saved.confirmed'), ({ confirmedAt }) => formatAgo(confirmedAt, language)),
    ]} />
  );
}

/** Two to four homes side by side. */
export function HomeComparison({ ids }: { ids: string[] }) {
  const { t, l, language } = useLaterTexts();
  const kept = useSavedHomes(ids);
  const offers = kept.flatMap(({ offer }) => offer ?? []);
  const row = (name: string, cell: (offer: (typeof offers)[number]) => ReactNode): Row => [name, offers.map(cell)];
  return (
    <Comparison kind="homes" waiting={kept.some(({ offer, failed }) => !offer && !failed)} offers={offers.map(({ id, title, provider }) => ({ id, title, by: provider?.name ?? null }))} rows={[
      row(l('says.name.costs'), ({ costs }) => <><strong>{formatMoney(costs.totalCentsPerMonth, language)}</strong><br /><span className="small quiet">{leavesOut(costs, t)}</span></>),
      row(l('says.name.registration'), ({ registration }) => <Chip kind={YES_NO[registration] ?? 'plain'} text={t(`facet.possibility.${registration}`)} />),
      row(l('says.name.internationals'), ({ internationals }) => <Chip kind={YES_NO[internationals] ?? 'plain'} text={t(`facet.welcome.${internationals}`)} />),
      row(l('says.name.deposit'), ({ depositCents }) => (depositCents === null ? null : formatMoney(depositCents, language))),
      row(l('fact.type'), ({ type }) => t(`homeType.${type}`)),
      row(l('fact.area'), ({ areaM2 }) => (areaM2 === null ? null : t('home.area', { area: formatNumber(areaM2, language) }))),
      row(l('fact.rooms'), ({ rooms }) => (rooms === null ? null : formatNumber(rooms, language))),
      row(l('fact.persons'), ({ maxPersons }) => (maxPersons === null ? null : t('chip.persons', { count: maxPersons }))),
      row(l('says.name.furnishing'), ({ furnishing }) => (furnishing ? t(`furnishing.${furnishing}`) : null)),
      row(l('says.name.available'), ({ availableFrom }) => freeText(availableFrom, t, language)),
      row(l('says.name.minimum-stay'), ({ minimumStayMonths }) => (minimumStayMonths === null ? null : l('says.months', { count: minimumStayMonths }))),
      row(l('saved.place'), ({ place }) => place?.name ?? null),
      row(l('saved.confirmed'), ({ confirmedAt }) => formatAgo(confirmedAt, language)),
    ]} />
  );
}

function Comparison({ kind, waiting, offers, rows }: { kind: OfferKind; waiting: boolean; offers: { id: string; title: string; by: string | null }[]; rows: Row[] }) {
  const { l } = useLaterTexts();
  if (waiting) return <CardSkeletons count={2} />;
  if (offers.length < 2) return <p className="notice">{l('saved.tooFew')}</p>;
  return (
    // A part that scrolls by itself must be reached by keyboard too (WCAG 2.1.1): this one scrolls on a phone.
    <div className="comparison" role="region" aria-label={l('saved.compared')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <td />
            {offers.map(({ id, title, by }) => <th key={id} scope="col"><Link to={kind === 'vacancies' ? '/vacancies/$id' : '/homes/$id'} params={{ id }}>{title}</Link>{by ? <span className="small quiet">{by}</span> : null}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => <td key={offers[index]?.id}>{cell ?? <span className="quiet">{l('saved.notSaid')}</span>}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
