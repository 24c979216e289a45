import { describe, expect, it } from '@jest/globals';
import { sentencesOfAd } from '../sentence/ad-sentences.js';
import { readRelocation, readSponsorship } from './offers-help.js';

const of = (description: string) => sentencesOfAd({ title: 'Colleague', description });

describe('help with moving', () => {
  it.each([
    ['We offer a relocation package', 'offered'], ['Relocation assistance is available', 'offered'], ['We help you to relocate', 'offered'], ['Generous relocation budget', 'offered'], ['We cover your relocation', 'offered'],
    ['Je krijgt een verhuiskostenvergoeding', 'offered'], ['Hulp bij verhuizen', 'offered'], ['Wir bieten Umzugshilfe', 'offered'], ['Visa and relocation support', 'offered'],
    ['No relocation provided', 'refused'], ['We do not offer relocation', 'refused'], ['Relocation assistance is not available', 'refused'], ['This role does not come with relocation assistance', 'refused'], ['Geen verhuiskostenvergoeding', 'refused'], ['A relocation package is not provided', 'refused'],
    ['Are you willing to relocate?', null], ['Willingness to relocate to Groningen', null], ['You advise relocation agencies', null], ['Planning to relocate before starting work', null], ['We offer relocation support. \nNo relocation provided.', null], ['A job in the moving trade', null],
  ])('%s -> %s', (text, value) => {
    expect(readRelocation(of(text))?.value ?? null).toBe(value);
  });
});

describe('help with a permit', () => {
  it.each([
    ['We offer visa sponsorship', 'offered'], ['If needed we can offer visa sponsorship', 'offered'], ['Visa support for you and your partner', 'offered'], ['We arrange your work permit', 'offered'], ['We can sponsor your visa', 'offered'],
    ['Wij regelen je werkvergunning', 'offered'], ['Highly skilled migrant sponsorship', 'offered'], ['Full assistance with visas', 'offered'], ['We are a recognised sponsor', 'offered'],
    ['No visa sponsorship', 'refused'], ['Visa sponsorship is not available', 'refused'], ['We are unable to provide a work permit', 'refused'], ['We do not sponsor visas', 'refused'], ['You must already have the right to work in the EU', 'refused'],
    ['You have a valid work permit for the Netherlands', 'refused'], ['Eligible to work in the Netherlands', 'refused'], ['Je bent in het bezit van een geldige werkvergunning', 'refused'], ['EU citizens only', 'refused'], ['Sie besitzen eine gültige Arbeitserlaubnis', 'refused'], ['You do not require sponsorship', 'refused'],
    ['You lead our sponsorship strategy', null], ['Payments with Visa card', null], ['Will you now or later require visa sponsorship?', null], ['Sponsorship of local football clubs', null], ['We offer visa sponsorship.\nYou must have the right to work in the EU.', null], ['You are authorised to sign', null], ['Events & sponsorship manager', null],
  ])('%s -> %s', (text, value) => {
    expect(readSponsorship(of(text))?.value ?? null).toBe(value);
  });
});
