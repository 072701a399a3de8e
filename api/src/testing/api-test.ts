import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PERMISSIONS } from '@miara/shared';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type pg from 'pg';
import { AppModule } from '../app.module.js';
import { readConfig, type AppConfig } from '../config/config.js';
import type { Actor, SignedInPerson } from '../platform/auth/actor.js';
import { ActorResolver } from '../platform/auth/actor-resolver.js';
import { SessionStore } from '../platform/auth/session-store.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { configureApp, createAdapter } from '../platform/http/configure-app.js';
import { JsonLogger } from '../platform/logging/logger.js';
import { Contract } from './contract.js';
import { cloneDatabase, type TestDatabase } from './database.js';
import { TestClient } from './test-client.js';
import { TestClock } from './test-clock.js';

/** A Monday morning in Warsaw. */
const TEST_NOW = '2026-03-16T10:00:00+01:00';

export interface ApiTestOptions {
  /** `off`: everybody may do everything in every tenant, so that only the database's wall is left. */
  guards?: 'on' | 'off';
  /** Variables for the settings. */
  environment?: Record<string, string>;
  /** Instant at which the clock stands, ISO 8601. */
  now?: string;
  /** A database that is not a clone of the template, on a server that the test may stop. */
  database?: TestDatabase;
}

/** The real application on a database of its own, with a clock that the test moves. */
export class ApiTest {
  readonly clock: TestClock;
  readonly #contract = new Contract();

  constructor(
    readonly app: NestFastifyApplication,
    readonly config: AppConfig,
    readonly database: TestDatabase,
    /** Origin, e.g. `http://127.0.0.1:41234`. */
    readonly url: string,
    clock: TestClock,
  ) {
    this.clock = clock;
  }

  /** Rows as the owner sees them, past row-level security. */
  async rows<Row extends pg.QueryResultRow>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    return (await this.database.owner.query<Row>(sql, [...params])).rows;
  }

  /** One transaction of the owner, at the test's instant, inside a tenant: for builders. */
  async arrange<T>(
    tenantId: string | null,
    work: (client: pg.PoolClient) => Promise<T>,
    personId: string | null = null,
  ): Promise<T> {
    const client = await this.database.owner.connect();
    try {
      await client.query('BEGIN');
      await client.query(
        `SELECT set_config('miara.tenant_id', $1, true), set_config('miara.person_id', $2, true),
                set_config('miara.now', $3, true), set_config('miara.today', $4, true)`,
        [tenantId ?? '', personId ?? '', this.clock.now().toISOString(), this.clock.today()],
      );
      const result = await work(client);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  }

  /** Somebody without a session. */
  anonymous(): TestClient {
    return new TestClient(this.url, this.#contract);
  }

  /** Somebody with a session, without the work of checking a password. */
  async as(person: { id: string }): Promise<TestClient> {
    const store = this.app.get(SessionStore);
    const { token } = await this.app
      .get(UnitOfWork)
      .platformWrite(person.id, (tx) => store.open(tx, person.id, 'test'));
    return new TestClient(this.url, this.#contract, `miara_session=${token}`);
  }

  /** Signs in by the sign-in route. */
  async signIn(email: string, password: string): Promise<TestClient> {
    const client = this.anonymous();
    const answer = await client.post('/api/v1/sessions', { email, password });
    if (answer.status !== 201) throw new Error(`Signing in ${email} answered ${answer.status}`);
    return client;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
    await rm(this.config.dataDir, { recursive: true, force: true });
  }
}

export async function startApiTest(options: ApiTestOptions = {}): Promise<ApiTest> {
  const database = options.database ?? (await cloneDatabase());
  const clock = new TestClock(options.now ?? TEST_NOW);
  const config = readConfig({
    DATABASE_APP_URL: database.appUrl,
    DATABASE_PUBLIC_URL: database.publicUrl,
    DATABASE_POOL: '6',
    DATABASE_PUBLIC_POOL: '2',
    DATABASE_ANSWERS_WITHIN_MS: '10000', // a busy machine is not a database that is away
    HOST: '127.0.0.1',
    PORT: '0',
    MIARA_DATA_DIR: await mkdtemp(join(tmpdir(), 'miara-test-data-')),
    MIARA_JOBS: 'false',
    MIARA_PUBLIC_WARM: 'false',
    MIARA_LOG_LEVEL: 'fatal',
    ...options.environment,
  });
  let module = Test.createTestingModule({ imports: [AppModule.with(config, clock)] });
  if (options.guards === 'off') {
    module = module.overrideProvider(ActorResolver).useValue(new EverybodyMayEverything(database));
  }
  const app = (await module.compile()).createNestApplication<NestFastifyApplication>(createAdapter(config), {
    logger: new JsonLogger(config.logLevel),
    bodyParser: false,
  });
  await configureApp(app, config);
  await app.listen(0, config.host);
  return new ApiTest(app, config, database, await app.getUrl(), clock);
}

class EverybodyMayEverything implements Pick<ActorResolver, 'resolve'> {
  constructor(private readonly database: TestDatabase) {}

  async resolve(person: SignedInPerson, slug: string): Promise<Actor | null> {
    const { rows } = await this.database.owner.query<{ id: string }>(
      'SELECT id FROM tenants WHERE slug = $1',
      [slug],
    );
    const id = rows[0]?.id;
    if (!id) return null;
    return {
      person,
      tenant: { id, slug },
      roles: [{ role: 'coordinator', tenantId: id, tenantSlug: slug, teryt: null }],
      permissions: new Set(PERMISSIONS),
      scope: { all: true },
      reach: () => ({ all: true }),
      canAt: () => true,
    };
  }
}
