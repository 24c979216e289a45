import { worst } from './judged-offer.js';
import type { Grade, JudgedQuery, JudgedVacancy } from './judged-offer.js';

type Rule = JudgedQuery<JudgedVacancy>['grade'];
type ByRole = Readonly<Record<string, Grade>>;

/** By the kind of work alone, whatever the ad calls it and in whichever language it is written. */
const work = (grades: ByRole): Rule => ({ role }) => grades[role] ?? 0;
/** Who names a place wants that place: elsewhere is not wanted. */
const inTown = (town: string): Rule => (offer) => (offer.town === town ? 3 : 0);
const inProvince = (province: string): Rule => (offer) => (offer.province === province ? 3 : 0);
const both = (...rules: Rule[]): Rule => (offer) => worst(...rules.map((rule) => rule(offer)));
const says = (pattern: RegExp): Rule => ({ title, text }) => (pattern.test(`${title}\n${text}`) ? 3 : 0);
const all = (...rules: Rule[]): Rule => (offer) => rules.reduce<Grade>((best, rule) => (rule(offer) > best ? rule(offer) : best), 0);

const NURSE = work({ nurse: 3, 'nl-verpleegkundige': 3, 'care-assistant': 1, 'home-care': 1 });
const CLEANER = work({ cleaner: 3, 'nl-schoonmaak': 3, 'lab-cleaner': 3, housekeeping: 2 });
const COOK = work({ cook: 3, 'nl-kok': 3 });
const TRUCKER = work({ truck: 3, 'nl-chauffeur': 3, courier: 1 });
const DEVELOPER = work({ backend: 3, 'research-software': 3, frontend: 2, devops: 2, 'data-engineer': 2, ml: 2, tester: 1 });
const CARE = work({ nurse: 3, 'nl-verpleegkundige': 3, 'care-assistant': 3, 'home-care': 3, 'nl-begeleider': 3, physio: 2, 'dental-assistant': 2, 'lab-analyst-clinical': 1 });
const MECHANIC = work({ 'nl-monteur': 3, maintenance: 3, heatpump: 3, 'wind-tech': 3, 'bike-mechanic': 3 });
const TEACHER = work({ 'teacher-primary': 3, 'nl-leerkracht': 3, 'language-teacher': 3, lecturer: 2 });
const RESEARCHER: Rule = (offer) => (/onderzoeker/i.test(offer.title) ? 3 : work({ 'phd-peat': 3, 'phd-chem': 3, postdoc: 3, 'research-software': 1, 'lab-technician': 1 })(offer));
const ELECTRICIAN: Rule = ({ role, title }) => (/elektr|electr/i.test(title) && ['nl-monteur', 'maintenance'].includes(role) ? 3 : MECHANIC({ role } as JudgedVacancy) > 0 && role !== 'bike-mechanic' ? 1 : 0);

/** The ad says that no Dutch is needed; where it is a plus or learned on the way one can still start without. */
const WITHOUT_DUTCH: Rule = ({ dutch }) => (dutch === 'not-needed' ? 3 : dutch === 'plus' || dutch === 'willing-to-learn' ? 2 : 0);
/** One works in English; an English ad that says nothing of Dutch may be one. */
const ENGLISH: Rule = ({ dutch, language }) => (dutch === 'not-needed' ? 3 : dutch === 'plus' || dutch === 'willing-to-learn' ? 2 : dutch === 'unstated' && language === 'en' ? 1 : 0);
/** At most 32 hours; a range that begins below is part-time work for who wants it. */
const PART_TIME: Rule = ({ hours }) => (hours.max <= 32 ? 3 : hours.min <= 32 ? 2 : 0);
const FROM_HOME: Rule = ({ workplace }) => (workplace === 'remote' ? 3 : workplace === 'hybrid' ? 2 : 0);

