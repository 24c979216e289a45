// Most sentences of an ad are about none of the things that are read. One quick look at the beginnings of their words spares them the patterns.
const WORDS = {
  pay: '€ euro eur salary sala beloning rate loon wage bruto gross brutto earn verd gehalt verg uurl uurt maan jaar startsal scha scale paid pay remu compe ote k',
  hours: 'hour hrs uur uren urig urige h stunden stun hpw fte full part week werk wöche woch',
  contract: 'perm inde vast vaste onbe unbe fest temp fixe tijd bepa jaar befr cont zzp zzpe free inte stag prak werk volu vrij trai one two thre four year aans dien detach inhu',
  workplace: 'remo hybr thui home onsi on loca werk fysi pers offi kant wfh days dage anyw büro mobi arbe vor',
  education: 'bach mast msc bsc ba ma phd ph doct prom hbo wo mbo univ acad degr dipl ople stud voca ausb hoch abge grad gera educ scho qual bild gepr kauf tech midd ausb',
  experience: 'expe erva werk beru erfa jaar year jahr',
  start: 'star begi per asap as imme dire zo ing ingang aanv ab eint von vana per avai besc soon sofo schn',
  deadline: 'dead clos appl soll reag reac slui bewe bewi vaca uite frist clos resp send subm cv brief open',
  relocation: 'relo verh umzu',
  sponsorship: 'visa visu vis spon perm righ work auth elig arbe kenn high hsm reco erke verb resi tewe immi werk enti allo geen eu euro citi no besi',
  mother: 'nati moed mutt moth',
  nationality: 'nati pass paspo dutch nede eu euro citi staa burg deut only alle germ',
  age: 'jaar year jahr jong youn jung youth age leef alte alt digi rece gesc scho stud bijb tiener junior fris pas just ener twen oud olde aged betw tuss zwis not niet nicht unde onde unte newl fres team max',
  gender: 'hij he him she zij dame lady ladi here gent girl boy guy vrou man mann frau fema male her waiter serv verk rece host secr serve kapp schoon meis jong juf kamer sale saleswo frie sie er gast ober poet poets gentl chair craft fire work hand',
  religion: 'chri reli gelo gereformeerd musl isla joods jewi kath prot kerk chur beli cath glau gelov',
  health: 'gezo heal hand disa phys fysi beper chro ziek sick medi gesu körp belas fit smok rook nich niet non',
  family: 'preg zwan kind chil marr gehu ongeh single sing fami gezi schwa verh getr part unma bind',
  appearance: 'repr appe uite verz attr good hand slim slan knap pret beau tatt pier gepf mooi look model lengt maat',
  origin: 'auto afko ethn blank whit race ras huid skin lokale orig herk bio allo',
  photo: 'foto phot pict pasf licht bewe selfie head lich',
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
