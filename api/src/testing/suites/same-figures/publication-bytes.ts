import { createHash } from 'node:crypto';
import type { World } from './places.js';

/** What becomes of a publication later is told on its pages; what it says of figures and standings is not touched. */
const TOLD_LATER = new Set([
  ...['publications', 'withdrawn', 'correctedBy', 'memberUntil'],
  // Withdrawn publications leave the line and stop being "the one before".
  ...['trend', 'trendItems', 'previous', 'before'],
]);

/** So many units and items are looked at on pages of their own; the files hold all of them. */
const SOME = 3;

/** Hashes of everything a publication consists of, by address: files as they are, answers without what is told later. */
export async function bytesOf(world: World, number: number): Promise<Record<string, string>> {
  const { slug } = world.history.tenant;
  const { asOf, oracle } = world.publication(number);
  const kept: Record<string, string> = {};
  const manifest = await world.bytes(`/${slug}/data/${number}/manifest.json`);
  const { files } = JSON.parse(manifest.toString()) as { files: { name: string; sha256: string }[] };
  kept['manifest.json'] = hashOf(manifest);
  for (const { name, sha256 } of files) {
    kept[name] = hashOf(await world.bytes(`/${slug}/data/${number}/${name}`));
    if (kept[name] !== sha256)
      throw new Error(`${name} of publication ${number} is not what its manifest says`);
  }
  const teryts = oracle.membersOn(asOf);
  const codes = oracle.itemsOn(asOf).map(({ code }) => code);
  const paths = [
    ...['', '/units', '/items', '/methodology', '/data'],
    ...teryts.slice(0, SOME).map((teryt) => `/units/${teryt}`),
    ...codes.slice(0, SOME).map((code) => `/items/${code}`),
  ];
  for (const path of paths) {
    const bytes = await world.bytes(`/api/v1/public/${slug}${path}?publication=${number}`);
    const answer: unknown = JSON.parse(bytes.toString(), (key, value: unknown) =>
      TOLD_LATER.has(key) ? undefined : value,
    );
    kept[`public ${path}`] = hashOf(JSON.stringify(answer));
  }
  return kept;
}

function hashOf(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
