import { describe, expect, it } from '@jest/globals';
import { readHomeConditions } from './home-conditions.js';

// Sentences of our own: x refuses internationals, w welcomes them, - does not refuse them.
const SAYS: Record<string, readonly string[]> = { x: ['excluded'], w: ['welcome'], '-': ['welcome', 'unstated'] };

describe('refusals and near misses in words that no source has', () => {
  it.each([
    ['Unfortunately this house is not international friendly.', 'x'],
    ['Our home is not international-friendly.', 'x'],
    ['Sorry, we are not an internationals-friendly house.', 'x'],
    ['This is not an expat-friendly home.', 'x'],
    ['The landlord is not foreigner friendly.', 'x'],
    ['Helaas is ons huis niet internationaal vriendelijk.', 'x'],
    ['Het huis is niet geschikt of vriendelijk voor internationals.', 'x'],
    ['Not non-Dutch friendly, sorry.', 'x'],
    ['This house is international friendly.', 'w'],
    ['We are an internationals-friendly house.', 'w'],
    ['This street is not cyclist friendly.', '-'],
    ['Not pet friendly, but international.', '-'],
    ['The house is not wheelchair friendly, internationals are welcome.', '-'],
  ])('what is not friendly: %s', (description, says) => {
    expect(SAYS[says]).toContain(readHomeConditions({ title: '', description }).internationals.value);
  });

  it.each([
    ['We would love to have international students, but the landlord does not allow it.', 'x'],
    ['We like internationals, but this time we chose not to.', 'x'],
    ["We wish we could take internationals, but we can't.", 'x'],
    ["We know it's hard to find a room as an international, but we are really looking for someone Dutch.", 'x'],
    ['We would like to help internationals, but we prefer to stick to Dutch.', 'x'],
    ['As much as we like internationals, we are going to have to say no.', 'x'],
    ['Hoe leuk internationals ook zijn, we willen er deze keer geen.', 'x'],
    ['We snappen dat internationals het lastig hebben, maar we kiezen voor een Nederlander.', 'x'],
    ['Graag zouden we internationals ontvangen, maar dat mag niet van de verhuurder.', 'x'],
    ['We hebben niets tegen internationals, maar willen toch een Nederlander in huis.', 'x'],
    ['Nothing against internationals, but we want a Dutch speaker.', 'x'],
    ['No hard feelings to internationals, but we are looking for a Dutch person.', 'x'],
    ['Wir würden gerne Internationale aufnehmen, aber der Vermieter erlaubt es nicht.', 'x'],
    ['We hope for your understanding that we pass over internationals.', 'x'],
    ['We would prefer a Dutch student, so internationals will be rejected.', 'x'],
    ["We'd rather not have internationals.", '-'],
    ['We would like to keep it without internationals.', 'x'],
    ['We would love to have internationals, but we have no room until May.', '-'],
    ['We like internationals, but we do not mind who you are.', '-'],
    ['We hope internationals will not be afraid to reply.', '-'],
    ['We would love to welcome internationals, but smoking is not allowed.', '-'],
    ['Internationals are welcome, but we do not allow pets.', '-'],
    ['We have nothing against internationals.', '-'],
  ])('kind words and then a but: %s', (description, says) => {
    expect(SAYS[says]).toContain(readHomeConditions({ title: '', description }).internationals.value);
  });

  it.each([
    ["We speak Dutch at home, so that's a must.", 'x'],
    ['We speak Dutch in the house, so this is required.', 'x'],
    ["Dutch is spoken at home, so that's a must.", 'x'],
    ['In the house we speak Dutch, which is a must.', 'x'],
    ['The house language is Dutch and that is mandatory.', 'x'],
    ["At home we speak Dutch; that's a requirement.", 'x'],
    ['We only speak Dutch with each other, so you need to speak it too.', 'x'],
    ['We all speak Dutch, so you should too.', 'x'],
    ["Our housemates speak Dutch, so it's important that you do as well.", 'x'],
    ['Wij spreken Nederlands in huis, dus dat is een must.', 'x'],
    ['In huis wordt Nederlands gesproken, dat is een vereiste.', 'x'],
    ['De voertaal in huis is Nederlands, dit is een must.', 'x'],
    ['De voertaal is Nederlands, dus dat moet je kunnen.', 'x'],
    ['We praten Nederlands met elkaar, dus dat moet jij ook.', 'x'],
    ['Bij ons thuis wordt Nederlands gesproken en dat verwachten we ook van jou.', 'x'],
    ['Wir sprechen zu Hause Niederländisch, das ist also Pflicht.', 'x'],
    ['Im Haus wird Niederländisch gesprochen, das ist ein Muss.', 'x'],
    ['We speak Dutch at home. That is a must.', 'x'],
    ['De voertaal is Nederlands. Dat is een must.', 'x'],
    ["We speak Dutch at home, but that's no must.", '-'],
    ['We speak Dutch at home, but English is fine too.', '-'],
    ['We speak Dutch at home, and a clean kitchen is a must.', '-'],
    ['De voertaal is Nederlands, maar Engels is geen probleem.', '-'],
    ['We spreken Nederlands, een diploma is geen must.', '-'],
    ['We speak Dutch at home.', '-'],
    ['Wir sprechen Niederländisch, aber das ist kein Muss.', '-'],
  ])('the language of the house and a must: %s', (description, says) => {
    expect(SAYS[says]).toContain(readHomeConditions({ title: '', description }).internationals.value);
  });

  it.each([
    ['Du solltest Niederländisch sprechen können.', 'x'],
    ['Der neue Mitbewohner sollte Niederländisch sprechen können.', 'x'],
    ['Du musst Niederländisch können.', 'x'],
    ['Man muss Niederländisch sprechen.', 'x'],
    ['Die Mieterin sollte gut Niederländisch sprechen.', 'x'],
    ['Sie sollten Niederländisch verstehen.', 'x'],
    ['Niederländisch sollte man sprechen können.', 'x'],
    ['Niederländisch musst du können.', 'x'],
    ['Wir suchen jemanden, der Niederländisch kann.', 'x'],
    ['Wer einzieht, muss Niederländisch können.', 'x'],
    ['Voraussetzung ist, dass du Niederländisch sprichst.', 'x'],
    ['Bitte nur melden, wenn du Niederländisch sprichst.', 'x'],
    ['Nur für Niederländer.', 'x'],
    ['Keine Ausländer.', 'x'],
    ['Leider keine Internationalen.', 'x'],
    ['Leider nehmen wir keine Austauschstudenten.', 'x'],
    ['Internationale Studierende können wir leider nicht aufnehmen.', 'x'],
    ['Du musst kein Niederländisch können.', '-'],
    ['Niederländisch musst du nicht können.', '-'],
    ['Wir können Niederländisch und Deutsch.', '-'],
    ['Du solltest ordentlich sein.', '-'],
    ['Internationale Studierende sind willkommen.', 'w'],
  ])('German modals: %s', (description, says) => {
    expect(SAYS[says]).toContain(readHomeConditions({ title: '', description }).internationals.value);
  });

  it.each([
    ['No Dutch, no room.', 'x'],
    ['No Dutch = no room.', 'x'],
    ['No Dutch, no viewing!', 'x'],
    ['No Dutch? No room.', 'x'],
    ['Geen Nederlands, geen kamer.', 'x'],
    ['Geen Nederlands = geen reactie.', 'x'],
    ['Geen Nederlands? Dan geen kamer.', 'x'],
    ['Kein Niederländisch, kein Zimmer.', 'x'],
    ['No Dutch passport, no contract.', 'x'],
    ['Without Dutch, no chance of an invitation.', 'x'],
    ['Zonder Nederlands geen kans.', 'x'],
    ['Ohne Niederländisch kein Zimmer.', 'x'],
    ['No Dutch, no problem.', '-'],
    ['No Dutch? No worries!', '-'],
    ['Geen Nederlands? Geen probleem.', '-'],
    ['No deposit, no room.', '-'],
    ['Geen inschrijving, geen kamer voor Nederlands geld.', '-'],
  ])('no Dutch, no room: %s', (description, says) => {
    expect(SAYS[says]).toContain(readHomeConditions({ title: '', description }).internationals.value);
  });

  it.each([
    ['No Dutch people: internationals only.', 'w'],
    ['Only for internationals, no Dutch students.', 'w'],
    ['Internationals only, so no Dutch people please.', 'w'],
    ['Not for Dutch people, only internationals.', '-'],
    ['Geen Nederlanders, alleen internationals.', '-'],
    ['Alleen voor internationals, dus niet voor Nederlanders.', '-'],
    ['We only rent to internationals, Dutch students can find something else.', '-'],
    ['Only international students; Dutch students need not apply.', '-'],
    ['Nur für Internationale, keine Niederländer.', '-'],
    ['This complex is for internationals only, not Dutch citizens.', '-'],
    ['Only for Dutch people, no internationals.', 'x'],
    ['Dutch people only: no internationals.', 'x'],
    ['No internationals: Dutch only.', 'x'],
    ['Geen internationals, alleen Nederlanders.', 'x'],
  ])('only internationals: %s', (description, says) => {
    expect(SAYS[says]).toContain(readHomeConditions({ title: '', description }).internationals.value);
  });

  it.each([
    ['Not only for Dutch students.', '-'],
    ['Not just for Dutch people.', '-'],
    ['Not exclusively for Dutch people.', '-'],
    ['Niet alleen voor Nederlanders.', '-'],
    ['Niet enkel voor Nederlandse studenten.', '-'],
    ['Niet uitsluitend Nederlanders.', '-'],
    ['Nicht nur für Niederländer.', '-'],
    ["This house isn't only for Dutch people.", '-'],
    ["It's not a Dutch-only house.", '-'],
    ["We're not Dutch only.", '-'],
    ['We zijn geen huis voor alleen Nederlanders.', '-'],
    ['Rooms not merely for Dutch speakers.', '-'],
    ['Not for internationals, only for Dutch students.', 'x'],
    ['Only Dutch students, not for internationals.', 'x'],
  ])('not only the Dutch: %s', (description, says) => {
    expect(SAYS[says]).toContain(readHomeConditions({ title: '', description }).internationals.value);
  });

  it.each([
    ['Nederlandstalig huis, alleen reageren als je Nederlands spreekt.', 'x'],
    ['Wij zijn een Nederlandstalig huis en zoeken een Nederlandstalige huisgenoot.', 'x'],
    ["We're a Dutch house, so we are looking for a Dutch-speaking housemate.", 'x'],
    ['This is a Dutch-speaking house, please respect that: no English speakers.', 'x'],
    ['Nederlandstalig huis, dus geen internationals.', 'x'],
    ['Huistaal: Nederlands (verplicht).', 'x'],
    ['We are a Dutch house with an international vibe.', '-'],
    ['A typical Dutch house with a garden.', '-'],
    ['Mooi Nederlands herenhuis.', '-'],
  ])('Dutch houses: %s', (description, says) => {
    expect(SAYS[says]).toContain(readHomeConditions({ title: '', description }).internationals.value);
  });

  it.each([
    ['Sorry, no exchange students.', 'x'],
    ['Sorry exchange students, this one is not for you.', 'x'],
    ['Exchange students: not possible this time.', 'x'],
    ['Geen uitwisselingsstudenten.', 'x'],
    ['Niet voor uitwisselingsstudenten.', 'x'],
    ['We are not looking for exchange students.', 'x'],
    ['No Erasmus students please.', 'x'],
    ['Keine Austauschstudenten.', 'x'],
    ['Uitwisselingsstudenten kunnen we helaas niet plaatsen.', 'x'],
    ['Perfect for exchange students.', '-'],
    ['The exchange student who lived here is leaving.', '-'],
    ['Ik ga op uitwisseling, daarom verhuur ik mijn kamer.', '-'],
  ])('exchange students: %s', (description, says) => {
    expect(SAYS[says]).toContain(readHomeConditions({ title: '', description }).internationals.value);
  });

  it.each([
    ['Only Dutch ID holders.', 'x'],
    ['A Dutch ID is required.', 'x'],
    ['Dutch ID card required.', 'x'],
    ['Je hebt een Nederlands paspoort.', 'x'],
    ['Alleen met Nederlands identiteitsbewijs.', 'x'],
    ['Dutch nationality is a condition.', 'x'],
    ['You must have Dutch nationality.', 'x'],
    ['Nederlandse nationaliteit is een voorwaarde.', 'x'],
    ['Only EU citizens, no one from outside the EU.', '-'],
    ['Non-EU applicants will not be considered.', 'x'],
    ['Alleen EU-burgers.', '-'],
    ['EU citizens only.', '-'],
    ['No non-EU students.', 'x'],
    ['A valid ID is required.', '-'],
    ['Copy of your ID or passport and a Dutch bank account.', '-'],
    ['EU and non-EU citizens are welcome.', '-'],
  ])('papers: %s', (description, says) => {
    expect(SAYS[says]).toContain(readHomeConditions({ title: '', description }).internationals.value);
  });

  it.each([
    ['Preferably no internationals.', '-'],
    ['Liever geen internationals.', '-'],
    ['Preferably Dutch speaking.', '-'],
    ['Bij voorkeur een Nederlander.', '-'],
    ['Internationals will be placed at the bottom: we only invite Dutch students.', 'x'],
    ['Internationals hebben helaas geen kans.', 'x'],
    ['Internationals have no chance here.', 'x'],
    ['Internationals stand no chance.', 'x'],
    ["We don't do internationals.", 'x'],
    ['We skip messages from internationals.', 'x'],
    ['Berichten van internationals worden niet beantwoord.', 'x'],
    ['Messages from internationals will be ignored.', 'x'],
    ['English messages will not be answered.', 'x'],
    ['Berichten in het Engels beantwoorden we niet.', 'x'],
    ['Internationals, save yourself the trouble.', 'x'],
    ["Internationals, don't waste your time.", 'x'],
    ['Voor internationals is er helaas geen plek.', 'x'],
    ['There is no place for internationals in our house.', 'x'],
    ['Helaas is er geen plaats voor internationals.', 'x'],
    ['International students are not an option.', 'x'],
    ['Internationals zijn geen optie.', 'x'],
    ['Internationals not an option, sorry.', 'x'],
    ['We zijn niet op zoek naar een international.', 'x'],
    ['Wij nemen geen internationals aan.', 'x'],
    ["We've decided against internationals.", 'x'],
    ['We are closed to internationals.', 'x'],
    ['Room is off limits for internationals.', 'x'],
    ['We have no experience with internationals, but are curious.', '-'],
    ['Internationals have a good chance here.', '-'],
    ["Internationals, don't hesitate to write.", '-'],
    ["Internationals, don't be shy!", '-'],
    ['We skip the smokers; internationals are fine.', '-'],
    ['There is no place like home for internationals.', '-'],
    ['We never had internationals so far.', '-'],
  ])('verbs of refusing, chances and wishes: %s', (description, says) => {
    expect(SAYS[says]).toContain(readHomeConditions({ title: '', description }).internationals.value);
  });
});
