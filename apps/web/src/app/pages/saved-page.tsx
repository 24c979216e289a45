import { useSearch } from '@tanstack/react-router';
import { PageTitle } from '../../components/page-title.js';
import { useTexts } from '../../components/use-texts.js';
import { SavedView } from '../../features/saved/components/saved-view.js';

/** What the person keeps in this browser. */
export function SavedPage() {
  const { t } = useTexts();
  const { compare, offer } = useSearch({ from: '/saved' });
  return (
    <>
      <PageTitle title={t('nav.saved')} />
      <SavedView compare={compare} ids={offer ?? []} />
    </>
  );
}
