import type { HomeType, Possibility, Welcome } from '@mitn/domain';

type ByLanguage<T> = Record<'en' | 'nl', T>;

/** How an ad begins, by kind of home. `{area}`, `{rooms}`, `{district}`, `{town}`, `{street}`, `{sharing}` are filled in. */
export const OPENINGS: ByLanguage<Record<HomeType, string[]>> = {
  en: {
    room: ['A room of {area} m² on the {street}, in a house that you share with {sharing} others.', 'For rent in {district}: a room of {area} m² with a large window and a door that closes well.', 'We have a room free in our house in {district}. It measures {area} m² and gets the morning sun.', 'The room is {area} m², on the first floor at the back, so you hear birds instead of buses.', 'Attic room, {area} m², sloping roof on one side, a view over all of {town} on the other.', 'One of our {sharing} housemates moves out, so her room of {area} m² comes free.', 'Ground-floor room of {area} m² with its own washbasin.'],
    studio: ['A studio of {area} m² with its own kitchen and bathroom, on the {street}.', 'Everything in one room of {area} m²: bed behind a bookcase, table by the window, kitchen in the corner.', 'Small and complete: {area} m², own front door, own shower.', 'This studio in {district} was made from a shop; the window is three metres wide and has curtains.', 'Studio on the second floor, {area} m², renovated two summers ago.', 'A self-contained studio of {area} m² in a building with twelve others.'],
    apartment: ['{Rooms}-room apartment of {area} m² on the {street}.', 'Light apartment on the third floor, {area} m², with a balcony on the south side.', 'An apartment of {area} m² in {district}: living room, {bedrooms}, a kitchen where two people can cook.', 'Upper floor with its own stairs, {area} m², {bedrooms} and a roof terrace of four square metres.', 'Corner apartment, {area} m², windows on two sides.', 'The apartment has {rooms} rooms and {area} m²; it was painted last month.', 'Flat with lift, {area} m², {bedrooms} and a storage room downstairs.'],
    house: ['Terraced house of {area} m² with {bedrooms} and a shed with electricity.', 'A house on the {street}: {area} m², {bedrooms}, a shed and an apple tree.', 'Family house in {district}, {area} m² on three floors.', 'Semi-detached house with {bedrooms}; the attic is insulated and can be a study.', 'House from 1934 with {bedrooms}, {area} m², a cellar and a draught that we are working on.', 'Modern house of {area} m² with a heat pump and solar panels.'],
    'anti-squat': ['Room of {area} m² in a former school that waits for its next use.', 'Live as a guardian in an empty office: {area} m², high windows, shared kitchen.', 'Temporary: {area} m² in a former care home, with six other guardians.', 'A classroom of {area} m² as your home, blackboard included.'],
  },
  nl: {
    room: ['Kamer van {area} m² aan de {street}, in een huis met {sharing} huisgenoten.', 'Te huur in {district}: een kamer van {area} m² met een groot raam.', 'Bij ons komt een kamer vrij van {area} m², aan de achterkant en dus stil.', 'Zolderkamer van {area} m² met uitzicht over de daken.', 'Nette kamer, {area} m², met eigen wastafel.'],
    studio: ['Studio van {area} m² met eigen keuken en badkamer.', 'Klein en compleet: {area} m², eigen voordeur, eigen douche.', 'Gerenoveerde studio aan de {street}, {area} m².'],
    apartment: ['Appartement van {area} m² met {rooms} kamers, aan de {street}.', 'Licht appartement op de derde verdieping, {area} m², met balkon op het zuiden.', 'Bovenwoning van {area} m² met eigen opgang.', 'Hoekappartement met {rooms} kamers en een berging beneden.'],
    house: ['Eengezinswoning van {area} m² met {rooms} kamers en een tuin op het westen.', 'Rijtjeshuis in {district}: {area} m², schuur, achterom.', 'Ruim huis van {area} m², drie verdiepingen, aan een rustige straat.'],
    'anti-squat': ['Wonen als bewaker in een oude school: {area} m², hoge ramen.', 'Tijdelijke woonruimte van {area} m² in een leeg kantoor.'],
  },
};

