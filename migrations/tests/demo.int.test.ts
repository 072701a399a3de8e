import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coverageOf, type Standing } from '@miara/shared';
import { isEmpty, seedDemo, seedReference } from '../seeds/index.js';
import { scratchDatabase, type ScratchDatabase } from './scratch-database.js';

const TODAY = '2026-03-16';

/** What the world is, without the identifiers that the database itself drew. */
const WORLD = `
  SELECT md5(string_agg(line, E'\\n' ORDER BY line COLLATE "C")) AS hash FROM (
    SELECT concat_ws('|', 'assessment', tenants.slug, assessments.teryt, items.code, assessments.state,
      assessments.statement, assessments.indicator_value, assessments.planned_on, assessments.reason,
      assessments.review, assessments.standing, assessments.standing_since, assessments.content_hash,
      assessments.confirmed_hash, assessments.version, submitter.email, reviewer.email) AS line
    FROM assessments
    JOIN tenants ON tenants.id = assessments.tenant_id
    JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
    LEFT JOIN people AS submitter ON submitter.id = assessments.submitted_by
    LEFT JOIN people AS reviewer ON reviewer.id = assessments.reviewed_by
    UNION ALL
    SELECT concat_ws('|', 'evidence', id, teryt, form, kind, title, effective_from, effective_until, version,
      withdrawn_at, withdraw_reason) FROM evidence
    UNION ALL
    SELECT concat_ws('|', 'revision', evidence_id, number, sha256, file_name, url, body, note) FROM evidence_revisions
    UNION ALL
    SELECT concat_ws('|', 'held', id, reviewer, decision, reason, content_hash, assessment_version, decided_at)
    FROM review_decisions
    UNION ALL
    SELECT concat_ws('|', 'file', tenant_id, sha256, byte_size) FROM stored_files
    UNION ALL
    SELECT concat_ws('|', 'action', id, teryt, title, starts_on, status, people_reached) FROM actions
    UNION ALL
    SELECT concat_ws('|', 'publication', id, number, as_of, content_hash) FROM publications
    UNION ALL
    SELECT concat_ws('|', 'person', id, email, name, last_sign_in_at) FROM people
    UNION ALL
    SELECT concat_ws('|', 'release', id, evidence_id, state, title, excerpt, decided_at) FROM proof_releases
    UNION ALL
    SELECT concat_ws('|', 'audit', action, at, teryt, person_id) FROM audit_log
  ) AS lines`;

