import { dirname, join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { FIRST_TEXTS, nameInWeb, sourceOf, textsOf } from './texts-of.js';

const MAIN = 'src/main.tsx';
const LATER = /\bimport\('(\.{1,2}\/[^']+\.js)'\)/g;

/**
 * Code that is fetched later comes with the texts that it says, beside it and not after it: every `import('./page.js')`
 * of the browser's program becomes `withTexts(['tasks'], () => import('./page.js'))`. Nobody keeps a list, and no
 * key is seen in the place of a text.
 */
export function textsWithCode(): Plugin {
  return {
    name: 'miara-texts-with-code',
    enforce: 'pre',
    buildStart() {
      const late = textsOf(MAIN).filter((name) => !FIRST_TEXTS.includes(name));
      if (late.length > 0)
        throw new Error(`The frame says texts that come later only: ${late.join(', ')} (FIRST_TEXTS).`);
    },
    transform(code, id, options) {
      if (options?.ssr === true) return null;
      const path = id.split('?')[0] ?? id;
      const name = nameInWeb(path);
      if (!/^src\/(?!i18n\/).*\.tsx?$/.test(name) || !code.includes('import(')) return null;
      let isChanged = false;
      const changed = code.replace(LATER, (whole, to: string) => {
        const source = sourceOf(join(dirname(path), to));
        const texts = source === null ? [] : lateTextsOf(nameInWeb(source));
        if (texts.length === 0) return whole;
        isChanged = true;
        return `withTexts(${JSON.stringify(texts)}, () => ${whole})`;
      });
      if (!isChanged) return null;
      const place = relative(dirname(path), join(path.slice(0, -name.length), 'src/i18n/texts.js'));
      const from = place.replaceAll('\\', '/').replace(/^(?!\.)/, './');
      return { code: `import { withTexts } from '${from}';${changed}`, map: null };
    },
  };
}

/** What a file says beyond what is there from the beginning. */
export function lateTextsOf(file: string): string[] {
  return textsOf(file).filter((name) => !FIRST_TEXTS.includes(name));
}
