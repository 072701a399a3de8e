import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { MailDelivery } from '../../../../platform/mail/mail-delivery.js';
import { startApiTest, type ApiTest } from '../../../../testing/api-test.js';
import { buildStandard, buildTenant, UNITS, type BuiltTenant } from '../../../../testing/builders/index.js';
import { TestSmtpServer } from '../../../../testing/smtp-server.js';
import { arrangeStanding, buildHands, type Hands } from '../../../roll-ups/tests/arrange-standings.js';
import { OutgoingMailViews } from '../../../outgoing-mail/outgoing-mail.views.js';
import { PageRenderer } from '../../pages/page-renderer.js';
import type { PublicPage } from '../../pages/public-page.js';
import { TellSubscribers } from '../tell-subscribers.js';

let smtp: TestSmtpServer;
let test: ApiTest;
let tenant: BuiltTenant;
let hands: Hands;
const unit = UNITS.puck.teryt;
const ADDRESS = 'anna@gmina.example';

beforeAll(async () => {
  smtp = await TestSmtpServer.start();
  test = await startApiTest({ environment: smtp.environment });
  const renderer = test.app.get(PageRenderer, { strict: false });
  jest.spyOn(renderer, 'version').mockImplementation(() => Promise.resolve('one build'));
  jest.spyOn(renderer, 'render').mockImplementation((page) => Promise.resolve(JSON.stringify(page)));
  tenant = await buildTenant(test);
  await buildStandard(test, tenant);
  hands = await buildHands(test, tenant);
  await arrangeStanding(test, tenant, hands, unit, 'EDU-01', 'confirmed');
  await publish();
});
afterAll(async () => {
  await test.close();
  await smtp.stop();
});

/** As the service does it; with an address of its own, the service takes no session over a plain line. */
const publish = () =>
  test.arrange(
    tenant.id,
    async (client) => {
      const { rows: made } = await client.query<{ id: string }>(
        `INSERT INTO publications (tenant_id, number, standard_version_id, as_of, published_by)
         SELECT $1, (SELECT count(*) + 1 FROM publications WHERE tenant_id = $1), standard_versions.id, miara_today(),
           miara_person()
         FROM standard_versions WHERE tenant_id = $1
         RETURNING id`,
        [tenant.id],
      );
      await client.query('SELECT freeze_publication($1)', [made[0]!.id]);
    },
    hands.coordinator.id,
  );
const withdraw = (number: number) =>
  test.arrange(
    tenant.id,
    (client) =>
      client.query(
        `INSERT INTO publication_withdrawals (tenant_id, publication_id, reason, withdrawn_by)
         SELECT $1, publications.id, 'Zły dzień ' || publications.number || '.', miara_person()
         FROM publications WHERE publications.tenant_id = $1 AND publications.number = $2`,
        [tenant.id, number],
      ),
    hands.coordinator.id,
  );
const run = async () => {
  await test.app.get(TellSubscribers).run();
  await test.app.get(MailDelivery).run();
};
const rows = () =>
  test.rows<{ address: string; confirmed: boolean }>(
    'SELECT address, confirmed_at IS NOT NULL AS confirmed FROM news_subscriptions ORDER BY address, scope',
  );

type Step = Extract<PublicPage['view'], { kind: 'subscribe' }>['subscribe'];

/** A page of the steps. Forms are sent as browsers and mail programs send them. */
async function page(path: string, form?: Record<string, string>) {
  const answer = await fetch(`${test.url}/${tenant.slug}${path}`, {
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  });
  const text = await answer.text();
  const view = answer.ok ? (JSON.parse(text) as PublicPage).view : null;
  return { answer, subscribe: view?.kind === 'subscribe' ? view.subscribe : (null as never as Step) };
}
async function token(query: string): Promise<string> {
  const { subscribe } = await page(`/subscribe${query}`);
  if (subscribe.step !== 'form') throw new Error('no form');
  return subscribe.token;
}
const send = async (query: string, form: Record<string, string>) =>
  page(`/subscribe${query}`, { token: await token(query), website: '', ...form });
/** Path and query of the address that a letter holds. */
function linkIn(text: string | undefined, step: 'confirm' | 'end'): string {
  const link = new RegExp(`https://miara\\.example/\\S*step=${step}\\S*`).exec(text ?? '')?.[0];
  if (link === undefined) throw new Error(`no link to ${step}`);
  const { pathname, search } = new URL(link);
  return pathname.replace(`/${tenant.slug}`, '') + search;
}

