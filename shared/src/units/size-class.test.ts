import { describe, expect, it } from '@jest/globals';
import { isSizeClass, SIZE_CLASSES, sizeClassOf } from './size-class.js';

describe('size classes', () => {
  it.each([
    [0, 'under_5000'],
    [4_999, 'under_5000'],
    [5_000, '5000_9999'],
    [9_999, '5000_9999'],
    [10_000, '10000_19999'],
    [19_999, '10000_19999'],
    [20_000, '20000_49999'],
    [49_999, '20000_49999'],
    [50_000, '50000_99999'],
    [99_999, '50000_99999'],
    [100_000, '100000_up'],
  ] as const)('put a gmina of %i residents into %s', (residents, size) => {
    expect(sizeClassOf('rural_gmina', residents)).toBe(size);
    expect(sizeClassOf('city_with_powiat_rights', residents)).toBe(size);
  });

  it('keep powiats apart, whatever their residents, and gminas of which nobody knows them', () => {
    expect(sizeClassOf('powiat', 4_000)).toBe('powiats');
    expect(sizeClassOf('powiat', null)).toBe('powiats');
    expect(sizeClassOf('urban_gmina', null)).toBe('unknown');
  });

  it('are known by name', () => {
    expect(SIZE_CLASSES.every(isSizeClass)).toBe(true);
    expect(isSizeClass('huge')).toBe(false);
  });
});
