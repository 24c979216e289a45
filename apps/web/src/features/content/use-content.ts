import { loadContent } from '@mitn/texts/web';
import type { ContentName, ContentPage } from '@mitn/texts/web';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../components/use-texts.js';

/** The text of a page in the language of the reader; it is loaded with the page, not before. */
export function useContent(name: ContentName): ContentPage | null {
  const { language } = useTexts();
  const { data } = useQuery({ queryKey: ['content', language], queryFn: () => loadContent(language), staleTime: Infinity });
  return data?.[name] ?? null;
}
