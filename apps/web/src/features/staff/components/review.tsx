import { Link } from '@tanstack/react-router';
import { DeskRail } from '../../../components/desk-rail.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { useFlaggedOrganisations } from '../api/list-newcomers.js';
import { useAdReviews } from '../api/list-ad-reviews.js';
import { useMerges } from '../api/list-merges.js';
import { useSponsorLinks } from '../api/list-sponsor-links.js';
import { AdReview } from './ad-review.js';
import { FlaggedNames } from './flagged-names.js';
import { MergeReview } from './merge-review.js';
import { SponsorReview } from './sponsor-review.js';
import './desk.css';
import './review.css';

export const REVIEW_TABS = ['ads', 'sponsors', 'merges', 'names'] as const;
export type ReviewTab = (typeof REVIEW_TABS)[number];

/** A link is the open one when its whole address is; the router marks it. */
const EXACT = { exact: true, includeSearch: true, explicitUndefined: true };

/** What only a person can decide: a rail with how much waits, and one list. */
export function Review({ tab }: { tab: ReviewTab }) {
  const { l } = useLaterTexts();
  const ads = useAdReviews('refuses-internationals');
  const sponsors = useSponsorLinks('proposed');
  const merges = useMerges('standing');
  const names = useFlaggedOrganisations();
  const waiting = ads.data?.pages[0]?.waiting;
  const counts: Record<ReviewTab, number | undefined> = { ads: waiting && Object.values(waiting).reduce((sum, one) => sum + one, 0), sponsors: sponsors.data?.pages[0]?.total, merges: merges.data?.pages[0]?.total, names: names.data?.organisations.length };
  return (
    <div className="desk">
      <DeskRail here="review">
        <p className="desk-keys-head">{l('review.title')}</p>
        {REVIEW_TABS.map((one) => (
          <Link key={one} to="/staff/review" search={one === 'ads' ? {} : { tab: one }} className="desk-rail-link" activeOptions={EXACT}>
            <span>{l(`review.tab.${one}`)}</span><span className="facet-count">{counts[one] ?? ''}</span>
          </Link>
        ))}
      </DeskRail>
      {tab === 'ads' ? <AdReview /> : tab === 'sponsors' ? <SponsorReview /> : tab === 'merges' ? <MergeReview /> : <FlaggedNames />}
    </div>
  );
}
