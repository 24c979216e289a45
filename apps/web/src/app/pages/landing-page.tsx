import { useNavigate, useSearch } from '@tanstack/react-router';
import { PageTitle } from '../../components/page-title.js';
import { BothResults } from '../../features/landing/components/both-results.js';
import { FeaturedHomes, FeaturedVacancies } from '../../features/landing/components/featured.js';
import { Hero } from '../../features/landing/components/hero.js';
import { HowItWorks } from '../../features/landing/components/how-it-works.js';
import { OverviewCounts } from '../../features/landing/components/overview-counts.js';

/** The start page. */
export function LandingPage() {
  const words = useSearch({ from: '/' });
  const navigate = useNavigate();
  const asked = Boolean(words.q ?? words.place);
  return (
    <>
      <PageTitle title={null} />
      <Hero
        words={words}
        onSearch={(kind, next, { typing }) => {
          if (kind === 'vacancies') void navigate({ to: '/vacancies', search: next });
          else if (kind === 'homes') void navigate({ to: '/homes', search: next });
          else void navigate({ to: '/', search: next, resetScroll: false, replace: typing });
        }}
      />
      {asked ? (
        <BothResults words={words} />
      ) : (
        <>
          <OverviewCounts />
          <FeaturedHomes />
          <FeaturedVacancies />
        </>
      )}
      <HowItWorks />
    </>
  );
}
