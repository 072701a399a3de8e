import { hash } from '@node-rs/argon2';
import type pg from 'pg';
import { inTransaction, withOwner } from '../database.js';
import { readRegister, readStandard, type RegisteredUnit, type Standard } from '../reference/read-data.js';
import { askAround } from './ask-around.js';
import { addDays, warsawToday, type Day } from './calendar.js';
import { completeActions } from './complete-actions.js';
import type { SampleDocument } from './documents.js';
import { insertPeople, openTenant, setLastSignIns, type TenantPlan } from './open-tenant.js';
import { DEMO_PASSWORD, OPERATOR, peopleOf } from './people.js';
import { planHistory } from './plan-history.js';
import { play } from './play.js';
import { Random } from './random.js';
import { seedOwnGroups } from './seed-own-groups.js';
import { seedFacts } from './seed-facts.js';
import { seedNotices } from './seed-notices.js';
import { seedDraft } from './seed-draft.js';
import { seedTalk } from './seed-talk.js';
import { seedViews } from './seed-views.js';
import { seedTeams } from './seed-teams.js';
import { seedTasks } from './seed-tasks.js';
import { openFinishedPeriod, openPresentPeriod } from './seed-periods.js';
import { releaseProofs } from './release-proofs.js';
import { storeDocuments, writeSampleDocuments, type StoredDocument } from './store-documents.js';
import { DEMO_TENANTS, type DemoTenant } from './tenants.js';

export interface DemoOptions {
  /** Where the product keeps its files. */
  readonly filesDir: string;
  readonly log: (line: string) => void;
  /** The day on which the demo is opened, YYYY-MM-DD; today in Poland when left out. */
  readonly today?: Day;
  /** Another seed gives another world. */
  readonly seed?: string;
}

/** About eighteen months. */
const HISTORY_DAYS = 548;

interface World {
  readonly client: pg.Client;
  readonly random: Random;
  readonly today: Day;
  readonly passwordHash: string;
  readonly standard: Standard;
  readonly register: ReadonlyMap<string, RegisteredUnit>;
  readonly documents: ReadonlyMap<SampleDocument, Buffer>;
  readonly options: DemoOptions;
}

/**
 * Makes the demo world: two tenants and the history of the eighteen months before today. The same seed and the same
 * day give the same world. Needs the reference data and a database without tenants.
 */
export function seedDemo(ownerUrl: string, options: DemoOptions): Promise<void> {
  return withOwner(ownerUrl, async (client) => {
    // A crash loses the demo anyway (it is made anew); waiting for the disk on each simulated day would cost seconds.
    await client.query('SET synchronous_commit = off');
    // Batches are small and have keys; the planner's guess for JSON rows would scan whole tables.
    await client.query('SET enable_hashjoin = off');
    await client.query('SET enable_mergejoin = off');
    // Thousands of small statements: compiling one costs more than it spares.
    await client.query('SET jit = off');
    const random = new Random(options.seed ?? 'miara');
    const world: World = {
      client,
      random,
      today: options.today ?? warsawToday(new Date()),
      passwordHash: await hashPassword(),
      standard: readStandard(),
      register: new Map(readRegister().units.map((unit) => [unit.teryt, unit])),
      documents: await writeSampleDocuments(),
      options,
    };
    const operator = { ...OPERATOR, id: random.of('operator').uuid(), signsIn: true };
    await insertPeople(client, null, [operator], world.passwordHash, random.of('operator role'));
    for (const tenant of DEMO_TENANTS) await seedTenant(world, tenant);
    await client.query('ANALYZE');
  });
}

