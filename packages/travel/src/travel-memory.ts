import type { Point, TravelMode } from '@mitn/domain';
import type { Minutes } from './travel-time.port.js';

/** Ways that were asked lately. A person who types gets the same offers several times; roads and timetables do not change meanwhile. */
export class TravelMemory {
  private readonly held = new Map<string, { minutes: Minutes; until: number }>();

  /** Keeps the `most` that were asked last, each for `keepMs`. */
  constructor(private readonly most: number, private readonly keepMs: number) {}

  find(key: string): { minutes: Minutes } | null {
    const found = this.held.get(key);
    if (!found) return null;
    this.held.delete(key);
    if (found.until < performance.now()) return null;
    this.held.set(key, found);
    return found;
  }

  keep(key: string, minutes: Minutes): void {
    this.held.delete(key);
    this.held.set(key, { minutes, until: performance.now() + this.keepMs });
    const oldest = this.held.size > this.most ? this.held.keys().next().value : undefined;
    if (oldest !== undefined) this.held.delete(oldest);
  }
}

/** The same way within some ten metres. */
export function keyOfWay(mode: TravelMode, from: Point, to: Point): string {
  return [mode, from.lat.toFixed(4), from.lon.toFixed(4), to.lat.toFixed(4), to.lon.toFixed(4)].join(' ');
}
