import { describe, expect, it } from '@jest/globals';
import { readAdLanguage } from './ad-language.js';

const ENGLISH = 'We are looking for a colleague who likes to work with people. You will help our customers every day and you learn on the job. We offer a good salary and a friendly team in the north of the country.';
const DUTCH = 'Wij zoeken een collega die graag met mensen werkt. Je helpt onze klanten elke dag en je leert het vak in de praktijk. Wij bieden een goed salaris en een gezellig team in het noorden van het land.';
const GERMAN = 'Wir suchen eine Kollegin oder einen Kollegen für unser Team. Sie helfen unseren Kunden jeden Tag und lernen viel bei der Arbeit. Wir bieten ein gutes Gehalt und freundliche Menschen.';
const POLISH = 'Szukamy osoby, która lubi pracować z ludźmi. Codziennie będziesz pomagać naszym klientom i uczyć się w praktyce. Oferujemy dobre wynagrodzenie oraz przyjazny zespół.';

const MORE_ENGLISH = 'You will join us on Monday and on Thursday, and on the other days you may choose for yourself where you work. Our office is next to the station and has a garden. If you have any question about the work or the days, just give us a call.';
const MORE_DUTCH = 'Op maandag en donderdag werk je met ons samen, en op de andere dagen kies je zelf waar je werkt. Ons kantoor ligt naast het station en heeft een tuin. Heb je nog vragen over het werk of over de dagen, dan bel je ons gewoon even.';

describe('the language of an ad', () => {
  it.each([['en', ENGLISH], ['nl', DUTCH], ['de', GERMAN], ['other', POLISH]])('reads %s', (language, text) => {
    expect(readAdLanguage(text)).toMatchObject({ language, uncertain: false });
  });

  it('calls an ad mixed that has paragraphs in both languages', () => {
    const reading = readAdLanguage(`${ENGLISH}\n${MORE_ENGLISH}\n\n${DUTCH}\n${MORE_DUTCH}`);
    expect(reading.language).toBe('mixed');
    expect(reading.shares.en).toBeGreaterThan(0.4);
    expect(reading.shares.nl).toBeGreaterThan(0.4);
  });

  it('counts a paragraph that is said twice once', () => {
    const note = 'Let op: solliciteer alleen via de knop op deze pagina, want wij kunnen de berichten die op een andere weg komen niet behandelen en dat is jammer voor jou.';
    expect(readAdLanguage(`${ENGLISH}\n${MORE_ENGLISH}\n\n${note}\n\n${note}\n\n${note}`).language).toBe('en');
  });

  it('keeps an English ad English when one Dutch line stands in it', () => {
    expect(readAdLanguage(`${ENGLISH}\n${ENGLISH}\nAcquisitie naar aanleiding van deze vacature wordt niet op prijs gesteld.`).language).toBe('en');
  });

  it('says that it is uncertain when there is little to read', () => {
    expect(readAdLanguage('Nice room').uncertain).toBe(true);
    expect(readAdLanguage('').uncertain).toBe(true);
    expect(readAdLanguage('12345 €€€')).toMatchObject({ language: 'other', uncertain: true });
  });

  it('gives the same answer each time', () => {
    expect(readAdLanguage(DUTCH)).toEqual(readAdLanguage(DUTCH));
  });
});
