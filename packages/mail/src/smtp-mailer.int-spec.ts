import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { SmtpMailer } from './smtp-mailer.js';

type Verdict = { code: number; at: 'RCPT' | 'DATA' } | null;
const mail = { id: '0191a3c4-1111-4222-8333-444455556666', to: 'a@people.example', subject: 'Grüße\r\nBcc: x@y.example', text: 'Words', html: '<p>Words</p>', unsubscribeUrl: 'https://north.example/api/unsubscribe/abc' };
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function openServer(verdict: () => Verdict): Promise<{ mailer: SmtpMailer; received: { rcpt: string[]; raw: string }[] }> {
  const received: { rcpt: string[]; raw: string }[] = [];
  const refuse = (at: 'RCPT' | 'DATA'): Error | null => {
    const now = verdict();
    return now?.at === at ? Object.assign(new Error('no'), { responseCode: now.code }) : null;
  };
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: (_address, _session, done) => done(refuse('RCPT')),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const refused = refuse('DATA');
        if (!refused) received.push({ rcpt: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString('utf8') });
        done(refused);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const mailer = new SmtpMailer({ url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, from: 'North <alerts@north.example>', timeoutMs: 1_000 });
  closers.push(() => mailer.close(), () => new Promise((resolve) => server.close(() => resolve())));
  return { mailer, received };
}

describe('mail by SMTP', () => {
  it('53 reaches one receiver, with its header fields and both texts', async () => {
    const { mailer, received } = await openServer(() => null);
    await mailer.send(mail);
    expect(received[0]?.rcpt).toEqual(['a@people.example']);
    const read = await PostalMime.parse(received[0]?.raw ?? '');
    expect(read).toMatchObject({ subject: 'Grüße Bcc: x@y.example', messageId: '<0191a3c4-1111-4222-8333-444455556666@north.example>', from: { name: 'North', address: 'alerts@north.example' } });
    expect(read.bcc).toBeUndefined();
    expect([read.text?.trim(), read.html?.trim()]).toEqual(['Words', '<p>Words</p>']);
    expect(read.headers.find(({ key }) => key === 'list-unsubscribe-post')?.value).toBe('List-Unsubscribe=One-Click');
  });

  it('20 tells what passes from what does not, and keeps the Message-ID when it is tried again', async () => {
    let verdict: Verdict = { code: 451, at: 'RCPT' };
    const { mailer, received } = await openServer(() => verdict);
    await expect(mailer.send(mail)).rejects.toMatchObject({ permanent: false });
    verdict = { code: 452, at: 'DATA' };
    await expect(mailer.send(mail)).rejects.toMatchObject({ permanent: false });
    verdict = { code: 554, at: 'DATA' };
    await expect(mailer.send(mail)).rejects.toMatchObject({ permanent: true, ofAddress: false });
    verdict = { code: 550, at: 'RCPT' };
    const refused = await mailer.send(mail).catch((error: unknown) => error);
    expect(refused).toMatchObject({ permanent: true, ofAddress: true });
    expect(String(refused)).not.toContain('people.example');
    verdict = null;
    await mailer.send(mail);
    await mailer.send(mail);
    expect(received.map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)?.[1])).toEqual(['<0191a3c4-1111-4222-8333-444455556666@north.example>', '<0191a3c4-1111-4222-8333-444455556666@north.example>']);
  });

  it('20 gives up a server that is away or says nothing', async () => {
    const away = new SmtpMailer({ url: 'smtp://127.0.0.1:9', from: 'a@north.example', timeoutMs: 500 });
    await expect(away.send(mail)).rejects.toMatchObject({ code: 'mail.refused', permanent: false });
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const mailer = new SmtpMailer({ url: `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`, from: 'a@north.example', timeoutMs: 300 });
    await expect(mailer.send(mail)).rejects.toMatchObject({ permanent: false });
    await mailer.close();
    silent.close();
  });
});
