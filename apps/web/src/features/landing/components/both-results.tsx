import { Link } from '@tanstack/react-router';
import { Corrections } from '../../../components/corrections.js';
import { HomeCard } from '../../../components/home-card.js';
import { Icon } from '../../../components/icons.js';
import type { SearchWords } from '../../../components/search-band.js';
import { CardSkeletons, ErrorState } from '../../../components/states.js';
import { useTexts } from '../../../components/use-texts.js';
import { VacancyCard } from '../../../components/vacancy-card.js';
import { useBoth } from '../api/search-featured.js';
import './featured.css';

/** The best jobs and homes for the words of the start page's box. */
export function BothResults({ words }: { words: SearchWords }) {
  const { t } = useTexts();
  const { data, error, refetch } = useBoth(words);
  if (error) return <div className="page"><ErrorState error={error} onRetry={() => void refetch()} /></div>;
  if (!data) return <div className="page featured"><CardSkeletons count={3} /></div>;
  const { vacancies, homes } = data;
  return (
    <>
      <section className="page featured">
        <div className="featured-head">
          <h2>{t('results.vacancies', { count: vacancies.total })}</h2>
          {vacancies.total > 0 ? <Link to="/vacancies" search={words} className="featured-all">{t('landing.seeJobs')}<Icon name="arrow" size={18} /></Link> : null}
        </div>
        {/* Said where it happened: a word that no home has may stand in many jobs. */}
        {vacancies.total > 0 && vacancies.corrections.length > 0 ? <p className="quiet" role="status"><Corrections corrections={vacancies.corrections} /></p> : null}
        {vacancies.total === 0 ? <p className="quiet">{t('landing.noneOfJobs')}</p> : <div className="featured-jobs">{vacancies.hits.slice(0, 4).map((hit) => <VacancyCard key={hit.id} hit={hit} level={3} />)}</div>}
      </section>
      <section className="page featured">
        <div className="featured-head">
          <h2>{t('results.homes', { count: homes.total })}</h2>
          {homes.total > 0 ? <Link to="/homes" search={words} className="featured-all">{t('landing.seeHomes')}<Icon name="arrow" size={18} /></Link> : null}
        </div>
        {homes.total > 0 && homes.corrections.length > 0 ? <p className="quiet" role="status"><Corrections corrections={homes.corrections} /></p> : null}
        {homes.total === 0 ? <p className="quiet">{t('landing.noneOfHomes')}</p> : <div className="featured-homes">{homes.hits.slice(0, 3).map((hit) => <HomeCard key={hit.id} hit={hit} level={3} />)}</div>}
      </section>
    </>
  );
}
