import { describe, expect, it } from '@jest/globals';
import { homeSentences } from '../home-conditions/home-conditions.js';
import { readScamSignals } from './scam-signals.js';

const kindsIn = (description: string): string[] => readScamSignals(homeSentences({ title: '', description }), description).map(({ kind }) => kind);

describe('signals of a swindle', () => {
  it.each([
    ['You must pay the deposit before the viewing.', ['payment-before-viewing']],
    ['Betaling van de borg vóór de bezichtiging', ['payment-before-viewing']],
    ['The viewing is only possible after the deposit is paid: viewing after payment.', ['payment-before-viewing']],
    ['Please send the money by Western Union.', ['untraceable-payment']],
    ['Payment in bitcoin only', ['untraceable-payment']],
    ['I am abroad now and will send you the keys by DHL.', ['keys-by-post']],
    ['De sleutels worden per post opgestuurd', ['keys-by-post']],
    ['Viewing is not possible.', ['no-viewing']],
    ['Bezichtigen is helaas niet mogelijk', ['no-viewing']],
    ['Please send me a copy of your passport.', ['identity-copy-upfront']],
    ['The payment goes through Airbnb.', ['booking-site-payment']],
    ['Bemiddelingskosten € 350', ['tenant-fee']],
    ['Agency fee: one month', ['tenant-fee']],
    ['Sleutelgeld 500 euro', ['key-money']],
    ['Overname van de meubels is verplicht', ['forced-takeover']],
    ['You pay six months in advance', ['months-in-advance']],
    ['Contact me only via WhatsApp', ['contact-only-elsewhere']],
    ['Geen bemiddelingskosten', []],
    ['No agency fees, no surprises', []],
    ['We do NOT ask for key money', []],
    ['Overname van meubels is mogelijk maar niet verplicht', []],
    ['Because of corona viewings are possible by video', []],
    ['No viewing this weekend', []],
    ['The keys are handed over on the first day', []],
    ['Opzegtermijn 3 maanden vooruit', []],
    ['You get a copy of the contract and the keys when you sign', []],
    ['A contract, an ID and pay slips are needed when you sign the contract', []],
    ['WhatsApp or e-mail me', []],
  ])('%s -> %p', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });

  it('says in both languages why, with the sentence', () => {
    const [signal] = readScamSignals(homeSentences({ title: '', description: 'Hello. Pay by Western Union. Bye.' }), 'Hello. Pay by Western Union. Bye.');
    expect(signal?.quote).toEqual({ field: 'description', start: 7, end: 28, text: 'Pay by Western Union.' });
    expect(signal?.why).toMatch(/bank transfer/);
    expect(signal?.whyNl).toMatch(/per bank/);
  });
});
