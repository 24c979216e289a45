export const GABLES = ['pointed', 'step', 'bell', 'neck', 'flat', 'hipped'] as const;
export type Gable = (typeof GABLES)[number];

/** How much of a house is lit: one window is a room, one floor an apartment, all of it a house; a street is lit here and there. */
export type Lighting = 'window' | 'floor' | 'all' | 'street' | 'none';

export interface FacadeWindow {
  x: number;
  y: number;
  /** lit: always; night: only when the page is dark. */
  light: 'off' | 'night' | 'lit';
}

/** A drawn house. Units are those of the picture; the ground is y = 0 and up is negative. */
export interface Facade {
  width: number;
  eaves: number;
  /** The top of the highest point, negative. */
  top: number;
  gable: Gable;
  wall: string;
  outline: string;
  roof: string | null;
  window: { width: number; height: number };
  windows: FacadeWindow[];
  doorX: number;
}

const WALLS = ['#D9C7A7', '#C58A62', '#BA6547', '#A5523B', '#7A3A30', '#94684A', '#5F6F76', '#E3DAC9'] as const;
export const DOOR = { width: 15, height: 25 };

/** A small random source (mulberry32) that a word starts: the same word always gives the same numbers between 0 and 1. */
export function seededRandom(seed: string): () => number {
  let state = 2_166_136_261;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws one house from a random source. `wide` gives the broader front of a block of flats or a whole house in a picture. */
export function drawFacade(random: () => number, lighting: Lighting, options: { wide?: boolean; avoidWall?: string } = {}): Facade {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const gable = pick(GABLES);
  const walls = WALLS.filter((wall) => wall !== options.avoidWall);
  const wall = pick(walls);
  const columns = options.wide ? (random() < 0.5 ? 3 : 4) : random() < 0.3 ? 2 : 3;
  const floors = gable === 'hipped' ? 2 : gable === 'flat' ? 3 : options.wide || random() < 0.65 ? 2 : 3;
  const width = Math.round((options.wide ? 26 : 25) * columns + 14 + random() * 10);
  const window = { width: columns === 2 ? 19 : 15, height: 22 };
  const storey = 38;
  const eaves = -(floors * storey + 28 + Math.round(random() * 8));
  const shape = outlineOf(gable, width, eaves);
  const windows = gridOf(columns, floors, { width, eaves, window, storey });
  return { width, eaves, top: shape.top, gable, wall, outline: shape.path, roof: shape.roof, window, windows: light(windows, columns, floors, lighting, random), doorX: Math.round(width / 2 - DOOR.width / 2) };
}

/** A row of houses, side by side, at least `length` wide: never two walls of one colour beside each other. */
export function drawStreet(seed: string, length: number): { x: number; facade: Facade }[] {
  const random = seededRandom(seed);
  const row: { x: number; facade: Facade }[] = [];
  let x = 0;
  while (x < length) {
    const facade = drawFacade(random, 'street', { avoidWall: row.at(-1)?.facade.wall ?? '' });
    if (facade.gable === row.at(-1)?.facade.gable) continue;
    row.push({ x, facade });
    x += facade.width;
  }
  return row;
}

function gridOf(columns: number, floors: number, at: { width: number; eaves: number; window: { width: number; height: number }; storey: number }): FacadeWindow[] {
  const gap = (at.width - columns * at.window.width) / (columns + 1);
  return Array.from({ length: floors * columns }, (_none, index) => ({
    x: round(gap + (index % columns) * (at.window.width + gap)),
    y: at.eaves + 12 + Math.floor(index / columns) * at.storey,
    light: 'off' as const,
  }));
}

function light(windows: FacadeWindow[], columns: number, floors: number, lighting: Lighting, random: () => number): FacadeWindow[] {
  const chosen = Math.floor(random() * windows.length);
  const floor = Math.floor(random() * floors);
  const oneOfAStreet = random() < 0.35;
  return windows.map((window, index) => {
    const at = random();
    const lit = lighting === 'all' || (lighting === 'window' && index === chosen) || (lighting === 'floor' && Math.floor(index / columns) === floor) || (lighting === 'street' && oneOfAStreet && index === chosen);
    return { ...window, light: lit ? 'lit' : lighting === 'street' && at < 0.33 ? 'night' : 'off' };
  });
}

function outlineOf(gable: Gable, w: number, e: number): { path: string; top: number; roof: string | null } {
  const m = w / 2;
  const body = (upper: string, top: number) => ({ path: `M0 0V${e}${upper}V0Z`, top: round(top), roof: null });
  const p = (...numbers: number[]) => numbers.map(round).join(' ');
  if (gable === 'pointed') {
    const rise = Math.min(w * 0.58, 64);
    return body(`L${p(m, e - rise)}L${p(w, e)}`, e - rise);
  }
  if (gable === 'step') {
    const steps = 4;
    const rise = 11;
    const run = (w * 0.42) / steps;
    let up = '';
    let down = '';
    for (let step = 0; step < steps; step += 1) {
      up += `V${round(e - rise * (step + 1))}H${round(run * (step + 1))}`;
      down = `H${round(w - run * step)}V${round(e - rise * step)}${down}`;
    }
    return { path: `M0 0V${e}${up}V${round(e - rise * (steps + 1))}H${round(w - run * steps)}V${round(e - rise * steps)}${down}V0Z`, top: e - rise * (steps + 1), roof: null };
  }
  if (gable === 'bell') {
    const top = e - w * 0.5;
    return body(`C${p(w * 0.2, e - 4, w * 0.2, top + 2, m, top)}C${p(w * 0.8, top + 2, w * 0.8, e - 4, w, e)}`, top);
  }
  if (gable === 'neck') {
    const top = e - w * 0.48;
    const [l, r] = [w * 0.27, w * 0.73];
    return body(`C${p(w * 0.16, e, l, e - w * 0.1, l, e - w * 0.24)}V${round(top + 6)}Q${p(m, top - 7, r, top + 6)}V${round(e - w * 0.24)}C${p(r, e - w * 0.1, w * 0.84, e, w, e)}`, top);
  }
  if (gable === 'hipped') return { path: `M0 0V${e}H${w}V0Z`, top: e - 26, roof: `M-3 ${e}L${p(12, e - 26)}H${round(w - 12)}L${p(w + 3, e)}Z` };
  return { path: `M0 0V${e}H${w}V0Z`, top: e - 5, roof: `M-3 ${e - 5}H${w + 3}V${e}H-3Z` };
}

const round = (value: number): number => Math.round(value * 10) / 10;