/** What there is and how it is, by kind of home. */
export const DETAILS: ByLanguage<Record<HomeType, string[]>> = {
  en: {
    room: ['The kitchen is shared and has two fridges, one of them reliable.', 'There is one bathroom for every three people, and a cleaning list that works.', 'Washing machine and dryer are in the cellar.', 'Internet is fast enough for calls.', 'We eat together on Sundays, if you like.', 'The garden has a table, four chairs and a hammock.', 'Housemates work or study; parties are rare and announced.', 'Your bicycle goes in the shed.', 'The room has a built-in wardrobe and a desk.', 'We share the kitchen and the living room, not the shelves in the fridge.', 'Heating has its own thermostat in each room.', 'One of us has a cat called Bak.'],
    studio: ['The kitchen has an induction hob and a small oven.', 'There is a washing machine in the bathroom.', 'A shared laundry room is on the ground floor.', 'The windows have double glass.', 'Blinds and floor stay.', 'You have a storage box for a bicycle and six suitcases.', 'The bed folds into the wall.', 'The energy label is B.', 'Street parking needs a permit.', 'You hear the neighbour only when he sings.'],
    apartment: ['Kitchen with dishwasher, hob and oven.', 'The bathroom has a shower, no bath.', 'Heating is from the district network.', 'There is a lift.', 'No lift: it is 54 stairs, and you get used to them.', 'The balcony fits a table and two chairs.', 'The larger bedroom faces the garden, the smaller one is fine as a study.', 'Energy label A.', 'Energy label C, with new window frames this year.', 'Washing machine connection in the hall cupboard.', 'Parking in front of the building is free.', 'Downstairs is a shared shed for bicycles.', 'The floor is oak and stays.'],
    house: ['The garden faces west.', 'The kitchen is open to the living room and has everything.', 'There is a bath upstairs and a second toilet.', 'Solar panels bring the electricity bill down to almost nothing in summer.', 'A primary school and a playground are in the same street.', 'Two cars can stand in front.', 'The attic has a fixed staircase.', 'Energy label B.', 'The neighbours have a key and a drill.'],
    'anti-squat': ['There is heating and hot water, and a shower container in the yard.', 'The kitchen is the old staff kitchen and enormous.', 'Pets and candles are not possible for the insurance.', 'You look after the building: one round a day, report leaks.', 'You can be asked to leave with four weeks of notice.'],
  },
  nl: {
    room: ['De keuken deel je, de koelkastplank niet.', 'Wasmachine en droger staan in de kelder.', 'We eten op zondag samen, als je wilt.', 'Internet zit erbij.', 'Er is een tuin met een tafel en vier stoelen.', 'Je fiets kan in de schuur.', 'Er is een schoonmaakrooster dat werkt.'],
    studio: ['De keuken heeft een inductieplaat en een kleine oven.', 'Er hangt een wasmachine-aansluiting in de badkamer.', 'Vloer en gordijnen blijven.', 'Energielabel B.', 'Er is een berging voor je fiets.'],
    apartment: ['Keuken met vaatwasser en oven.', 'Er is een lift.', 'Op het balkon passen een tafel en twee stoelen.', 'Energielabel A.', 'Parkeren voor de deur is gratis.', 'Beneden is een gezamenlijke fietsenberging.', 'De kleine slaapkamer is ook een goede werkkamer.'],
    house: ['De tuin ligt op het westen en heeft een schuur met stroom.', 'Boven is een bad en een tweede toilet.', 'Er liggen zonnepanelen op het dak.', 'De basisschool staat in dezelfde straat.', 'Energielabel B.'],
    'anti-squat': ['Er is verwarming en warm water.', 'Je loopt elke dag een ronde en meldt lekkages.', 'De opzegtermijn is vier weken.'],
  },
};

export const REGISTRATION: ByLanguage<Record<Possibility, string[]>> = {
  en: {
    possible: ['Registration at the address is possible.', 'You can register here (BRP).', 'You may register at the town hall with this address.', 'Registration at this address: yes, for everybody on the lease.'],
    impossible: ['Registration at the address is not possible.', 'Sorry, no registration possible at this address.', 'You cannot register at this address.'], unstated: [],
  },
  nl: { possible: ['Inschrijven op dit adres is mogelijk.', 'Je kunt je hier inschrijven bij de gemeente.'], impossible: ['Inschrijven is niet mogelijk.', 'Inschrijven op dit adres kan niet.'], unstated: [] },
};

export const WELCOME: ByLanguage<Record<Welcome, string[]>> = {
  en: {
    welcome: ['Internationals are welcome.', 'Internationals welcome: the lease is in English too.', 'We are happy to rent to internationals; three of the current tenants are.', 'Newcomers from abroad are very welcome.', 'International tenants welcome, viewing by video is possible.'],
    excluded: ['Dutch speakers only, please.', 'No internationals.', 'Only Dutch-speaking housemates.'], unstated: [],
  },
  nl: { welcome: ['Internationals zijn welkom.', 'Ook internationals zijn welkom; we spreken Engels.'], excluded: ['Alleen Nederlandstaligen.', 'Geen internationals.'], unstated: [] },
};

export const STUDENTS_ONLY: ByLanguage<string[]> = { en: ['Students only.', 'For students only; we ask for proof of enrolment.'], nl: ['Alleen voor studenten.', 'Uitsluitend voor studenten, met bewijs van inschrijving.'] };
export const PETS: ByLanguage<{ yes: string[]; no: string[] }> = {
  en: { yes: ['Pets are allowed.', 'A cat or a small dog is fine; pets are allowed.'], no: ['No pets.', 'Pets are not allowed.', 'Sorry, no pets.'] },
  nl: { yes: ['Huisdieren zijn toegestaan.'], no: ['Geen huisdieren.', 'Huisdieren zijn niet toegestaan.'] },
};
export const VIEWING: ByLanguage<string[]> = {
  en: ['Viewings are on Thursday after five.', 'Write a few lines about yourself through the form and we propose a time to view.', 'You can see it by appointment, also by video.', 'Viewing from Monday; say which evening suits you.', 'Please react through the site, we do not answer other messages.', 'Never pay before you have seen it; we do not ask for that either.', 'The current tenant shows you around at the weekend.'],
  nl: ['Kijken kan donderdag na vijven.', 'Schrijf via het formulier iets over jezelf, dan maken we een afspraak.', 'Bezichtigen kan op afspraak.', 'De huidige huurder leidt je rond in het weekend.', 'Reageren kan alleen via de site.'],
};
export const FURNISHED: ByLanguage<Record<'furnished' | 'upholstered' | 'bare', string[]>> = {
  en: { furnished: ['It is furnished: bed, desk, chairs, plates.', 'Furnished, down to the teaspoons.', 'You get it furnished.'], upholstered: ['Floor and curtains are there, furniture is not.', 'It comes with floor, curtains and lamps.', 'Upholstered, as the Dutch say: floor and curtains included.'], bare: ['It is let bare, without floor or curtains.', 'Unfurnished, without floor covering.'] },
  nl: { furnished: ['De woning is gemeubileerd.', 'Gemeubileerd, tot en met de theelepels.'], upholstered: ['Gestoffeerd: vloer en gordijnen blijven.', 'De woning is gestoffeerd.'], bare: ['Kaal, zonder vloer en gordijnen.'] },
};
