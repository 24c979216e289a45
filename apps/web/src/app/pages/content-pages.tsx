import type { ContentName } from '@mitn/texts/web';
import { useEffect } from 'react';
import { PageTitle } from '../../components/page-title.js';
import { CardSkeletons } from '../../components/states.js';
import { ContentView } from '../../features/content/components/content-view.js';
import { useContent } from '../../features/content/use-content.js';

function PlainPage({ name }: { name: ContentName }) {
  const content = useContent(name);
  useEffect(() => {
    // The part that the address names exists only now that the text is here.
    if (content && window.location.hash) document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, [content]);
  return (
    <>
      <PageTitle title={content?.title ?? null} />
      {content ? <ContentView content={content} /> : <div className="page"><CardSkeletons count={2} /></div>}
    </>
  );
}

export const HelpPage = () => <PlainPage name="help" />;
export const AboutPage = () => <PlainPage name="about" />;
export const PrivacyPage = () => <PlainPage name="privacy" />;
export const TermsPage = () => <PlainPage name="terms" />;
export const AccessibilityPage = () => <PlainPage name="accessibility" />;
