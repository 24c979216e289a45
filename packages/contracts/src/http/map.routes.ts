import * as z from 'zod/mini';
import { defineRoute } from '../shared/route.js';

/** What a map is drawn from. Both addresses null: from the outline that the web app holds. */
export const MapAnswer = z.object({
  /** A MapLibre style of the operator; it comes before `tilesUrl`. */
  styleUrl: z.nullable(z.string()),
  /** Raster tiles of the operator, with `{z}`, `{x}` and `{y}`. */
  tilesUrl: z.nullable(z.string()),
  /** Who made the tiles, as plain text; required by most who serve some. */
  attribution: z.nullable(z.string()),
  /** Towns to name where no tiles do, the most important first. */
  towns: z.array(z.object({ name: z.string(), lat: z.number(), lon: z.number() })),
});
export const getMapRoute = defineRoute({ method: 'GET', path: '/api/map', access: 'public', summary: 'What a map of offers is drawn from: the tiles that the operator chose, and the main towns', answer: MapAnswer });
