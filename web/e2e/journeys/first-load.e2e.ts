import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { START_HALVES } from '../../build/first-files.js';
import { lateTextsOf } from '../../build/texts-with-code.js';
import { filesOf, type BuiltFile } from '../../src/worker/offline-pages.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A dependency or a list of pages that finds its way into the frame costs more than this leaves free. */
const MOST_KIB = 120;

test.describe('the first load of a signed-in person', () => {
  for (const half of START_HALVES) {
    test(`is no more than ${MOST_KIB} KiB of script with ${half[0]}`, () => {
      const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Record<
        string,
        BuiltFile
      >;
      const texts = [...new Set(half.flatMap(lateTextsOf))].map((name) => `src/i18n/locales/pl/${name}.json`);
      const files = filesOf(['index.html', 'src/i18n/resources-pl.ts', ...half, ...texts], manifest);
      const scripts = files.filter((file) => file.endsWith('.js'));
      const bytes = scripts.map((file) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length);
      const kib = bytes.reduce((sum, size) => sum + size, 0) / 1024;
      console.log(`${half[0]}: ${kib.toFixed(1)} KiB in ${scripts.length} files`);
      expect(scripts.length).toBeLessThanOrEqual(20);
      expect(kib).toBeLessThanOrEqual(MOST_KIB);
    });
  }
});
