import type { Point, Province } from '@mitn/domain';

export interface Town extends Point {
  province: Province;
}

const town = (province: Province, lat: number, lon: number): Town => ({ province, lat, lon });

/** Real towns and villages, each with its centre to about a hundred metres (WGS 84). */
export const TOWNS = {
  Groningen: town('Groningen', 53.2187, 6.5669), Haren: town('Groningen', 53.172, 6.6075), Hoogezand: town('Groningen', 53.1617, 6.7611), Veendam: town('Groningen', 53.1067, 6.8789),
  Stadskanaal: town('Groningen', 52.9895, 6.9504), Winschoten: town('Groningen', 53.1442, 7.0347), Delfzijl: town('Groningen', 53.3285, 6.9180), Appingedam: town('Groningen', 53.3217, 6.8583),
  Leek: town('Groningen', 53.1613, 6.3767), Zuidhorn: town('Groningen', 53.2467, 6.4025), Winsum: town('Groningen', 53.3309, 6.5186),
  Leeuwarden: town('Friesland', 53.2012, 5.7999), Drachten: town('Friesland', 53.1123, 6.0989), Heerenveen: town('Friesland', 52.9595, 5.9242), Sneek: town('Friesland', 53.0322, 5.6598),
  Harlingen: town('Friesland', 53.1736, 5.4245), Franeker: town('Friesland', 53.1868, 5.5422), Dokkum: town('Friesland', 53.3259, 5.9993), Gorredijk: town('Friesland', 53.0057, 6.0655), Joure: town('Friesland', 52.9655, 5.8030),
  Assen: town('Drenthe', 52.9967, 6.5625), Emmen: town('Drenthe', 52.7858, 6.8975), Hoogeveen: town('Drenthe', 52.7236, 6.4756), Meppel: town('Drenthe', 52.6957, 6.1944), Coevorden: town('Drenthe', 52.6612, 6.7406),
  Roden: town('Drenthe', 53.1383, 6.4314), Beilen: town('Drenthe', 52.8588, 6.5133), Borger: town('Drenthe', 52.9236, 6.7925), Eelde: town('Drenthe', 53.1353, 6.5622), Vries: town('Drenthe', 53.0737, 6.5773),
  Zwolle: town('Overijssel', 52.5126, 6.0936), Amsterdam: town('Noord-Holland', 52.3731, 4.8926), Utrecht: town('Utrecht', 52.0907, 5.1222),
} satisfies Record<string, Town>;

export type TownName = keyof typeof TOWNS;

/** The town of that name. */
export function getTown(name: string): Town {
  if (!(name in TOWNS)) throw new RangeError(`${name} is not a town of the demo data`);
  return TOWNS[name as TownName];
}
