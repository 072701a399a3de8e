import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ROLES, ROLE_PERMISSIONS, type Permission } from '@miara/shared';
import document from '@miara/shared/openapi.json' with { type: 'json' };
import pg from 'pg';
import {
  buildReleaseWorld,
  prepare,
  proofOf,
  propose,
  release,
} from '../../modules/evidence/releases/tests/release-world.js';
import { pdfOf } from '../../modules/evidence/releases/tests/sample-documents.js';
import { PageRenderer } from '../../modules/publications/pages/page-renderer.js';
import { PublicAnswers } from '../../modules/publications/answers/public-answers.js';
import { declaredRoutes } from '../../platform/auth/routes.js';
import { UNITS } from '../builders/units.js';
import { startApiTest, type ApiTest } from '../api-test.js';
import { MARK, markRestrictedTexts } from './restricted-columns.js';
import { ROUTE_EXAMPLES } from './route-examples.js';
import { SuiteWorld } from './suite-world.js';
import { send, tenantRoutes } from './tenant-routes.js';

/** Texts that hold something private, of which each must have been filled: the suite is not to pass by filling none. */
const CERTAINLY_RESTRICTED = [
  'assessments.statement',
  'assessments.return_reason',
  'assessment_evidence.excerpt',
  'audit_log.details',
  'actions.description',
  'actions.withdrawn_reason',
  'deadline_exceptions.reason',
  'endorsements.note',
  'evidence.title',
  'evidence.note',
  'evidence.withdraw_reason',
  'evidence_revisions.file_name',
  'evidence_revisions.note',
  'evidence_requests.question',
  'import_rows.cells',
  'imports.file_name',
  'mail_draft_files.file_name',
  'mail_drafts.body',
  'mail_drafts.subject',
  'meeting_agenda.minutes',
  'meeting_agenda.title',
  'meeting_attendance.name',
  'meeting_decisions.text',
  'meetings.cancel_reason',
  'meetings.closing',
  'meetings.opening',
  'meetings.place',
  'meetings.title',
  'note_versions.body',
  'notes.body',
  'outgoing_mails.address',
  'outgoing_mails.body',
  'outgoing_mails.subject',
  'partners.name',
  'partners.note',
  'people.email',
  'people.name',
  'proof_releases.title',
  'proof_releases.excerpt',
  'proof_releases.refuse_reason',
  'proof_releases.withdraw_reason',
  'proof_releases.personal_data_reason',
  'recurring_duties.title',
  'replies.body',
  'replies.decision_words',
  'reply_decisions.words',
  'return_templates.body',
  'review_decisions.reason',
  'saved_views.name',
  'tasks.drop_reason',
  'tasks.note',
  'tasks.title',
  'team_members.email',
  'team_members.name',
];

const PUBLIC_TITLE = 'Sprawozdanie dla wszystkich';
/** A gmina of the kind of the world's own: the two can be compared. */
const LIKE_THE_GMINA = UNITS.pruszcz.teryt;
const ENOUGH_PAGES = 5000;
/** Pages that are read at the same time. */
const AT_ONCE = 4;

