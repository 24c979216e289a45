import type { MatchAnswer } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { Chip } from '../../../components/chip.js';
import { Icon } from '../../../components/icons.js';
import { freeText } from '../../../components/home-card.js';
import { homeChips, vacancyChips } from '../../../components/offer-chips.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatNumber } from '../../../lib/format.js';
import { Breakdown } from './breakdown.js';
import { MatchActions } from './match-actions.js';
import { sourceOf, useMatchDesk } from './match-desk.js';
import { MoneyBar } from './money-bar.js';
import { Why } from './why.js';

/** A job and a home that go together: the job, the way between them, the home; the money; the reasons; what to do. */
export function PairCard({ match }: { match: MatchAnswer }) {
  const { t, l, language } = useLaterTexts();
  const { onLabel, onSource } = useMatchDesk();
  const { vacancy, home, pair } = match;
  if (!vacancy || !home || !pair) return null;
  const open = (names: string[], title?: string) => {
    const source = sourceOf(match, names, title);
    return source ? () => onSource(source) : undefined;
  };
  const persons = home.maxPersons === null ? null : t('chip.persons', { count: home.maxPersons });
  const figures = [
    { text: home.areaM2 === null ? null : t('home.area', { area: formatNumber(home.areaM2, language) }), names: ['area', 'home.area'] },
    { text: freeText(home.availableFrom, t, language), names: ['availability'] },
  ];
  return (
    <article className="pair-card" data-offer-id={vacancy.id} aria-label={l('pair.name', { job: vacancy.title, home: home.title })}>
      <div className="pair-top">
        <div className="pair-side">
          <p className="pair-kind"><Icon name="job" size={17} />{l('pair.job')}</p>
          <h3><Link to="/vacancies/$id" params={{ id: vacancy.id }}>{vacancy.title}</Link></h3>
          <p className="quiet">{[vacancy.organisation.name, vacancy.place?.name].filter(Boolean).join(' · ')}</p>
          <div className="chips">
            {vacancyChips(vacancy, t).slice(0, 3).map((chip) => <Chip key={chip.text} kind={chip.kind} text={chip.text} hint={t('chip.hint')} onPress={chip.label ? () => onLabel({ kind: 'vacancy', id: vacancy.id, label: chip.label ?? '', text: chip.text }) : undefined} />)}
          </div>
        </div>
        <div className="pair-way">
          {pair.minutes === null ? (
            <>
              {vacancy.workplace === 'remote' ? <Icon name="home" size={28} /> : null}
              <span className="quiet small">{l(vacancy.workplace === 'remote' ? 'pair.fromHome' : 'pair.wayUnknown')}</span>
            </>
          ) : (
            <>
              <Icon name={pair.mode} size={30} />
              <button type="button" className="number amount pair-minutes" onClick={open(['commute'])}>{l('pair.minutes', { count: pair.minutes })}</button>
              <span className="quiet small">{l(pair.estimate ? `pair.byEstimate.${pair.mode}` : `pair.by.${pair.mode}`)}</span>
            </>
          )}
        </div>
        <div className="pair-side">
          <p className="pair-kind"><Icon name="home" size={17} />{l('pair.home')}</p>
          <h3><Link to="/homes/$id" params={{ id: home.id }}>{home.title}</Link></h3>
          <p className="quiet">
            {home.place?.name}
            {figures.map(({ text, names }) => (text === null ? null : <Fragment key={text}> · <button type="button" className="number" onClick={open(names, text)}>{text}</button></Fragment>))}
          </p>
          <div className="chips">
            {homeChips(home, t).slice(0, 3).map((chip) => <Chip key={chip.text} kind={chip.kind} text={chip.text} hint={t('chip.hint')} onPress={chip.label ? () => onLabel({ kind: 'home', id: home.id, label: chip.label ?? '', text: chip.text }) : chip.text === persons ? open(['household.size'], persons) : undefined} />)}
          </div>
        </div>
      </div>
      <MoneyBar match={{ ...match, pair }} complete={home.costs.complete} />
      <div className="pair-foot">
        <Why match={match} level={4} />
        <Breakdown match={match} />
        <MatchActions match={match} />
      </div>
    </article>
  );
}
