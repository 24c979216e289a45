/** An invented landlord, agency or housing corporation, with one sentence on how it chooses tenants. */
export interface DemoProvider {
  name: string;
  kind: 'corporation' | 'agency' | 'landlord' | 'vacancy-management';
  /** How it chooses tenants, in English and in Dutch. */
  choice: [string, string];
}

const provider = (name: string, kind: DemoProvider['kind'], english: string, dutch: string): DemoProvider => ({ name, kind, choice: [english, dutch] });

export const PROVIDERS: DemoProvider[] = [
  provider('Woonstichting Singelhof', 'corporation', 'Whoever is first on the list and meets the terms gets it.', 'Wie het eerst op de lijst staat en aan de voorwaarden voldoet, krijgt de woning.'),
  provider('Wonen aan de Wierde', 'corporation', 'Homes are given by waiting time.', 'We wijzen toe op wachttijd.'),
  provider('Stichting Studentenhof Noord', 'corporation', 'Rooms are drawn by lot every Tuesday.', 'Elke dinsdag loten we.'),
  provider('Woonbond Terpland', 'corporation', 'We draw lots among all who react within five days.', 'We loten onder iedereen die binnen vijf dagen reageert.'),
  provider('Drents Dak', 'corporation', 'Income and household decide, by a table on our site.', 'Inkomen en huishouden tellen, volgens de tabel op onze site.'),
  provider('Verhuurhuis Boterbrug', 'agency', 'We ask for three pay slips and a copy of the work contract.', 'We vragen drie loonstroken en een arbeidscontract.'),
  provider('Kamers & Kade', 'agency', 'The first person who fits and has seen the place gets it.', 'De eerste kandidaat die past en is komen kijken, krijgt de kamer.'),
  provider('Noorderdeur Makelaars', 'agency', 'Your income should be three times the bare rent.', 'Je inkomen is minstens drie keer de kale huur.'),
  provider('Sleutelplein', 'agency', 'We invite ten people for a viewing, in order of reaction.', 'We nodigen tien mensen uit, op volgorde van reactie.'),
  provider('Turf & Tegel Verhuur', 'agency', 'Proof of income or a guarantor is needed.', 'Bewijs van inkomen of een borg is nodig.'),
  provider('Huis van Hunze', 'agency', 'We choose by a list of points that you can read on our site.', 'We kiezen met een puntenlijst die op onze site staat.'),
  provider('Landing Homes', 'agency', 'An employment contract is enough; no Dutch pay slips needed.', 'Een arbeidscontract is genoeg; loonstroken hoeven niet.'),
  provider('Wad Verhuur', 'agency', 'We check income and references.', 'We controleren inkomen en referenties.'),
  provider('Friese Sleutels', 'agency', 'Candidates are answered in the order in which they write.', 'We antwoorden op volgorde van binnenkomst.'),
  provider('Poortwachter Vastgoed', 'agency', 'An income of three and a half times the rent is asked.', 'We vragen een inkomen van drieënhalf keer de huur.'),
  provider('Familie Bolhuis', 'landlord', 'We like to meet you over coffee before we both decide.', 'We drinken graag eerst koffie voordat we allebei beslissen.'),
  provider('Mevrouw Tamsma', 'landlord', 'I live downstairs and choose together with the other tenant.', 'Ik woon beneden en kies samen met de andere huurder.'),
  provider('Gebroeders Wiersma Verhuur', 'landlord', 'A phone call and a viewing, that is how we do it.', 'Even bellen, even kijken, zo doen we het.'),
  provider('De heer Oosting', 'landlord', 'I answer every message within two days.', 'Ik beantwoord elk bericht binnen twee dagen.'),
  provider('Huize Kattendiep', 'landlord', 'The housemates choose; you come and cook with us.', 'De huisgenoten kiezen; je komt een keer mee-eten.'),
  provider('Het Zeven Zusters Huis', 'landlord', 'We have an evening with all candidates and then vote.', 'We houden een kijkavond en stemmen daarna.'),
  provider('Pand Zuiderdiep', 'landlord', 'First come, first served, after a viewing.', 'Wie het eerst komt kijken en ja zegt, heeft de kamer.'),
  provider('Expat Nest Noord', 'agency', 'You can view by video, and sign only after that.', 'Kijken kan via video, tekenen pas daarna.'),
  provider('Leegstandwacht Oost', 'vacancy-management', 'You become a guardian under a loan-for-use agreement, with four weeks of notice.', 'Je wordt bewaker met een bruikleenovereenkomst en vier weken opzegtermijn.'),
  provider('Bruikleen & Co', 'vacancy-management', 'Guardians are chosen by how soon they can move in.', 'We kiezen op hoe snel je kunt verhuizen.'),
];
