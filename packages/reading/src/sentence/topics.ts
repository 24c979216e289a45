// Most sentences of an ad are about none of the things that are read. One quick look at the beginnings of their words spares them the patterns.
const WORDS = {
  pay: '€ euro eur salary sala beloning rate loon wage bruto gross brutto earn verd gehalt verg uurl uurt maan jaar startsal scha scale paid pay remu compe ote k',
  hours: 'hour hrs uur uren urig urige h stunden stun hpw fte full part week werk wöche woch',
  contract: 'perm inde vast onbe unbe temp fixe tijd bepa jaar befr cont zzp free aans dien appo empl posi fest arbe inhu self',
  workplace: 'remo hybr thui home onsi site loca fysi pers offi kant wfh anyw deel teil vanu vor',
  education: 'bach mast msc bsc sc ba ma mba phd ph doct prom hbo wo mbo univ acad degr dipl ople voca ausb hoch abge erfo educ gepr midd coll',
  experience: 'expe erva werk beru erfa trac',
  start: 'star begi comm per asap as imme dire zo ing ingang aanv ab eint von vana per avai besc soon sofo schn',
  deadline: 'dead clos appl soll reag reac slui bewe bewi vaca uite frist clos resp send subm cv brief open',
  relocation: 'relo verh umzu',
  sponsorship: 'visa visu vis spon perm righ auth elig arbe kenn high hsm reco resi tewe immi werk enti allo eu euro citi',
  mother: 'nati moed mutt moth',
  nationality: 'nati pass paspo dutch nede citi staa burg deut germ belg eu euro fore buit expa inte',
  age: 'jaar year jahr jong jonge youn jung age aged leef alte digi rece afge newl fres fris absol olde ouder jongere older',
  gender: 'hij he him his dame lady ladi gent girl boy guy vrou mann man frau fema male kere heer herr meid meis jong wome woma men verk serv secr rece kaps gast wait',
  religion: 'chri reli gelo gere musl mosl isla jood jewi kath prot kerk chur bijb cath glau refo beli',
  health: 'gezo heal hand disa phys fysi fit gesu körp lich medi kern psyc besc einsc',
  family: 'preg zwan kind chil kids marr ongeh sing fami gezi schwa unma ongeb vrij ledi unge burg zorg',
  appearance: 'repr appe uite verz look slim slan knap attr tatt gepf aant well',
  origin: 'auto afko ethn blank whit race ras huid skin lokale orig herk bio allo',
  years: 'jaar jare year yrs yr jahr',
  negation: 'no not geen niet kein nich ohne with un',
  licence: 'rijb driv lice vrac führ code heft vork fork stap gabe reac hijs kraa cran graa tcvt vca basi vol big skj regi inge onde lesb eers twee pabo teac dutc b be c ce d chau truc',
  photo: 'foto phot pict pasf lich bewe head prof',
} as const;

export type Topic = keyof typeof WORDS;
/** A bit for each thing that a sentence may be about. */
export const TOPIC = Object.fromEntries((Object.keys(WORDS) as Topic[]).map((name, bit) => [name, 1 << bit])) as Record<Topic, number>;

const REACH = 4;
const MASKS = new Map<number, number>();
for (const [name, words] of Object.entries(WORDS)) for (const word of words.split(' ')) MASKS.set(keyOf(word), (MASKS.get(keyOf(word)) ?? 0) | TOPIC[name as Topic]);

/** The things that a text may be about, judged by the first four letters of its words: too much at times, never too little. */
export function topicsOf(text: string): number {
  let topics = 0;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (!isLetter(code)) {
      if (code === 0x20ac) topics |= TOPIC.pay;
      continue;
    }
    let key = 0;
    let taken = 0;
    while (isLetter(code)) {
      if (taken < REACH) key = (key << 8) | (lower(code) & 0xff);
      taken++;
      code = text.charCodeAt(++at);
    }
    topics |= MASKS.get(key) ?? 0;
  }
  return topics;
}

function keyOf(word: string): number {
  let key = 0;
  for (let at = 0; at < Math.min(REACH, word.length); at++) key = (key << 8) | (lower(word.charCodeAt(at)) & 0xff);
  return key;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2fff));
}

function lower(code: number): number {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde) ? code + 32 : code;
}
