import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  UNITS,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import { PublicAnswers } from '../answers/public-answers.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { arrangeStanding, buildHands, type Hands } from '../../roll-ups/tests/arrange-standings.js';
import { PageRenderer } from '../pages/page-renderer.js';
import type { PublicPage } from '../pages/public-page.js';
import { PublicService } from '../public.service.js';

let test: ApiTest;
let tenant: BuiltTenant;
let hands: Hands;
let version = 'first build';

/** Writes what it was given, so that the test can read it back. */
function writeAsJson(page: Omit<PublicPage, 'assets'>): Promise<string> {
  return Promise.resolve(`<!doctype html><html lang="${page.language}">${JSON.stringify(page)}</html>`);
}

beforeAll(async () => {
  test = await startApiTest();
  const renderer = test.app.get(PageRenderer, { strict: false });
  jest.spyOn(renderer, 'version').mockImplementation(() => Promise.resolve(version));
  jest.spyOn(renderer, 'render').mockImplementation(writeAsJson);

  tenant = await buildTenant(test);
  await buildStandard(test, tenant);
  hands = await buildHands(test, tenant);
  await arrangeStanding(test, tenant, hands, UNITS.gdynia.teryt, 'EDU-01', 'confirmed');
  const coordinator = await test.as(hands.coordinator);
  await coordinator.post(`/api/v1/tenants/${tenant.slug}/publications`, {});
});

afterAll(() => test.close());

async function page(path: string, headers: Record<string, string> = {}) {
  const answer = await test.anonymous().get<string>(path, { headers: { accept: 'text/html', ...headers } });
  const json = /<html[^>]*>(\{.*\})<\/html>/s.exec(answer.body)?.[1];
  return { ...answer, page: json === undefined ? null : (JSON.parse(json) as PublicPage) };
}

