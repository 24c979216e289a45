/** An offer on the map. */
export interface MapPoint {
  id: string;
  title: string;
  lat: number;
  lon: number;
}

/** Offers that stand too close to each other to be pressed one by one. */
export interface Cluster {
  /** Stays the same while the same offers stand together. */
  key: string;
  lat: number;
  lon: number;
  points: MapPoint[];
}

/** Half of it lies around the first of a cluster: a finger needs 44 px. */
const REACH_PX = 46;
const TILE_PX = 512;
/** The deepest zoom: what still stands together there stands at one address as far as we know. */
export const DEEPEST_ZOOM = 14;

/** Puts points that would overlap at a zoom together, each with the first one that it is close to; the order of the points decides, so the same points give the same clusters. */
export function clusterPoints(points: readonly MapPoint[], zoom: number): Cluster[] {
  const scale = TILE_PX * 2 ** zoom;
  const cells = new Map<string, { x: number; y: number; points: MapPoint[] }[]>();
  const groups: { x: number; y: number; points: MapPoint[] }[] = [];
  for (const point of points) {
    const x = ((point.lon + 180) / 360) * scale;
    const y = mercatorY(point.lat) * scale;
    const [column, row] = [Math.floor(x / REACH_PX), Math.floor(y / REACH_PX)];
    const near = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => cells.get(`${column + dx} ${row + dy}`) ?? [])).find((group) => Math.hypot(group.x - x, group.y - y) <= REACH_PX);
    if (near) {
      near.points.push(point);
      continue;
    }
    const group = { x, y, points: [point] };
    groups.push(group);
    cells.set(`${column} ${row}`, [...(cells.get(`${column} ${row}`) ?? []), group]);
  }
  return groups.map(({ points: members }) => ({
    key: members.map(({ id }) => id).join(' '),
    // At its first offer, not in the middle: middles of two clusters can come so close that their markers overlap.
    lat: members[0]!.lat,
    lon: members[0]!.lon,
    points: members,
  }));
}

/** Whether zooming in can take a cluster apart. */
export function canOpen(cluster: Cluster): boolean {
  return clusterPoints(cluster.points, DEEPEST_ZOOM).length > 1;
}

/** North at 0, south at 1, as maps on screens are drawn (Web Mercator). */
function mercatorY(lat: number): number {
  const radians = (Math.max(-85, Math.min(85, lat)) * Math.PI) / 180;
  return (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2;
}
