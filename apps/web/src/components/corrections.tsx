import type { VacancySearchAnswer } from '@mitn/contracts';
import { Fragment } from 'react';
import { readingsOf } from '../lib/readings.js';
import { useTexts } from './use-texts.js';

/** Says for each word that was taken for a typo what we read instead: "Showing engineer, engine and engines for “enginer”." */
export function Corrections({ corrections }: { corrections: VacancySearchAnswer['corrections'] }) {
  const { t, language } = useTexts();
  const list = new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB');
  return readingsOf(corrections).map(({ typed, used }) => (
    <span key={typed}>
      {t('results.showing')}{' '}
      {list.formatToParts(used).map((part, index) => (part.type === 'element' ? <strong key={index}>{part.value}</strong> : <Fragment key={index}>{part.value}</Fragment>))}
      {' '}{t('results.insteadOf', { typed })}{' '}
    </span>
  ));
}
