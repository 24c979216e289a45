import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { PageTitle } from '../../components/page-title.js';
import { RoleGate } from '../../components/role-gate.js';
import { useDeskTexts } from '../../components/use-desk-texts.js';
import { NewcomerFile } from '../../features/newcomer-file/components/newcomer-file.js';

/** Everything about one newcomer. */
export function NewcomerFilePage() {
  const { d } = useDeskTexts();
  const { id } = useParams({ from: '/staff/newcomers/$id' });
  const search = useSearch({ from: '/staff/newcomers/$id' });
  const navigate = useNavigate({ from: '/staff/newcomers/$id' });
  return (
    <>
      {/* No name here: titles stay in the history of the browser. */}
      <PageTitle title={d('file.title')} />
      <RoleGate role="staff"><NewcomerFile key={id} id={id} search={search} change={(patch) => void navigate({ search: (before) => ({ ...before, ...patch }), resetScroll: false, replace: true })} /></RoleGate>
    </>
  );
}
