import { Button, Heading, Text } from '@react-email/components';
import { mailTexts } from '@mitn/texts';
import { createElement as h, Fragment } from 'react';
import { frame, QUIET, renderBoth, SEA, type MailLanguage, type RenderedMail } from './mail-frame.js';

/** The mail that asks to confirm an address. Its link leads to a page; only the button there confirms. */
export function confirmMail(language: MailLanguage, confirmUrl: string): Promise<RenderedMail> {
  const texts = mailTexts(language);
  const body = h(
    Fragment,
    null,
    h(Heading, { as: 'h1', style: { margin: '0 0 12px', fontSize: '24px', lineHeight: '30px' } }, texts.confirmTitle),
    h(Text, { style: { fontSize: '16px', lineHeight: '26px' } }, texts.confirmText),
    h(Button, { href: confirmUrl, style: { backgroundColor: SEA, color: '#ffffff', padding: '12px 22px', borderRadius: '999px', fontWeight: 600, fontSize: '16px' } }, texts.confirmButton),
  );
  return renderBoth(texts.confirmSubject, frame(language, texts.confirmTitle, body, h(Text, { style: { margin: 0, color: QUIET, fontSize: '14px', lineHeight: '22px' } }, texts.confirmIgnore)));
}
