import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

const real = globalThis.fetch;
const answers = jest.fn<(address: string) => Promise<Response>>();
const preloaded: string[] = [];

const EDITOR = {
  slug: 'omggs',
  scope: { all: false, units: ['2262011', '2261011', '2264011', '2211011'] },
  permissions: ['assessment.edit', 'task.read'],
};
const COORDINATOR = { slug: 'omggs', scope: { all: true, units: [] }, permissions: ['task.read'] };

/** Runs the file as the page at an address does. */
async function open(pathname: string, access: object | null) {
  const me = access ? Response.json({ tenants: [access] }) : new Response('{}', { status: 401 });
  answers.mockImplementation((address) =>
    Promise.resolve(address === '/api/v1/me' ? me : Response.json({ address })),
  );
  Object.assign(globalThis, {
    window: { location: { pathname } },
    document: {
      querySelector: (wanted: string) => ({ content: `/assets/${wanted}.js` }),
      createElement: () => ({}),
      head: { append: ({ href }: { href: string }) => preloaded.push(href) },
    },
  });
  jest.resetModules();
  const { takeAhead, forgetAhead } = await import('./ahead.js');
  await new Promise(setImmediate);
  return { takeAhead, forgetAhead };
}

const asked = () => answers.mock.calls.map(([address]) => address);

describe('what is asked for before the program is there', () => {
  beforeEach(() => {
    answers.mockReset();
    preloaded.length = 0;
    globalThis.fetch = answers as never;
  });

  afterEach(() => {
    globalThis.fetch = real;
    Reflect.deleteProperty(globalThis, 'window');
    Reflect.deleteProperty(globalThis, 'document');
  });

  it('is what a person of the whole area sees first, with the code of their half', async () => {
    await open('/app/omggs/overview', COORDINATOR);
    expect(asked()).toEqual([
      '/api/v1/me',
      '/api/v1/tenants/omggs/coverage/groups?by=metropolis',
      '/api/v1/tenants/omggs/periods/open',
      '/api/v1/tenants/omggs/tasks?page[size]=5',
    ]);
    expect(preloaded).toEqual(['/assets/meta[name=start-tenant].js']);
  });

  it('is of an editor the units and the first lists, nothing that they may not see', async () => {
    await open('/app/omggs/overview', EDITOR);
    expect(asked()).toEqual([
      '/api/v1/me',
      '/api/v1/tenants/omggs/units',
      ...['2262011', '2261011', '2264011'].map((unit) => `/api/v1/tenants/omggs/units/${unit}/assessments`),
      '/api/v1/tenants/omggs/periods/open',
      '/api/v1/tenants/omggs/tasks?page[size]=5',
    ]);
  });

  it.each([
    ['on other pages who is signed in', '/app/omggs/tasks', COORDINATOR],
    ['of a visitor nothing more', '/app/omggs/overview', null],
    ['of an area of others nothing more', '/app/elsewhere/overview', COORDINATOR],
  ])('is %s', async (_what, pathname, access) => {
    await open(pathname, access);
    expect(asked()).toEqual(['/api/v1/me']);
  });

  it('is nothing outside of an area', async () => {
    await open('/sign-in', COORDINATOR);
    expect(asked()).toEqual([]);
  });

  it('is handed out once, whole, and only while it is new', async () => {
    const { takeAhead, forgetAhead } = await open('/app/omggs/overview', COORDINATOR);
    expect(await (await takeAhead('/api/v1/me'))?.json()).toEqual({ tenants: [COORDINATOR] });
    expect(takeAhead('/api/v1/me')).toBeUndefined();
    forgetAhead();
    expect(takeAhead('/api/v1/tenants/omggs/periods/open')).toBeUndefined();
  });

  it('is handed out to a visitor as it is, since it only says that nobody is signed in', async () => {
    const { takeAhead } = await open('/app/omggs/overview', null);
    expect((await takeAhead('/api/v1/me'))?.status).toBe(401);
  });

  it('is asked for again where it was refused or never came', async () => {
    answers.mockReset();
    const { takeAhead } = await open('/app/omggs/tasks', COORDINATOR);
    await takeAhead('/api/v1/me');
    answers.mockImplementation(() => Promise.resolve(new Response('{}', { status: 503 })));
    jest.resetModules();
    const busy = await import('./ahead.js');
    expect(await busy.takeAhead('/api/v1/me')).toBeUndefined();
    answers.mockImplementation(() => Promise.reject(new TypeError('Failed to fetch')));
    jest.resetModules();
    const cut = await import('./ahead.js');
    expect(await cut.takeAhead('/api/v1/me')).toBeUndefined();
  });
});
