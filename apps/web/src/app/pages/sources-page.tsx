import { PageTitle } from '../../components/page-title.js';
import { CardSkeletons } from '../../components/states.js';
import { useTexts } from '../../components/use-texts.js';
import { ContentView } from '../../features/content/components/content-view.js';
import { SourceTable } from '../../features/content/components/source-table.js';
import { useContent } from '../../features/content/use-content.js';

/** Where the offers, the figures and the drawings come from. */
export function SourcesPage() {
  const { t } = useTexts();
  const content = useContent('sources');
  return (
    <>
      <PageTitle title={content?.title ?? null} />
      {content ? (
        <ContentView content={content}>
          <section>
            <h2>{t('sources.now')}</h2>
            <SourceTable />
          </section>
        </ContentView>
      ) : (
        <div className="page"><CardSkeletons count={2} /></div>
      )}
    </>
  );
}
