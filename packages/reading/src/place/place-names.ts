import type { Province } from '@mitn/domain';

/** A place name brought to one spelling for comparison: lower case, no accents, no apostrophes, single spaces. */
export function placeKey(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’‘`´"]/g, '').replace(/[-–_./]+/g, ' ').replace(/\bsint\b/g, 'st').replace(/\s+/g, ' ').trim();
}

/** GeoNames' first-level codes of the Dutch provinces. */
export const PROVINCE_OF_ADMIN_CODE: ReadonlyMap<string, Province> = new Map<string, Province>(Object.entries({
  '01': 'Drenthe', '02': 'Friesland', '03': 'Gelderland', '04': 'Groningen', '05': 'Limburg', '06': 'Noord-Brabant', '07': 'Noord-Holland', '09': 'Utrecht', '10': 'Zeeland', '11': 'Zuid-Holland',
  '15': 'Overijssel', '16': 'Flevoland',
}));

/** Every way in which a province is written, as keys. "Groningen" and "Utrecht" are towns too: a town is meant where a town can stand. */
export const PROVINCE_NAMES: ReadonlyMap<string, Province> = new Map<string, Province>(Object.entries({
  gr: 'Groningen', groningen: 'Groningen', 'provincie groningen': 'Groningen', 'province of groningen': 'Groningen', fr: 'Friesland', friesland: 'Friesland', fryslan: 'Friesland', frisia: 'Friesland',
  dr: 'Drenthe', drenthe: 'Drenthe', ov: 'Overijssel', overijssel: 'Overijssel', fl: 'Flevoland', flevoland: 'Flevoland', ge: 'Gelderland', gld: 'Gelderland', gelderland: 'Gelderland', guelders: 'Gelderland',
  ut: 'Utrecht', utrecht: 'Utrecht', 'provincie utrecht': 'Utrecht', 'province of utrecht': 'Utrecht', nh: 'Noord-Holland', 'noord holland': 'Noord-Holland', 'north holland': 'Noord-Holland', zh: 'Zuid-Holland',
  'zuid holland': 'Zuid-Holland', 'south holland': 'Zuid-Holland', ze: 'Zeeland', zeeland: 'Zeeland', zealand: 'Zeeland', nb: 'Noord-Brabant', 'noord brabant': 'Noord-Brabant', 'north brabant': 'Noord-Brabant',
  brabant: 'Noord-Brabant', li: 'Limburg', limburg: 'Limburg',
}));

/** Other names of towns, as keys, to the key of the name in the gazetteer. Frisian, English and everyday names. */
export const TOWN_ALIASES: ReadonlyMap<string, string> = new Map(Object.entries({
  'den haag': 'the hague', 's gravenhage': 'the hague', sgravenhage: 'the hague', haag: 'the hague', 'den bosch': 's hertogenbosch', shertogenbosch: 's hertogenbosch', bosch: 's hertogenbosch',
  almere: 'almere stad', flushing: 'vlissingen', nimeguen: 'nijmegen', 'bergen op zoom nb': 'bergen op zoom', grins: 'groningen', grunn: 'groningen', grunnen: 'groningen', ljouwert: 'leeuwarden', snits: 'sneek',
  drylts: 'ijlst', boalsert: 'bolsward', frjentsjer: 'franeker', harns: 'harlingen', 'it hearrenfean': 'heerenveen', hearrenfean: 'heerenveen', 'de jouwer': 'joure', 'de lemmer': 'lemmer', 'de gordyk': 'gorredijk',
  warkum: 'workum', wolvegea: 'wolvega', wolvegae: 'wolvega', gerdyk: 'gorredijk', grouw: 'grou', bergum: 'burgum', dronrijp: 'dronryp', menaldum: 'menaam', feanwalden: 'feanwalden', veenwouden: 'feanwalden', hardegarijp: 'hurdegaryp',
  damwoude: 'damwald', zwaagwesteinde: 'de westereen', tietjerk: 'tytsjerk', kollumerzwaach: 'kollumerzwaag', oosterwolde: 'oosterwolde', noordbergum: 'noardburgum', oudebildtzijl: 'oudebildtzijl', stannaparochie: 'st annaparochie',
  'capelle a d ijssel': 'capelle aan den ijssel', 'alphen a d rijn': 'alphen aan den rijn', driebergen: 'driebergen rijsenburg', hoogezand: 'hoogezand', 'hoogezand sappemeer': 'hoogezand', delfziel: 'delfzijl', emmen: 'emmen', hoogeveen: 'hoogeveen',
}));

/** How a town is shown when the gazetteer's name is not what people here call it. */
export const SHOWN_NAMES: ReadonlyMap<string, string> = new Map(Object.entries({ 'the hague': 'Den Haag', 'almere stad': 'Almere', 's gravenmoer': "'s-Gravenmoer" }));

/** Areas that are no town: known, but without a point. The province is null where an area crosses borders. */
export const REGIONS: ReadonlyMap<string, { name: string; province: Province | null }> = new Map<string, { name: string; province: Province | null }>(Object.entries({
  randstad: { name: 'Randstad', province: null }, 'the randstad': { name: 'Randstad', province: null }, veluwe: { name: 'Veluwe', province: 'Gelderland' }, achterhoek: { name: 'Achterhoek', province: 'Gelderland' },
  twente: { name: 'Twente', province: 'Overijssel' }, 'noord nederland': { name: 'Noord-Nederland', province: null }, 'northern netherlands': { name: 'Noord-Nederland', province: null }, betuwe: { name: 'Betuwe', province: 'Gelderland' },
  'het gooi': { name: 'Het Gooi', province: 'Noord-Holland' }, westland: { name: 'Westland', province: 'Zuid-Holland' }, 'midden groningen': { name: 'Midden-Groningen', province: 'Groningen' }, westerkwartier: { name: 'Westerkwartier', province: 'Groningen' },
  eemsdelta: { name: 'Eemsdelta', province: 'Groningen' }, oldambt: { name: 'Oldambt', province: 'Groningen' }, westerwolde: { name: 'Westerwolde', province: 'Groningen' }, 'het hogeland': { name: 'Het Hogeland', province: 'Groningen' },
  'eemshaven': { name: 'Eemshaven', province: 'Groningen' }, 'sudwest fryslan': { name: 'Súdwest-Fryslân', province: 'Friesland' }, 'de fryske marren': { name: 'De Fryske Marren', province: 'Friesland' },
  'noardeast fryslan': { name: 'Noardeast-Fryslân', province: 'Friesland' }, waadhoeke: { name: 'Waadhoeke', province: 'Friesland' }, opsterland: { name: 'Opsterland', province: 'Friesland' }, smallingerland: { name: 'Smallingerland', province: 'Friesland' },
  ooststellingwerf: { name: 'Ooststellingwerf', province: 'Friesland' }, weststellingwerf: { name: 'Weststellingwerf', province: 'Friesland' }, tytsjerksteradiel: { name: 'Tytsjerksteradiel', province: 'Friesland' }, achtkarspelen: { name: 'Achtkarspelen', province: 'Friesland' },
  dantumadiel: { name: 'Dantumadiel', province: 'Friesland' }, ameland: { name: 'Ameland', province: 'Friesland' }, terschelling: { name: 'Terschelling', province: 'Friesland' }, vlieland: { name: 'Vlieland', province: 'Friesland' },
  'midden drenthe': { name: 'Midden-Drenthe', province: 'Drenthe' }, noordenveld: { name: 'Noordenveld', province: 'Drenthe' }, tynaarlo: { name: 'Tynaarlo', province: 'Drenthe' }, westerveld: { name: 'Westerveld', province: 'Drenthe' },
  'aa en hunze': { name: 'Aa en Hunze', province: 'Drenthe' }, 'borger odoorn': { name: 'Borger-Odoorn', province: 'Drenthe' }, 'de wolden': { name: 'De Wolden', province: 'Drenthe' }, texel: { name: 'Texel', province: 'Noord-Holland' },
}));

/** The whole country, as keys. */
export const COUNTRY_NAMES = new Set(['nl', 'nld', 'nederland', 'netherlands', 'the netherlands', 'holland', 'niederlande', 'pays bas']);
