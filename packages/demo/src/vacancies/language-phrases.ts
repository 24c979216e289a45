import type { LanguageDemand } from '@mitn/domain';

/** Where in an ad a sentence about language stands. */
export type PhrasePlace = 'ask' | 'sentence';

/** A sentence about Dutch and where it fits: a line of the list of asks, or running text. `{people}` becomes whom one talks with. */
export interface LanguagePhrase {
  place: PhrasePlace;
  text: string;
}

const ask = (text: string): LanguagePhrase => ({ place: 'ask', text });
const sentence = (text: string): LanguagePhrase => ({ place: 'sentence', text });

/** How English ads speak about Dutch, one pool for each demand. */
export const DUTCH_PHRASES: Record<LanguageDemand, LanguagePhrase[]> = {
  required: [
    ask('you speak fluent Dutch, because our {people} do'), ask('good Dutch, at least level B2, spoken and written'), ask('fluency in Dutch and good English'),
    sentence('You speak and write Dutch fluently; English alone is not enough for this role.'), sentence('Our {people} speak Dutch, so we ask for Dutch at level B2 from the first day.'),
    sentence('Please note that Dutch is required: reports and handovers are in Dutch.'), ask('Dutch at level C1, since you write for {people}'), sentence('A good command of the Dutch language is a must.'),
  ],
  'willing-to-learn': [
    sentence('You do not need Dutch to start. We ask for B1 Dutch after a year, and we pay the lessons.'), ask('the will to learn Dutch; lessons are on Tuesday mornings, in working time'),
    sentence('You start in English and learn Dutch on the way: we expect you to reach B1 within eighteen months.'), ask('willingness to learn Dutch, because some {people} speak nothing else'),
    sentence('We expect you to learn Dutch, at your own pace, with a teacher that we pay.'), sentence('No Dutch yet? Fine. We ask that you are willing to learn it and reach A2 in the first year.'),
    ask('that you are prepared to learn Dutch to level B1 within two years'),
  ],
  plus: [
    ask('Dutch is nice to have'), sentence('Dutch is a plus, German too, but neither decides.'), ask('some Dutch is an advantage, not a condition'), sentence('Knowledge of Dutch helps when you talk with {people}; it is not required.'),
    sentence('Speaking Dutch is an advantage in this job.'), ask('a little Dutch would be nice, because {people} like to hear it'), sentence('If you speak Dutch, good. If not, we manage.'),
  ],
  'not-needed': [
    sentence('No Dutch needed: the working language is English.'), ask('good English; Dutch is not required'), sentence('We work in English, so you do not need to speak Dutch.'), sentence('You can do this job without Dutch.'),
    sentence('Everybody in the team speaks English. Dutch is not necessary.'), ask('English at level B2. You do not need any Dutch'), sentence('Our working language is English and Dutch is not a requirement.'), ask('English that is good enough for the safety rules; no Dutch needed'),
    sentence('English is the language of the team. Nobody expects Dutch from you.'),
  ],
  unstated: [],
};

/** How Dutch ads speak about language; the key is what they ask of Dutch. */
export const DUTCH_AD_PHRASES: Record<LanguageDemand, LanguagePhrase[]> = {
  required: [
    ask('je spreekt en schrijft goed Nederlands'), ask('beheersing van de Nederlandse taal op niveau B2'), sentence('Omdat je veel met {people} praat, is goed Nederlands nodig.'), ask('goede beheersing van de Nederlandse taal in woord en geschrift'),
  ],
  'willing-to-learn': [sentence('Spreek je nog geen vloeiend Nederlands? We vragen dat je het wilt leren; de lessen betalen wij.'), ask('je bent bereid Nederlands te leren')],
  plus: [sentence('Nederlands is een pre, geen eis.'), ask('een beetje Nederlands is handig, Engels mag ook')],
  'not-needed': [sentence('Nederlands is niet nodig; op de werkvloer spreken we ook Engels.'), sentence('Je hoeft geen Nederlands te spreken. Engels is genoeg.')],
  unstated: [],
};

/** Sentences about English, for some ads that ask for Dutch or say nothing of it. */
export const ENGLISH_PHRASES: string[] = [
  'You speak good English.', 'Good English is needed, because the manuals and the mail are in it.', 'Your English is at least B2.', 'You write clear English.',
];
