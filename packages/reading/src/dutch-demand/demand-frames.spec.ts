import { describe, expect, it } from '@jest/globals';
import { readDemands } from './testing/read-demands.js';

// Each row: a sentence of our own, and what it asks of Dutch, English and German (see demand-in-english.spec.ts). A full stop: that language is not looked at.
describe('demands that follow from a condition, a wish or the learning', () => {
  it.each([
    ['Without Dutch you cannot be considered for this role.', 'r--'],
    ['Without a good command of Dutch you will not be invited.', 'r--'],
    ['Candidates without Dutch will not be considered.', 'r--'],
    ['Applications from people without Dutch language skills cannot be processed.', 'r--'],
    ['Without fluent Dutch, we are unable to offer you this position.', 'r--'],
    ['Without Dutch at B2 level your application will be declined.', 'r--'],
    ['Zonder Nederlands kom je niet in aanmerking.', 'r--'],
    ['Zonder goede beheersing van het Nederlands kun je niet worden aangenomen.', 'r--'],
    ['Kandidaten zonder kennis van de Nederlandse taal nemen we niet in behandeling.', 'r--'],
    ['Sollicitaties van mensen zonder Nederlands op B2-niveau wijzen we af.', 'r--'],
    ['Ohne Niederländisch können wir Sie leider nicht berücksichtigen.', 'r--'],
    ['Ohne gute Deutschkenntnisse ist eine Bewerbung nicht möglich.', '--r'],
    ['Bewerbungen ohne Deutschkenntnisse werden nicht berücksichtigt.', '--r'],
    ['It is not possible to work with our patients if you lack Dutch.', 'r--'],
    ['Without Dutch you are just as welcome.', 'n--'],
    ['Without Dutch you can still apply.', 'n--'],
    ['Zonder Nederlands kun je hier prima aan de slag.', 'n--'],
    ['Ohne Niederländisch kannst du dich trotzdem bewerben.', 'n--'],
    ['Without Dutch subsidies the project would not be possible.', '---'],
    ['Without our Dutch colleagues this could not be done.', '---'],
    ['Candidates without Dutch are welcome too.', 'n--'],
  ])('a condition and what follows: %j', (text, expected) => {
    expect(readDemands(text)).toMatch(new RegExp(`^${expected}$`));
  });

  it.each([
    ['NL B2+, EN C1', 'rr-'],
    ['NL B2+', 'r--'],
    ['NL: B2 or higher', 'r--'],
    ['Nederlands: C1', 'r--'],
    ['Nederlands (C1)', 'r--'],
    ['Dutch B2+', 'r--'],
    ['Dutch: B2 / English: C1', 'rr-'],
    ['NL-B2 & EN-B2', 'rr-'],
    ['Taalniveau: NL B1', 'r--'],
    ['NL C1, EN B2, DE B1', 'rrr'],
    ['Niveau Nederlands: minimaal B1', 'r--'],
    ['Dutch level: B2', 'r--'],
    ['Level of Dutch: B2', 'r--'],
    ['DE C1', '--r'],
    ['Deutsch: C1, Englisch: B2', '-rr'],
    ['Niederländisch: B1', 'r--'],
    ['NL and B2B sales', '---'],
    ['Scope: NL, B2B', '---'],
    ['Based in NL (B2B software)', '---'],
    ['NL 2, BE 3', '---'],
  ])('bare levels and codes: %j', (text, expected) => {
    expect(readDemands(text)).toMatch(new RegExp(`^${expected}$`));
  });

  it.each([
    ['Extras: Dutch, driving licence', 'p--'],
    ['Extra: Nederlands op B1-niveau', 'p--'],
    ['Bonus: Dutch', 'p--'],
    ['Bonus points: SQL, Dutch, a driving licence', 'p--'],
    ['Pluspunten: Nederlands, Excel', 'p--'],
    ['Pluspunt: je spreekt Nederlands', 'p--'],
    ['Pluses: Dutch B1, Python', 'p--'],
    ['Must: English. Bonus: German.', '-rp'],
    ['Bonus: you read Dutch', 'p--'],
    ['Advantageous: Dutch', 'p--'],
    ['Mooi meegenomen: Nederlands', 'p--'],
    ['Optional: Dutch', 'p--'],
    ['Von Vorteil: Deutsch, Excel', '--p'],
    ['Pluspunkte: Niederländisch', 'p--'],
    ['Nice extras: Dutch, French', 'p--'],
    ['Brownie points: Dutch', 'p--'],
    ['As an extra: Dutch', 'p--'],
    ['Extras\n- Dutch\n- A driving licence', 'p--'],
    ['Bonus\n- Dutch B1\n- SQL', 'p--'],
    ['Pluspunten\n- Nederlands\n- Excel', 'p--'],
    ['Helpful but not essential:\n- Dutch\n- SQL', 'p--'],
    ['Dat is een extraatje:\n- Nederlands spreken\n- Excel', 'p--'],
    ['We would love it if you also have:\n- Dutch language skills\n- SQL', 'p--'],
    ['Extras: Dutch lessons, travel allowance', '---'],
    ['Bonus: 5% of your salary, Dutch pension', '---'],
    ["Extra's: taalles Nederlands, reiskosten", '---'],
    ['Extra: een goed humeur\n\nNederlands is een vereiste.', 'r--'],
  ])('what is called an extra: %j', (text, expected) => {
    expect(readDemands(text)).toMatch(new RegExp(`^${expected}$`));
  });

  it.each([
    ['Being able to read Dutch is handy.', 'p--'],
    ['Reading Dutch is handy for this job.', 'p--'],
    ['It helps to be able to read Dutch.', 'p--'],
    ['It comes in handy when you can read some Dutch.', 'p--'],
    ['It is handy if you understand Dutch.', 'p--'],
    ['A reading knowledge of Dutch is an asset.', 'p--'],
    ['Passive Dutch is useful.', 'p--'],
    ['Some Dutch will come in handy.', 'p--'],
    ['Dutch would come in useful.', 'p--'],
    ['Nederlands kunnen lezen is handig.', 'p--'],
    ['Handig als je Nederlands kunt lezen.', 'p--'],
    ['Het helpt als je wat Nederlands begrijpt.', 'p--'],
    ['Het scheelt als je een beetje Nederlands spreekt.', 'p--'],
    ['Nederlands lezen is mooi meegenomen.', 'p--'],
    ['Niederländisch lesen zu können ist praktisch.', 'p--'],
    ['Es hilft, wenn man Niederländisch versteht.', 'p--'],
    ['Deutsch lesen zu können ist hilfreich.', '--p'],
    ['Being able to read Dutch is a must.', 'r--'],
    ['You must be able to read Dutch.', 'r--'],
    ['Je moet Nederlands kunnen lezen.', 'r--'],
  ])('reading as an asset: %j', (text, expected) => {
    expect(readDemands(text)).toMatch(new RegExp(`^${expected}$`));
  });

  it.each([
    ['If you do not speak Dutch yet, you will learn it with us.', 'w--'],
    ['You speak Dutch, or if not yet, you learn it in your first year.', 'w--'],
    ['You speak Dutch; if not yet, then you learn it here.', 'w--'],
    ['Dutch: if not yet, then you are going to learn it.', 'w--'],
    ["Don't speak Dutch yet? Then you'll learn it with us.", 'w--'],
    ['No Dutch yet? You will learn it in your first months.', 'w--'],
    ['Spreek je nog geen Nederlands? Dan leer je het bij ons.', 'w--'],
    ['Als je nog geen Nederlands spreekt, dan leer je het.', 'w--'],
    ['Nog geen Nederlands? Dan ga je dat leren.', 'w--'],
    ['Je spreekt Nederlands of gaat het leren.', 'w--'],
    ['Wer noch kein Niederländisch spricht, lernt es bei uns.', 'w--'],
    ['Du sprichst noch kein Niederländisch? Dann lernst du es.', 'w--'],
    ['No Dutch yet? No problem!', 'n--'],
    ['If you speak Dutch, that is nice.', 'p--'],
    ['Would you like to learn Dutch? We offer lessons.', '---'],
    ['In your spare time you can learn Dutch with colleagues.', '---'],
  ])('who does not speak it yet learns it: %j', (text, expected) => {
    expect(readDemands(text)).toMatch(new RegExp(`^${expected}$`));
  });

  it.each([
    ['Learning Dutch is part of the job.', 'w--'],
    ['Part of the job is learning Dutch.', 'w--'],
    ['Learning Dutch comes with the job.', 'w--'],
    ['Learning Dutch is part of your development plan.', 'w--'],
    ['You spend four hours a week learning Dutch.', 'w--'],
    ['In your first year you follow a Dutch course.', 'w--'],
    ['You take Dutch lessons during working hours.', 'w--'],
    ['We expect you to pick up Dutch along the way.', 'w--'],
    ['Dutch is something you will pick up on the job.', 'w--'],
    ['Nederlands leren hoort bij het werk.', 'w--'],
    ['Het leren van Nederlands is onderdeel van je baan.', 'w--'],
    ['Nederlands leren is een vast onderdeel van het traject.', 'w--'],
    ['Je volgt taalles Nederlands naast je werk.', 'w--'],
    ['Je volgt een cursus Nederlands in je eerste jaar.', 'w--'],
    ['Niederländisch lernen gehört zum Job.', 'w--'],
    ['Du lernst Niederländisch während der Arbeit.', 'w--'],
    ['Part of the package: Dutch lessons if you like.', '---'],
    ['We pay for Dutch lessons.', '---'],
    ['You help newcomers learn Dutch.', '---'],
  ])('learning as part of the job: %j', (text, expected) => {
    expect(readDemands(text)).toMatch(new RegExp(`^${expected}$`));
  });

  it.each([
    ["We don't mind whether you speak Dutch.", 'n--'],
    ["We do not mind if you don't speak Dutch.", 'n--'],
    ["We don't care whether or not you speak Dutch.", 'n--'],
    ['Whether or not you speak Dutch makes no difference to us.', 'n--'],
    ['It makes no difference whether you speak Dutch.', 'n--'],
    ['It is fine if you do not speak Dutch.', 'n--'],
    ["It's okay not to speak Dutch.", 'n--'],
    ["You don't speak Dutch? We don't mind.", 'n--'],
    ["Nobody minds if you don't speak Dutch.", 'n--'],
    ["Dutch or no Dutch, we don't mind.", 'n--'],
    ['Het maakt ons niet uit of je Nederlands spreekt.', 'n--'],
    ['Of je Nederlands spreekt of niet, dat maakt niet uit.', 'n--'],
    ['Wij vinden het niet erg als je geen Nederlands spreekt.', 'n--'],
    ['Het geeft niet als je nog geen Nederlands spreekt.', 'n--'],
    ['Het is geen probleem als je de Nederlandse taal niet spreekt.', 'n--'],
    ['Ob du Niederländisch sprichst, ist uns egal.', 'n--'],
    ['Es macht nichts, wenn du kein Niederländisch sprichst.', 'n--'],
    ['Ob Sie Niederländisch können, spielt für uns keine Rolle.', 'n--'],
    ['Mind the gap: Dutch customers want clear answers.', '---'],
    ['Mind that you must speak Dutch.', 'r--'],
  ])('what makes no difference: %j', (text, expected) => {
    expect(readDemands(text)).toMatch(new RegExp(`^${expected}$`));
  });
});
