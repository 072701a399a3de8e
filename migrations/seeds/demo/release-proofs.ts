import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { inTransaction } from '../database.js';
import { addDays, instant, workdayFrom, type Day } from './calendar.js';
import type { SampleDocument } from './documents.js';
import type { DemoPerson } from './people.js';
import type { Random } from './random.js';
import type { StoredDocument } from './store-documents.js';

export interface ReleasePlan {
  readonly tenantId: string;
  readonly people: readonly DemoPerson[];
  readonly documents: ReadonlyMap<SampleDocument, StoredDocument>;
  readonly bytes: ReadonlyMap<SampleDocument, Buffer>;
  readonly filesDir: string;
  readonly today: Day;
  /** How many proofs are public, and how many more wait for the second person. */
  readonly released: number;
  readonly waiting: number;
  readonly random: Random;
}

/** A file behind a confirmation. */
interface Candidate {
  readonly evidenceId: string;
  readonly revision: number;
  readonly teryt: string;
  readonly title: string;
  readonly sha256: string;
  readonly keeper: string;
  readonly assessments: string[];
}

const AFTERNOON = 15 * 60;

/**
 * Lets some proofs of confirmed items be public and some wait, on the last working day before today. After the history:
 * what is released does not move a figure.
 */
export async function releaseProofs(client: pg.Client, plan: ReleasePlan): Promise<void> {
  const { tenantId, people, today, random } = plan;
  const day = lastWorkdayBefore(today);
  const coordinator = people.find(({ role }) => role === 'coordinator');
  if (!coordinator) throw new Error('Nobody could be the second person.');
  const chosen = random
    .shuffled(await candidates(client, tenantId, instant(day, AFTERNOON)))
    .slice(0, plan.released + plan.waiting);
  const bySha = new Map([...plan.documents].map(([document, stored]) => [stored.sha256, document]));
  for (const [at, proof] of chosen.entries()) {
    const document = bySha.get(proof.sha256);
    const bytes = document && plan.bytes.get(document);
    if (!document || !bytes) continue;
    await putAside(plan, proof.sha256, bytes);
    await inTransaction(client, async () => {
      const as = (personId: string, minutes: number) =>
        client.query(
          `SELECT set_config('miara.tenant_id', $1, true), set_config('miara.person_id', $2, true),
             set_config('miara.now', $3, true), set_config('miara.today', $4, true)`,
          [tenantId, personId, instant(day, AFTERNOON + minutes), day],
        );
      const id = random.uuid();
      await as(proof.keeper, 0);
      await prepareAndPropose(client, plan, { id, proof, document, byteSize: bytes.length });
      if (at >= plan.released) return;
      await as(coordinator.id, 30);
      await client.query(
        `UPDATE proof_releases SET state = 'released', decided_at = miara_now(), decided_by = miara_person()
         WHERE tenant_id = $1 AND id = $2`,
        [tenantId, id],
      );
      await told(client, plan, 'release.approve', { id, proof });
    });
  }
}

async function prepareAndPropose(
  client: pg.Client,
  plan: ReleasePlan,
  release: { id: string; proof: Candidate; document: SampleDocument; byteSize: number },
): Promise<void> {
  const { id, proof, document, byteSize } = release;
  const { tenantId } = plan;
  await client.query(
    `INSERT INTO released_files (tenant_id, sha256, byte_size, media_type)
     VALUES ($1, $2, $3, 'application/pdf') ON CONFLICT DO NOTHING`,
    [tenantId, proof.sha256, byteSize],
  );
  await client.query(
    `INSERT INTO proof_releases (
       tenant_id, id, evidence_id, revision, teryt, title, excerpt, page, file_name, file_sha256, pages, created_by
     ) VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9, 1, miara_person())`,
    [
      tenantId,
      id,
      proof.evidenceId,
      proof.revision,
      proof.teryt,
      proof.title,
      (document.paragraphs[1] ?? document.heading).replace(/^§ \d+\. /, ''),
      `${document.fileName.replaceAll('_', '-')}.pdf`,
      proof.sha256,
    ],
  );
  await client.query(
    `INSERT INTO proof_release_items (tenant_id, release_id, assessment_id)
     SELECT $1, $2, assessment_id FROM unnest($3::uuid[]) AS assessment_id`,
    [tenantId, id, proof.assessments],
  );
  await told(client, plan, 'release.prepare', release);
  await client.query(
    `UPDATE proof_releases
     SET state = 'proposed', personal_data = 'none', proposed_at = miara_now(), proposed_by = miara_person()
     WHERE tenant_id = $1 AND id = $2`,
    [tenantId, id],
  );
  await told(client, plan, 'release.propose', release);
}

async function told(
  client: pg.Client,
  { tenantId }: ReleasePlan,
  action: string,
  { id, proof }: { id: string; proof: Candidate },
): Promise<void> {
  await client.query(
    `INSERT INTO audit_log (tenant_id, person_id, action, subject_type, subject_id, teryt, details)
     VALUES ($1, miara_person(), $2, 'release', $3, $4, jsonb_build_object('evidenceId', $5::text, 'title', $6::text))`,
    [tenantId, action, id, proof.teryt, proof.evidenceId, proof.title],
  );
}

async function candidates(client: pg.Client, tenantId: string, before: string): Promise<Candidate[]> {
  const { rows } = await client.query<Candidate>(
    `SELECT evidence.id AS "evidenceId", revision.number AS revision, evidence.teryt, evidence.title, revision.sha256,
       evidence.created_by AS keeper, array_agg(assessments.id ORDER BY assessments.id) AS assessments
     FROM evidence
     CROSS JOIN LATERAL (
       SELECT evidence_revisions.number, evidence_revisions.sha256, evidence_revisions.created_at
       FROM evidence_revisions
       WHERE evidence_revisions.tenant_id = evidence.tenant_id AND evidence_revisions.evidence_id = evidence.id
       ORDER BY evidence_revisions.number DESC LIMIT 1
     ) AS revision
     JOIN assessment_evidence
       ON assessment_evidence.tenant_id = evidence.tenant_id AND assessment_evidence.evidence_id = evidence.id
     JOIN assessments
       ON assessments.tenant_id = evidence.tenant_id AND assessments.id = assessment_evidence.assessment_id
     WHERE evidence.tenant_id = $1 AND evidence.form = 'file' AND evidence.withdrawn_at IS NULL
       AND revision.created_at < $2 AND assessments.standing = 'confirmed'
     GROUP BY evidence.id, revision.number, evidence.teryt, evidence.title, revision.sha256, evidence.created_by
     ORDER BY evidence.id`,
    [tenantId, before],
  );
  return rows;
}

/** Copies for the public lie apart from the proofs: `<tenant>/feed/<first two digits>/<sha256>`. */
async function putAside({ filesDir, tenantId }: ReleasePlan, sha256: string, bytes: Buffer): Promise<void> {
  const folder = join(filesDir, tenantId, 'feed', sha256.slice(0, 2));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, sha256), bytes, { mode: 0o600 });
}

function lastWorkdayBefore(today: Day): Day {
  for (let back = 1; ; back += 1) {
    const day = addDays(today, -back);
    if (workdayFrom(day) === day) return day;
  }
}
