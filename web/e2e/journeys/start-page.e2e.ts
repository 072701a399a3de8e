import { expect, test, type Page } from '@playwright/test';
import { SignInPage } from '../pages/sign-in.page.js';

const TENANT = '/api/v1/tenants/omggs';
const PEOPLE = [
  {
    who: 'a coordinator',
    email: 'koordynator@omggs.demo',
    heading: /^Pokrycie standardu/,
    ahead: [`${TENANT}/coverage/groups?by=metropolis`],
  },
  {
    who: 'an editor',
    email: 'redaktor.gdynia@omggs.demo',
    heading: /^Gotowe do przekazania/,
    ahead: [`${TENANT}/units`, `${TENANT}/requests?show=open`, `${TENANT}/units/2262011/assessments`],
  },
];

test.describe('the start page', () => {
  for (const { who, email, heading, ahead } of PEOPLE) {
    test(`has all that ${who} sees first before the program is there`, async ({ browser }) => {
      // The worker answers in the place of the line.
      const context = await browser.newContext({ serviceWorkers: 'block', locale: 'pl-PL' });
      const page = await context.newPage();
      await new SignInPage(page).signIn(email, '/app/omggs/overview');
      const wanted = [
        '/api/v1/me',
        ...ahead,
        `${TENANT}/periods/open`,
        `${TENANT}/tasks?page[size]=5`,
      ].sort();

      const { asked, release } = await holdProgram(page);
      const answered = Promise.all(
        wanted.map((address) => page.waitForResponse((response) => addressOf(response.url()) === address)),
      );
      await page.reload({ waitUntil: 'commit' });
      await answered;
      expect([...asked].sort()).toEqual(wanted);

      // Whatever else is asked for gets no answer: what is seen first needs nothing more.
      await page.route('**/api/v1/**', (route) => route.abort());
      release();
      await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
      await expect(page.getByText(/^Trwa okres/)).toBeVisible();
      const again = asked
        .slice(wanted.length)
        .filter((address) => address !== wanted[1] && wanted.includes(address));
      expect(again).toEqual([]);
      await context.close();
    });
  }

  test('and its files travel as small as they get, made so before anybody asks', async ({ request }) => {
    const html = await (await request.get('/app/omggs/overview')).text();
    const files = [...html.matchAll(/(?:src|href)="(\/assets\/(?:libraries|frame|style)-[^"]+)"/g)];
    expect(files.length).toBeGreaterThanOrEqual(3);
    for (const [, file = ''] of files) {
      const answer = await request.get(file, { headers: { 'Accept-Encoding': 'br' } });
      expect(answer.headers()).toMatchObject({
        'content-encoding': 'br',
        'cache-control': 'public, max-age=31536000, immutable',
      });
      // What is made while somebody waits is sent as it comes, without its length.
      expect(Number(answer.headers()['content-length'])).toBeGreaterThan(0);
    }
  });
});

/** The program does not come until it is released; what is asked for meanwhile is asked for by the page's head. */
async function holdProgram(page: Page): Promise<{ asked: string[]; release: () => void }> {
  let release = () => undefined as void;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/frame-*.js', async (route) => {
    await released;
    await route.continue();
  });
  const asked: string[] = [];
  page.on('request', (request) => {
    const address = addressOf(request.url());
    if (address.startsWith('/api/')) asked.push(address);
  });
  return { asked, release };
}

function addressOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + decodeURI(search);
}