describe('a public page', () => {
  it.each([
    ['', 'overview'],
    [`/units/${UNITS.gdynia.teryt}`, 'scorecard'],
    ['/items', 'items'],
    ['/items/EDU-01', 'item'],
    ['/methodology', 'methodology'],
  ])('%s shows what the public API answers, whole, cacheable and without a cookie', async (path, kind) => {
    const shown = await page(`/${tenant.slug}${path}`);
    const api = await test.anonymous().get(`/api/v1/public/${tenant.slug}${path}`);
    expect(shown.status).toBe(200);
    expect(shown.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(shown.headers.get('cache-control')).toMatch(/^public, max-age=0, s-maxage=60/);
    expect(shown.headers.get('set-cookie')).toBeNull();
    expect(shown.page?.view).toMatchObject({ kind, [kind]: api.body });
  });

  it('of a comparison shows two of a kind, and only the choice for anything else', async () => {
    const { gdynia, pruszcz, puck } = UNITS;
    const two = `units=${puck.teryt},${pruszcz.teryt}`;
    const api = await test.anonymous().get(`/api/v1/public/${tenant.slug}/compare?${two}`);
    expect(api.status).toBe(200);
    const shown = await page(`/${tenant.slug}/compare?units=${puck.teryt}&units=${pruszcz.teryt}`);
    expect(shown.page?.view).toMatchObject({ kind: 'compare', comparison: api.body });
    for (const units of ['', gdynia.teryt, `${gdynia.teryt},${puck.teryt}`, `${puck.teryt},0000000`]) {
      const refused = await page(`/${tenant.slug}/compare?units=${units}`);
      expect(refused.page?.view).toMatchObject({ kind: 'compare', comparison: null });
    }
    const mixed = await test
      .anonymous()
      .get(`/api/v1/public/${tenant.slug}/compare?units=${gdynia.teryt},${puck.teryt}`, {
        headers: { 'accept-language': 'uk' },
      });
    expect(mixed.status).toBe(422);
    expect(mixed.body).toMatchObject({ code: 'not_comparable', title: 'Органи самоврядування різних видів' });
  });

  it('of accessibility shows what the administrator filled in, and refuses a review that is still to come', async () => {
    const administrator = await test.as(await buildPerson(test, 'tenant_administrator', { tenant }));
    const path = `/api/v1/tenants/${tenant.slug}/settings`;
    const put = async (accessibility: object) =>
      administrator.send(
        'PUT',
        path,
        { endorsement: false, accessibility },
        {
          headers: { 'if-match': String((await administrator.get(path)).headers.get('etag')) },
        },
      );
    const statement = {
      office: 'Biuro obszaru',
      email: 'dostepnosc@example.org',
      phone: null,
      writtenOn: '2020-01-01',
      reviewedOn: '2021-01-01',
    };
    const before = await page(`/${tenant.slug}/accessibility`);
    expect(before.page?.view).toMatchObject({ kind: 'tenant-accessibility', statement: null });
    expect((await put({ ...statement, reviewedOn: '2999-01-01' })).status).toBe(400);
    expect((await put({ ...statement, reviewedOn: '2019-01-01' })).body).toMatchObject({
      code: 'period_reversed',
    });
    expect((await put(statement)).status).toBe(200);
    const after = await page(`/${tenant.slug}/accessibility`);
    expect(after.page?.view).toMatchObject({ kind: 'tenant-accessibility', statement });
  });

  it('of the start lists who publishes, and finds units of all of them', async () => {
    const start = await page('/');
    expect(start.page?.view).toMatchObject({ kind: 'start', query: '', matches: [] });
    const found = await page('/?q=pruszcz');
    const view = found.page?.view;
    if (view?.kind !== 'start') throw new Error('Not the start page');
    expect(view.tenants.map(({ tenant: { slug }, units }) => [slug, units])).toEqual([[tenant.slug, 8]]);
    expect(view.matches.map(({ unit }) => unit.unit.teryt)).toEqual(['2204042', '2204011']);
  });

  it('of the metropolis finds units without a script', async () => {
    const { page: found } = await page(`/${tenant.slug}?q=puck&utm_source=x`);
    if (found?.view.kind !== 'overview') throw new Error('Not the overview');
    expect(found.view.units.units.map(({ unit }) => unit.teryt)).toEqual(['2211', '2211072', '2211031']);
    expect(found.address).toBe(`/${tenant.slug}?q=puck&utm_source=x`);
  });

  it('speaks Polish, and English when the address says so, whatever the browser prefers', async () => {
    const english = { 'accept-language': 'en' };
    expect((await page('/accessibility', english)).body).toContain('<html lang="pl">');
    expect((await page('/accessibility?lang=en')).body).toContain('<html lang="en">');
  });

  it('answers 304 to its tag, until the pages are built anew', async () => {
    const path = `/${tenant.slug}`;
    const tag = (await page(path)).headers.get('etag') ?? '';
    expect((await page(path, { 'if-none-match': tag })).status).toBe(304);
    expect((await page(`${path}?lang=en`, { 'if-none-match': tag })).status).toBe(200);
    version = 'second build';
    test.app.get(PublicAnswers, { strict: false }).forget(); // another build is another process
    expect((await page(path, { 'if-none-match': tag })).status).toBe(200);
  });
});

describe('an address that is not there', () => {
  it.each([
    '/nobody',
    '/nobody/units/2262011',
    '/favicon-of-nobody.ico',
    '/a/b/c/d',
    ...['/units/2261011', '/units/x', '/items/XXX-99', '/nothing', '?publication=99', '?publication=x'],
  ])('%s is a page that says so, with status 404', async (path) => {
    const known = /^\/(units|items|nothing)|^\?/.test(path);
    const answer = await page(known ? `/${tenant.slug}${path}` : path);
    expect(answer.status).toBe(404);
    expect(answer.page?.view).toEqual({ kind: 'not-found' });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('whose address cannot be decoded is such a page too', async () => {
    const answer = await page('/%FF');
    expect(answer.status).toBe(404);
    expect(answer.page?.view).toEqual({ kind: 'not-found' });
  });

  it('below the API stays a problem, also for a browser', async () => {
    for (const path of ['/api/items', '/api/v1/nothing']) {
      const answer = await page(path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')).toMatch(/json/);
    }
  });

  it('with a slash too many leads to the right one', async () => {
    const answer = await page(`/${tenant.slug}/?lang=en`);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `/${tenant.slug}?lang=en`]);
  });
});

describe('pages of figures that were all withdrawn', () => {
  it('stay, say so with the reason, and lead to what was withdrawn; the log and the statement stay too', async () => {
    const coordinator = await test.as(hands.coordinator);
    await coordinator.post(`/api/v1/tenants/${tenant.slug}/publications/1/withdrawal`, {
      reason: 'Zły dzień.',
    });
    const told = { number: 1, withdrawn: { reason: 'Zły dzień.' } };
    for (const path of ['', '/items', '/items/EDU-01', '/methodology', '/compare', '/data']) {
      expect((await page(`/${tenant.slug}${path}`)).page?.view).toMatchObject({
        kind: 'withdrawn',
        unit: null,
        publications: [told],
      });
    }
    expect((await page(`/${tenant.slug}/units/${UNITS.gdynia.teryt}`)).page?.view).toMatchObject({
      kind: 'withdrawn',
      unit: { teryt: UNITS.gdynia.teryt },
      publications: [told],
    });
    expect((await page(`/${tenant.slug}/units/0201011`)).status).toBe(404);
    expect((await page(`/${tenant.slug}?publication=1`)).page?.view.kind).toBe('overview');
    expect((await page(`/${tenant.slug}/corrections`)).page?.view.kind).toBe('corrections');
    expect((await page(`/${tenant.slug}/accessibility`)).page?.view.kind).toBe('tenant-accessibility');
    expect((await page('/')).page?.view).toMatchObject({
      tenants: [],
      withdrawn: [{ slug: tenant.slug }],
    });
  });
});

it('says that the service is away while the database is', async () => {
  const publics = test.app.get(PublicService, { strict: false });
  const away = jest.spyOn(publics, 'openAnyway').mockRejectedValue(new DomainError('service_unavailable'));
  const answer = await page(`/${tenant.slug}?q=never-asked-before`);
  away.mockRestore();
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('30');
  expect(answer.page?.view).toEqual({ kind: 'unavailable' });
});
