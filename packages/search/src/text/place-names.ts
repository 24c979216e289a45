import { foldText } from './search-text.js';

/** Names of the same town or province in Dutch, English, Frisian and the speech of the region, one place a line, folded as words are. */
const LINES: readonly string[] = [
  'groningen; grunn; grunnen; gruno', 'leeuwarden; ljouwert; liwwadden', 'friesland; fryslan; frisia', 'drenthe; drente', 'sneek; snits', 'heerenveen; it hearrenfean; hearrenfean',
  'franeker; frjentsjer', 'harlingen; harns', 'bolsward; boalsert', 'workum; warkum', 'stavoren; starum', 'hindeloopen; hylpen', 'ijlst; drylts', 'sloten; sleat', 'joure; de jouwer; jouwer',
  'gorredijk; de gordyk; gordyk', 'lemmer; de lemmer', 'burgum; bergum', 'kollum; kollum', 'buitenpost; bûtenpost', 'grou; grouw', 'surhuisterveen; surhústerfean', 'delfzijl; delfziel',
  'appingedam; daam', 'winschoten; winschoot', 'stadskanaal; knoal', 'hoogezand; hoogezand sappemeer', 'hoogeveen; hoogevene', 'meppel; möppel', 'coevorden; koevern', 'emmen; emn',
  'the hague; den haag; s gravenhage; sgravenhage; la haye', 's hertogenbosch; den bosch; shertogenbosch', 'north holland; noord holland', 'south holland; zuid holland',
  'north brabant; noord brabant', 'zealand; zeeland', 'gelderland; guelders', 'flushing; vlissingen', 'the netherlands; nederland; netherlands; holland',
];
const PLACES = LINES.map((line) => foldText(line).split(';').map((name) => name.trim()));

/** Towns that people ask for from elsewhere, beside those above; one that no offer is in is a town all the same, and no misspelling of "have" or "brede". */
const TOWNS = foldText(
  'amsterdam rotterdam utrecht eindhoven tilburg almere breda nijmegen apeldoorn arnhem haarlem haarlemmermeer enschede amersfoort zaanstad zaandam zwolle leiden dordrecht zoetermeer maastricht delft alkmaar venlo ' +
    'deventer helmond hilversum heerlen oss amstelveen lelystad purmerend roosendaal schiedam spijkenisse vlaardingen gouda hoorn velsen katwijk assen drachten veendam roden haren leek zuidhorn ' +
    'winsum bedum steenwijk kampen harderwijk ede wageningen tiel zutphen doetinchem winterswijk hengelo almelo oldenzaal hardenberg ommen middelburg goes terneuzen roermond sittard geleen weert',
).split(' ');
const PLACE_WORDS: ReadonlySet<string> = new Set([...PLACES.flat().flatMap((name) => name.split(' ')), ...TOWNS].filter((word) => word.length >= 4));

/** Words of place names, folded: they mean that place and nothing like it. */
export const placeWords = (): readonly string[] => [...PLACE_WORDS];

/** Whether a folded word belongs to the name of a place. */
export function isPlaceWord(word: string): boolean {
  return PLACE_WORDS.has(word);
}

/** The other names of a place with this folded name, as words; empty when it has none. */
export function otherPlaceNames(name: string): string {
  return PLACES.filter((names) => names.includes(name)).flat().filter((other) => other !== name).join(' ');
}
