import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { readProfileFragment } from '../../lib/profile-link.js';
import type { BroughtProfile } from '../../lib/profile-link.js';

/** The profile that the address brought, until the person has answered. Its key leaves the address and the history at once. */
export function useBroughtProfile(): [BroughtProfile | null, () => void] {
  const navigate = useNavigate();
  const hash = useLocation({ select: (location) => location.hash });
  const [seen, setSeen] = useState(() => ({ hash, brought: readProfileFragment(hash) }));
  if (seen.hash !== hash) setSeen({ hash, brought: readProfileFragment(hash) ?? seen.brought });
  useEffect(() => {
    if (readProfileFragment(hash)) void navigate({ to: '/profile', hash: '', replace: true });
  }, [hash, navigate]);
  return [seen.brought, () => setSeen({ hash, brought: null })];
}
