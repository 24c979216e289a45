/** Offers that are kept, by their address (`vacancies/<id>`): the day of the reply, null where there was none. The order is that of the list, the newest first. */
export type SavedMap = ReadonlyMap<string, string | null>;

export interface MergedSaved {
  /** What both keep from now on. */
  next: Map<string, string | null>;
  /** What the profile does not know yet. */
  put: string[];
  /** What the profile still has and the person let go of here. */
  remove: string[];
}

/**
 * Joins what this device keeps with what the profile keeps, by what both kept when they last met: what came or went on one side comes or goes on the other. Where
 * both changed the same reply, this device's word stands: it is the one that the person looks at.
 */
export function mergeSaved(base: SavedMap, device: SavedMap, profile: SavedMap): MergedSaved {
  const next = new Map<string, string | null>();
  const put: string[] = [];
  for (const address of new Set([...device.keys(), ...profile.keys()])) {
    const here = device.has(address);
    const there = profile.has(address);
    // It was on both sides once, and one of them let it go.
    if (here !== there && base.has(address)) continue;
    const changedHere = here && (!base.has(address) || base.get(address) !== device.get(address));
    const replied = !here || (there && !changedHere) ? (profile.get(address) ?? null) : (device.get(address) ?? null);
    // Saved on both sides apart: a day of reply that one of them knows is not lost.
    const day = here && there && !base.has(address) ? (device.get(address) ?? profile.get(address) ?? null) : replied;
    next.set(address, day);
    if (!there || profile.get(address) !== day) put.push(address);
  }
  return { next, put, remove: [...profile.keys()].filter((address) => !next.has(address)) };
}
