/** What maps are drawn from, as the operator set it; all null and empty: from the outline that the web app holds. */
export interface MapSettings {
  styleUrl: string | null;
  tilesUrl: string | null;
  attribution: string | null;
  /** Whom the browser may ask for tiles, fonts and pictures of the map: `https://tiles.example.org`. */
  origins: string[];
}

/** No map of the operator. */
export const OUTLINE_ONLY: MapSettings = { styleUrl: null, tilesUrl: null, attribution: null, origins: [] };

/** Whether a text is an http(s) address without a name and password in it; `{z}` and the like may stand in its path. */
export function isTileAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && /^[\w.-]+$/.test(url.hostname);
}

type MapVariables = Partial<Record<'MAP_STYLE_URL' | 'MAP_TILES_URL' | 'MAP_ATTRIBUTION' | 'MAP_ORIGINS', string | undefined>>;

/** The settings of the map from the variables of the environment, which were checked before. */
export function mapSettings({ MAP_STYLE_URL, MAP_TILES_URL, MAP_ATTRIBUTION, MAP_ORIGINS }: MapVariables): MapSettings {
  const addresses = [MAP_STYLE_URL, MAP_TILES_URL, ...(MAP_ORIGINS ?? '').split(/[\s,]+/)].flatMap((address) => address || []);
  return { styleUrl: MAP_STYLE_URL ?? null, tilesUrl: MAP_TILES_URL ?? null, attribution: MAP_ATTRIBUTION ?? null, origins: [...new Set(addresses.map((address) => new URL(address).origin))] };
}
