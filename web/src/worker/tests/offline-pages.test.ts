import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { filesOf, OFFLINE_PAGES } from '../offline-pages.js';

const WEB = fileURLToPath(new URL('../../../', import.meta.url));

describe('the files that are kept for pages without a network', () => {
  const manifest = {
    'a.tsx': { file: 'assets/a.js', imports: ['_shared.js'] },
    'b.tsx': { file: 'assets/b.js', imports: ['_shared.js', 'a.tsx'] },
    'c.tsx': { file: 'assets/c.js' },
    '_shared.js': { file: 'assets/shared.js', imports: ['_deep.js'] },
    '_deep.js': { file: 'assets/deep.js' },
    'style.css': { file: 'assets/style.css' },
  };

  it('are all that the pages import, once, and every stylesheet', () => {
    const expected = ['a', 'b', 'deep', 'shared'].map((name) => `assets/${name}.js`);
    expect(filesOf(['a.tsx', 'b.tsx'], manifest)).toEqual([...expected, 'assets/style.css']);
  });

  it('cannot be told of a page that was not built', () => {
    expect(() => filesOf(['gone.tsx'], manifest)).toThrow('gone.tsx');
  });

  it('are of pages that exist', () => {
    expect(OFFLINE_PAGES.filter((page) => !existsSync(`${WEB}${page}`))).toEqual([]);
  });
});
