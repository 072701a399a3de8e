/**
 * `npm run contract`: writes the API's contract, shared/openapi/openapi.json and shared/src/api/schema.gen.ts, and the
 * page of its problems, docs/problems.md.
 * With --check it compares instead and fails on a difference.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildServer } from './lib/build-server.mjs';
import { emitOpenApi } from './lib/emit-openapi.mjs';
import { generateSchemaTypes } from './lib/generate-schema-types.mjs';
import { problemsPage } from './lib/problems-page.mjs';
import { ROOT } from './lib/root.mjs';

const check = process.argv.includes('--check');
await buildServer();
const document = await emitOpenApi();
const outputs = {
  'shared/openapi/openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  'shared/src/api/schema.gen.ts': await generateSchemaTypes(document),
  'docs/problems.md': await problemsPage(),
};
for (const [path, text] of Object.entries(outputs)) {
  const file = join(ROOT, path);
  const present = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (present === text) continue;
  if (check) {
    console.error(`${path} differs from the code${firstDifference(present ?? '', text)}`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${path}`);
  }
}
if (process.exitCode === 1)
  console.error('Was the change intended? Then run `npm run contract` and commit the result.');

function firstDifference(present, wanted) {
  const there = present.split('\n');
  const line = wanted.split('\n').findIndex((text, index) => text !== there[index]);
  return line < 0
    ? ''
    : ` from line ${line + 1}: \`${(there[line] ?? '').trim()}\` / \`${wanted.split('\n')[line].trim()}\``;
}
