import type { QueryClient } from '@tanstack/react-query';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { TextsContext } from '../components/use-texts.js';
import type { Texts } from '../components/use-texts.js';
import type { AppRouter } from './router.js';

/** Everything that the pages stand in. */
export function App({ router, queryClient, texts }: { router: AppRouter; queryClient: QueryClient; texts: Texts }) {
  return (
    <StrictMode>
      <TextsContext value={texts}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </TextsContext>
    </StrictMode>
  );
}
