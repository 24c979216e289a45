import type { HomeType } from '@mitn/domain';
import { worst } from './judged-offer.js';
import type { Grade, JudgedHome, JudgedQuery } from './judged-offer.js';

type Rule = JudgedQuery<JudgedHome>['grade'];

const kind = (...types: HomeType[]): Rule => ({ type }) => (types.includes(type) ? 3 : 0);
/** Who names a place wants that place: elsewhere is not wanted. */
const inTown = (town: string): Rule => (offer) => (offer.town === town ? 3 : 0);
const inProvince = (province: string): Rule => (offer) => (offer.province === province ? 3 : 0);
const both = (...rules: Rule[]): Rule => (offer) => worst(...rules.map((rule) => rule(offer)));
const says = (pattern: RegExp): Rule => ({ title, text }) => (pattern.test(`${title}\n${text}`) ? 3 : 0);

/** Homes that turn internationals away serve nobody here: they are worth a look at most. */
const forNewcomers = (rule: Rule): Rule => (offer) => (offer.internationals === 'excluded' ? (rule(offer) > 0 ? 1 : 0) : rule(offer));
const FURNISHED: Rule = ({ furnishing }) => (furnishing === 'furnished' ? 3 : 0);
/** Upholstered means floor and curtains and no furniture. */
const UNFURNISHED: Rule = ({ furnishing }) => (furnishing === 'bare' ? 3 : furnishing === 'upholstered' ? 2 : 0);
const PETS: Rule = ({ pets }) => (pets === true ? 3 : 0);
const REGISTRATION: Rule = ({ registration }) => (registration === 'possible' ? 3 : 0);
const WELCOME: Rule = ({ internationals }) => (internationals === 'welcome' ? 3 : 0);
/** More bedrooms than asked would do for some. */
const bedrooms = (asked: number): Rule => ({ rooms }) => (rooms - 1 === asked ? 3 : rooms - 1 === asked + 1 ? 1 : 0);
/** By what a student can spare: up to 450 euros a month in all is cheap, up to 550 fair, up to 650 dear. */
const CHEAP_ROOM: Rule = ({ costEurMonth }) => (costEurMonth <= 450 ? 3 : costEurMonth <= 550 ? 2 : costEurMonth <= 650 ? 1 : 0);
/** A home for students alone is what students ask; any room would do. */
const STUDENT: Rule = ({ type, studentsOnly }) => (studentsOnly ? 3 : type === 'room' ? 2 : 0);

const QUERIES: readonly JudgedQuery<JudgedHome>[] = [
  { q: 'studio', why: 'a kind of home', grade: kind('studio') },
  { q: 'studio groningen', why: 'kind and place', grade: both(kind('studio'), inTown('Groningen')) },
  { q: 'stuido groningen', why: 'letters swapped', grade: both(kind('studio'), inTown('Groningen')) },
  { q: 'room groningen', why: 'kind and place', grade: both(kind('room'), inTown('Groningen')) },
  { q: 'kamer groningen', why: 'the same in Dutch', grade: both(kind('room'), inTown('Groningen')) },
  { q: 'kamer te huur Leeuwarden', why: 'words that say nothing', grade: both(kind('room'), inTown('Leeuwarden')) },
  { q: 'kamer Ljouwert', why: 'a place in Frisian', grade: both(kind('room'), inTown('Leeuwarden')) },
  { q: 'studio Grunn', why: 'a place in Gronings', grade: both(kind('studio'), inTown('Groningen')) },
  { q: 'furnished room Groningen', why: 'a word that is a filter', grade: both(kind('room'), FURNISHED, inTown('Groningen')) },
  { q: 'gemeubileerde studio', why: 'the same in Dutch, with an ending', grade: both(kind('studio'), FURNISHED) },
  { q: 'furnished apartment leeuwarden', why: 'filter, kind and place', grade: both(kind('apartment'), FURNISHED, inTown('Leeuwarden')) },
  { q: 'unfurnished house', why: 'the opposite', grade: both(kind('house'), UNFURNISHED) },
  { q: 'apartment pets allowed', why: 'a question that is a filter', grade: both(kind('apartment'), PETS) },
  { q: 'house with dog', why: 'what people mean by pets', grade: both(kind('house'), PETS) },
  { q: 'huisdieren toegestaan groningen', why: 'the same in Dutch', grade: both(PETS, inTown('Groningen')) },
  { q: 'two bedroom apartment', why: 'rooms in words', grade: both(kind('apartment'), bedrooms(2)) },
  { q: '3 bedroom house', why: 'rooms in figures', grade: both(kind('house'), bedrooms(3)) },
  { q: '3 kamer appartement', why: 'Dutch counts all rooms', grade: both(kind('apartment'), bedrooms(2)) },
  { q: 'room with registration', why: 'a question that is a filter', grade: both(kind('room'), REGISTRATION) },
  { q: 'inschrijving mogelijk groningen', why: 'the same in Dutch', grade: both(REGISTRATION, inTown('Groningen')) },
  { q: 'apartment for internationals', why: 'a question that is a filter', grade: both(kind('apartment'), WELCOME) },
  { q: 'expat friendly studio', why: 'the same in other words', grade: both(kind('studio'), WELCOME) },
  { q: 'cheap room for students', why: 'a wish and a household', grade: both(kind('room'), CHEAP_ROOM) },
  { q: 'goedkope kamer groningen', why: 'the same wish in Dutch, in a place', grade: both(kind('room'), CHEAP_ROOM, inTown('Groningen')) },
  { q: 'student room', why: 'a household', grade: both(kind('room'), STUDENT) },
  { q: 'appartement assen', why: 'kind and place in Dutch', grade: both(kind('apartment'), inTown('Assen')) },
  { q: 'flat assen', why: 'British for apartment', grade: both(kind('apartment'), inTown('Assen')) },
  { q: 'appartment', why: 'the usual misspelling', grade: kind('apartment') },
  { q: 'aprtment leeuwarden', why: 'a letter missing', grade: both(kind('apartment'), inTown('Leeuwarden')) },
  { q: 'appart', why: 'as far as it is typed', grade: kind('apartment') },
  { q: 'huis drenthe', why: 'kind and province', grade: both(kind('house'), inProvince('Drenthe')) },
  { q: 'house to rent in Friesland', why: 'words that say nothing', grade: both(kind('house'), inProvince('Friesland')) },
  { q: 'family house with garden', why: 'words of the text', grade: both(kind('house'), says(/garden|tuin/i)) },
  { q: 'apartment balcony', why: 'a word of the text, in both languages', grade: both(kind('apartment'), says(/balcon|balkon/i)) },
  { q: 'anti squat', why: 'written apart', grade: kind('anti-squat') },
  { q: 'antikraak', why: 'the same in Dutch', grade: kind('anti-squat') },
  { q: 'room near Zernike', why: 'kind and a campus', grade: both(kind('room'), ({ district, text }): Grade => (district === 'Zernike' ? 3 : /zernike|campus/i.test(text) ? 2 : 0)) },
  { q: 'Oosterpoort', why: 'a quarter', grade: ({ district }) => (district === 'Oosterpoort' ? 3 : 0) },
  { q: 'Expat Nest Noord', why: 'a provider', grade: ({ provider }) => (provider === 'Expat Nest Noord' ? 3 : 0) },
  { q: 'woning emmen', why: 'Dutch for any home', grade: inTown('Emmen') },
];

/** What people look for among homes, judged on the facts of the demo's ads. */
export const HOME_QUERIES: readonly JudgedQuery<JudgedHome>[] = QUERIES.map((query) => ({ ...query, grade: forNewcomers(query.grade) }));
