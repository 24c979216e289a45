import { previewVacancyRoute } from '@mitn/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { callRoute } from '../../../lib/call-route.js';

const PAUSE_MS = 700;
const ENOUGH = 30;

/** How the words of a vacancy would be read, asked when the writer pauses. Advice is a comfort: without an answer there is none. */
export function useVacancyPreview(draft: { title: string; description: string }) {
  const [paused, setPaused] = useState(draft);
  const { title, description } = draft;
  useEffect(() => {
    const timer = setTimeout(() => setPaused({ title: title.slice(0, 200), description: description.slice(0, 20_000) }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [title, description]);
  const { data } = useQuery({
    queryKey: [previewVacancyRoute.path, paused], enabled: paused.description.trim().length >= ENOUGH || paused.title.trim().length >= ENOUGH, retry: false, staleTime: 600_000, placeholderData: keepPreviousData,
    queryFn: ({ signal }) => callRoute(previewVacancyRoute, { body: paused, signal }),
  });
  return { labels: data?.labels ?? [], read: paused };
}
