import { foldText } from './search-text.js';

/**
 * Names for the same work in English and Dutch, one kind of work a line; behind `>` the trade that people also search by. An ad whose title or occupation holds one
 * of the names is found by all of them: names are written into the index, so that titles of several words and Dutch compounds need nothing from an engine, and
 * typos in any of them are forgiven. A line belongs here when newcomers and ads in the north use different words.
 */
const LINES: readonly string[] = [
  'nurse; verpleegkundige; verpleging; nursing > zorg healthcare',
  'wijkverpleegkundige; district nurse; community nurse; home care; thuiszorg > zorg healthcare',
  'caregiver; carer; care assistant; care helper; care worker; verzorgende; helpende; zorgmedewerker; zorgassistent > zorg healthcare',
  'home care; home carer; district carer; thuiszorg; thuishulp > zorg healthcare',
  'support worker; begeleider; woonbegeleider; persoonlijk begeleider > zorg welzijn healthcare',
  'social worker; maatschappelijk werker > welzijn',
  'doctor; physician; arts; general practitioner; huisarts; basisarts > zorg healthcare',
  'dentist; tandarts > zorg healthcare',
  'dental assistant; dental nurse; tandartsassistent; assistant at the chair > zorg healthcare',
  'pharmacist; apotheker > zorg healthcare',
  'physiotherapist; physical therapist; fysiotherapeut; physiotherapy; fysiotherapie > zorg healthcare',
  'psychologist; psycholoog > zorg healthcare',
  'laboratory technician; lab technician; laboratory analyst; lab analyst; analist; laborant; research technician; medical laboratory; laboratory; laboratorium',
  'cleaner; schoonmaker; schoonmaakster; schoonmaak; schoonmaakwerk; schoonmaakmedewerker; cleaning; interieurverzorger > facilitair',
  'housekeeper; housekeeping; room attendant; chambermaid; kamermeisje; huishouding; changeover team; cleaning; schoonmaak > hotel',
  'cook; kok; chef; sous chef; line cook; kitchen staff; keukenmedewerker; koch > horeca hospitality restaurant kitchen keuken',
  'dishwasher; afwasser; kitchen porter; afwashulp > horeca hospitality restaurant',
  'waiter; waitress; ober; serveerster; service staff; medewerker bediening; bediening; host > horeca hospitality restaurant',
  'barista; bartender; barkeeper; barmedewerker > horeca hospitality',
  'receptionist; receptioniste; front desk; reception; receptie; balie > hotel',
  'baker; bakker; pastry chef; banketbakker > bakery bakkerij',
  'butcher; slager',
  'shop assistant; sales assistant; sales staff; verkoper; verkoopster; verkoopmedewerker; winkelmedewerker; winkelbediende; medewerker kaasafdeling; store employee; retail > winkel shop detailhandel',
  'cashier; kassamedewerker; caissiere > winkel shop retail',
  'shelf filler; stock clerk; vakkenvuller; supermarket; supermarkt > winkel shop retail',
  'e commerce; webshop; web shop; webwinkel',
  'warehouse; magazijn; magazijnmedewerker; warehouse worker; warehouse employee; order picker; orderpicker; logistiek medewerker; sorting hall; sorteermedewerker; loodsmedewerker > logistiek logistics',
  'forklift; heftruck; heftruckchauffeur; forklift driver; reach truck; reachtruck > logistiek logistics',
  'truck driver; lorry driver; vrachtwagenchauffeur; vrachtwagen; chauffeur ce; driver c; chauffeur melkophaal > chauffeur driver trucker transport logistiek logistics',
  'driver; chauffeur',
  'courier; koerier; bezorger; delivery driver; parcel courier; pakketbezorger; maaltijdbezorger; delivery > logistiek logistics',
  'bus driver; buschauffeur > chauffeur driver transport',
  'transport planner; planner; supply chain; logistiek planner > logistiek logistics',
  'production worker; productiemedewerker; productie; factory worker; factory; fabriek; fabrieksmedewerker; packing worker; packing line; assembly; inpakker; inpakmedewerker; operator verpakken',
  'process operator; procesoperator; machine operator; machinebediener; operator > production productie factory fabriek',
  'welder; lasser; schweisser; welding > metaal metal',
  'cnc; cnc operator; cnc draaier; cnc frezer; verspaner; machinist; miller; frezer > metaal metal',
  'mechanic; monteur; servicemonteur; service technician; technician for; installer; installateur; fitter > technician technicus techniek technical',
  'maintenance technician; onderhoudsmonteur; maintenance engineer; maintenance; onderhoud > mechanic monteur techniek technical',
  'electrician; elektricien; elektromonteur; electrical; elektrotechniek; elektromonteur woningbouw > monteur techniek technical',
  'heat pump; warmtepomp; warmtepompen; warmtepompmonteur; heating installer; cv monteur; verwarmingsmonteur > mechanic monteur techniek technical',
  'bicycle mechanic; bike mechanic; e bike; fietsenmaker; fietsmonteur > mechanic monteur',
  'car mechanic; automonteur > mechanic monteur',
  'plumber; loodgieter',
  'carpenter; timmerman; joiner > bouw construction',
  'painter; schilder; decorator > bouw construction',
  'bricklayer; metselaar; mason > bouw construction',
  'roofer; dakdekker > bouw construction',
  'construction supervisor; site manager; uitvoerder; werkvoorbereider; bouw; construction > bouw construction',
  'handyman; klusjesman; maintenance all rounder; caretaker; conciergerie; huismeester > onderhoud maintenance',
  'gardener; hovenier; tuinman; groenmedewerker > groen garden',
  'farm worker; boerderij; farmer; boer; stockperson; dairy farm; veehouderij; melker > landbouw agriculture farm',
  'greenhouse; kas; kassen; crop worker; tuinbouw; oogstmedewerker > landbouw agriculture horticulture',
  'agronomist; agronoom; landbouwkundige; field adviser crops > landbouw agriculture',
  'food technologist; voedingsmiddelentechnoloog; food safety; voedselveiligheid; quality officer; kwaliteitsmedewerker',
  'developer; ontwikkelaar; programmer; programmeur > it ict',
  'software engineer; software developer; software ontwikkelaar; softwareontwikkelaar; scientific programmer; backend developer; backend engineer; java developer > developer ontwikkelaar programmer programmeur it ict software',
  'frontend; front end developer; web developer; webdeveloper; webontwikkelaar > developer ontwikkelaar programmer programmeur it ict',
  'fullstack; full stack developer > developer ontwikkelaar programmer programmeur it ict',
  'devops; devops engineer; platform engineer; site reliability; systeembeheerder; system administrator; cloud engineer > software it ict',
  'data engineer; data science; data analyst > data it ict',
  'machine learning; data scientist; ai engineer; data science > data it ict',
  'software tester; test engineer; tester; testautomatisering > software it ict',
  'it support; it servicedesk; helpdesk; help desk; service desk; servicedesk; ict medewerker; systeembeheer > it ict',
  'designer; ontwerper; vormgever; artist; illustrator',
  'engineer; ingenieur',
  'mechanical engineer; werktuigbouwkundige; werktuigbouwkundig ingenieur; design engineer; werktuigbouw > engineer techniek technical',
  'structural engineer; constructeur; civil engineer; civiel ingenieur > engineer bouw construction',
  'electrical engineer; power systems; grid planner; elektrotechnisch ingenieur > engineer techniek energy energie',
  'process engineer; procestechnoloog; commissioning engineer; chemical engineer > engineer techniek',
  'wind turbine; windturbine; wind technician; offshore; windmonteur > mechanic monteur techniek energy energie',
  'energy adviser; energy coach; energieadviseur; energiecoach > energy energie',
  'architect; architecture',
  'teacher; docent; leraar; lerares; leerkracht; onderwijzer; teaching > onderwijs education school',
  'primary teacher; class teacher; basisschoolleraar; leerkracht basisonderwijs; leerkracht groep > teacher onderwijs education school',
  'teacher of english; english teacher; language trainer; language teacher; taaldocent; docent engels; taaltrainer > teacher onderwijs education',
  'lecturer; universitair docent; hogeschooldocent; assistant professor > teacher onderwijs education university universiteit',
  'childcare; child care; daycare; day care; kinderopvang; nursery; pedagogisch medewerker; pedagogical worker; kindergarten; babysitter; oppas; childcare worker',
  'phd; phd student; phd candidate; promovendus; doctoral; doctorate; aio; promotieplaats > researcher onderzoeker research onderzoek university universiteit',
  'postdoc; postdoctoral; postdoctoraal > researcher onderzoeker research onderzoek university universiteit phd',
  'researcher; onderzoeker; wetenschapper; scientist; research; onderzoek',
  'bookkeeper; boekhouder; accountant; assistant accountant; accounting; boekhouding; medewerker crediteuren; financial administrator > finance financieel administratie',
  'administrative; administratief; administratief medewerker; administratie; office assistant; administrator; secretary; secretaresse; medewerker crediteuren > office kantoor',
  'customer service; customer support; support agent; klantenservice; klantenservicemedewerker; call center; callcenter; kundenservice; contact center; medewerker klantenservice',
  'hr; human resources; recruiter; personeelszaken; hr adviser; hr adviseur; recruitment; p o adviseur',
  'marketing; marketer; marketeer; content marketer; communicatie; communications',
  'translator; vertaler; editor; redacteur; interpreter; tolk',
  'programme officer; coordinator international; program manager; programmamedewerker; international office',
  'project manager; projectleider; projectmanager',
  'product owner; product manager; productmanager',
  'lawyer; jurist; advocaat; legal',
  'security guard; beveiliger; bewaker; security > beveiliging',
  'hairdresser; kapper',
  'sales manager; account manager; accountmanager; vertegenwoordiger; sales representative > sales verkoop',
  'purchaser; buyer; inkoper; purchasing; inkoop',
];

