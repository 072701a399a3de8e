import { describe, expect, it } from '@jest/globals';
import { assetsOf } from './built-assets.js';
import { addressOf, withoutTrailingSlash } from './page-address.js';

describe('what a public page loads', () => {
  it('is the one stylesheet and the script of the public pages, not those of the working area', () => {
    const manifest = {
      'index.html': { file: 'assets/app-1.js', isEntry: true },
      'src/entry-public.ts': { file: 'assets/public-1.js', isEntry: true },
      'style.css': { file: 'assets/style-1.css' },
    };
    expect(assetsOf(manifest)).toEqual({ styles: ['/assets/style-1.css'], scripts: ['/assets/public-1.js'] });
  });

  it('is unknown without a build', () => {
    expect(() => assetsOf({})).toThrow('entry-public');
  });
});

describe('the address of a page', () => {
  it('asks for a language, a publication, a name and units; the rest is ignored', () => {
    expect(addressOf({ query: { lang: 'en', q: '  puck ', publication: '3', utm: 'x' } })).toEqual({
      language: 'en',
      query: 'puck',
      publication: '3',
      unit: undefined,
      units: [],
    });
    expect(addressOf({ query: { lang: 'de', q: ['a', 'b'] } })).toEqual({
      language: 'pl',
      query: '',
      publication: undefined,
      unit: undefined,
      units: [],
    });
    expect(addressOf({ query: { unit: '2211031', units: ['2211031,2262011', 'x', '2204'] } })).toMatchObject({
      unit: '2211031',
      units: ['2211031', '2262011', '2204'],
    });
    expect(addressOf({ query: { unit: 'Puck' } })).toMatchObject({ unit: undefined });
  });

  it.each([
    ['/omggs/', '/omggs'],
    ['/omggs/items//?lang=en', '/omggs/items?lang=en'],
    ['/', null],
    ['/omggs', null],
    ['//example.org/', null],
    ['/\\example.org/', null],
  ])('%s without its slash is %s', (url, mended) => {
    expect(withoutTrailingSlash(url)).toBe(mended);
  });
});
