import { Link } from '@tanstack/react-router';
import { HomeCard } from '../../../components/home-card.js';
import { Icon } from '../../../components/icons.js';
import { CardSkeletons } from '../../../components/states.js';
import { useTexts } from '../../../components/use-texts.js';
import { VacancyCard } from '../../../components/vacancy-card.js';
import { useFeaturedHomes, useFeaturedVacancies } from '../api/search-featured.js';
import './featured.css';

/** Real homes whose ads take internationals. Without any, the section is left out. */
export function FeaturedHomes() {
  const { t } = useTexts();
  const { data, isError } = useFeaturedHomes();
  if (isError || data?.hits.length === 0) return null;
  return (
    <section className="page featured">
      <div className="featured-head">
        <h2>{t('landing.homes')}</h2>
        <Link to="/homes" search={{ internationals: ['welcome'], registration: ['possible'] }} className="featured-all">{t('landing.allHomes', { count: data?.total ?? 0 })}<Icon name="arrow" size={18} /></Link>
      </div>
      {data ? <div className="featured-homes">{data.hits.slice(0, 3).map((hit) => <HomeCard key={hit.id} hit={hit} level={3} />)}</div> : <CardSkeletons count={3} shape="home" />}
    </section>
  );
}

/** Real vacancies that can be done without Dutch. Without any, the section is left out. */
export function FeaturedVacancies() {
  const { t } = useTexts();
  const { data, isError } = useFeaturedVacancies();
  if (isError || data?.hits.length === 0) return null;
  return (
    <section className="page featured">
      <div className="featured-head">
        <h2>{t('landing.jobs')}</h2>
        <Link to="/vacancies" search={{ dutch: ['not-needed', 'plus'] }} className="featured-all">{t('landing.allJobs', { count: data?.total ?? 0 })}<Icon name="arrow" size={18} /></Link>
      </div>
      {data ? <div className="featured-jobs">{data.hits.map((hit) => <VacancyCard key={hit.id} hit={hit} level={3} />)}</div> : <CardSkeletons count={2} />}
    </section>
  );
}
