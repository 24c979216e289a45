import { describe, expect, it } from '@jest/globals';
import { areaOfView, areaSearch, boundsOfArea, ringOfArea } from './search-area.js';

const kmBetween = ([aLon, aLat]: [number, number], [bLon, bLat]: [number, number]): number => {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const half = Math.sin(rad(bLat - aLat) / 2) ** 2 + Math.cos(rad(aLat)) * Math.cos(rad(bLat)) * Math.sin(rad(bLon - aLon) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(half));
};

describe('areaOfView', () => {
  it('reaches to the nearer edges', () => {
    // 0.4 degrees of latitude are 44 km; 2 degrees of longitude here are 133 km.
    expect(areaOfView({ west: 5.5, east: 7.5, south: 53, north: 53.4 })).toEqual({ lat: 53.2, lon: 6.5, radiusKm: 23 });
    expect(areaOfView({ west: 6.4, east: 6.6, south: 52, north: 54.4 })).toEqual({ lat: 53.2, lon: 6.5, radiusKm: 7 });
  });

  it('stays within what a search takes', () => {
    expect(areaOfView({ west: 6.5, east: 6.5, south: 53.2, north: 53.2 }).radiusKm).toBe(1);
    expect(areaOfView({ west: -40, east: 60, south: 20, north: 70 }).radiusKm).toBe(300);
  });
});

it('areaSearch names the middle so that the API reads it, and takes the place away', () => {
  expect(areaSearch({ lat: 53.2194, lon: 6.5665, radiusKm: 12 })).toEqual({ near: '53.2194,6.5665', radiusKm: 12, place: undefined });
});

describe('a circle on the map', () => {
  const area = { lat: 53.2, lon: 6.5, radiusKm: 20 };

  it('is as wide as it says, in every direction', () => {
    for (const point of ringOfArea(area)) expect(Math.abs(kmBetween([area.lon, area.lat], point) - 20)).toBeLessThan(0.2);
  });

  it('is closed and lies within its bounds', () => {
    const ring = ringOfArea(area);
    const [west, south, east, north] = boundsOfArea(area);
    expect(ring[0]).toEqual(ring.at(-1));
    for (const [lon, lat] of ring) expect(lon >= west - 1e-9 && lon <= east + 1e-9 && lat >= south - 1e-9 && lat <= north + 1e-9).toBe(true);
  });
});
