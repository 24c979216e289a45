import { describe, expect, it } from '@jest/globals';
import { alertMail, type AlertMailContent, type MailedOffer } from './templates/alert-mail.js';
import { confirmMail } from './templates/confirm-mail.js';
import { InboxMailer, type InboxMail } from './inbox-mailer.js';
import type { OutgoingMail } from './mailer.port.js';

const mail = (more: Partial<OutgoingMail> = {}): OutgoingMail => ({ id: '0191a3c4-1111-4222-8333-444455556666', to: 'a@people.example', subject: 'Words', text: 't', html: '<p>t</p>', unsubscribeUrl: 'https://north.example/api/unsubscribe/abc', ...more });
const offer = (more: Partial<MailedOffer> = {}): MailedOffer => ({ kind: 'vacancy', title: 'Nurse', place: 'Assen', costCentsPerMonth: null, url: 'https://north.example/vacancies/1', reasons: [{ code: 'saved-search', searchName: 'Care' }], ...more });
const content: AlertMailContent = { kind: 'at-once', language: 'en', offers: [offer()], total: 1, alertsUrl: 'https://north.example/alerts', settingsUrl: 'https://north.example/alerts/settings', unsubscribeUrl: 'https://north.example/unsubscribe/abc' };

async function sent(one: OutgoingMail): Promise<InboxMail> {
  const kept: InboxMail[] = [];
  await new InboxMailer(async (each) => void kept.push(each)).send(one);
  if (!kept[0]) throw new Error('nothing was kept');
  return kept[0];
}

describe('mails', () => {
  it('53 no name, title or address adds a header field, a line or a receiver', async () => {
    const nasty = 'Nurse\r\nBcc: everybody@people.example\u2028X: 1\u202e\u0000 <b>';
    const { subject } = await alertMail({ ...content, offers: [offer({ title: nasty })] });
    const kept = await sent(mail({ subject }));
    expect(kept.subject).toBe('New job: Nurse Bcc: everybody@people.example X: 1 <b>');
    expect(kept.subject).not.toMatch(/[\r\n\u2028\u202e\0]/);
    expect((await sent(mail({ subject: 'x'.repeat(5_000) }))).subject.length).toBeLessThanOrEqual(150);
    for (const to of ['a@b.example\r\nBcc: c@d.example', 'a@b.example, c@d.example', 'a@b.example;c@d.example', 'Name <a@b.example>', '"a b"@c.example', 'a@b.example (x)', 'ａ@b.example', 'a\u202e@b.example', '', '@', 'a@b@c.example']) {
      await expect(sent(mail({ to }))).rejects.toMatchObject({ permanent: true, ofAddress: true });
    }
    expect((await sent(mail({ unsubscribeUrl: 'https://x.example/a>\r\nBcc: b@c.example' }))).headers['List-Unsubscribe']).toBe('<https://x.example/aBcc:b@c.example>');
  });

  it('has the same Message-ID on every try, and one click to stop', async () => {
    const [one, again] = [await sent(mail()), await sent(mail({ text: 'changed meanwhile' }))];
    expect(one.messageId).toBe('<0191a3c4-1111-4222-8333-444455556666@localhost>');
    expect(again.messageId).toBe(one.messageId);
    expect(one.headers).toMatchObject({ 'List-Unsubscribe': '<https://north.example/api/unsubscribe/abc>', 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click', 'Auto-Submitted': 'auto-generated' });
    expect((await sent(mail({ unsubscribeUrl: null }))).headers).not.toHaveProperty('List-Unsubscribe');
  });

  it('says in both languages, as HTML and as text, what is new and why, with all reasons of an offer together', async () => {
    const home = offer({ kind: 'home', title: 'Studio <script>', costCentsPerMonth: 85_000, url: 'https://north.example/homes/2', reasons: [{ code: 'new-match', searchName: null }, { code: 'fits-my-job', searchName: null }] });
    const english = await alertMail({ ...content, kind: 'daily', offers: [offer(), home], total: 5_000 });
    expect(english.subject).toBe('5,000 new offers today');
    for (const words of ['Why you get this: It fits your saved search “Care”', 'This home is new for you: it fits your profile; This home fits your job', '€850 a month', 'and 4,998 more', 'Stop this mail']) expect(english.text.replace(/\s+/g, ' ')).toContain(words);
    expect(english.text).toContain('https://north.example/homes/2');
    expect(english.html).toContain('Studio &lt;script&gt;');
    expect(english.html).not.toContain('<script>');
    const dutch = await alertMail({ ...content, language: 'nl' });
    expect(dutch.subject).toBe('Nieuwe baan: Nurse');
    expect(dutch.text).toContain('Waarom je dit krijgt: Past bij je zoekopdracht ‘Care’');
  });

  it('asks to confirm with a link to a page', async () => {
    const asked = await confirmMail('en', 'https://north.example/confirm-mail/tok');
    expect(asked.text).toContain('https://north.example/confirm-mail/tok');
    expect(asked.html).toContain('href="https://north.example/confirm-mail/tok"');
    expect((await confirmMail('nl', 'https://x.example')).subject).toBe('Bevestig je mailadres');
  });
});
