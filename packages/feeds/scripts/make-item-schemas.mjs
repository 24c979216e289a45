// Writes docs/schemas/*-item.schema.json from the schemas of our own feed format. Build the package first. A spec fails when they are stale.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { itemJsonSchemas } from '../dist/formats/mitn/item-json-schemas.js';

const folder = path.resolve(import.meta.dirname, '../../../docs/schemas');
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(itemJsonSchemas())) writeFileSync(path.join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
