import { describe, expect, it } from '@jest/globals';
import type { UnitCoverage } from '@miara/shared';
import { DomainError } from '../../platform/http/domain-error.js';
import { explainAddress, publicAddress } from '../explain-address.js';
import { presentViews } from '../figure.presenter.js';
import { pastDay } from '../past-day.js';

const unit = (
  kind: UnitCoverage['kind'],
  numerator: number,
  denominator: number,
  assessed = 1,
): UnitCoverage => ({
  kind,
  population: 1000,
  coverage: { numerator, denominator, declared: numerator, assessed, hasData: assessed > 0 },
});
const context = {
  asOf: '2026-03-16',
  standardVersion: 'SMI 1.0',
  explain: (view: string) => `/x?view=${view}`,
};

describe('the three views', () => {
  it('keep means as exact fractions and say how many units they leave out', () => {
    const views = presentViews(
      [unit('rural_gmina', 1, 3), unit('powiat', 1, 2), unit('urban_gmina', 0, 7, 0)],
      context,
    );
    expect(views.equalUnits).toEqual({
      numerator: '5',
      denominator: '12',
      declared: '5',
      units: 2,
      unitsWithoutData: 1,
      hasData: true,
      asOf: '2026-03-16',
      standardVersion: 'SMI 1.0',
      explain: '/x?view=equalUnits',
    });
    expect(views.allDuties).toMatchObject({ numerator: 2, denominator: 12, explain: '/x?view=allDuties' });
    expect(views.byResidents).toMatchObject({
      numerator: '1',
      denominator: '3',
      units: 1,
      unitsWithoutData: 1,
    });
  });

  it('have no view by residents where nobody but land powiats is', () => {
    expect(presentViews([unit('powiat', 1, 2)], context).byResidents).toBeNull();
  });

  it('of no unit at all have no data and no denominator', () => {
    const views = presentViews([], context);
    expect(views.equalUnits).toMatchObject({ denominator: '0', hasData: false, units: 0 });
    expect(views.allDuties).toMatchObject({ denominator: 0, hasData: false });
  });
});

describe('addresses of explanations', () => {
  it('always tell the day and keep one order', () => {
    expect(explainAddress('omggs', { asOf: '2026-03-16', phase: 2, unit: '2211031' })).toBe(
      '/api/v1/tenants/omggs/coverage/explain?unit=2211031&phase=2&asOf=2026-03-16',
    );
    expect(publicAddress('omggs', 3, '/units/2261011')).toBe(
      '/api/v1/public/omggs/units/2261011?publication=3',
    );
  });
});

describe('a day somebody asks about', () => {
  it('is today when nothing was said, or any day that was', () => {
    expect(pastDay(undefined, '2026-03-16', '?asOf')).toBe('2026-03-16');
    expect(pastDay('2020-02-29', '2026-03-16', '?asOf')).toBe('2020-02-29');
    expect(pastDay('2026-03-16', '2026-03-16', '/asOf', '2026-03-16')).toBe('2026-03-16');
  });

  it.each([
    ['2026-03-17', null, 'out_of_range'],
    ['2026-03-01', '2026-03-02', 'out_of_range'],
    ['2025-02-29', null, 'not_a_date'],
    ['soon', null, 'not_a_date'],
  ])('%s (earliest %s) is refused: %s', (day, earliest, code) => {
    const asking = () => pastDay(day, '2026-03-16', '/asOf', earliest);
    expect(asking).toThrow(DomainError);
    expect(asking).toThrow(
      expect.objectContaining({
        code: 'validation_failed',
        extra: { errors: [expect.objectContaining({ pointer: '/asOf', code })] },
      }),
    );
  });
});