describe('restricted text', () => {
  let test: ApiTest;
  let worlds: SuiteWorld[];
  let marked: Set<string>;
  let crawled: Map<string, { status: number; text: string }>;

  beforeAll(async () => {
    test = await startApiTest();
    // The pages show what their view holds, so the view is what is searched: all of it, whatever page shows it.
    const renderer = test.app.get(PageRenderer, { strict: false });
    jest.spyOn(renderer, 'version').mockResolvedValue('suite');
    jest.spyOn(renderer, 'render').mockImplementation(async (page) => JSON.stringify(page));
    worlds = [...(await worldsOfEveryRoute(test)), await worldOfReleases(test)];
    await markRestrictedTexts(test);
    for (const world of worlds) {
      await (
        await world.clientAs('coordinator')
      ).post(world.path('publications'), { note: 'Dla wszystkich' });
    }
    marked = await markRestrictedTexts(test); // what publishing wrote, too
    test.app.get(PublicAnswers, { strict: false }).forget();
    crawled = await crawl(test, await firstAddresses(test, worlds));
  }, 600_000);
  afterAll(() => test.close());

  it('was written into everything that is not for the public', () => {
    expect(CERTAINLY_RESTRICTED.filter((column) => !marked.has(column))).toEqual([]);
  });

  it('is seen by those whose it is: the marks are where people look', async () => {
    const world = worlds.at(-1)!;
    const answer = await (await world.clientAs('coordinator')).get(world.path('evidence'));
    expect(JSON.stringify(answer.body)).toContain(MARK);
  });

  it('is looked for on every public address there is', () => {
    const reached = [...crawled].filter(([, { status }]) => status === 200).map(([address]) => address);
    expect(reached.length).toBeGreaterThan(200);
    const operations = Object.keys(document.paths).filter((path) => path.startsWith('/api/v1/public/'));
    const unreached = operations.filter((path) => {
      const pattern = new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/?]+')}([?]|$)`);
      return !reached.some((address) => pattern.test(address));
    });
    expect(unreached).toEqual([]);
    expect([...crawled.values()].some(({ text }) => text.includes(PUBLIC_TITLE))).toBe(true);
  });

  it('is on no public page, in no public answer and in no public file', () => {
    const leaking = [...crawled].flatMap(([address, { text }]) => {
      const at = text.toLowerCase().indexOf(MARK);
      return at === -1 ? [] : [`${address}: …${text.slice(Math.max(0, at - 40), at + 80)}…`];
    });
    expect(leaking).toEqual([]);
  });

  it('is in no row that the public role of the database may read', async () => {
    const readable = await test.rows<{ table: string; columns: string }>(
      `SELECT table_name AS "table", string_agg(quote_ident(column_name), ', ') AS columns
       FROM information_schema.column_privileges
       WHERE grantee = 'miara_public' AND privilege_type = 'SELECT' AND table_schema = 'public'
       GROUP BY table_name`,
    );
    expect(readable.map(({ table }) => table)).toEqual(
      expect.arrayContaining(['published_units', 'released_proofs']),
    );
    const client = new pg.Client({ connectionString: test.database.publicUrl });
    await client.connect();
    const leaking: string[] = [];
    try {
      for (const world of worlds) {
        await client.query(`SELECT set_config('miara.tenant_id', $1, false)`, [world.tenant.id]);
        for (const { table, columns } of readable) {
          const { rows } = await client.query(`SELECT ${columns} FROM ${table}`);
          if (JSON.stringify(rows).toLowerCase().includes(MARK)) leaking.push(table);
        }
      }
    } finally {
      await client.end();
    }
    expect([...new Set(leaking)]).toEqual([]);
  });
});

/**
 * Routes whose every call makes or changes an object of its own, so that they may be called one after another in one
 * tenant: none undoes what another wrote.
 */
const OF_ITS_OWN =
  /:tenant\/(actions|action-kinds|funding-sources|partners|imports|teams|team-members|team-sectors|meetings|minutes-template|tasks|recurring-duties|saved-views|mail-drafts|notices|return-templates)\b/;

/** Every changing route, called in a tenant of its own or with others of its kind: whatever the product can write is there. */
async function worldsOfEveryRoute(test: ApiTest): Promise<SuiteWorld[]> {
  const worlds: SuiteWorld[] = [];
  const shared = new Map<string, SuiteWorld>();
  for (const { key, method, permission, example } of tenantRoutes(test)) {
    if (method === 'GET') continue;
    const role = roleWith(permission);
    const known = OF_ITS_OWN.test(key) ? shared.get(role) : undefined;
    const world =
      known ?? (await SuiteWorld.build(test, 'here', role === 'team_member' ? 'powiat' : 'gmina'));
    const call = await example.call(world, role);
    const { status } = await send(await world.clientAs(role), method, call);
    expect({ key, done: status < 300 }).toEqual({ key, done: true });
    if (known) continue;
    worlds.push(world);
    if (OF_ITS_OWN.test(key)) shared.set(role, world);
  }
  expect(worlds.length).toBeGreaterThan(Object.keys(ROUTE_EXAMPLES).length / 5);
  return worlds;
}

/** A tenant with a release of every form and at every stage, of proofs whose private texts say other things. */
async function worldOfReleases(test: ApiTest): Promise<SuiteWorld> {
  const here = await buildReleaseWorld(test);
  const { world, coordinator, editor } = here;
  const file = async () => ({ name: 'umowa.pdf', bytes: await pdfOf(['Umowa'], `${MARK}author`) });
  const texts = { title: PUBLIC_TITLE, excerpt: 'Kurs ukończyło 40 osób.' };
  await release(here, await proofOf(here, { name: 'a.pdf', bytes: await pdfOf(['Dla wszystkich']) }), texts);
  await release(here, await proofOf(here, { links: 'https://bip.example.pl/1' }), texts);
  await release(here, await proofOf(here, { statements: `Początek ${MARK}statement` }), {
    ...texts,
    statement: 'Początek',
  });
  const secret = { title: `${MARK}title`, excerpt: `${MARK}excerpt` };
  const reason = { reason: `${MARK}reason` };
  await prepare(here, await proofOf(here, await file()), secret);
  await proofOf(here, { links: `https://${MARK}.example.pl/` });
  const proposed = await prepare(here, await proofOf(here, await file()), secret);
  await propose(here, proposed.body, { personalData: 'public_by_law', ...reason });
  const refused = await prepare(here, await proofOf(here, { statements: `${MARK}refused` }), secret);
  await propose(here, refused.body);
  await coordinator.post(world.path(`releases/${refused.body.id}/refuse`), reason);
  const withdrawn = await release(here, await proofOf(here, await file()), secret);
  await editor.post(world.path(`releases/${withdrawn.id}/withdraw`), reason);
  await world.mailDraft();
  await test.arrange(world.tenant.id, (client) =>
    client.query(
      `INSERT INTO memberships (tenant_id, teryt, joined_on)
       SELECT miara_tenant(), $1, min(memberships.joined_on) FROM memberships
       WHERE memberships.tenant_id = miara_tenant()`,
      [LIKE_THE_GMINA],
    ),
  );
  return world;
}

