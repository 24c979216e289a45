import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { PageTitle } from '../../components/page-title.js';
import { RoleGate } from '../../components/role-gate.js';
import { useDeskTexts } from '../../components/use-desk-texts.js';
import { CohortScreen } from '../../features/cohorts/components/cohort-screen.js';

/** One cohort and its plans. */
export function CohortPage() {
  const { d } = useDeskTexts();
  const { id } = useParams({ from: '/staff/cohorts/$id' });
  const search = useSearch({ from: '/staff/cohorts/$id' });
  const navigate = useNavigate({ from: '/staff/cohorts/$id' });
  return (
    <>
      <PageTitle title={d('cohort.title')} />
      <RoleGate role="staff"><CohortScreen key={id} id={id} search={search} change={(patch) => void navigate({ search: (before) => ({ ...before, ...patch }), resetScroll: false, replace: true })} /></RoleGate>
    </>
  );
}
