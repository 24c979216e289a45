import type { VacancyDocument } from '../vacancy/vacancy.document.js';
import { makeVacancy } from './corpus.js';

const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const LEEUWARDEN = { name: 'Leeuwarden', province: 'Friesland', country: 'NL', point: { lat: 53.2012, lon: 5.7999 }, precision: 'town' } as const;
const ASSEN = { name: 'Assen', province: 'Drenthe', country: 'NL', point: { lat: 52.9928, lon: 6.5642 }, precision: 'town' } as const;
const UTRECHT = { name: 'Utrecht', province: 'Utrecht', country: 'NL', point: { lat: 52.0907, lon: 5.1214 }, precision: 'town' } as const;
const THE_HAGUE = { name: 'Den Haag', province: 'Zuid-Holland', country: 'NL', point: { lat: 52.0705, lon: 4.3007 }, precision: 'town' } as const;
const plain = { occupation: null, skills: [] as string[] };
const named = (name: string) => ({ organisation: { name, kvkNumber: null, website: null } });

const SPECS: readonly (readonly [string, Parameters<typeof makeVacancy>[1]])[] = [
  ['nurse', { ...plain, ...named('Hospital North'), title: 'Registered Nurse', occupation: 'nurse', descriptionText: 'You care for patients on our ward. English is spoken.' }],
  ['verpleegkundige', {
    ...plain, ...named('Ziekenhuis Friesland'), title: 'Verpleegkundige spoedeisende hulp', place: LEEUWARDEN, adLanguage: 'nl', dutch: 'required',
    descriptionText: 'Je werkt met patiënten en collega’s op de afdeling.',
  }],
  ['engineer', { ...plain, ...named('Noorderlicht'), title: 'Senior Software Engineer', skills: ['java', 'kubernetes'], descriptionText: 'We build planning software for harbours.' }],
  ['engineer-utrecht', { ...plain, ...named('Domstad'), title: 'Software Engineer', place: UTRECHT, skills: ['java'], descriptionText: 'Payments for shops.' }],
  ['frontend', { ...plain, ...named('Pixelwerk'), title: 'Front-end Developer', skills: ['react'], place: ASSEN, descriptionText: 'Screens that everybody can use.' }],
  ['cpp', { ...plain, ...named('Sensorhuis'), title: 'C++ Developer', descriptionText: 'Embedded systems for wind turbines.' }],
  ['csharp', { ...plain, ...named('Bouwdata'), title: '.NET Developer (C#)', descriptionText: 'Tools for builders.' }],
  ['barista', { ...plain, ...named('Café Zürich'), title: 'Barista', descriptionText: 'Coffee, tea and a smile.' }],
  ['cook', { ...plain, ...named('Eetlokaal'), title: 'Zelfstandig werkend kok', adLanguage: 'nl', dutch: 'plus', descriptionText: 'Koken met producten uit de streek.' }],
  ['auditor', { ...plain, ...named('Keurmerk'), title: 'Lead Auditor ISO 27001', descriptionText: 'You visit data centres.' }],
  ['lab', { ...plain, ...named('Chemiepark'), title: 'Lab Technician', place: ASSEN, descriptionText: 'You test samples of water.' }],
  ['support', { ...plain, ...named('Helpdesk Noord'), title: 'IT Support Specialist', descriptionText: 'You answer colleagues by phone.' }],
  ['warehouse', { ...plain, ...named('Opslag'), title: 'Warehouse Employee', descriptionText: 'You drive a forklift and pack orders. No experience as an engineer needed.' }],
  ['data-driven', {
    ...plain, ...named('Cijferhuis'), title: 'Policy Officer', place: UTRECHT,
    descriptionText: 'Our data-driven advice helps to drive change. You keep clean records and care about people.',
  }],
  ['driver', { ...plain, ...named('Vrachtlijn'), title: 'Truck Driver', descriptionText: 'You bring goods to shops.' }],
  ['chauffeur', { ...plain, ...named('Busbedrijf'), title: 'Chauffeur gezocht', adLanguage: 'nl', dutch: 'plus', descriptionText: 'Je rijdt op vaste lijnen.' }],
  ['cleaner', { ...plain, ...named('Schoonwerk'), title: 'Cleaner', descriptionText: 'You work in offices in the evening.' }],
  ['hague', { ...plain, ...named('Hofstad'), title: 'Desk Officer', place: THE_HAGUE, dutch: 'not-needed', descriptionText: 'You answer letters from embassies. Dutch is not needed.' }],
  ['required', { ...plain, ...named('Grachtengordel'), title: 'Desk Clerk', place: UTRECHT, dutch: 'required', descriptionText: 'Without Dutch you are lost here: no English is spoken.' }],
  ['broad', { ...plain, ...named('Schoolbestuur'), title: 'Leerkracht', adLanguage: 'nl', dutch: 'required', descriptionText: 'Een brede school, you have a team.' }],
  ['german', { ...plain, ...named('Grenzland'), title: 'Buchhalter für Großkunden', adLanguage: 'de', dutch: 'unstated', descriptionText: 'Sie führen die Bücher.' }],
];

