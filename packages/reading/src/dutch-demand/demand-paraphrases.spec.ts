import { describe, expect, it } from '@jest/globals';
import { readDemands } from './testing/read-demands.js';

// Each row: a sentence of our own, and what it asks of Dutch, English and German (see demand-in-english.spec.ts). A full stop: that language is not looked at.
describe('demands in words that no source has', () => {
  it.each([
    ['Dutch and English speakers equally welcome', 'nn-'],
    ['Dutch and English speakers are both welcome.', 'nn-'],
    ['We welcome Dutch and English speakers alike.', 'nn-'],
    ['Both Dutch and English speakers are welcome to apply.', 'nn-'],
    ['Speakers of Dutch and English are equally welcome.', 'nn-'],
    ['Zowel Nederlandstaligen als Engelstaligen zijn welkom.', 'nn-'],
    ['Nederlands- en Engelstalige kandidaten zijn even welkom.', 'nn-'],
    ['Dutch-speaking and English-speaking candidates are equally welcome.', 'nn-'],
    ['Non-Dutch speakers are welcome.', 'n--'],
    ['Non-Dutch speakers are encouraged to apply.', 'n--'],
    ['Dutch speakers welcome.', 'p--'],
  ])('speakers of both are welcome: %j', (text, expected) => {
    expect(readDemands(text)).toMatch(new RegExp(`^${expected}$`));
  });

  it.each([
    ['Our residents only speak Dutch, so you do too.', 'r--'],
    ['The residents speak only Dutch, so you need to as well.', 'r--'],
    ['Our clients speak Dutch and so do you.', 'r--'],
    ['As our customers only speak Dutch, so must you.', 'r--'],
    ['Because our guests only speak Dutch, we expect the same of you.', 'r--'],
    ['De bewoners spreken alleen Nederlands, dus jij ook.', 'r--'],
    ['Onze cliënten spreken alleen Nederlands en jij dus ook.', 'r--'],
    ['Omdat de kinderen alleen Nederlands spreken, spreek jij dat ook.', 'r--'],
    ['Unsere Bewohner sprechen nur Niederländisch, also Sie auch.', 'r--'],
    ['Unsere Kunden sprechen nur Deutsch, du also auch.', '--r'],
    ['Our residents only speak Dutch, our team speaks English.', '---'],
    ['Our clients speak Dutch, so we hire interpreters.', '---'],
    ['Our residents only speak Dutch, but you do not need to.', 'n--'],
    ['De bewoners spreken alleen Nederlands.', '---'],
  ])('what follows from others: %j', (text, expected) => {
    expect(readDemands(text)).toMatch(new RegExp(`^${expected}$`));
  });

  it.each([
    ['Je spreekt vloeiend Nederlands.', 'r--'],
    ['Je spreekt vloeiend Nederlands en Engels.', 'rr-'],
    ['Jouw Nederlands is vloeiend.', 'r--'],
    ['Je Nederlands is goed.', 'r--'],
    ['Your Dutch is fluent.', 'r--'],
    ['Your Dutch is good enough to explain a bill.', 'r--'],
    ['Je drukt je moeiteloos uit in het Nederlands.', 'r--'],
    ['Je redt je prima in het Nederlands.', 'r--'],
    ['You hold your own in Dutch.', 'r--'],
    ['You get by in Dutch.', 'r--'],
    ['Dein Niederländisch ist fließend.', 'r--'],
    ['Dein Deutsch ist sehr gut.', '--r'],
    ['Je Nederlands hoeft niet vloeiend te zijn, Engels is genoeg en Nederlands is niet nodig.', 'n..'],
  ])('skill in other words: %j', (text, expected) => {
    expect(readDemands(text)).toMatch(new RegExp(`^${expected}$`));
  });

  it.each([
    ['Talen: NL/EN', '---'],
    ['Languages: NL + EN', 'rr-'],
    ['Languages: NL & EN', 'rr-'],
    ['Languages: NL, EN, DE', 'rrr'],
    ['Taal: NL', 'r--'],
    ['Talen: Nederlands en Engels', 'rr-'],
    ['Taalvereisten: Nederlands, Engels', 'rr-'],
    ['Sprache: DE', '--r'],
    ['Sprachen: Deutsch, Englisch', '-rr'],
    ['Countries: NL, DE', '---'],
    ['Locations: NL/DE', '---'],
    ['Markets: NL/EN', '---'],
  ])('lines of languages: %j', (text, expected) => {
    expect(readDemands(text)).toMatch(new RegExp(`^${expected}$`));
  });

  it.each([
    ['Dutch is mandatory, but not at the start.', 'w--'],
    ['Dutch is required, though not from day one.', 'w--'],
    ['Dutch is not required at the start, but you must learn it within a year.', 'w--'],
    ['You need Dutch, not right away but within a year.', 'w--'],
    ['Nederlands is verplicht, maar niet vanaf de start.', 'w--'],
    ['Nederlands is niet meteen nodig, maar na een jaar wel.', 'w--'],
    ['Niederländisch ist Pflicht, aber nicht von Anfang an.', 'w--'],
    ['Dutch at B1 within a year.', 'w--'],
    ['Within a year you speak Dutch.', 'w--'],
    ['Binnen een jaar spreek je Nederlands.', 'w--'],
    ['Dutch is mandatory from the start.', 'r--'],
    ['Dutch is required from day one.', 'r--'],
  ])('asked, but not from the first day: %j', (text, expected) => {
    expect(readDemands(text)).toMatch(new RegExp(`^${expected}$`));
  });

  it.each([
    ['Nederlands op C1-niveau', 'r--'],
    ['C1 niveau Nederlands', 'r--'],
    ['Minimaal C1-niveau in het Nederlands', 'r--'],
    ['Niederländisch auf C1-Niveau', 'r--'],
    ['Niederländisch Niveau B2', 'r--'],
    ['Dutch at C1', 'r--'],
    ['Dutch on B2 level', 'r--'],
    ['B2 (Dutch)', 'r--'],
    ['at least B1 in Dutch', 'r--'],
  ])('levels: %j', (text, expected) => {
    expect(readDemands(text)).toMatch(new RegExp(`^${expected}$`));
  });

  it.each([
    ['Nederlands is je moedertaal.', 'r--'],
    ['Moedertaal: Nederlands', 'r--'],
    ['Native: Dutch', 'r--'],
    ['Je moedertaal is Nederlands', 'r--'],
    ['Dutch is your mother tongue', 'r--'],
    ['Deutsch ist Ihre Muttersprache', '--r'],
    ['You grew up speaking Dutch', 'r--'],
    ['Je bent opgegroeid met het Nederlands', 'r--'],
    ['Bij voorkeur is Nederlands je moedertaal.', 'p--'],
    ["Our founder's mother tongue is Dutch.", '---'],
    ['De moedertaal van onze leerlingen is niet Nederlands.', '---'],
  ])('mother tongues: %j', (text, expected) => {
    expect(readDemands(text)).toMatch(new RegExp(`^${expected}$`));
  });

  it.each([
    ['You speak the local language (Dutch).', 'r--'],
    ['A good command of the local language (Dutch) is a must.', 'r--'],
    ['Fluency in the local language, Dutch, is essential.', 'r--'],
    ['Knowledge of the local language (Dutch) is a plus.', 'p--'],
    ['We translate our app into the local language.', '---'],
  ])('the local language: %j', (text, expected) => {
    expect(readDemands(text)).toMatch(new RegExp(`^${expected}$`));
  });

  it.each([
    ['Teacher of Dutch', 'r--'],
    ['Docent Nederlands', 'r--'],
    ['Leraar Nederlands (onderbouw)', 'r--'],
    ['Lecturer in Dutch', 'r--'],
    ['Dutch teacher', 'r--'],
    ['Tutor of Dutch', 'r--'],
    ['Docent Duits', '--r'],
    ['English teacher', '-r-'],
    ['Teacher of English', '-r-'],
    ['Deutschlehrer', '--r'],
    ['NT2-docent', 'r--'],
    ['Dutch-speaking nurse', 'r--'],
    ['Teacher of maths for Dutch schools', '---'],
    ['Teacher at a Dutch primary school', '---'],
    ['Consultant Dutch market', '---'],
    ['Dutch tax specialist', '---'],
    ['Docent Nederlands als tweede taal', 'r--'],
    ['Vakdocent Nederlands vmbo', 'r--'],
    ['Teacher Dutch (NT2)', 'r--'],
    ['Docent wiskunde', '---'],
    ['Teacher at Dutch International School', '---'],
  ])('titles of teachers: %j', (text, expected) => {
    expect(readDemands('We look forward to your letter.', text)).toMatch(new RegExp(`^${expected}$`));
  });

  it.each([
    ['Dutch speakers only.', 'r--'],
    ['Only Dutch speakers will be considered.', 'r--'],
    ['Only apply if you speak Dutch.', 'r--'],
    ['Please only apply if you are fluent in Dutch.', 'r--'],
    ['Reageer alleen als je Nederlands spreekt.', 'r--'],
    ['Alleen kandidaten die Nederlands spreken worden uitgenodigd.', 'r--'],
    ['Bitte nur bewerben, wenn Sie Niederländisch sprechen.', 'r--'],
    ['No Dutch, no job.', 'r--'],
    ['Geen Nederlands? Dan houdt het helaas op.', 'r--'],
    ['Dutch is a dealbreaker for us: without it we cannot hire you.', 'r--'],
    ['Dutch is non-negotiable.', 'r--'],
    ['Dutch is indispensable here.', 'r--'],
    ["You can't do without Dutch.", 'r--'],
    ['Nederlands is een harde eis.', 'r--'],
    ['Nederlands is een must', 'r--'],
    ['Niederländisch ist ein Muss', 'r--'],
    ['No Dutch clients, no travel.', '---'],
  ])('only those who speak it: %j', (text, expected) => {
    expect(readDemands(text)).toMatch(new RegExp(`^${expected}$`));
  });

  it.each([
    ['Dutch is a bonus, not a must', 'p--'],
    ['It would be lovely if you spoke Dutch.', 'p--'],
    ['Dutch gives you an edge.', 'p--'],
    ['Dutch gets you bonus points.', 'p--'],
    ['Speaking Dutch makes your life easier.', 'p--'],
    ['Met Nederlands heb je een streepje voor.', 'p--'],
    ['Spreek je ook Nederlands, dan heb je een streepje voor.', 'p--'],
    ['Kun je je ook redden in het Nederlands? Top!', 'p--'],
    ['Niederländisch wäre ein Plus.', 'p--'],
    ['We would rather have someone who speaks Dutch.', 'p--'],
    ['Candidates who speak Dutch have priority.', 'p--'],
    ['Kandidaten die Nederlands spreken hebben voorrang.', 'p--'],
    ['Our team speaks English, so Dutch is not needed.', 'n--'],
    ['Only English is needed.', 'n..'],
    ['English is all you need.', 'n..'],
    ['Met Engels kom je er bij ons.', 'n..'],
    ['Mit Englisch kommt man hier gut zurecht.', 'n..'],
    ['You can get by with English alone.', 'n..'],
    ['Dutch is by no means necessary.', 'n--'],
    ['No knowledge of Dutch is expected.', 'n--'],
    ['Kennis van het Nederlands is geen voorwaarde.', 'n--'],
    ['Nederlands spreken hoeft niet.', 'n--'],
    ['Niederländisch musst du nicht können.', 'n--'],
    ['Je hoeft geen woord Nederlands te spreken.', 'n--'],
    ["You needn't know a word of Dutch.", 'n--'],
    ['Speaking no Dutch is fine.', 'n--'],
    ['You are learning Dutch or want to learn it.', 'w--'],
    ['Je bent bezig Nederlands te leren.', 'w--'],
    ['You are keen to learn Dutch.', 'w--'],
    ['Je hebt zin om Nederlands te leren.', 'w--'],
    ['Je vindt het leuk om Nederlands te leren.', 'w--'],
    ['Du hast Lust, Niederländisch zu lernen.', 'w--'],
    ['You have started learning Dutch.', 'w--'],
    ['Motivation to learn Dutch is required.', 'w--'],
    ['Fancy learning Dutch? We pay for it.', '---'],
    ['You will work with Dutch and German colleagues.', '---'],
  ])('wishes, waivers and learning in other words: %j', (text, expected) => {
    expect(readDemands(text)).toMatch(new RegExp(`^${expected}$`));
  });

  it.each([
    ['Applicants who have no command of Dutch will unfortunately be turned down.', 'r--'],
    ['If your Dutch is not at B2 level, we cannot consider you.', 'r--'],
    ['Unless you speak Dutch you cannot do this work.', 'r--'],
    ['You will not be hired without Dutch.', 'r--'],
    ['Kandidaten die geen Nederlands spreken, wijzen wij af.', 'r--'],
    ['Tenzij je Nederlands spreekt, kunnen we je niet aannemen.', 'r--'],
    ['Lack of Dutch means we cannot hire you.', 'r--'],
    ['NL: C1', 'r--'],
    ['Language level: NL B2+, EN B1', 'rr-'],
    ['Nederlands min. B2', 'r--'],
    ['Nederlands ≥ B1', 'r--'],
    ['NL (B2+) and EN (C1)', 'rr-'],
    ['Dutch C1+', 'r--'],
    ['B2+ Dutch', 'r--'],
    ['B2-level Dutch', 'r--'],
    ['Nederlands B1 (pré)', 'p--'],
    ['NL B1 is a plus', 'p--'],
    ['Pluspunten: rijbewijs B, kennis van het Nederlands', 'p--'],
    ['Bonus if you: speak Dutch, know SQL', 'p--'],
    ['Extra points for Dutch', 'p--'],
    ['What would make you stand out:\n- Dutch\n- SQL', 'p--'],
    ['Handy extras:\n- Dutch', 'p--'],
    ["It's convenient if you can read Dutch.", 'p--'],
    ['Being able to follow a meeting in Dutch is handy.', 'p--'],
    ['Understanding written Dutch is a welcome extra.', 'p--'],
    ['You can read Dutch, which comes in handy.', 'p--'],
    ['Leesvaardigheid in het Nederlands is een pluspunt.', 'p--'],
    ["If you don't speak it yet, you learn Dutch here.", 'w--'],
    ['You speak Dutch, and if you do not, you will learn it.', 'w--'],
    ["Not yet fluent in Dutch? You'll be learning it in our classes.", 'w--'],
    ['Spreek je het nog niet? Dan volg je bij ons een cursus Nederlands.', 'w--'],
    ['Part of your working week goes to learning Dutch.', 'w--'],
    ['A Dutch course is a compulsory part of the job.', 'w--'],
    ['Je leert Nederlands op de werkvloer.', 'w--'],
    ['Tijdens je werk leer je Nederlands.', 'w--'],
    ["Whether you know Dutch or not: we don't mind.", 'n--'],
    ["It doesn't matter to us if you don't speak Dutch.", 'n--'],
    ["Speaking Dutch? We don't care.", 'n--'],
    ["We are fine with people who don't speak Dutch.", 'n--'],
    ['Geen Nederlands spreken is geen enkel probleem.', 'n--'],
    ['Je hoeft bij ons geen Nederlands te kennen.', 'n--'],
    ['Dutch? Not necessary.', 'n--'],
    ['Whether you speak Dutch or English, you are welcome.', 'nn-'],
    ['English and Dutch speakers: all welcome!', 'nn-'],
    ['Most of our patients speak nothing but Dutch, so we need you to speak it too.', 'r--'],
    ['Since our guests speak only Dutch, you speak it as well.', 'r--'],
    ['Omdat onze gasten enkel Nederlands spreken, verwachten we dat ook van jou.', 'r--'],
    ['Je spreekt de taal van onze bewoners: Nederlands.', 'r--'],
    ['Communicatie met bewoners gaat in het Nederlands, dus dat spreek je goed.', 'r--'],
    ['Je spreekt en schrijft foutloos Nederlands.', 'r--'],
    ['De Nederlandse taal is voor jou geen geheim.', 'r--'],
    ['Nederlands in woord en geschrift.', 'r--'],
    ['Dutch required within 12 months of starting.', 'w--'],
    ['Starting without Dutch is fine, but after a year we expect B1.', 'w--'],
    ['Dutch is a nice extra.', 'p--'],
    ['Dutch: nice to have.', 'p--'],
    ['Dutch (nice to have)', 'p--'],
    ['Een mondje Nederlands is leuk.', 'p--'],
    ['Nederlands? Hoeft niet!', 'n--'],
    ['Our working language is English; Dutch is not needed.', 'n..'],
    ["Dutch isn't a requirement.", 'n--'],
    ["Don't worry if you don't speak Dutch.", 'n--'],
    ["Don't worry about your Dutch.", 'n--'],
    ['Geen zorgen als je geen Nederlands spreekt.', 'n--'],
    ['No Dutch? Apply anyway!', 'n--'],
    ['Our Dutch customers love us.', '---'],
    ['We are the Dutch market leader.', '---'],
    ['Dutch law applies.', '---'],
    ['You will help Dutch learners.', '---'],
    ['Free Dutch classes for you and your partner.', '---'],
    ['A Dutch bank account is needed.', '---'],
  ])('other words for all of these: %j', (text, expected) => {
    expect(readDemands(text)).toMatch(new RegExp(`^${expected}$`));
  });
});
