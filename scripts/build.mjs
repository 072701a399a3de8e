/** `npm run build`: what changed since the last time, and nothing else. */
import { buildServer } from './lib/build-server.mjs';
import { buildWeb } from './lib/build-web.mjs';

const began = performance.now();
const files = await buildServer();
const web = await buildWeb();
console.log(
  `Built in ${((performance.now() - began) / 1000).toFixed(1)} s: ${files} server files, web ${web ? 'anew' : 'unchanged'}.`,
);
