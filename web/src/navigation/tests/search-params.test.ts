import { describe, expect, it } from '@jest/globals';
import { parseSearch, stringifySearch } from '../search-params.js';

describe('search parameters', () => {
  it('keep repeated names as a list and come back as they were', () => {
    const search = '?area=EDU&area=LAN&mode=review&q=%C5%81eba+1';
    expect(parseSearch(search)).toEqual({ area: ['EDU', 'LAN'], mode: 'review', q: 'Łeba 1' });
    expect(stringifySearch(parseSearch(search))).toBe(search);
  });

  it('leave out what is empty', () => {
    expect(stringifySearch({ open: undefined, q: '', area: [] })).toBe('');
  });
});
