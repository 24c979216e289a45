import { useEffect } from 'react';
import { useTexts } from './use-texts.js';

/** Names the page in the browser's tab, and so in the history and to a screen reader. */
export function PageTitle({ title }: { title: string | null }) {
  const { t } = useTexts();
  const brand = t('brand');
  useEffect(() => {
    document.title = title ? `${title} · ${brand}` : brand;
  }, [title, brand]);
  return null;
}
