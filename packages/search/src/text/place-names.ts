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

/** The other names of a place with this folded name, as words; empty when it has none. */
export function otherPlaceNames(name: string): string {
  return PLACES.filter((names) => names.includes(name)).flat().filter((other) => other !== name).join(' ');
}
