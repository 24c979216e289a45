import type { Furnishing, Quote } from '@mitn/domain';
import { quoteWithin } from '../home-conditions/quote-within.js';
import type { Sentence } from '../sentence/sentence.js';

/** How a home is furnished. `unfurnished`: there is no furniture, and the ad does not say whether there are floors and curtains. */
export interface FurnishingReading {
  value: Furnishing | 'unfurnished' | 'unstated';
  quote: Quote | null;
}

const TOPIC = /meubil|furnish|stoffeerd|upholster|möbl|kaal|\bcasco\b|\bbare\b/i;
const KINDS: [Furnishing | 'unfurnished', RegExp][] = [
  ['unfurnished', /(?<!\p{L})(?:un-?furnished|not (?:been )?furnished|non-furnished|on[- ]?gemeubileerde?|niet gemeubileerde?|unmöbliert\p{L}*)(?!\p{L})/iu],
  ['bare', /(?<!\p{L})(?:on-?gestoffeerde?|niet gestoffeerd|casco(?! oplever)|(?:kale|lege|empty|bare) (?:kamer|woning|staat|room|apartment|studio|appartement)|(?:wordt|is|kamer) (?:geheel |volledig )?kaal|kaal (?:verhuurd|opgeleverd|te huur)|comes empty)(?!\p{L})/iu],
  ['upholstered', /(?<!\p{L})(?:gestoffeerde?|upholstered|semi-? ?furnished|soft furnished|half furnished|partly furnished|partially furnished|deels gemeubileerd|gedeeltelijk gemeubileerd|semi-? ?gemeubileerd|teilmöbliert\p{L}*)(?!\p{L})/iu],
  ['furnished', /(?<!\p{L})(?:(?:volledig |geheel |compleet |fully |completely |full |vol |mooi |luxe )?(?:gemeubileerde?|gemeubeleerde?|gemeubilieerd|gemuebileerd|furnished|furnitured|möbliert\p{L}*|meubliert))(?!\p{L})/iu],
];
// Said of a room that is shared, of what could be, or of what may be taken over.
const ELSEWHERE = /(?:gemeubileerde?|furnished|gestoffeerde?)\s(?:and shared |gezamenlijke? |shared |gedeelde |gezamenlijk )?(?:trappenhuis|woonkamer|living ?room|huiskamer|keuken|kitchen|terras|balkon|tuin|badkamer|common)|(?:woonkamer|living ?room|keuken|kitchen|common area\p{L}*|gemeenschappelijke \p{L}+|gedeelde \p{L}+|tuin|dakterras|rest van het huis)\b[^.!?;]{0,25}\b(?:is|are|zijn|wordt)\b[^.!?;]{0,25}(?:gemeubileerd|furnished|gestoffeerd)/iu;
const OPTIONAL = /\b(?:kan|kunnen|can|could|optie|option\p{L}*|optioneel|eventueel|mogelijkheid|negotiable|in overleg|bespreekbaar|of ongemeubileerd|or unfurnished|unfurnished or|wel of niet|agotiable|to be discussed|if (?:you )?(?:prefer|want|wish|desired)|indien gewenst|desgewenst|tegen meerprijs|behalve|except)\b|(?:gemeubileerd|gestoffeerd|furnished|upholstered|kaal|unfurnished|ongemeubileerd)\s?(?:\/|of|or|oder)\s?(?:on|un|niet )?(?:gemeubileerd|gestoffeerd|furnished|upholstered|kaal|semi)/iu;

/** Reads how a home is furnished. "Gestoffeerd en gemeubileerd" is furnished; what is only possible, or said of a shared room, decides nothing. */
export function readFurnishing(sentences: readonly Sentence[], whole: string): FurnishingReading {
  if (!TOPIC.test(whole)) return { value: 'unstated', quote: null };
  const found = sentences.flatMap((sentence) => {
    if (!TOPIC.test(sentence.text) || OPTIONAL.test(sentence.text)) return [];
    const text = sentence.text.replace(ELSEWHERE, (words) => ' '.repeat(words.length));
    const kinds = KINDS.flatMap(([value, pattern]) => {
      const hit = pattern.exec(text);
      return hit ? [{ value, quote: quoteWithin(sentence, hit.index, hit.index + hit[0].length) }] : [];
    });
    // "Not furnished" holds the word furnished, "semi-furnished" too; furniture on top of floors and curtains is furnished.
    const bare = kinds.find((one) => one.value === 'bare');
    const floors = kinds.find((one) => one.value === 'upholstered');
    const empty = kinds.find((one) => one.value === 'unfurnished');
    const furniture = kinds.find((one) => one.value === 'furnished');
    if (floors && (bare || empty)) return [floors];
    if (bare ?? empty) return [bare ?? empty].filter((one) => one !== undefined);
    if (floors && /(?:semi|half|soft|part|deels|gedeeltelijk|teil)/iu.test(text)) return [floors];
    return furniture ? [furniture] : floors ? [floors] : [];
  });
  const values = new Set(found.map((one) => one.value));
  if (values.size === 2 && values.has('unfurnished') && !values.has('furnished')) return found.find((one) => one.value !== 'unfurnished') ?? { value: 'unstated', quote: null };
  if (values.size === 2 && values.has('furnished') && values.has('upholstered')) return found.find((one) => one.value === 'furnished') ?? { value: 'unstated', quote: null };
  return values.size === 1 && found[0] ? found[0] : { value: 'unstated', quote: null };
}
