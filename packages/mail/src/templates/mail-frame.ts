import { Body, Container, Head, Html, Preview, Text } from '@react-email/components';
import { createElement as h, type ReactNode } from 'react';
import { render } from '@react-email/render';
import { mailTexts } from '@mitn/texts';

export type MailLanguage = 'en' | 'nl';
export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
}

/** The colours of the site on white: mail programs turn them dark by themselves. */
export const INK = '#15242b';
export const QUIET = '#49585f';
export const SEA = '#0e5a66';
export const LINE = '#ded8cc';
export const FONT = "'Atkinson Hyperlegible Next', 'Helvetica Neue', Arial, sans-serif";

/** What stands around every mail: the name of the site, the words, and why somebody gets it. */
export function frame(language: MailLanguage, preview: string, children: ReactNode, footer: ReactNode): ReactNode {
  return h(
    Html,
    { lang: language },
    h(Head, null, h('meta', { name: 'color-scheme', content: 'light dark' })),
    h(Preview, null, preview),
    h(
      Body,
      { style: { margin: 0, padding: '24px 12px', backgroundColor: '#faf8f3', color: INK, fontFamily: FONT } },
      h(
        Container,
        { style: { maxWidth: '560px', padding: '24px', backgroundColor: '#ffffff', border: `1px solid ${LINE}`, borderRadius: '12px' } },
        h(Text, { style: { margin: '0 0 16px', color: QUIET, fontSize: '15px', fontWeight: 600 } }, mailTexts(language).site),
        children,
        h('hr', { style: { border: 0, borderTop: `1px solid ${LINE}`, margin: '24px 0 16px' } }),
        footer,
      ),
    ),
  );
}

/** HTML and text of the same words. */
export async function renderBoth(subject: string, content: ReactNode): Promise<RenderedMail> {
  const [html, text] = await Promise.all([render(content), render(content, { plainText: true })]);
  return { subject, html, text };
}
