import { createHash } from 'node:crypto';
import { DueThingsViews } from '../../modules/reminders/due-things.views.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { ApiTest } from '../api-test.js';
import { buildPerson } from '../builders/index.js';
import type { TestClient } from '../test-client.js';
import { ROUTE_EXAMPLES } from './route-examples.js';
import type { SuiteWorld } from './suite-world.js';

/**
 * Headers that tell of the request, its moment and how the answer travelled, not of what was answered: a kept answer is
 * packed again, smaller, after its first reader had it.
 */
const OF_THE_WAY = new Set([
  'date',
  'x-request-id',
  'keep-alive',
  'connection',
  'ratelimit',
  'content-length',
  'age',
]);

/** What the public reads without a session. */
const PUBLIC_PAGES = ['', '/items', '/items/EDU-02', '/methodology'];

/**
 * Everything that can be read by those who are not on the coordinators' side: each reading route of the working
 * area, each of the given assessments whole, and what the public reads. The clock stands still, so that an answer is
 * the same byte for byte as long as nothing changed for the one who asks.
 */
export class WhatOthersRead {
  private constructor(
    private readonly test: ApiTest,
    private readonly world: SuiteWorld,
    readonly readers: Readonly<Record<string, TestClient>>,
    readonly addresses: readonly string[],
  ) {}

  static async of(
    test: ApiTest,
    world: SuiteWorld,
    assessmentIds: readonly string[],
  ): Promise<WhatOthersRead> {
    const readers = {
      editor: await test.as(world.editor),
      team: await world.clientAs('team_member'),
      reader: await world.clientAs('reader'),
      administrator: await world.clientAs('tenant_administrator'),
      'reader of the unit': await test.as(
        await buildPerson(test, 'reader', { tenant: world.tenant, teryt: world.unit }),
      ),
      nobody: test.anonymous(),
    };
    return new WhatOthersRead(test, world, readers, await everyAddress(test, world, assessmentIds));
  }

  /** Status, headers and body of everything that somebody can read, by person and address. */
  async everything(): Promise<Record<string, string>> {
    const seen: Record<string, string> = {};
    const read = async ([name, client]: [string, TestClient]): Promise<void> => {
      for (const path of this.addresses) {
        const answer = await client.get(path);
        // A fault of the moment is no answer that could be compared. Pages are 503 where no web is built.
        if (answer.status >= 500 && path.startsWith('/api/'))
          throw new Error(`${path} answered ${answer.status}`);
        const headers = [...answer.headers].filter(([header]) => !OF_THE_WAY.has(header));
        const body = JSON.stringify(answer.body, (key, value: unknown) =>
          // A refusal names its request.
          key === 'instance' && answer.status >= 400 ? null : value,
        );
        seen[`${name} ${path}`] = createHash('sha256')
          .update(JSON.stringify([answer.status, headers, body]))
          .digest('hex');
      }
    };
    await Promise.all(Object.entries(this.readers).map(read));
    for (const [what, rows] of Object.entries(await this.kept())) seen[what] = JSON.stringify(rows);
    return seen;
  }

  /**
   * What is kept for people off the coordinators' side and reaches them by itself: notices, letters, tasks, and what
   * the letter of the morning would remind them of.
   */
  private async kept(): Promise<Record<string, unknown>> {
    const { id: tenantId } = this.world.tenant;
    const rows = (table: string): Promise<object[]> =>
      this.test.rows(
        `SELECT * FROM ${table}
         WHERE tenant_id = $1 AND NOT EXISTS (
           SELECT FROM role_assignments
           WHERE role_assignments.tenant_id = $1 AND role_assignments.person_id = ${table}.person_id
             AND role_assignments.role = 'coordinator'
         )
         ORDER BY id`,
        [tenantId],
      );
    return {
      'kept notices': await rows('notices'),
      'kept letters': await rows('outgoing_mails'),
      'kept tasks': await this.test.rows('SELECT * FROM tasks WHERE tenant_id = $1 ORDER BY id', [tenantId]),
      'kept reminders': await this.test.app
        .get(UnitOfWork)
        .systemRead(tenantId, (tx) => this.test.app.get(DueThingsViews, { strict: false }).all(tx)),
    };
  }
}

async function everyAddress(
  test: ApiTest,
  world: SuiteWorld,
  assessmentIds: readonly string[],
): Promise<string[]> {
  const slug = world.tenant.slug;
  const reading = Object.entries(ROUTE_EXAMPLES).filter(([key]) => key.startsWith('GET '));
  // Objects that these examples would make are made once, before anything is compared.
  const made = new Map([['GET /tenants/:tenant/assessments/:id', `assessments/${assessmentIds[0]}`]]);
  const releases = await test.rows<{ id: string }>('SELECT id FROM proof_releases WHERE tenant_id = $1', [
    world.tenant.id,
  ]);
  for (const { id } of releases) {
    made.set('GET /tenants/:tenant/releases/:id', `releases/${id}`);
    made.set('GET /tenants/:tenant/releases/:id/file', `releases/${id}/file`);
  }
  const working: string[] = [];
  for (const [key, example] of reading) {
    const known = made.get(key);
    working.push(known ? world.path(known) : (await example.call(world)).path);
  }
  const evidence = await test.rows<{ id: string }>('SELECT id FROM evidence WHERE tenant_id = $1', [
    world.tenant.id,
  ]);
  return [
    ...working,
    ...assessmentIds.map((id) => world.path(`assessments/${id}`)),
    ...assessmentIds.map((id) => world.path(`assessments/${id}/conversation`)),
    ...['unseen', 'mentioned', 'unresolved', 'mine'].map((show) => world.path(`conversations?show=${show}`)),
    ...evidence.map(({ id }) => world.path(`evidence/${id}`)),
    world.path(`units/${world.powiat}/assessments`),
    ...['powiat', 'area', 'phase', 'metropolis'].map((by) => world.path(`coverage/groups?by=${by}`)),
    world.path('coverage/total'),
    ...['review', 'proof', 'change'].map((mode) => world.path(`coverage/matrix?mode=${mode}`)),
    '/api/v1/me',
    ...['', '/publications', '/units', '/items', '/items/EDU-02', `/units/${world.unit}`].map(
      (page) => `/api/v1/public/${slug}${page}`,
    ),
    `/api/v1/public/${slug}/compare?units=${world.unit},${world.unit}`,
    ...[...PUBLIC_PAGES, `/units/${world.unit}`].map((page) => `/${slug}${page}`),
  ];
}
