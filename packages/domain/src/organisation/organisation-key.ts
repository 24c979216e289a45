// Legal forms of Dutch and common foreign companies, as they read after folding ("B.V." is "b v").
const LEGAL_FORMS = [
  'besloten vennootschap', 'naamloze vennootschap', 'vennootschap onder firma', 'cooperatie', 'stichting', 'vereniging', 'maatschap',
  'b v', 'n v', 'v o f', 'c v', 'bv', 'nv', 'vof', 'cv', 'u a', 'ua', 'gmbh', 'ltd', 'limited', 'inc', 'llc', 'plc', 's a', 'sa', 'ag',
];
const FORM = new RegExp(`^(?:${LEGAL_FORMS.join('|')}) | (?:${LEGAL_FORMS.join('|')})$`, 'u');

/**
 * What two spellings of one organisation have in common: lower case, without accents, signs and legal forms ("Acme B.V." and "ACME" give
 * `acme`). Empty when the name has neither letter nor digit.
 */
export function organisationKey(name: string): string {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  let key = folded;
  for (let shorter = key.replace(FORM, ''); shorter !== key && shorter !== ''; shorter = key.replace(FORM, '').trim()) key = shorter.trim();
  return key;
}