async function seedTenant(world: World, tenant: DemoTenant): Promise<void> {
  const { client, standard, today, passwordHash, options } = world;
  const random = world.random.of(tenant.slug);
  const plan = planTenant(world, tenant, random);
  const documents = await storeDocuments(world.documents, options.filesDir, plan.id);
  const { inserted, assessmentIds } = await inTransaction(client, async () => {
    const opened = await openTenant(client, plan, standard, {
      today,
      passwordHash,
      random: random.of('tenant'),
    });
    await insertStoredFiles(client, plan.id, documents);
    return opened;
  });
  const steps = planHistory({
    units: plan.units,
    people: plan.people,
    standard,
    itemIds: inserted.itemIds,
    assessmentIds,
    documents,
    period: { start: addDays(today, -HISTORY_DAYS), today },
    publications: tenant.publications,
    holdsDecisions: tenant.holdsDecisions,
    random: random.of('history'),
  });
  // Before the history: publications freeze the facts beside the units.
  await inTransaction(client, () =>
    seedFacts(client, {
      tenantId: plan.id,
      units: plan.units,
      start: addDays(today, -HISTORY_DAYS),
      random: random.of('unit facts'),
    }),
  );
  const coordinator = plan.people.find(({ role }) => role === 'coordinator');
  const periods = coordinator && { tenantId: plan.id, coordinator, today, random: random.of('periods') };
  if (periods && tenant.hasPeriods) await inTransaction(client, () => openFinishedPeriod(client, periods));
  await play(client, plan.id, steps, today);
  if (periods && tenant.hasPeriods) {
    await inTransaction(client, () => openPresentPeriod(client, periods, inserted));
  }
  await inTransaction(client, () =>
    askAround(client, {
      tenantId: plan.id,
      tenant,
      people: plan.people,
      passwordHash,
      today,
      random: random.of('asks'),
    }),
  );
  await inTransaction(client, () =>
    completeActions(client, { tenantId: plan.id, today, random: random.of('action details') }),
  );
  await setLastSignIns(client, steps);
  await seedTalk(client, plan, today, random.of('talk'));
  await inTransaction(client, () => seedViews(client, plan, today));
  await inTransaction(client, () => seedOwnGroups(client, plan, today));
  await seedTeams(client, plan, today, random.of('teams'));
  await seedTasks(client, { tenantId: plan.id, people: plan.people, today, random: random.of('tasks') });
  await seedNotices(client, plan.id, today);
  await releaseProofs(client, {
    tenantId: plan.id,
    people: plan.people,
    documents,
    bytes: world.documents,
    filesDir: options.filesDir,
    today,
    ...tenant.releases,
    random: random.of('releases'),
  });
  // Last, so that everything before has one version to name items by.
  if (tenant.hasPeriods) await inTransaction(client, () => seedDraft(client, plan, today));
  options.log(
    `${tenant.shortName}: ${plan.units.length} units, ${assessmentIds.size} assessments, ${steps.length} steps`,
  );
}

function planTenant({ register }: World, tenant: DemoTenant, random: Random): TenantPlan {
  const members = tenant.members();
  const units = members.members.map(({ teryt }) => {
    const unit = register.get(teryt);
    if (unit === undefined) throw new Error(`${teryt} is not in the register.`);
    return unit;
  });
  return {
    id: random.of('id').uuid(),
    slug: tenant.slug,
    name: tenant.name,
    shortName: tenant.shortName,
    dataNote: tenant.dataNote,
    accessibility: tenant.accessibility,
    members,
    units,
    people: peopleOf(tenant.slug, units, random.of('people')),
  };
}

async function insertStoredFiles(
  client: pg.Client,
  tenantId: string,
  documents: ReadonlyMap<SampleDocument, StoredDocument>,
): Promise<void> {
  await client.query(
    `INSERT INTO stored_files (tenant_id, sha256, byte_size, media_type)
     SELECT $1, given.sha256, given."byteSize", 'application/pdf'
     FROM jsonb_to_recordset($2) AS given (sha256 text, "byteSize" bigint)`,
    [tenantId, JSON.stringify([...documents.values()])],
  );
}

/** Argon2id (the library's default) as at sign-in: 19 MiB, two passes, one lane. Once, for all accounts. */
function hashPassword(): Promise<string> {
  return hash(DEMO_PASSWORD, {
    memoryCost: 19_456,
    timeCost: 2,
    parallelism: 1,
  });
}
