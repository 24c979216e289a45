import { useNavigate, useSearch } from '@tanstack/react-router';
import { PageTitle } from '../../components/page-title.js';
import { RoleGate } from '../../components/role-gate.js';
import { useDeskTexts } from '../../components/use-desk-texts.js';
import { CohortList } from '../../features/cohorts/components/cohort-list.js';

/** The cohorts of the desk. */
export function CohortsPage() {
  const { d } = useDeskTexts();
  const { making } = useSearch({ from: '/staff/cohorts' });
  const navigate = useNavigate({ from: '/staff/cohorts' });
  return (
    <>
      <PageTitle title={d('cohort.list.title')} />
      <RoleGate role="staff"><CohortList making={making === true} onMaking={(next) => void navigate({ search: { making: next || undefined } })} onMade={(id) => void navigate({ to: '/staff/cohorts/$id', params: { id } })} /></RoleGate>
    </>
  );
}