describe('news by mail', () => {
  let end = '';

  it('are asked for by a plain form that sets no cookie and is kept by nobody', async () => {
    const { answer, subscribe } = await page(`/subscribe?unit=${unit}&lang=uk`);
    expect(subscribe).toMatchObject({ step: 'form', offered: true, problem: null });
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect((await page('/subscribe?unit=2261011')).answer.status).toBe(404);
  });

  it('come only after the reader of the mailbox confirmed, and opening the link confirms nothing', async () => {
    expect((await send(`?unit=${unit}&lang=uk`, { address: ' Anna@Gmina.example ' })).subscribe.step).toBe(
      'sent',
    );
    await run();
    expect(smtp.received).toHaveLength(1);
    const { to, mail } = smtp.received[0]!;
    expect(to).toEqual([ADDRESS]);
    expect(mail.subject).toMatch(/^Підтвердьте підписку: Puck/);
    const confirm = linkIn(mail.text, 'confirm');
    expect((await page(confirm)).subscribe.step).toBe('confirm');
    expect(await rows()).toEqual([{ address: ADDRESS, confirmed: false }]);
    expect((await page(confirm, {})).subscribe.step).toBe('confirmed');
    expect(await rows()).toEqual([{ address: ADDRESS, confirmed: true }]);
  });

  it('do not tell whether an address is subscribed: the answer is the same, and no second letter comes', async () => {
    const known = await send(`?unit=${unit}`, { address: ADDRESS });
    const unknown = await send(`?unit=${unit}`, { address: 'nobody@gmina.example' });
    expect(JSON.stringify(known.subscribe)).toBe(JSON.stringify(unknown.subscribe));
    await run();
    expect(smtp.received.filter(({ to }) => to[0] === ADDRESS)).toHaveLength(1);
  });

  it('are one letter after a publication, in the language chosen, with one click to stop', async () => {
    await run();
    const before = smtp.received.length;
    test.clock.advance({ hours: 1 });
    await arrangeStanding(test, tenant, hands, unit, 'EDU-02', 'confirmed');
    await publish();
    for (let times = 0; times < 3; times += 1) await run();
    const letters = smtp.received.slice(before);
    expect(letters.map(({ to }) => to)).toEqual([[ADDRESS]]);
    const { mail, source } = letters[0]!;
    expect(mail.text).toMatch(/EDU-02 .*: не розпочато → підтверджено/);
    end = linkIn(mail.text, 'end');
    expect(source).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/im);
    expect(mail.headers.get('list')).toMatchObject({
      unsubscribe: { url: `https://miara.example/${tenant.slug}${end}` },
    });
  });

  it('are one letter after a withdrawal too, with its reason, also when nothing holds any more', async () => {
    const before = smtp.received.length;
    test.clock.advance({ hours: 1 });
    for (const number of [2, 1]) {
      await withdraw(number);
      for (let times = 0; times < 2; times += 1) await run();
    }
    const letters = smtp.received.slice(before);
    expect(letters.map(({ to }) => to)).toEqual([[ADDRESS], [ADDRESS]]);
    expect(letters.map(({ mail }) => mail.subject)).toEqual([
      expect.stringContaining('№ 2'),
      expect.stringContaining('№ 1'),
    ]);
    const { mail, source } = letters[1]!;
    expect(mail.text).toContain('Zły dzień 1.');
    expect(mail.text).not.toContain('Zły dzień 2.');
    expect(source).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/im);
    expect(linkIn(mail.text, 'end')).toBe(end);
    await publish();
    await run();
    expect(smtp.received.slice(before + 2).map(({ mail: { subject } }) => subject)).toEqual([
      expect.stringContaining('№ 3'),
    ]);
  });

  it('are shown to no administrator: the address is here for the letters alone', async () => {
    const shown = await test.app
      .get(UnitOfWork)
      .keepBooks(tenant.id, (tx) =>
        test.app.get(OutgoingMailViews, { strict: false }).list(tx, { state: null, after: null, limit: 50 }),
      );
    expect(await test.rows('SELECT 1 FROM outgoing_mails WHERE address = $1', [ADDRESS])).toHaveLength(5);
    expect(shown).toEqual([]);
  });

  it('stop at one click of a mail program, and the address is gone everywhere', async () => {
    expect((await page(end)).subscribe.step).toBe('end');
    const { answer, subscribe } = await page(end, { 'List-Unsubscribe': 'One-Click' });
    expect([answer.status, subscribe.step]).toEqual([200, 'ended']);
    expect((await rows()).map(({ address }) => address)).not.toContain(ADDRESS);
    expect(await test.rows('SELECT 1 FROM outgoing_mails WHERE address = $1', [ADDRESS])).toEqual([]);
    expect((await page(end)).subscribe.step).toBe('gone');
    expect((await page(end, {})).subscribe.step).toBe('ended');
  });

  it('forget who did not confirm within 48 hours', async () => {
    expect(await rows()).toEqual([{ address: 'nobody@gmina.example', confirmed: false }]);
    test.clock.advance({ hours: 45 });
    await run();
    expect(await rows()).toHaveLength(1);
    test.clock.advance({ hours: 2 });
    await run();
    expect(await rows()).toEqual([]);
  });

  it('are not asked for by machines: without our mark, too late, or with the trap filled', async () => {
    const address = 'bot@spam.example';
    expect((await page('/subscribe', { address })).subscribe).toMatchObject({
      step: 'form',
      problem: 'expired',
    });
    const other = await token(`?unit=${unit}`);
    expect((await page('/subscribe', { address, token: other })).subscribe).toMatchObject({
      problem: 'expired',
    });
    const old = await token('');
    test.clock.advance({ hours: 26 });
    expect((await page('/subscribe', { address, token: old })).subscribe).toMatchObject({
      problem: 'expired',
    });
    expect((await send('', { address, website: 'https://spam.example' })).subscribe.step).toBe('sent');
    expect((await send('', { address: 'no address' })).subscribe).toMatchObject({ problem: 'address' });
    expect(await rows()).toEqual([]);
  });

  it('do not fill a mailbox: five requests of an address wait at most, each is one letter', async () => {
    const address = 'victim@gmina.example';
    const before = smtp.received.length;
    for (const query of [
      '',
      '',
      `?unit=${unit}`,
      '?unit=2211',
      '?item=EDU-01',
      '?item=EDU-02',
      '?item=LAN-01',
    ])
      expect((await send(query, { address })).subscribe.step).toBe('sent');
    await run();
    expect(smtp.received.length - before).toBe(5);
  });
});