interface NamedWork {
  names: readonly (readonly string[])[];
  /** All names and trades, as they are written into the index. */
  written: string;
}

const WORKS: readonly NamedWork[] = LINES.map((line) => {
  const [names = '', trades = ''] = foldText(line).split('>');
  return { names: names.split(';').map((name) => name.trim().split(' ')), written: `${names.replaceAll(';', '')} ${trades}` };
});
/** Every word of the names. */
export function titleWords(): string[] {
  return WORKS.flatMap(({ names }) => names.flat());
}

/** Dutch compounds tell by their end what the work is ("avondverpleegkundige"); shorter ends mean too much. */
const LEAST_LETTERS_OF_AN_END = 6;

function isAt(words: readonly string[], at: number, name: readonly string[]): boolean {
  return name.every((part, i) => {
    const word = words[at + i];
    if (word === undefined) return false;
    if (word === part || (i === name.length - 1 && word === `${part}s`)) return true;
    return name.length === 1 && part.length >= LEAST_LETTERS_OF_AN_END && word.endsWith(part);
  });
}

/** Every other name of the work that folded words (of a title, of an occupation) name, as words with single spaces; empty when none is known. */
export function otherNamesOf(text: string): string {
  const words = text.split(' ');
  const written = WORKS.filter(({ names }) => names.some((name) => words.some((_, at) => isAt(words, at, name)))).map((work) => work.written);
  return [...new Set(written.flatMap((names) => names.split(/\s+/u)))].filter((word) => word !== '').join(' ');
}
