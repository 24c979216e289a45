import * as z from 'zod';
import { LooseNumber, LooseRecord, LooseText } from '../hostile-fields.schema.js';

/** A saved Kamernet listing (JSON Lines): Dutch words, everything may be missing. */
export const KamernetItem = z.object({
  id: LooseText, url: LooseText, type: LooseText, street: LooseText, city: LooseText, area_m2: z.unknown().optional(), total_area_m2: z.unknown().optional(), rooms_text: LooseText, rent_eur: LooseNumber, price_basis: LooseText,
  furnishing: LooseText, availability: LooseText, published_text: LooseText, lat: z.unknown().optional(), lon: z.unknown().optional(), title: LooseText, description: LooseText, details: LooseRecord, wanted_tenant: LooseRecord, costs: LooseRecord,
});
export type KamernetItem = z.output<typeof KamernetItem>;
