import { Heading, Link, Section, Text } from '@react-email/components';
import { alertReasonText, fillText, mailTexts } from '@mitn/texts';
import { createElement as h, Fragment, type ReactNode } from 'react';
import { frame, INK, QUIET, renderBoth, SEA, type MailLanguage, type RenderedMail } from './mail-frame.js';

/** An offer as a mail tells it. */
export interface MailedOffer {
  kind: 'vacancy' | 'home';
  title: string;
  place: string | null;
  /** Of a home, whole cents a month. */
  costCentsPerMonth: number | null;
  url: string;
  reasons: { code: string; searchName: string | null }[];
}

export interface AlertMailContent {
  kind: 'at-once' | 'daily' | 'weekly';
  language: MailLanguage;
  /** Named in the mail, in this order. */
  offers: MailedOffer[];
  /** How many there are in all; more than are named when the mail is capped. */
  total: number;
  alertsUrl: string;
  settingsUrl: string;
  /** The page that asks before it stops. */
  unsubscribeUrl: string;
}

/** The mail that tells of new offers, each with why its reader gets it. */
export function alertMail(content: AlertMailContent): Promise<RenderedMail> {
  const { kind, language, offers, total } = content;
  const texts = mailTexts(language);
  const [only] = offers;
  const subject = total === 1 && only ? fillText(texts.subjectOne[only.kind], { title: only.title }, language) : fillText(texts.subjectMany[kind], { n: total }, language);
  const group = (of: MailedOffer['kind'], title: string): ReactNode => {
    const some = offers.filter((offer) => offer.kind === of);
    return some.length === 0 ? null : h(Fragment, null, h(Heading, { as: 'h2', style: { margin: '20px 0 4px', fontSize: '18px' } }, title), some.map((offer, at) => offerPart(offer, language, at)));
  };
  const body = h(
    Fragment,
    null,
    h(Heading, { as: 'h1', style: { margin: '0 0 8px', fontSize: '24px', lineHeight: '30px' } }, texts.greeting[kind]),
    group('vacancy', texts.jobs),
    group('home', texts.homes),
    total > offers.length ? h(Text, { style: { fontSize: '16px', fontWeight: 600 } }, fillText(texts.more, { n: total - offers.length }, language)) : null,
    h(Text, { style: { margin: '20px 0 0', fontSize: '16px' } }, h(Link, { href: content.alertsUrl, style: { color: SEA, fontWeight: 600 } }, texts.seeAll)),
  );
  const small = { margin: '0 0 6px', color: QUIET, fontSize: '14px', lineHeight: '22px' };
  const footer = h(
    Fragment,
    null,
    h(Text, { style: small }, texts.footer),
    h(Text, { style: small }, h(Link, { href: content.settingsUrl, style: { color: SEA } }, texts.settings)),
    h(Text, { style: small }, h(Link, { href: content.unsubscribeUrl, style: { color: SEA } }, texts.unsubscribe)),
  );
  return renderBoth(subject, frame(language, texts.greeting[kind], body, footer));
}

function offerPart({ kind, title, place, costCentsPerMonth, url, reasons }: MailedOffer, language: MailLanguage, at: number): ReactNode {
  const texts = mailTexts(language);
  const cost = costCentsPerMonth === null ? null : `${new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(costCentsPerMonth / 100)} ${texts.perMonth}`;
  const facts = [place, cost].filter((fact) => fact !== null).join(' · ');
  const why = reasons.map(({ code, searchName }) => alertReasonText(kind, code, language, searchName)).join('; ');
  return h(
    Section,
    { key: at, style: { padding: '10px 0' } },
    h(Text, { style: { margin: 0, fontSize: '17px', lineHeight: '24px' } }, h(Link, { href: url, style: { color: SEA, fontWeight: 600 } }, title)),
    facts === '' ? null : h(Text, { style: { margin: 0, color: INK, fontSize: '15px', lineHeight: '22px' } }, facts),
    h(Text, { style: { margin: 0, color: QUIET, fontSize: '14px', lineHeight: '21px' } }, `${texts.why}: ${why}`),
  );
}