/** What people look for among vacancies, judged on the facts of the demo's ads. */
export const VACANCY_QUERIES: readonly JudgedQuery<JudgedVacancy>[] = [
  { q: 'nurse', why: 'a title, in both languages', grade: NURSE },
  { q: 'nurses', why: 'plural', grade: NURSE },
  { q: 'nurce', why: 'a wrong letter', grade: NURSE },
  { q: 'verpleegkundige', why: 'a Dutch title, in both languages', grade: NURSE },
  { q: 'verpleegkundge', why: 'a letter missing', grade: NURSE },
  { q: 'verpl', why: 'as far as it is typed', grade: NURSE },
  { q: 'wijkverpleegkundige', why: 'a compound', grade: work({ 'nl-verpleegkundige': 3, 'home-care': 2, nurse: 1 }) },
  { q: 'nurse near Groningen', why: 'title and place', grade: both(NURSE, inTown('Groningen')) },
  { q: 'schoonmaker', why: 'Dutch for cleaner', grade: CLEANER },
  { q: 'cleaner', why: 'English for schoonmaker', grade: CLEANER },
  { q: 'cleaning jobs', why: 'the activity, and a word that says nothing', grade: CLEANER },
  { q: 'schoonmkaer', why: 'letters swapped', grade: CLEANER },
  { q: 'schoonm', why: 'as far as it is typed', grade: CLEANER },
  { q: 'schoonmaakwerk groningen', why: 'the Dutch activity in a place', grade: both(CLEANER, inTown('Groningen')) },
  { q: 'enginer', why: 'a letter missing', grade: work({ mechanical: 3, structural: 3, hydrogen: 3, 'grid-planner': 3, backend: 3, 'data-engineer': 3, devops: 3, ml: 3, 'research-software': 3, tester: 2, frontend: 2, 'support-it': 1, maintenance: 1 }) },
  { q: 'software engineer', why: 'two words', grade: DEVELOPER },
  { q: 'softwear developer', why: 'a typo in two words', grade: work({ backend: 3, 'research-software': 3, frontend: 3, devops: 2, tester: 1 }) },
  { q: 'softw', why: 'as far as it is typed', grade: work({ 'research-software': 3, tester: 3, backend: 3, frontend: 2, devops: 2 }) },
  { q: 'programmeur', why: 'Dutch for programmer', grade: work({ backend: 3, 'research-software': 3, frontend: 3, devops: 1 }) },
  { q: 'java developer', why: 'skill and title', grade: work({ backend: 3 }) },
  { q: 'react', why: 'a skill', grade: work({ frontend: 3 }) },
  { q: 'python', why: 'a skill', grade: all(({ skills }) => (skills.includes('Python') ? 3 : 0), ({ text }) => (/python/i.test(text) ? 2 : 0)) },
  { q: 'data scientist', why: 'a title that few ads have', grade: work({ ml: 3, 'data-engineer': 2 }) },
  { q: 'devops kubernetes', why: 'title and skill', grade: work({ devops: 3 }) },
  { q: 'mechanical engineer', why: 'two words', grade: work({ mechanical: 3, maintenance: 1 }) },
  { q: 'cook harlingen', why: 'title and place, one of them in German', grade: both(COOK, inTown('Harlingen')) },
  { q: 'kok', why: 'Dutch for cook', grade: COOK },
  { q: 'chef', why: 'another word for cook', grade: COOK },
  { q: 'horeca', why: 'a trade', grade: work({ cook: 3, 'nl-kok': 3, waiter: 3, reception: 2, housekeeping: 1, baker: 1 }) },
  { q: 'waitress', why: 'title', grade: work({ waiter: 3 }) },
  { q: 'ober', why: 'Dutch for waiter', grade: work({ waiter: 3 }) },
  { q: 'truck driver', why: 'two words, one in Dutch', grade: TRUCKER },
  { q: 'vrachtwagenchauffeur', why: 'one word, two in English', grade: TRUCKER },
  { q: 'chauffeur', why: 'Dutch for driver', grade: work({ truck: 3, 'nl-chauffeur': 3, courier: 2, forklift: 1 }) },
  { q: 'bezorger', why: 'Dutch for courier', grade: work({ courier: 3 }) },
  { q: 'forklift', why: 'title and skill', grade: all(work({ forklift: 3, warehouse: 1 }), ({ skills }) => (skills.some((skill) => /forklift|heftruck/i.test(skill)) ? 2 : 0)) },
  { q: 'order picker', why: 'two words for warehouse work', grade: work({ warehouse: 3 }) },
  { q: 'magazijnmedewerker', why: 'Dutch for warehouse worker', grade: work({ warehouse: 3, forklift: 1 }) },
  { q: 'lasser', why: 'Dutch for welder', grade: work({ welder: 3 }) },
  { q: 'weldr', why: 'a letter missing', grade: work({ welder: 3 }) },
  { q: 'timmerman', why: 'Dutch for carpenter', grade: work({ carpenter: 3 }) },
  { q: 'schilder', why: 'Dutch for painter', grade: work({ painter: 3 }) },
  { q: 'electrician', why: 'a title that ads word otherwise', grade: ELECTRICIAN },
  { q: 'monteur', why: 'Dutch for mechanic, also in compounds', grade: MECHANIC },
  { q: 'leraar', why: 'Dutch for teacher', grade: TEACHER },
  { q: 'english teacher', why: 'English is not a wish here', grade: work({ 'language-teacher': 3, 'teacher-primary': 2, lecturer: 1 }) },
  { q: 'boekhouder', why: 'Dutch for bookkeeper', grade: work({ bookkeeper: 3, 'nl-administratie': 1 }) },
  { q: 'acountant', why: 'a letter missing', grade: work({ bookkeeper: 3, 'nl-administratie': 1 }) },
  { q: 'PhD', why: 'an abbreviation', grade: work({ 'phd-peat': 3, 'phd-chem': 3, postdoc: 1 }) },
  { q: 'promovendus', why: 'Dutch for PhD candidate', grade: work({ 'phd-peat': 3, 'phd-chem': 3, postdoc: 1 }) },
  { q: 'onderzoeker', why: 'Dutch for researcher', grade: RESEARCHER },
  { q: 'lab technician', why: 'a short form', grade: work({ 'lab-technician': 3, 'lab-analyst-clinical': 2 }) },
  { q: 'laborant', why: 'Dutch for laboratory technician', grade: work({ 'lab-technician': 3, 'lab-analyst-clinical': 3 }) },
  { q: 'fysiotherapeut', why: 'Dutch for physiotherapist', grade: work({ physio: 3 }) },
  { q: 'physical therapist', why: 'American for physiotherapist', grade: work({ physio: 3 }) },
  { q: 'tandartsassistent', why: 'a compound, two words in English', grade: work({ 'dental-assistant': 3 }) },
  { q: 'kinderopvang', why: 'Dutch for childcare', grade: work({ childcare: 3 }) },
  { q: 'daycare', why: 'another word for childcare', grade: work({ childcare: 3 }) },
  { q: 'thuiszorg', why: 'Dutch for home care', grade: work({ 'home-care': 3, 'nl-verpleegkundige': 2, 'care-assistant': 1 }) },
  { q: 'zorg', why: 'a trade', grade: CARE },
  { q: 'hotel receptionist', why: 'two words', grade: work({ reception: 3 }) },
  { q: 'bakker', why: 'Dutch for baker', grade: work({ baker: 3 }) },
  { q: 'verkoper', why: 'Dutch for shop assistant', grade: work({ 'nl-verkoop': 3, shop: 3, 'garden-centre': 3 }) },
  { q: 'administratief medewerker', why: 'two Dutch words', grade: work({ 'nl-administratie': 3, bookkeeper: 1 }) },
  { q: 'productiemedewerker', why: 'Dutch for production worker', grade: work({ 'nl-productie': 3, 'production-worker': 3, 'process-operator': 1 }) },
  { q: 'factory work', why: 'what people call it', grade: work({ 'nl-productie': 3, 'production-worker': 3, 'process-operator': 2 }) },
  { q: 'klantenservice', why: 'Dutch for customer service', grade: work({ 'support-agent': 3 }) },
  { q: 'it support groningen', why: 'an abbreviation and a place', grade: both(work({ 'support-it': 3 }), inTown('Groningen')) },
  { q: 'helpdesk', why: 'another word for support', grade: work({ 'support-it': 3, 'support-agent': 1 }) },
  { q: 'wind turbine technician', why: 'three words', grade: work({ 'wind-tech': 3 }) },
  { q: 'vertaler', why: 'Dutch for translator', grade: work({ translator: 3 }) },
  { q: 'Kwelder Software', why: 'an employer', grade: ({ employer }) => (employer === 'Kwelder Software' ? 3 : 0) },
  { q: 'noordnet data engineer', why: 'employer and title', grade: both(work({ 'data-engineer': 3 }), ({ employer }) => (employer === 'Noordnet Energie' ? 3 : 0)) },
  { q: 'jobs without Dutch', why: 'a question that is a filter', grade: WITHOUT_DUTCH },
  { q: 'no dutch required leeuwarden', why: 'the same, in a place', grade: both(WITHOUT_DUTCH, inTown('Leeuwarden')) },
  { q: 'cleaner no dutch', why: 'title and filter', grade: both(CLEANER, WITHOUT_DUTCH) },
  { q: 'werk zonder Nederlands', why: 'the same in Dutch', grade: WITHOUT_DUTCH },
  { q: 'english speaking jobs groningen', why: 'a question that is a filter', grade: both(ENGLISH, inTown('Groningen')) },
  { q: 'part time weekend', why: 'hours, and a word of the text', grade: both(PART_TIME, says(/weekend|saturday|zaterdag/i)) },
  { q: 'parttime jobs assen', why: 'hours and place', grade: both(PART_TIME, inTown('Assen')) },
  { q: 'remote', why: 'where one works', grade: FROM_HOME },
  { q: 'work from home developer', why: 'the same, and a title', grade: both(FROM_HOME, work({ frontend: 3, backend: 3, 'research-software': 2, devops: 2, 'data-engineer': 1, ml: 1 })) },
  { q: 'visa sponsorship', why: 'a question that is a filter', grade: ({ sponsorship }) => (sponsorship ? 3 : 0) },
  { q: 'relocation help', why: 'a question that is a filter', grade: ({ relocation }) => (relocation ? 3 : 0) },
  { q: 'freelance', why: 'a contract', grade: ({ contract }) => (contract === 'freelance' ? 3 : 0) },
  { q: 'jobs in Ljouwert', why: 'a place in Frisian', grade: inTown('Leeuwarden') },
  { q: 'werk Grunn', why: 'a place in Gronings', grade: inTown('Groningen') },
  { q: 'baan Fryslân', why: 'a province in Frisian', grade: inProvince('Friesland') },
  { q: 'jobs Drente', why: 'a province misspelt', grade: inProvince('Drenthe') },
];
