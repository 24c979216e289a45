import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { PageTitle } from '../../components/page-title.js';
import { RoleGate } from '../../components/role-gate.js';
import { useLaterTexts } from '../../components/use-later-texts.js';
import { Desk } from '../../features/staff/components/desk.js';
import type { DeskSearch } from '../../features/staff/components/desk.js';

/** The desk of the staff. */
export function StaffPage() {
  const { l } = useLaterTexts();
  const search = useSearch({ from: '/staff' });
  const navigate = useNavigate({ from: '/staff' });
  const change = useCallback((patch: Partial<DeskSearch>) => void navigate({ search: (before) => ({ ...before, ...patch }), resetScroll: false, replace: 'open' in patch && !('view' in patch) }), [navigate]);
  return (
    <>
      <PageTitle title={l('desk.name')} />
      <RoleGate role="staff"><Desk search={search} change={change} /></RoleGate>
    </>
  );
}
