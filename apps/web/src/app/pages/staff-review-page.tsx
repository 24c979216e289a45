import { useSearch } from '@tanstack/react-router';
import { PageTitle } from '../../components/page-title.js';
import { RoleGate } from '../../components/role-gate.js';
import { useLaterTexts } from '../../components/use-later-texts.js';
import { Review, REVIEW_TABS } from '../../features/staff/components/review.js';

/** What waits for a decision of the staff. */
export function StaffReviewPage() {
  const { l } = useLaterTexts();
  const { tab } = useSearch({ from: '/staff/review' });
  return (
    <>
      <PageTitle title={l('review.title')} />
      <RoleGate role="staff"><Review tab={REVIEW_TABS.find((one) => one === tab) ?? 'ads'} /></RoleGate>
    </>
  );
}
