/** Runs a benchmark by itself or as part of all of them, and prints what it found as lines of one table. */
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { openWorld } from './world.mjs';

/**
 * @typedef {{ what: string, aim: string, measured: string, holds: boolean }} Line
 * @param {(world: object) => Promise<Line[]>} measure
 */
export async function whenRunDirectly(moduleUrl, measure) {
  if (process.argv[1] !== fileURLToPath(moduleUrl)) return;
  await measureAll([measure]);
}

/** @param {((world: object) => Promise<Line[]>)[]} measures in this order, in one world */
export async function measureAll(measures) {
  const world = await openWorld();
  try {
    const lines = [];
    for (const measure of measures) {
      for (const line of await measure(world)) {
        lines.push(line);
        console.log(inWords(line));
      }
    }
    const missed = lines.filter(({ holds }) => !holds);
    console.log(
      `load of the machine at the end ${loadavg()[0].toFixed(1)}; ${lines.length - missed.length} of ${lines.length} aims met`,
    );
  } finally {
    await world.close();
  }
}

function inWords({ what, aim, measured, holds }) {
  return `${holds ? 'met   ' : 'MISSED'}  ${what}: ${measured} (aim ${aim})`;
}
