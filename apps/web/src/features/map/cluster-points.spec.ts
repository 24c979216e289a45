import { describe, expect, it } from '@jest/globals';
import { canOpen, clusterPoints } from './cluster-points.js';
import type { MapPoint } from './cluster-points.js';

const at = (id: string, lat: number, lon: number): MapPoint => ({ id, title: id, lat, lon });
const groups = (points: MapPoint[], zoom: number) => clusterPoints(points, zoom).map(({ points: members }) => members.map(({ id }) => id).join(' '));
const NORTH = [at('groningen', 53.219, 6.567), at('haren', 53.173, 6.6), at('assen', 52.993, 6.562), at('leeuwarden', 53.201, 5.8)];

describe('clusterPoints', () => {
  it('keeps everything, once, at every zoom', () => {
    for (let zoom = 0; zoom <= 14; zoom += 1) {
      const ids = clusterPoints(NORTH, zoom).flatMap(({ points }) => points.map(({ id }) => id));
      expect(ids.sort()).toEqual(['assen', 'groningen', 'haren', 'leeuwarden']);
    }
  });

  it.each([[4, ['groningen haren assen leeuwarden']], [8, ['groningen haren', 'assen', 'leeuwarden']], [11, ['groningen', 'haren', 'assen', 'leeuwarden']]] as const)('at zoom %d', (zoom, expected) => expect(groups(NORTH, zoom)).toEqual(expected));

  it('stands at the first of its offers and has a key of them', () => {
    const [cluster] = clusterPoints([at('a', 53, 6), at('b', 53.002, 6.002)], 8);
    expect(cluster).toMatchObject({ key: 'a b', lat: 53, lon: 6 });
  });

  it('never puts two together that are further apart than a finger is wide', () => {
    // 0.5 degrees of longitude at zoom 8 are 182 px.
    expect(groups([at('a', 53, 6), at('b', 53, 6.5)], 8)).toEqual(['a', 'b']);
  });

  it('is quick with as many points as one answer holds', () => {
    const many = Array.from({ length: 2000 }, (_none, index) => at(String(index), 51 + (index % 50) / 20, 4 + Math.floor(index / 50) / 15));
    expect(clusterPoints(many, 9).reduce((sum, { points }) => sum + points.length, 0)).toBe(2000);
  });

  it('gives nothing for nothing', () => expect(clusterPoints([], 7)).toEqual([]));
});

describe('canOpen', () => {
  it('is true for offers at different addresses and false for those at the centre of one town', () => {
    const [apart] = clusterPoints([at('a', 53.2, 6.5), at('b', 53.21, 6.52)], 7);
    const [same] = clusterPoints([at('a', 53.2, 6.5), at('b', 53.2, 6.5)], 7);
    expect([apart && canOpen(apart), same && canOpen(same)]).toEqual([true, false]);
  });
});