/** Every public route with every value that its parameters may have, in both languages and of a publication. */
async function firstAddresses(test: ApiTest, worlds: readonly SuiteWorld[]): Promise<string[]> {
  const routes = declaredRoutes(
    test.app.get(DiscoveryService, { strict: false }),
    test.app.get(MetadataScanner, { strict: false }),
  ).filter(({ method, access }) => method === 'GET' && access?.kind === 'public');
  const ids = await test.rows<{ id: string }>(
    'SELECT id::text FROM proof_releases UNION SELECT id::text FROM evidence UNION SELECT id::text FROM publications',
  );
  const paths = routes.flatMap(({ path }) => [path, `/api/v1${path}`]);
  const filled = worlds.flatMap((world) => {
    // What the last one has everywhere, the others have at the unit and the item that their route was about.
    const isLast = world === worlds.at(-1);
    const units = isLast ? [world.unit, world.powiat] : [world.unit];
    const values: Readonly<Record<string, readonly string[]>> = {
      tenant: [world.tenant.slug],
      teryt: units,
      unit: units,
      code: isLast ? Object.keys(world.standard.items) : ['EDU-02'],
      id: isLast ? ids.map(({ id }) => id) : [],
    };
    return paths.flatMap((path) => fill(path, values));
  });
  const { gmina, tenant } = worlds.at(-1)!;
  const { slug } = tenant;
  const compared = ['', '/api/v1/public'].map(
    (base) => `${base}/${slug}/compare?units=${gmina},${LIKE_THE_GMINA}`,
  );
  const more = filled
    .filter((path) => path.includes(slug))
    .flatMap((path) => [`${path}?lang=en`, `${path}?publication=1`]);
  return [
    ...new Set([
      '/',
      '/robots.txt',
      '/sitemap.xml',
      '/feed',
      '/api/v1/openapi.json',
      ...filled,
      ...more,
      ...compared,
    ]),
  ];
}

function fill(path: string, values: Readonly<Record<string, readonly string[]>>): string[] {
  const name = /:(\w+)/.exec(path)?.[1];
  if (name === undefined) return [path.replace('*', 'gdziekolwiek')];
  return (values[name] ?? ['1']).flatMap((value) => fill(path.replace(`:${name}`, value), values));
}

/** Reads the addresses and everything of this site that their answers point at, without a session. */
async function crawl(
  test: ApiTest,
  first: readonly string[],
): Promise<Map<string, { status: number; text: string }>> {
  const answers = new Map<string, { status: number; text: string }>();
  const seen = new Set<string>();
  const waiting = [...first];
  const read = async (address: string): Promise<void> => {
    const answer = await fetch(`${test.url}${address}`, { redirect: 'manual' });
    const body = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    const headers = JSON.stringify([...answer.headers]);
    const text = `${headers} ${body} ${Buffer.from(body, 'latin1').toString('utf8')}`;
    answers.set(address, { status: answer.status, text });
    if (/json|html|xml/.test(answer.headers.get('content-type') ?? '')) waiting.push(...addressesIn(body));
  };
  while (waiting.length > 0) {
    const next = new Set<string>();
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      if (seen.has(address) || seen.size > ENOUGH_PAGES) continue;
      seen.add(address);
      next.add(address);
      if (next.size === AT_ONCE) break;
    }
    await Promise.all([...next].map(read));
  }
  return answers;
}

/** Addresses of this site in an answer, with a path of their own: `"/api/v1/public/…"`, `href="/…"`. */
function addressesIn(body: string): string[] {
  return [...body.matchAll(/"(\/(?!\/)[^"\\\s{}<>]*)"/g)].flatMap(([, address]) =>
    address === undefined ? [] : [address.split('#')[0] ?? ''],
  );
}

function roleWith(permission: Permission): (typeof ROLES)[number] {
  const role = ROLES.find((one) => (ROLE_PERMISSIONS[one] as readonly string[]).includes(permission));
  if (!role) throw new Error(`no role holds ${permission}`);
  return role;
}
