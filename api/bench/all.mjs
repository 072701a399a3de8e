/** The whole table of `docs/performance.md` that needs no browser: `node api/bench/all.mjs` */
import { footprint } from './footprint.mjs';
import { freshness } from './freshness.mjs';
import { measureAll } from './report.mjs';
import { requests } from './requests.mjs';
import { rollUp } from './roll-up.mjs';
import { writers } from './writers.mjs';

// The last one makes the world a thousand times as large.
await measureAll([footprint, requests, freshness, writers, rollUp]);