/** The offers of the text tests, by the name that the cases call them. */
export const TEXT_DOCUMENTS: ReadonlyMap<string, VacancyDocument> = new Map(SPECS.map(([name, overrides], i) => [name, makeVacancy(idOf(i + 1), overrides)]));
export const nameOf = (id: string): string => [...TEXT_DOCUMENTS].find(([, document]) => document.id === id)?.[0] ?? id;

const ALL = [...TEXT_DOCUMENTS.keys()];

/** What a text must find and must not find. */
export const TEXT_CASES: readonly { q: string; why: string; hits: readonly string[]; misses: readonly string[] }[] = [
  { q: 'nurse', why: 'a word, and its Dutch synonym', hits: ['nurse', 'verpleegkundige'], misses: ['engineer', 'warehouse', 'cpp'] },
  { q: 'verpleegkundige', why: 'and the other way', hits: ['verpleegkundige', 'nurse'], misses: ['cook'] },
  { q: 'Nurses', why: 'plural and capitals', hits: ['nurse'], misses: ['engineer'] },
  { q: 'regstered', why: 'a letter missing', hits: ['nurse'], misses: ['engineer'] },
  { q: 'enginer', why: 'a letter missing', hits: ['engineer', 'engineer-utrecht', 'warehouse'], misses: ['nurse', 'frontend'] },
  { q: 'softwear enginere', why: 'two wrong words', hits: ['engineer'], misses: ['nurse'] },
  { q: 'verplegkundige', why: 'a Dutch word with a letter missing', hits: ['verpleegkundige'], misses: ['cook', 'engineer'] },
  { q: 'spoedeisnede', why: 'two letters swapped', hits: ['verpleegkundige'], misses: ['nurse'] },
  { q: 'softw', why: 'search as you type', hits: ['engineer', 'engineer-utrecht'], misses: ['nurse', 'frontend'] },
  { q: 'software eng', why: 'search as you type, second word', hits: ['engineer'], misses: ['cpp'] },
  { q: 'cafe zurich', why: 'accents left out', hits: ['barista'], misses: ['cook'] },
  { q: 'CAFÉ ZÜRICH', why: 'accents typed', hits: ['barista'], misses: ['cook'] },
  { q: 'c\u0336a\u0336f\u0336e\u0336', why: 'combining marks strewn in', hits: ['barista'], misses: ['cook'] },
  { q: 'patienten', why: 'accents left out in Dutch', hits: ['verpleegkundige'], misses: ['cook'] },
  { q: 'grosskunden', why: 'sharp s', hits: ['german'], misses: ['cook'] },
  { q: 'front-end', why: 'hyphen', hits: ['frontend'], misses: ['engineer'] },
  { q: 'frontend', why: 'written as one', hits: ['frontend'], misses: ['engineer'] },
  { q: 'front end', why: 'written apart', hits: ['frontend'], misses: ['engineer'] },
  { q: 'driver', why: 'not "driven" or "drive" in a text, whose German stem is the same; and its Dutch synonym', hits: ['driver', 'chauffeur'], misses: ['data-driven', 'warehouse'] },
  { q: 'clean', why: 'search as you type in a title', hits: ['cleaner'], misses: ['driver'] },
  { q: 'cleaner', why: 'not the stem that another word has', hits: ['cleaner'], misses: ['data-driven'] },
  { q: 'verpleegkundge', why: 'a typo, and the English synonym of what was meant', hits: ['verpleegkundige', 'nurse'], misses: ['cook'] },
  { q: 'c++', why: 'signs that carry the meaning', hits: ['cpp'], misses: ['csharp', 'frontend', 'cook'] },
  { q: 'c#', why: 'signs that carry the meaning', hits: ['csharp'], misses: ['cpp', 'cook'] },
  { q: '.net developer', why: 'signs that carry the meaning', hits: ['csharp'], misses: ['cpp'] },
  { q: 'iso 27001', why: 'a code', hits: ['auditor'], misses: ['nurse'] },
  { q: '27002', why: 'codes are exact', hits: [], misses: ['auditor'] },
  { q: 'it support', why: '"it" is a word here', hits: ['support'], misses: ['nurse', 'warehouse'] },
  { q: 'nurse in groningen', why: 'a place; small words do not count', hits: ['nurse'], misses: ['verpleegkundige'] },
  { q: 'jobs in The Hague', why: 'a place in English, and a word that every ad could hold', hits: ['hague'], misses: ['nurse', 'required'] },
  { q: "desk officer 's-Gravenhage", why: 'a place by its old name', hits: ['hague'], misses: ['required'] },
  { q: 'Ljouwert', why: 'a place in Frisian', hits: ['verpleegkundige'], misses: ['nurse'] },
  { q: 'desk without Dutch', why: 'a wish is no text: the ad that holds both words asks for Dutch', hits: ['hague'], misses: ['required'] },
  { q: 'wijkverpleegkundige', why: 'another name of the same work', hits: [], misses: ['cook', 'engineer'] },
  { q: 'chef', why: 'another name of the same work', hits: ['cook'], misses: ['engineer', 'cleaner'] },
  { q: 'programmeur', why: 'Dutch for a title of two words', hits: ['frontend', 'cpp', 'engineer'], misses: ['nurse', 'cook'] },
  { q: 'software engineer utrecht', why: 'other places stay reachable', hits: ['engineer-utrecht'], misses: ['engineer'] },
  { q: 'forklift', why: 'a word of the text', hits: ['warehouse'], misses: ['lab'] },
  { q: 'hospital north nurse', why: 'employer and title', hits: ['nurse'], misses: ['verpleegkundige'] },
  { q: 'kubernetes', why: 'a skill', hits: ['engineer'], misses: ['engineer-utrecht'] },
  { q: 'xylophonist', why: 'nothing is like it', hits: [], misses: ALL },
  { q: 'lac', why: 'very short words are exact', hits: [], misses: ['lab'] },
  { q: 'nu_se', why: 'no wildcard of SQL', hits: [], misses: ['nurse'] },
  { q: 'n%e', why: 'no wildcard of SQL', hits: [], misses: ['nurse'] },
  { q: 'zzz:* | nurse', why: 'no operator of tsquery', hits: [], misses: ['nurse'] },
  { q: "zzz' OR 1=1 --", why: 'no SQL', hits: [], misses: ALL },
  { q: 'engineer -software', why: 'no operator: both words are wanted', hits: ['engineer'], misses: ['warehouse'] },
  { q: '"software engineer"', why: 'quotes do no harm', hits: ['engineer'], misses: ['nurse'] },
  { q: '%%% *** \u0300\u0301', why: 'signs alone filter nothing', hits: ALL, misses: [] },
  { q: 'Breda', why: 'a town that no offer is in is no misspelling', hits: [], misses: ALL },
  { q: 'jobs in Gouda', why: 'nor with words around it', hits: [], misses: ALL },
];

/** How good a hit is for a text (3 best), for nDCG; what is not named is 0. */
export const JUDGEMENTS: readonly { q: string; grades: Readonly<Record<string, number>> }[] = [
  { q: 'software engineer', grades: { engineer: 3, 'engineer-utrecht': 2 } },
  { q: 'engineer', grades: { engineer: 3, 'engineer-utrecht': 2, warehouse: 0 } },
  { q: 'enginer', grades: { engineer: 3, 'engineer-utrecht': 2, warehouse: 0 } },
  { q: 'nurse', grades: { nurse: 3, verpleegkundige: 1 } },
  { q: 'verpleegkundige', grades: { verpleegkundige: 3, nurse: 2 } },
  { q: 'developer', grades: { frontend: 3, cpp: 3, csharp: 3 } },
  { q: 'assen', grades: { lab: 2, frontend: 2 } },
  { q: 'java', grades: { engineer: 3, 'engineer-utrecht': 2 } },
];
