import { describe, expect, it } from '@jest/globals';
import { isFresh, isKept } from '../kept-answers.js';

const at = (path: string) => new URL(path, 'https://miara.example.pl');
const T = '/api/v1/tenants/omggs';

describe('a copy of an answer', () => {
  it.each([
    '/api/v1/me',
    `${T}/units`,
    `${T}/units/2211031`,
    `${T}/units/2211031/assessments`,
    `${T}/standards`,
    `${T}/standards/SMI/versions/1.0`,
    `${T}/action-kinds`,
    `${T}/funding-sources`,
    `${T}/partners`,
    `${T}/actions`,
    `${T}/actions?unit=2211031`,
    `${T}/actions/0190c6a0-0000-7000-8000-000000000001`,
    `${T}/periods/open`,
  ])('is kept of %s', (path) => {
    expect(isKept(at(path))).toBe(true);
  });

  it.each([
    '/api/v1/instance',
    `${T}/evidence`,
    `${T}/evidence/0190c6a0-0000-7000-8000-000000000001/file`,
    `${T}/assessments/0190c6a0-0000-7000-8000-000000000001`,
    `${T}/assessments/0190c6a0-0000-7000-8000-000000000001/conversation`,
    `${T}/review/queue`,
    `${T}/review/batch`,
    `${T}/people`,
    `${T}/audit`,
    `${T}/actions?page[after]=x`,
    '/api/v1/public/omggs',
    '/omggs',
  ])('is not kept of %s', (path) => {
    expect(isKept(at(path))).toBe(false);
  });

  it('is shown for thirty days, and never one of unknown age', () => {
    const now = new Date('2026-05-31T00:00:00Z');
    const ages = ['2026-05-01T00:00:00Z', '2026-04-30T00:00:00Z', null, 'x'];
    expect(ages.map((keptAt) => isFresh(keptAt, now))).toEqual([true, false, false, false]);
  });
});
