import { useState } from 'react';
import { StreetRow } from '../../../components/facade-picture.js';
import { SearchBand } from '../../../components/search-band.js';
import type { SearchWords } from '../../../components/search-band.js';
import { useTexts } from '../../../components/use-texts.js';
import './hero.css';

const KINDS = ['both', 'vacancies', 'homes'] as const;
export type SearchKind = (typeof KINDS)[number];

/** The top of the start page: what this is, one search over three kinds, and the row of houses. */
export function Hero({ words, onSearch }: { words: SearchWords; onSearch: (kind: SearchKind, words: SearchWords, options: { typing: boolean }) => void }) {
  const { t } = useTexts();
  const [kind, setKind] = useState<SearchKind>('both');
  return (
    <section className="hero">
      <div className="page hero-text">
        <h1 tabIndex={-1}>{t('landing.title')}</h1>
        <p className="hero-lead">{t('landing.lead')}</p>
        <div className="hero-kinds" role="radiogroup" aria-label={t('landing.kinds')}>
          {KINDS.map((one) => (
            <label key={one} className="hero-kind">
              <input type="radio" name="kind" value={one} checked={kind === one} onChange={() => setKind(one)} />
              <span>{t(`landing.kind.${one}`)}</span>
            </label>
          ))}
        </div>
        <SearchBand kind={kind} words={words} live={kind === 'both'} onSearch={(next, options) => onSearch(kind, next, options)} />
      </div>
      <StreetRow seed="noorderhaven" />
    </section>
  );
}