describe('the demo world', () => {
  let folder: string;
  let database: ScratchDatabase;
  let twin: ScratchDatabase;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'miara-demo-'));
    [database, twin] = await Promise.all([scratchDatabase(), scratchDatabase()]);
    await Promise.all([make(database, 'files'), make(twin, 'twin')]);
  }, 120_000);
  afterAll(async () => {
    await Promise.all([database.drop(), twin.drop()]);
    await rm(folder, { recursive: true, force: true });
  });

  async function make(target: ScratchDatabase, files: string): Promise<void> {
    await seedReference(target.url);
    await seedDemo(target.url, { filesDir: join(folder, files), log: () => undefined, today: TODAY });
  }

  /** Inside the tenant, as the SQL functions want it. */
  async function inTenant<Row extends object>(slug: string, sql: string): Promise<Row[]> {
    await database.query(
      `SELECT set_config('miara.tenant_id', (SELECT id::text FROM tenants WHERE slug = $1), false),
              set_config('miara.today', $2, false)`,
      [slug, TODAY],
    );
    return database.query<Row & Record<string, unknown>>(sql);
  }

  it('is the same for the same seed and the same day', async () => {
    const [one] = await database.query(WORLD);
    const [other] = await twin.query(WORLD);
    expect(one).toEqual(other);
  });

  it('has both tenants with all their members and duties', async () => {
    expect(await isEmpty(database.url)).toBe(false);
    const rows = await database.query(
      `SELECT tenants.slug,
         (SELECT count(*)::int FROM memberships WHERE memberships.tenant_id = tenants.id) AS members,
         (SELECT count(*)::int FROM assessments WHERE assessments.tenant_id = tenants.id) AS assessments,
         (SELECT count(*)::int FROM publications WHERE publications.tenant_id = tenants.id) AS publications
       FROM tenants ORDER BY tenants.slug DESC`,
    );
    expect(rows).toEqual([
      { slug: 'omggs', members: 56, assessments: 45 * 49 + 8 * 54 + 3 * 65, publications: 3 },
      { slug: 'bytow', members: 11, assessments: 10 * 49 + 54, publications: 1 },
    ]);
  });

  it.each(['omggs', 'bytow'])('keeps the counters of %s in step with every assessment', async (slug) => {
    expect(await inTenant(slug, 'SELECT * FROM counters_drift()')).toEqual([]);
  });

  it('gives each unit the figure that the scoring rules give', async () => {
    const kept = await inTenant<{ teryt: string; confirmed: number; all: number }>(
      'omggs',
      `SELECT teryt, sum(confirmed_weight)::int AS confirmed,
         sum(confirmed_weight + declared_weight + lapsed_weight + in_progress_weight + planned_weight
           + not_started_weight)::int AS all
       FROM coverage_counters WHERE tenant_id = miara_tenant() GROUP BY teryt ORDER BY teryt`,
    );
    const duties = await inTenant<{ teryt: string; standing: Standing; assessed: boolean; weight: number }>(
      'omggs',
      `SELECT assessments.teryt, assessments.standing, assessments.declared_at IS NOT NULL AS assessed, items.weight
       FROM assessments JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
       WHERE assessments.tenant_id = miara_tenant()`,
    );
    const counted = kept.map(({ teryt }) => {
      const { numerator, denominator } = coverageOf(duties.filter((duty) => duty.teryt === teryt));
      return { teryt, confirmed: numerator, all: denominator };
    });
    expect(counted).toEqual(kept);
  });

  it('shows some proofs to everybody, each approved by somebody else, and lets some wait', async () => {
    const rows = await database.query(
      `SELECT tenants.slug, proof_releases.state, count(*)::int AS number,
         bool_and(proof_releases.decided_by IS DISTINCT FROM proof_releases.proposed_by) AS "byTwo",
         count(released_proofs.id)::int AS shown
       FROM proof_releases
       JOIN tenants ON tenants.id = proof_releases.tenant_id
       LEFT JOIN released_proofs
         ON released_proofs.tenant_id = proof_releases.tenant_id AND released_proofs.id = proof_releases.id
       GROUP BY tenants.slug, proof_releases.state ORDER BY tenants.slug DESC, proof_releases.state`,
    );
    expect(rows).toEqual([
      { slug: 'omggs', state: 'proposed', number: 3, byTwo: true, shown: 0 },
      { slug: 'omggs', state: 'released', number: 40, byTwo: true, shown: 40 },
      { slug: 'bytow', state: 'released', number: 4, byTwo: true, shown: 4 },
    ]);
  });

  it('has every standing, more confirmed than declared, and work waiting for the coordinator', async () => {
    const rows = await inTenant<{ standing: Standing; share: number }>(
      'omggs',
      `SELECT standing, (100 * count(*) / sum(count(*)) OVER ())::float AS share FROM assessments
       WHERE tenant_id = miara_tenant() GROUP BY standing`,
    );
    const share = Object.fromEntries(rows.map((row) => [row.standing, row.share]));
    expect(share.confirmed).toBeGreaterThan(18);
    expect(share.confirmed).toBeLessThan(45);
    expect(share.declared).toBeGreaterThan(3);
    expect(share.lapsed).toBeGreaterThan(1);
    for (const standing of ['in_progress', 'planned', 'not_started', 'not_applicable']) {
      expect(share[standing]).toBeGreaterThan(1);
    }
    const [queue] = await inTenant<{ waiting: number }>(
      'omggs',
      `SELECT count(*)::int AS waiting FROM assessments WHERE tenant_id = miara_tenant() AND review = 'submitted'`,
    );
    expect(queue?.waiting).toBeGreaterThanOrEqual(50);
    expect(queue?.waiting).toBeLessThanOrEqual(130);
  });

  it.each(['2211', '2262011'])('leaves the demo accounts of %s something of everything', async (teryt) => {
    const rows = await inTenant<{ teryt: string; review: string; standing: string; count: number }>(
      'omggs',
      `SELECT teryt, review, standing, count(*)::int AS count FROM assessments
       WHERE tenant_id = miara_tenant() GROUP BY teryt, review, standing`,
    );
    const count = (review: string, standing: string) =>
      rows.find((row) => row.teryt === teryt && row.review === review && row.standing === standing)?.count ??
      0;
    expect(count('draft', 'declared')).toBeGreaterThanOrEqual(4);
    expect(count('returned', 'declared')).toBeGreaterThanOrEqual(3);
    expect(count('submitted', 'declared')).toBeGreaterThanOrEqual(3);
    expect(count('draft', 'lapsed')).toBeGreaterThanOrEqual(1);
    expect(count('confirmed', 'confirmed')).toBeGreaterThanOrEqual(10);
  });

  it('has units that never declared anything', async () => {
    const silent = await inTenant(
      'omggs',
      `SELECT teryt FROM coverage_counters WHERE tenant_id = miara_tenant()
       GROUP BY teryt HAVING sum(assessed_count) = 0 ORDER BY teryt`,
    );
    expect(silent).toEqual([{ teryt: '2209062' }, { teryt: '2210032' }]);
  });

  it('grows from publication to publication', async () => {
    const confirmed = await inTenant<{ number: number; confirmed: number }>(
      'omggs',
      `SELECT publications.number, sum(published_counters.confirmed_count)::int AS confirmed
       FROM publications
       JOIN published_counters ON published_counters.tenant_id = publications.tenant_id
         AND published_counters.publication_id = publications.id
       WHERE publications.tenant_id = miara_tenant()
       GROUP BY publications.number ORDER BY publications.number`,
    );
    expect(confirmed).toHaveLength(3);
    const [first, second, third] = confirmed.map((row) => row.confirmed);
    expect(first).toBeGreaterThan(30);
    expect(second).toBeGreaterThan(first ?? 0);
    expect(third).toBeGreaterThan(second ?? 0);
  });

  it.each(['omggs', 'bytow'])('remembers each published day of %s as it was published', async (slug) => {
    const differences = await inTenant(
      slug,
      `WITH remembered AS (
         SELECT publications.id AS publication_id, counters.*
         FROM publications
         CROSS JOIN LATERAL counters_on(publications.standard_version_id, publications.as_of) AS counters
         WHERE publications.tenant_id = miara_tenant()
       )
       SELECT published_counters.teryt, published_counters.area_code
       FROM published_counters
       JOIN publications ON publications.tenant_id = published_counters.tenant_id
         AND publications.id = published_counters.publication_id
       JOIN areas ON areas.tenant_id = publications.tenant_id
         AND areas.standard_version_id = publications.standard_version_id
         AND areas.code = published_counters.area_code
       JOIN phases ON phases.tenant_id = publications.tenant_id
         AND phases.standard_version_id = publications.standard_version_id
         AND phases.number = published_counters.phase_number
       LEFT JOIN remembered ON remembered.publication_id = publications.id
         AND remembered.teryt = published_counters.teryt
         AND remembered.area_id = areas.id
         AND remembered.phase_id = phases.id
         AND remembered.confirmed_count = published_counters.confirmed_count
         AND remembered.lapsed_count = published_counters.lapsed_count
         AND remembered.assessed_count = published_counters.assessed_count
       WHERE published_counters.tenant_id = miara_tenant() AND remembered.teryt IS NULL`,
    );
    expect(differences).toEqual([]);
  });

  it('has the accounts of the README that can sign in and no other, and nobody who confirmed what they submitted', async () => {
    const accounts = await database.query<{ email: string }>(
      `SELECT people.email FROM people WHERE people.password_hash LIKE '$argon2id$v=19$m=19456,t=2,p=1$%'
       ORDER BY people.email`,
    );
    expect(accounts.map(({ email }) => email)).toEqual([
      'admin@bytow.demo',
      'admin@omggs.demo',
      'czytelnik@omggs.demo',
      'koordynator2@omggs.demo',
      'koordynator@bytow.demo',
      'koordynator@omggs.demo',
      'operator@miara.demo',
      'redaktor.gdynia@omggs.demo',
      'redaktor.miastko@bytow.demo',
      'zespol.pucki@omggs.demo',
      'zespol@bytow.demo',
    ]);
    const [own] = await database.query(
      'SELECT count(*)::int AS count FROM assessments WHERE reviewed_by = submitted_by',
    );
    expect(own).toEqual({ count: 0 });
  });

  it('tells nothing of today or later, except what is planned', async () => {
    const [latest] = await database.query<{ future: number }>(
      `SELECT count(*)::int AS future FROM audit_log WHERE at >= day_start($1::date) AND person_id IS NOT NULL`,
      [TODAY],
    );
    expect(latest).toEqual({ future: 0 });
  });

  it('has a history row of the audit trail for every step, and one open period per assessment', async () => {
    const [open] = await database.query(
      `SELECT count(*)::int AS missing FROM assessments
       WHERE NOT EXISTS (
         SELECT FROM standing_history
         WHERE standing_history.tenant_id = assessments.tenant_id
           AND standing_history.assessment_id = assessments.id
           AND standing_history.valid_until IS NULL
           AND standing_history.standing = assessments.standing
       )`,
    );
    expect(open).toEqual({ missing: 0 });
    const [silent] = await database.query(
      `SELECT count(*)::int AS untold FROM assessments
       WHERE declared_at IS NOT NULL AND NOT EXISTS (
         SELECT FROM audit_log WHERE audit_log.tenant_id = assessments.tenant_id
           AND audit_log.subject_id = assessments.id::text AND audit_log.action = 'assessment.declare'
       )`,
    );
    expect(silent).toEqual({ untold: 0 });
  });

  it('proves with files, about a fifth with links to pages that do not exist, and a few statements', async () => {
    const [forms] = await inTenant<{ links: number; statements: number; files: number }>(
      'omggs',
      `SELECT (100 * count(*) FILTER (WHERE form = 'link') / count(*))::int AS links,
         (100 * count(*) FILTER (WHERE form = 'file') / count(*))::int AS files,
         count(*) FILTER (WHERE form = 'statement')::int AS statements
       FROM evidence WHERE tenant_id = miara_tenant()`,
    );
    expect(forms?.links).toBeGreaterThanOrEqual(15);
    expect(forms?.links).toBeLessThanOrEqual(27);
    expect(forms?.files).toBeGreaterThanOrEqual(65);
    expect(forms?.statements).toBeGreaterThanOrEqual(5);
    const addresses = await database.query<{ url: string }>(
      'SELECT url FROM evidence_revisions WHERE url IS NOT NULL',
    );
    for (const { url } of addresses) expect(new URL(url).hostname).toMatch(/\.example$/);
  });

  it('has proofs of which a second revision is in use, each told of once', async () => {
    const revised = await inTenant<{ version: number; told: number }>(
      'omggs',
      `SELECT evidence.version, (
         SELECT count(*)::int FROM audit_log
         WHERE audit_log.tenant_id = evidence.tenant_id AND audit_log.subject_id = evidence.id::text
           AND audit_log.action = 'evidence.revise'
       ) AS told
       FROM evidence_revisions
       JOIN evidence ON evidence.tenant_id = evidence_revisions.tenant_id
         AND evidence.id = evidence_revisions.evidence_id
       WHERE evidence_revisions.tenant_id = miara_tenant() AND evidence_revisions.number = 2`,
    );
    expect(revised.length).toBeGreaterThanOrEqual(5);
    expect(revised.length).toBeLessThanOrEqual(40);
    for (const { version, told } of revised) {
      expect(version).toBeGreaterThanOrEqual(2);
      expect(told).toBe(1);
    }
  });

  it('has withdrawn proofs, whose items lapsed, and one put back, whose item is confirmed again', async () => {
    const withdrawn = await inTenant<{ standings: string[]; reason: string }>(
      'omggs',
      `SELECT evidence.withdraw_reason AS reason, array_agg(DISTINCT assessments.standing) AS standings
       FROM evidence
       JOIN withdrawn_links ON withdrawn_links.tenant_id = evidence.tenant_id
         AND withdrawn_links.evidence_id = evidence.id
       JOIN assessments ON assessments.tenant_id = withdrawn_links.tenant_id
         AND assessments.id = withdrawn_links.assessment_id
       WHERE evidence.tenant_id = miara_tenant() AND evidence.withdrawn_at IS NOT NULL
       GROUP BY evidence.id, evidence.withdraw_reason`,
    );
    expect(withdrawn).toHaveLength(2);
    for (const { standings, reason } of withdrawn) {
      expect(standings).toEqual(['lapsed']);
      expect(reason).not.toBe('');
    }
    const restored = await inTenant<{ standing: string; uses: number }>(
      'omggs',
      `SELECT assessments.standing, (audit_log.details ->> 'assessments')::int AS uses
       FROM audit_log
       JOIN assessment_evidence ON assessment_evidence.tenant_id = audit_log.tenant_id
         AND assessment_evidence.evidence_id::text = audit_log.subject_id
       JOIN assessments ON assessments.tenant_id = assessment_evidence.tenant_id
         AND assessments.id = assessment_evidence.assessment_id
       WHERE audit_log.tenant_id = miara_tenant() AND audit_log.action = 'evidence.restore'`,
    );
    expect(restored.length).toBeGreaterThanOrEqual(1);
    for (const row of restored) expect(row).toEqual({ standing: 'confirmed', uses: 1 });
  });

  it.each(['2211', '2262011'])(
    'warns %s of proofs that end within a week, a month and two',
    async (teryt) => {
      const ending = await inTenant<{ teryt: string; days: number }>(
        'omggs',
        `SELECT DISTINCT evidence.id, evidence.teryt, evidence.effective_until - miara_today() AS days
       FROM evidence
       JOIN assessment_evidence ON assessment_evidence.tenant_id = evidence.tenant_id
         AND assessment_evidence.evidence_id = evidence.id
       JOIN assessments ON assessments.tenant_id = assessment_evidence.tenant_id
         AND assessments.id = assessment_evidence.assessment_id
       WHERE evidence.tenant_id = miara_tenant() AND assessments.review = 'confirmed'`,
      );
      const days = ending.filter((row) => row.teryt === teryt).map((row) => row.days);
      const within = (least: number, most: number) =>
        days.filter((day) => day >= least && day <= most).length;
      expect(within(1, 7)).toBeGreaterThanOrEqual(1);
      expect(within(8, 30)).toBeGreaterThanOrEqual(1);
      expect(within(31, 60)).toBeGreaterThanOrEqual(1);
    },
  );

  it('leaves decisions in the batch of the coordinator of Bytów, and an empty batch in the metropolis', async () => {
    const held = await database.query(
      `SELECT people.email, review_decisions.decision, review_decisions.reason IS NOT NULL AS has_reason,
         review_decisions.sent_at, assessments.review,
         assessments.version = review_decisions.assessment_version AS is_current
       FROM review_decisions
       JOIN people ON people.id = review_decisions.reviewer
       JOIN assessments ON assessments.tenant_id = review_decisions.tenant_id
         AND assessments.id = review_decisions.assessment_id
       ORDER BY review_decisions.decision`,
    );
    const waits = { email: 'koordynator@bytow.demo', sent_at: null, review: 'submitted', is_current: true };
    expect(held).toEqual([
      { ...waits, decision: 'confirm', has_reason: false },
      { ...waits, decision: 'confirm', has_reason: false },
      { ...waits, decision: 'return', has_reason: true },
    ]);
    const told = await database.query(
      "SELECT subject_type, count(*)::int AS count FROM audit_log WHERE action = 'review.hold' GROUP BY subject_type",
    );
    expect(told).toEqual([{ subject_type: 'review_decision', count: 3 }]);
  });

  it('has a real PDF with the right hash behind every file', async () => {
    const files = await database.query<{ tenant_id: string; sha256: string; byte_size: string }>(
      'SELECT tenant_id, sha256, byte_size FROM stored_files',
    );
    expect(files.length).toBeGreaterThanOrEqual(24);
    for (const { tenant_id, sha256, byte_size } of files) {
      const bytes = await readFile(join(folder, 'files', tenant_id, sha256.slice(0, 2), sha256));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      expect(bytes.length).toBe(Number(byte_size));
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    }
  });

  it('completes most actions with audiences, money, partners and here and there an own split', async () => {
    const [told] = await inTenant<Record<string, number>>(
      'omggs',
      `SELECT count(*)::int AS actions,
         count(*) FILTER (WHERE EXISTS (SELECT FROM action_audiences WHERE action_id = actions.id))::int AS audiences,
         count(*) FILTER (WHERE EXISTS (SELECT FROM action_funding WHERE action_id = actions.id))::int AS paid,
         count(*) FILTER (WHERE EXISTS (SELECT FROM action_partners WHERE action_id = actions.id))::int AS together,
         count(*) FILTER (WHERE shares_are = 'set')::int AS split
       FROM actions WHERE tenant_id = miara_tenant()`,
    );
    const { actions = 0, audiences = 0, paid = 0, together = 0, split = 0 } = told ?? {};
    for (const some of [audiences, paid, together]) expect(some).toBeGreaterThan(actions / 5);
    expect(split).toBeGreaterThan(2);
  });

  it('credits some fifty actions, each item to a unit whose duty it is', async () => {
    const [stray] = await database.query(
      `SELECT count(*)::int AS count
       FROM action_items
       JOIN items ON items.tenant_id = action_items.tenant_id AND items.id = action_items.item_id
       WHERE NOT EXISTS (
         SELECT FROM action_units
         JOIN units ON units.teryt = action_units.teryt
         WHERE action_units.tenant_id = action_items.tenant_id
           AND action_units.action_id = action_items.action_id
           AND is_duty_of(items.duty, units.kind)
       )`,
    );
    expect(stray).toEqual({ count: 0 });
    const [actions] = await inTenant<{ count: number }>(
      'omggs',
      'SELECT count(*)::int AS count FROM actions WHERE tenant_id = miara_tenant()',
    );
    expect(actions?.count).toBeGreaterThanOrEqual(40);
  });
});
