import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '../lib/api.errors.js';

/** The cache of answers. A refusal is not asked again; what may pass by itself is asked once more. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 60_000, refetchOnWindowFocus: false, retry: (failures, error) => failures < 1 && (!(error instanceof ApiError) || error.status === 0 || error.status >= 502), retryDelay: 800 },
    },
  });
}
