import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Role } from '@miara/shared';
import sharp from 'sharp';
import type { ApiTest } from '../api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  type BuiltPerson,
  type BuiltStandard,
  type BuiltTenant,
} from '../builders/index.js';
import { UNITS } from '../builders/units.js';
import type { TestClient } from '../test-client.js';

/** The smallest file that is really a PDF by its bytes. */
export const TINY_PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  'latin1',
);

/** A real HEIC of a few kilobytes. */
export const PHOTOGRAPH = new URL('../fixtures/photo.heic', import.meta.url);

/** Units of the two tenants of the suites; they share none, so that a foreign TERYT code is foreign. */
const TERRITORIES = {
  here: { powiat: UNITS.powiatPucki.teryt, gmina: UNITS.puck.teryt, other: UNITS.gdynia.teryt },
  there: { powiat: UNITS.powiatGdanski.teryt, gmina: UNITS.pruszcz.teryt, other: UNITS.pruszczRural.teryt },
} as const;

interface SuiteJob {
  id: string;
  /** SHA-256 of what it made; null while it waits. */
  packed: string | null;
}

export type Territory = keyof typeof TERRITORIES;

/** A meeting with the identifiers of what belongs to it. */
export interface TeamMeeting {
  id: string;
  version: number;
  point: string;
  seat: string;
  decision: string;
  member: string;
}

/** A tenant with one of everything a route can be about, made on demand. */
export class SuiteWorld {
  readonly #people = new Map<Role, Promise<BuiltPerson>>();
  /** Works in the background; they belong to whoever comes. */
  readonly #jobs: SuiteJob[] = [];

  private constructor(
    readonly test: ApiTest,
    readonly tenant: BuiltTenant,
    readonly standard: BuiltStandard,
    readonly powiat: string,
    readonly gmina: string,
    /** The unit that the world's objects belong to. */
    readonly unit: string,
    readonly editor: BuiltPerson,
  ) {}

  /** @param at whether the objects belong to the powiat itself or to a gmina in it */
  static async build(
    test: ApiTest,
    territory: Territory,
    at: 'powiat' | 'gmina' = 'gmina',
  ): Promise<SuiteWorld> {
    const { powiat, gmina, other } = TERRITORIES[territory];
    const code = territory === 'here' ? 'TST' : 'OTH';
    const tenant = await buildTenant(test, { members: [powiat, gmina, other] });
    const standard = await buildStandard(test, tenant, { code });
    const unit = at === 'powiat' ? powiat : gmina;
    const editor = await buildPerson(test, 'unit_editor', { tenant, teryt: unit });
    return new SuiteWorld(test, tenant, standard, powiat, gmina, unit, editor);
  }

  /** An address below this tenant. */
  path(below: string): string {
    return `/api/v1/tenants/${this.tenant.slug}/${below}`;
  }

  /** The one person of this world with the role, held where that role is usually held: a batch is somebody's own. */
  personAs(role: Role): Promise<BuiltPerson> {
    const known = this.#people.get(role);
    if (known) return known;
    const teryt = { team_member: this.powiat, unit_editor: this.unit }[role as 'team_member' | 'unit_editor'];
    const place = role === 'platform_operator' ? {} : { tenant: this.tenant, ...(teryt ? { teryt } : {}) };
    const person = buildPerson(this.test, role, place);
    this.#people.set(role, person);
    return person;
  }

  /** That person with a session. */
  async clientAs(role: Role): Promise<TestClient> {
    return this.withJobs(await this.personAs(role));
  }

  /** The role that the editor holds. */
  async roleOfEditor(): Promise<string> {
    const [held] = await this.test.rows<{ id: string }>(
      'SELECT id FROM role_assignments WHERE person_id = $1 AND revoked_at IS NULL',
      [this.editor.id],
    );
    if (!held) throw new Error('the editor holds no role');
    return held.id;
  }

  /** Signs somebody in; the world's works in the background become that person's own. */
  private async withJobs(person: BuiltPerson): Promise<TestClient> {
    for (const job of this.#jobs) await this.giveJob(job, person);
    return this.test.as(person);
  }

  /** Something that the person with the role was told and has not read. */
  async notice(role: Role = 'coordinator'): Promise<string> {
    const person = await this.personAs(role);
    const [notice] = await this.test.rows<{ id: string }>(
      `INSERT INTO notices (tenant_id, person_id, kind, key) VALUES ($1, $2, 'item_returned', $3) RETURNING id`,
      [this.tenant.id, person.id, randomUUID()],
    );
    return notice!.id;
  }

  /** A work that waits, the editor's until somebody else comes. */
  async job(): Promise<string> {
    return this.addJob({ id: randomUUID(), packed: null });
  }

  /** A work that made a pack; its bytes are those of some stored file. */
  async pack(): Promise<string> {
    const evidenceId = await this.evidence();
    const [file] = await this.test.rows<{ sha256: string }>(
      'SELECT sha256 FROM evidence_revisions WHERE evidence_id = $1',
      [evidenceId],
    );
    return this.addJob({ id: randomUUID(), packed: file?.sha256 ?? '' });
  }

  /** A register that somebody of the role brought and that waits, or (over) was taken in. */
  async importOf(role: Role = 'coordinator', isOver = false): Promise<string> {
    const { id: personId } = await this.personAs(role);
    const id = randomUUID();
    const jobId = isOver ? randomUUID() : null;
    await this.test.arrange(this.tenant.id, async (client) => {
      if (jobId !== null) {
        await client.query(
          `INSERT INTO background_jobs (tenant_id, id, kind, state, finished_at, created_by)
           VALUES ($1, $2, 'register_import', 'done', miara_now(), $3)`,
          [this.tenant.id, jobId, personId],
        );
      }
      await client.query(
        `INSERT INTO imports (tenant_id, id, file_name, format, byte_size, sha256, sheets, heading_row, columns, mapping,
           default_unit, job_id, created_by)
         VALUES ($1, $2, 'rejestr.csv', 'csv', 10, repeat('a', 64), $3, 1, $4, '{"startsOn": 0, "title": 1}', $5, $6, $7)`,
        [
          this.tenant.id,
          id,
          JSON.stringify([{ name: '', rows: 2 }]),
          JSON.stringify([
            { index: 0, letter: 'A', heading: 'Data', examples: [] },
            { index: 1, letter: 'B', heading: 'Tytuł', examples: [] },
          ]),
          this.unit,
          jobId,
          personId,
        ],
      );
      await client.query(
        `INSERT INTO import_rows (tenant_id, import_id, sheet, number, cells, verdict)
         VALUES ($1, $2, 0, 1, '["Data", "Tytuł"]', NULL), ($1, $2, 0, 2, '["2026-03-02", "Kurs"]', 'ok')`,
        [this.tenant.id, id],
      );
    });
    return id;
  }

  /** A register to bring. */
  registerForm(): FormData {
    const form = new FormData();
    form.append('file', new Blob(['Data;Tytuł\r\n2026-03-02;Kurs języka\r\n']), 'rejestr.csv');
    return form;
  }

  /** A file of facts about a unit of no tenant: the answer repeats what the file says. */
  factsForm(): FormData {
    const form = new FormData();
    const rows = 'TERYT;Rok;Powierzchnia;Źródło\r\n1465011;2024;1234;https://stat.example/dane\r\n';
    form.append('file', new Blob([rows]), 'fakty.csv');
    return form;
  }

  /** Facts of the unit at the end of 2024. */
  fact(): object {
    return {
      teryt: this.unit,
      year: 2024,
      areaHectares: 1234,
      residents: null,
      foreignResidents: null,
      source: 'https://stat.example/dane',
    };
  }

  /** The year of which facts of the unit are kept. */
  async keptFact(): Promise<number> {
    await this.test.rows(
      `INSERT INTO unit_facts (tenant_id, teryt, year, area_hectares, source) VALUES ($1, $2, 2023, 1200, $3)
       ON CONFLICT DO NOTHING`,
      [this.tenant.id, this.unit, 'https://stat.example/dane'],
    );
    return 2023;
  }

  /** The square that stands for the gmina of this world. */
  boundaryForm(): FormData {
    const ring = [
      [18, 54],
      [18.2, 54],
      [18.2, 54.2],
      [18, 54.2],
      [18, 54],
    ];
    const feature = {
      type: 'Feature',
      properties: { teryt: this.gmina },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
    const form = new FormData();
    const text = JSON.stringify({ type: 'FeatureCollection', features: [feature] });
    form.append('file', new Blob([text]), 'granice.geojson');
    return form;
  }

  async giveBoundaries(): Promise<void> {
    await this.test.arrange(this.tenant.id, (client) =>
      client.query(
        `INSERT INTO boundary_sets (tenant_id, source, licence, origin) VALUES ($1, 'PRG', 'CC0', 'uldk')
         ON CONFLICT DO NOTHING`,
        [this.tenant.id],
      ),
    );
  }

  private async addJob(job: SuiteJob): Promise<string> {
    this.#jobs.push(job);
    await this.giveJob(job, this.editor);
    return job.id;
  }

  private async giveJob({ id, packed }: SuiteJob, person: BuiltPerson): Promise<void> {
    await this.test.arrange(this.tenant.id, async (client) => {
      await client.query('DELETE FROM evidence_packs WHERE job_id = $1', [id]);
      await client.query('DELETE FROM background_jobs WHERE id = $1', [id]);
      await client.query(
        `INSERT INTO background_jobs (tenant_id, id, kind, subject, state, finished_at, created_by)
         VALUES ($1, $2, 'evidence_pack', $3, $4, $5, $6)`,
        [
          this.tenant.id,
          id,
          JSON.stringify({ unit: this.unit }),
          packed === null ? 'queued' : 'done',
          packed === null ? null : this.test.clock.now(),
          person.id,
        ],
      );
      if (packed === null) return;
      await client.query(
        `INSERT INTO evidence_packs (tenant_id, job_id, file_name, sha256, proofs, left_out, expires_at)
         VALUES ($1, $2, 'dowody.zip', $3, 1, 0, miara_now() + interval '7 days')`,
        [this.tenant.id, id, packed],
      );
    });
  }

  /** An assessment of the world's unit on a duty of both kinds of unit. */
  async assessment(): Promise<{ id: string; version: number }> {
    const [row] = await this.test.rows<{ id: string; version: number }>(
      'SELECT id, version FROM assessments WHERE tenant_id = $1 AND teryt = $2 AND item_id = $3',
      [this.tenant.id, this.unit, this.standard.items['EDU-02']],
    );
    if (!row) throw new Error('the world has no assessment');
    return row;
  }

  /** An assessment that is ready to be submitted. */
  async declared(): Promise<{ id: string; version: number }> {
    const { id } = await this.assessment();
    await this.test.arrange(
      this.tenant.id,
      (client) =>
        client.query(
          `UPDATE assessments SET state = 'in_place', statement = 'Jest w urzędzie.', declared_at = miara_now(),
                  declared_by = miara_person() WHERE tenant_id = $1 AND id = $2`,
          [this.tenant.id, id],
        ),
      this.editor.id,
    );
    return this.assessment();
  }

  /** An assessment that waits for review. */
  async submitted(): Promise<{ id: string; version: number }> {
    const { id } = await this.declared();
    await this.test.arrange(
      this.tenant.id,
      (client) =>
        client.query(
          `UPDATE assessments SET review = 'submitted', submitted_at = miara_now(), submitted_by = miara_person()
           WHERE tenant_id = $1 AND id = $2`,
          [this.tenant.id, id],
        ),
      this.editor.id,
    );
    return this.assessment();
  }

  /** A submission of the gmina that waits for the opinion of its powiat's team. */
  async awaitsOpinion(): Promise<{ id: string }> {
    await this.test.arrange(this.tenant.id, (client) =>
      client.query('UPDATE tenant_settings SET endorsement = true WHERE tenant_id = $1', [this.tenant.id]),
    );
    const editor = await buildPerson(this.test, 'unit_editor', { tenant: this.tenant, teryt: this.gmina });
    await buildPerson(this.test, 'team_member', { tenant: this.tenant, teryt: this.powiat });
    return this.test.arrange(
      this.tenant.id,
      async (client) => {
        const { rows } = await client.query<{ id: string }>(
          `UPDATE assessments SET review = 'submitted', submitted_at = miara_now(), submitted_by = miara_person()
           WHERE tenant_id = $1 AND teryt = $2 AND item_id = $3 RETURNING id`,
          [this.tenant.id, this.gmina, this.standard.items['EDU-02']],
        );
        const [row] = rows;
        if (!row) throw new Error('nothing was submitted');
        return row;
      },
      editor.id,
    );
  }

  /** A request for proof of the world's unit. */
  async request(): Promise<{ id: string }> {
    const { id: assessmentId } = await this.assessment();
    const { id: coordinator } = await this.personAs('coordinator');
    return this.test.arrange(this.tenant.id, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `INSERT INTO evidence_requests (tenant_id, assessment_id, question, due_on, asked_by)
         VALUES ($1, $2, 'Prosimy o protokół.', '2027-01-31', $3) RETURNING id`,
        [this.tenant.id, assessmentId, coordinator],
      );
      const [row] = rows;
      if (!row) throw new Error('nothing was asked');
      return row;
    });
  }

  /** A letter of the person with the role, with a file. */
  async mailDraft(role: Role = 'coordinator'): Promise<string> {
    const id = randomUUID();
    const { id: person } = await this.personAs(role);
    await this.arranged(
      `INSERT INTO mail_drafts (tenant_id, id, person_id, subject, body) VALUES ($1, $2, $3, 'Szkolenie', 'Było 17 osób.')`,
      [this.tenant.id, id, person],
    );
    await this.arranged(
      `INSERT INTO mail_draft_files (tenant_id, draft_id, number, file_name, media_type, bytes)
       VALUES ($1, $2, 1, 'lista.pdf', 'application/pdf', '\\x25504446')`,
      [this.tenant.id, id],
    );
    return id;
  }

  /** A task of the world's unit. */
  async task(status: 'open' | 'done' = 'open'): Promise<string> {
    const id = randomUUID();
    await this.arranged(
      `INSERT INTO tasks (tenant_id, id, title, unit, due_on) VALUES ($1, $2, 'Zadzwonić do szkoły', $3, '2026-03-20')`,
      [this.tenant.id, id, this.unit],
    );
    if (status === 'done') {
      await this.arranged(
        `UPDATE tasks SET status = 'done', closed_at = miara_now(), closed_by = miara_person()
         WHERE tenant_id = $1 AND id = $2`,
        [this.tenant.id, id],
      );
    }
    return id;
  }

  /** A recurring duty of the world's unit. */
  async recurringDuty(): Promise<string> {
    const id = randomUUID();
    await this.arranged(
      `INSERT INTO recurring_duties (tenant_id, id, title, unit, times, first_due_on)
       VALUES ($1, $2, 'Przegląd planu działań', $3, 2, '2026-06-15')`,
      [this.tenant.id, id, this.unit],
    );
    return id;
  }

  /** A request with a linked proof that could answer it. */
  async answerable(): Promise<{ id: string; evidenceId: string }> {
    const { evidenceId } = await this.linked();
    return { ...(await this.request()), evidenceId };
  }

  /** A request that waits for the coordinator. */
  async answered(): Promise<{ id: string }> {
    const { id, evidenceId } = await this.answerable();
    await this.test.arrange(this.tenant.id, async (client) => {
      await client.query(
        'INSERT INTO evidence_request_answers (tenant_id, request_id, evidence_id) VALUES ($1, $2, $3)',
        [this.tenant.id, id, evidenceId],
      );
      await client.query(
        `UPDATE evidence_requests SET status = 'answered', answered_at = miara_now(), answered_by = $3
         WHERE tenant_id = $1 AND id = $2`,
        [this.tenant.id, id, this.editor.id],
      );
    });
    return { id };
  }

  /** An assessment about which a decision waits in the coordinator's batch. */
  async held(): Promise<{ id: string; version: number }> {
    const assessment = await this.submitted();
    const { id } = await this.personAs('coordinator');
    await this.test.arrange(
      this.tenant.id,
      (client) =>
        client.query(
          `INSERT INTO review_decisions (
             tenant_id, assessment_id, reviewer, decision, reason, content_hash, assessment_version
           )
           SELECT tenant_id, id, miara_person(), 'return', 'Brak daty na protokole.', content_hash, version
           FROM assessments WHERE tenant_id = $1 AND id = $2`,
          [this.tenant.id, assessment.id],
        ),
      id,
    );
    return assessment;
  }

  /** The open reporting period; made once, for there is one at a time. */
  async period(): Promise<string> {
    const find = (): Promise<{ id: string }[]> =>
      this.test.rows('SELECT id FROM reporting_periods WHERE tenant_id = $1 AND closed_at IS NULL', [
        this.tenant.id,
      ]);
    const [open] = await find();
    if (open) return open.id;
    await this.arranged(
      `INSERT INTO reporting_periods (tenant_id, title, begins_on, ends_on)
       SELECT $1, '{"pl": "Okres"}',
         coalesce((SELECT max(ends_on) FROM reporting_periods WHERE tenant_id = $1), miara_today() - 60),
         miara_today() + 30`,
      [this.tenant.id],
    );
    return (await find())[0]?.id ?? '';
  }

  /** An exception agreed with the world's unit. */
  async exception(): Promise<string> {
    const id = randomUUID();
    await this.arranged(
      `INSERT INTO deadline_exceptions (tenant_id, id, teryt, phase_id, due_on, reason)
       SELECT $1, $2, $3, $4, '2027-03-31', 'Remont siedziby.'
       WHERE NOT EXISTS (SELECT FROM deadline_exceptions WHERE tenant_id = $1 AND teryt = $3 AND ended_at IS NULL)`,
      [this.tenant.id, id, this.unit, this.standard.phases['2']],
    );
    const [held] = await this.test.rows<{ id: string }>(
      'SELECT id FROM deadline_exceptions WHERE tenant_id = $1 AND ended_at IS NULL',
      [this.tenant.id],
    );
    return held?.id ?? '';
  }

  /** An assessment that is "not applicable" without a word why. */
  async withoutReason(): Promise<string> {
    const { id } = await this.assessment();
    await this.arranged(
      `UPDATE assessments SET state = 'not_applicable', reason = NULL, declared_at = miara_now(),
         declared_by = miara_person() WHERE tenant_id = $1 AND id = $2`,
      [this.tenant.id, id],
    );
    return id;
  }

  /** The same, accepted by the coordinator. */
  async accepted(): Promise<string> {
    const id = await this.withoutReason();
    await this.arranged(
      `INSERT INTO check_acceptances (tenant_id, check_code, assessment_id, note, fingerprint)
       SELECT tenant_id, check_code, assessment_id, 'Wyjaśnione.', fingerprint FROM check_findings
       WHERE tenant_id = $1 AND assessment_id = $2 AND check_code = 'not_applicable_without_reason'
       ON CONFLICT DO NOTHING`,
      [this.tenant.id, id],
    );
    return id;
  }

  /** One statement of the owner in the name of the world's editor. */
  private async arranged(sql: string, params: readonly unknown[]): Promise<void> {
    await this.test.arrange(this.tenant.id, (client) => client.query(sql, [...params]), this.editor.id);
  }

  /** An assessment that was returned; its unit may answer. */
  async returned(): Promise<{ id: string; version: number }> {
    const { id } = await this.submitted();
    await this.test.arrange(
      this.tenant.id,
      (client) =>
        client.query(
          `UPDATE assessments SET review = 'returned', return_reason = 'Brak daty na protokole.',
                  reviewed_at = miara_now(), reviewed_by = miara_person()
           WHERE tenant_id = $1 AND id = $2`,
          [this.tenant.id, id],
        ),
      (await this.personAs('coordinator')).id,
    );
    return this.assessment();
  }

  /** A reply to a return, as far on its way as is asked for; its id. */
  async reply(stage: 'draft' | 'sent' | 'drafted' | 'decided' | 'published'): Promise<string> {
    const stages = ['draft', 'sent', 'drafted', 'decided', 'published'];
    const { id: assessmentId } = await this.returned();
    const editor = this.editor.id;
    const coordinator = (await this.personAs('coordinator')).id;
    const reply = await this.test.arrange(
      this.tenant.id,
      async (client) => {
        const { rows } = await client.query<{ id: string }>(
          `INSERT INTO replies (tenant_id, assessment_id, kind, stance, body, may_publish, created_by, updated_by)
           VALUES ($1, $2, 'return', 'disagree', 'Data jest na drugiej stronie.', true, $3, $3) RETURNING id`,
          [this.tenant.id, assessmentId, editor],
        );
        return rows[0]!.id;
      },
      editor,
    );
    const steps = [
      [editor, `UPDATE replies SET sent_at = miara_now(), sent_by = miara_person() WHERE id = $1`],
      [
        coordinator,
        `INSERT INTO reply_decisions (tenant_id, reply_id, decider, outcome, words)
         SELECT tenant_id, id, miara_person(), 'change', 'Rzeczywiście.' FROM replies WHERE id = $1`,
      ],
      [
        coordinator,
        `UPDATE replies SET outcome = 'change', decision_words = 'Rzeczywiście.', decided_at = miara_now(),
                decided_by = miara_person() WHERE id = $1`,
      ],
      [coordinator, 'SELECT publish_reply($1)'],
    ] as const;
    for (const [person, sql] of steps.slice(0, stages.indexOf(stage))) {
      await this.test.arrange(this.tenant.id, (client) => client.query(sql, [reply]), person);
    }
    return reply;
  }

  /** The hash of the figures in a preview of today. */
  async previewedFigures(): Promise<string> {
    await this.declared();
    const preview = await (
      await this.test.as(await this.personAs('coordinator'))
    ).get<{ contentHash: string }>(this.path('publications/preview'));
    return preview.body.contentHash;
  }

  /** A proposal of today's figures by a coordinator who is nobody else here. */
  async proposedPublication(): Promise<string> {
    const seen = await this.previewedFigures();
    const other = await this.test.as(await buildPerson(this.test, 'coordinator', { tenant: this.tenant }));
    const { body } = await other.post<{ proposals: { id: string }[] }>(this.path('publications/proposals'), {
      seen,
    });
    const [proposal] = body.proposals;
    if (!proposal) throw new Error('nothing was proposed');
    return proposal.id;
  }

  /** A publication of today; its number. */
  async publication(): Promise<number> {
    await this.declared();
    const { body } = await (
      await this.test.as(await this.personAs('coordinator'))
    ).post<{ number: number }>(this.path('publications'), {});
    return body.number;
  }

  /** The form of an upload for the world's unit. Every call has other bytes. */
  uploadForm(unit = this.unit): FormData {
    const form = new FormData();
    form.set('unit', unit);
    form.set('kind', 'report');
    form.set('title', 'Sprawozdanie');
    form.set(
      'file',
      new File([TINY_PDF, `% ${randomUUID()}\n`], 'sprawozdanie.pdf', { type: 'application/pdf' }),
    );
    return form;
  }

  /** A proof with its bytes, uploaded by the unit's editor. */
  async evidence(): Promise<string> {
    const editor = await this.test.as(this.editor);
    const answer = await editor.post<{ id: string }>(this.path('evidence'), this.uploadForm());
    if (answer.status !== 201)
      throw new Error(`the upload answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body.id;
  }

  /** A photograph as telephones make it, uploaded by the unit's editor. */
  async photograph(): Promise<string> {
    const form = this.uploadForm();
    form.set('file', new File([readFileSync(PHOTOGRAPH)], 'tablica.heic', { type: 'image/heic' }));
    const editor = await this.test.as(this.editor);
    const answer = await editor.post<{ id: string }>(this.path('evidence'), form);
    if (answer.status !== 201) throw new Error(`the upload answered ${answer.status}`);
    return answer.body.id;
  }

  /** The form of a new file of a proof. Every call has other bytes. */
  revisionForm(): FormData {
    const form = new FormData();
    form.set('note', 'Podpisany egzemplarz');
    form.set(
      'file',
      new File([TINY_PDF, `% ${randomUUID()}\n`], 'podpisane.pdf', { type: 'application/pdf' }),
    );
    return form;
  }

  /** A public page of the world's unit as proof. */
  linkProof(): Record<string, string> {
    return {
      unit: this.unit,
      kind: 'report',
      title: 'Strona urzędu',
      url: 'https://www.example.pl/integracja',
    };
  }

  /** A link or a statement, added by the unit's editor. */
  async textProof(
    form: 'links' | 'statements',
    body: Record<string, string> = {
      unit: this.unit,
      kind: 'report',
      title: 'Oświadczenie',
      statement: 'Punkt działa od marca.',
    },
  ): Promise<string> {
    const editor = await this.test.as(this.editor);
    const answer = await editor.post<{ id: string }>(this.path(`evidence/${form}`), body);
    if (answer.status !== 201)
      throw new Error(`${form} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body.id;
  }

  /** A link with a copy of its page; the bytes are those of some stored file. */
  async copiedPage(): Promise<{ evidenceId: string; copyId: string }> {
    const evidenceId = await this.textProof('links', this.linkProof());
    const fileId = await this.evidence();
    const copyId = randomUUID();
    await this.test.arrange(this.tenant.id, (client) =>
      client.query(
        `INSERT INTO link_copies (tenant_id, id, evidence_id, url, final_url, sha256, media_type)
         SELECT tenant_id, $2, $3, 'https://www.example.pl/', 'https://www.example.pl/', sha256, 'application/pdf'
         FROM evidence_revisions WHERE tenant_id = $1 AND evidence_id = $4`,
        [this.tenant.id, copyId, evidenceId, fileId],
      ),
    );
    return { evidenceId, copyId };
  }

  /** A proof that was taken back. */
  async withdrawn(): Promise<string> {
    const id = await this.evidence();
    await this.test.arrange(
      this.tenant.id,
      (client) =>
        client.query(
          `UPDATE evidence SET withdrawn_at = miara_now(), withdrawn_by = miara_person(), withdraw_reason = 'Pomyłka'
           WHERE tenant_id = $1 AND id = $2`,
          [this.tenant.id, id],
        ),
      this.editor.id,
    );
    return id;
  }

  /** A proof linked to an assessment. */
  async linked(): Promise<{ assessmentId: string; evidenceId: string; version: number }> {
    const { id } = await this.declared();
    const evidenceId = await this.evidence();
    await this.test.arrange(
      this.tenant.id,
      (client) =>
        client.query(
          'INSERT INTO assessment_evidence (tenant_id, assessment_id, evidence_id) VALUES ($1, $2, $3)',
          [this.tenant.id, id, evidenceId],
        ),
      this.editor.id,
    );
    return { assessmentId: id, evidenceId, version: (await this.assessment()).version };
  }

  /** A shared note about the world's assessment by the person with the role, in a thread of its own. */
  async note(role: Role, visibility: 'internal' | 'shared' = 'shared'): Promise<string> {
    const { id } = await this.assessment();
    const author = await this.personAs(role);
    return this.test.arrange(
      this.tenant.id,
      async (client) => {
        const noteId = randomUUID();
        await client.query(
          `INSERT INTO notes (tenant_id, id, thread_id, assessment_id, visibility, body, side, teryt, item_key, written_by)
           VALUES ($1, $2, $2, $3, $4, 'Proszę o datę uchwały.', 'coordinator', '', '', $5)`,
          [this.tenant.id, noteId, id, visibility, author.id],
        );
        return noteId;
      },
      author.id,
    );
  }

  /** A settled thread. */
  async resolvedThread(role: Role): Promise<string> {
    const threadId = await this.note(role);
    await this.test.arrange(
      this.tenant.id,
      (client) =>
        client.query(
          `UPDATE notes SET resolved_at = miara_now(), resolved_by = miara_person() WHERE tenant_id = $1 AND id = $2`,
          [this.tenant.id, threadId],
        ),
      (await this.personAs(role)).id,
    );
    return threadId;
  }

  /** A draft of the next version of the standard, with one of its items; `without` is the key of one taken out. */
  async draft(without: string | null = null): Promise<{ id: string; item: string; version: number }> {
    await this.discardDraft();
    return this.test.arrange(this.tenant.id, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `INSERT INTO standard_versions (tenant_id, standard_id, number, evidence_kinds, based_on)
         SELECT tenant_id, standard_id, '9.8', evidence_kinds, id FROM standard_versions WHERE id = $1 RETURNING id`,
        [this.standard.versionId],
      );
      const id = rows[0]?.id ?? '';
      const of = [this.standard.versionId, id];
      await client.query(
        `INSERT INTO areas (tenant_id, standard_version_id, code, position, title)
         SELECT tenant_id, $2, code, position, title FROM areas WHERE standard_version_id = $1`,
        of,
      );
      await client.query(
        `INSERT INTO phases (tenant_id, standard_version_id, number, title)
         SELECT tenant_id, $2, number, title FROM phases WHERE standard_version_id = $1`,
        of,
      );
      const items = await client.query<{ item: string; version: number }>(
        `INSERT INTO items (tenant_id, standard_version_id, key, code, position, area_id, phase_id, duty, weight, title,
                            guidance)
         SELECT items.tenant_id, $2, items.key, items.code, items.position, areas.id, phases.id, items.duty, items.weight,
                items.title, items.guidance
         FROM items
         JOIN areas AS of_area ON of_area.id = items.area_id
         JOIN phases AS of_phase ON of_phase.id = items.phase_id
         JOIN areas ON areas.standard_version_id = $2 AND areas.code = of_area.code
         JOIN phases ON phases.standard_version_id = $2 AND phases.number = of_phase.number
         WHERE items.standard_version_id = $1 AND items.key IS DISTINCT FROM $3
         RETURNING items.id AS item, items.version`,
        [...of, without],
      );
      return { id, item: items.rows[0]?.item ?? '', version: items.rows[0]?.version ?? 1 };
    });
  }

  /** Leaves the standard without a draft. */
  async discardDraft(): Promise<void> {
    await this.test.arrange(this.tenant.id, async (client) => {
      const drafts = `(SELECT id FROM standard_versions WHERE tenant_id = $1 AND status = 'draft')`;
      for (const table of ['items', 'areas', 'phases']) {
        await client.query(`DELETE FROM ${table} WHERE standard_version_id IN ${drafts}`, [this.tenant.id]);
      }
      await client.query(`DELETE FROM standard_versions WHERE id IN ${drafts}`, [this.tenant.id]);
    });
  }

  /** A template of the tenant's own. */
  async returnTemplate(): Promise<string> {
    return this.test.arrange(this.tenant.id, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `INSERT INTO return_templates (tenant_id, title, body, position)
         VALUES ($1, 'Brak daty', 'Proszę podać datę.', 50) RETURNING id`,
        [this.tenant.id],
      );
      return rows[0]?.id ?? '';
    });
  }

  /** An own group of one unit. */
  async ownGroup(): Promise<string> {
    return this.test.arrange(this.tenant.id, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `WITH made AS (
           INSERT INTO unit_groups (tenant_id, name) VALUES ($1, $2) RETURNING tenant_id, id
         ), filled AS (
           INSERT INTO unit_group_units (tenant_id, group_id, teryt) SELECT made.tenant_id, made.id, $3 FROM made
         )
         SELECT made.id FROM made`,
        [this.tenant.id, `Nad zatoką ${randomUUID().slice(0, 8)}`, this.unit],
      );
      return rows[0]?.id ?? '';
    });
  }

  /** A view that somebody keeps for themselves. */
  async savedView(role: Role): Promise<string> {
    const owner = await this.personAs(role);
    return this.test.arrange(this.tenant.id, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `INSERT INTO saved_views (tenant_id, person_id, screen, name, query)
         VALUES ($1, $2, 'actions', $3, 'kind=training') RETURNING id`,
        [this.tenant.id, owner.id, `Moje szkolenia ${randomUUID().slice(0, 8)}`],
      );
      return rows[0]?.id ?? '';
    });
  }

  /** An address of a calendar that somebody made. */
  async calendarFeed(role: Role): Promise<string> {
    const owner = await this.personAs(role);
    return this.test.arrange(this.tenant.id, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `INSERT INTO calendar_feeds (tenant_id, person_id, token_hash)
         VALUES ($1, $2, sha256(gen_random_uuid()::text::bytea)) RETURNING id`,
        [this.tenant.id, owner.id],
      );
      return rows[0]?.id ?? '';
    });
  }

  /** What a release of a linked proof would show. */
  async releaseContent(
    copy: 'original' | 'redacted' = 'original',
  ): Promise<{ evidenceId: string; title: string; copy: string; assessments: string[] }> {
    const { assessmentId, evidenceId } = await this.linked();
    return { evidenceId, title: 'Sprawozdanie za rok 2025', copy, assessments: [assessmentId] };
  }

  /** A release that the unit's editor prepared. */
  async release(
    copy: 'original' | 'redacted' = 'original',
  ): Promise<{ id: string; version: number; content: Record<string, unknown> }> {
    const { evidenceId, ...content } = await this.releaseContent(copy);
    const editor = await this.test.as(this.editor);
    const answer = await editor.post<{ id: string; version: number }>(this.path('releases'), {
      evidenceId,
      ...content,
    });
    if (answer.status !== 201)
      throw new Error(`the release answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return { ...answer.body, content };
  }

  /** One that waits for a second person. */
  async proposedRelease(): Promise<string> {
    const { id, version } = await this.release();
    const editor = await this.test.as(this.editor);
    const body = { personalData: 'none', answers: [] };
    const answer = await editor.post(this.path(`releases/${id}/propose`), body, {
      headers: { 'if-match': `"${version}"` },
    });
    if (answer.status !== 200)
      throw new Error(`proposing answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return id;
  }

  /** The form of a redacted copy: a picture of a page. */
  async redactedForm(): Promise<FormData> {
    const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#000000' } })
      .png()
      .toBuffer();
    const form = new FormData();
    form.set('file', new File([new Uint8Array(picture)], 'kopia.png', { type: 'image/png' }));
    return form;
  }

  /** The form of a coat of arms. */
  async armsForm(): Promise<FormData> {
    return this.redactedForm();
  }

  /** The unit of this world with a coat of arms. */
  async unitWithArms(): Promise<string> {
    const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#0000ff' } })
      .png()
      .toBuffer();
    await this.test.rows(
      `INSERT INTO unit_arms (tenant_id, teryt, picture, width, height) VALUES ($1, $2, $3, 8, 8)
       ON CONFLICT DO NOTHING`,
      [this.tenant.id, this.unit, picture],
    );
    return this.unit;
  }

  /** Somebody on the powiat's team. */
  async teamMember(): Promise<{ id: string; version: number }> {
    return this.test.arrange(this.tenant.id, async (client) => {
      const { rows } = await client.query<{ id: string; version: number }>(
        `INSERT INTO team_members (tenant_id, teryt, name, organisation, email, term_from)
         VALUES ($1, $2, 'Anna Zespołowa', 'Starostwo', 'anna.zespolowa@example.org', '2024-01-01')
         RETURNING id, version`,
        [this.tenant.id, this.powiat],
      );
      const [row] = rows;
      if (!row) throw new Error('nobody joined');
      return row;
    });
  }

  /** A meeting of the powiat's team, with a point, somebody on the list and a decision. */
  async meeting(status: 'planned' | 'held' = 'planned'): Promise<TeamMeeting> {
    const { id: memberId } = await this.teamMember();
    const meeting = await this.test.arrange(this.tenant.id, async (client) => {
      const inserted = async (
        table: string,
        columns: string,
        values: string,
        params: unknown[],
      ): Promise<string> => {
        const { rows } = await client.query<{ id: string }>(
          `INSERT INTO ${table} (tenant_id, ${columns}) VALUES ($1, ${values}) RETURNING id`,
          [this.tenant.id, ...params],
        );
        return rows[0]?.id ?? '';
      };
      const id = await inserted(
        'meetings',
        'teryt, title, held_on, starts_at, chair_id',
        "$2, 'Posiedzenie zespołu', miara_today(), '10:00', $3",
        [this.powiat, memberId],
      );
      const point = await inserted('meeting_agenda', 'meeting_id, position, title', "$2, 1, 'Szkoły'", [id]);
      const seat = await inserted(
        'meeting_attendance',
        'meeting_id, member_id, name',
        "$2, $3, 'Anna Zespołowa'",
        [id, memberId],
      );
      const decision = await inserted(
        'meeting_decisions',
        'meeting_id, number, text, owner_id, owner_name',
        "$2, 1, 'Zebrać dane ze szkół', $3, 'Anna Zespołowa'",
        [id, memberId],
      );
      if (status === 'held') {
        await client.query("UPDATE meetings SET status = 'held' WHERE tenant_id = $1 AND id = $2", [
          this.tenant.id,
          id,
        ]);
      }
      return { id, point, seat, decision, member: memberId };
    });
    const [row] = await this.test.rows<{ version: number }>('SELECT version FROM meetings WHERE id = $1', [
      meeting.id,
    ]);
    return { ...meeting, version: row?.version ?? 0 };
  }

  /** The frame of the tenant's minutes. */
  async minutesTemplateVersion(): Promise<number> {
    const [row] = await this.test.rows<{ version: number }>(
      'SELECT version FROM minutes_templates WHERE tenant_id = $1',
      [this.tenant.id],
    );
    return row?.version ?? 0;
  }

  /** A logged action of the powiat, credited to the world's unit. */
  async action(): Promise<{ id: string; version: number }> {
    return this.test.arrange(
      this.tenant.id,
      async (client) => {
        const { rows } = await client.query<{ id: string; version: number }>(
          `INSERT INTO actions (tenant_id, teryt, kind, title, status, starts_on)
           VALUES ($1, $2, 'training', 'Szkolenie', 'done', '2026-02-02') RETURNING id, version`,
          [this.tenant.id, this.powiat],
        );
        const [action] = rows;
        if (!action) throw new Error('no action was logged');
        await client.query('INSERT INTO action_units (tenant_id, action_id, teryt) VALUES ($1, $2, $3)', [
          this.tenant.id,
          action.id,
          this.unit,
        ]);
        return action;
      },
      this.editor.id,
    );
  }

  /** An action that was taken back. */
  async withdrawnAction(): Promise<{ id: string; version: number }> {
    const action = await this.action();
    await this.test.arrange(
      this.tenant.id,
      (client) =>
        client.query(
          `UPDATE actions SET withdrawn_at = miara_now(), withdrawn_by = $3, withdrawn_reason = 'Pomyłka'
           WHERE tenant_id = $1 AND id = $2`,
          [this.tenant.id, action.id, this.editor.id],
        ),
      this.editor.id,
    );
    return action;
  }

  /** An organisation of the directory. */
  async partner(): Promise<string> {
    return this.test.arrange(this.tenant.id, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `INSERT INTO partners (tenant_id, name, kind) VALUES ($1, $2, 'ngo') RETURNING id`,
        [this.tenant.id, `Stowarzyszenie ${randomUUID()}`],
      );
      const [partner] = rows;
      if (!partner) throw new Error('no partner was added');
      return partner.id;
    });
  }

  /** A list of the tenant as it is, with a word more. */
  async listEntries(list: 'action_kinds' | 'funding_sources'): Promise<object[]> {
    const rows = await this.test.rows<{ code: string; name: object; words: string[]; active: boolean }>(
      `SELECT code, name, words, active FROM ${list} WHERE tenant_id = $1 ORDER BY position`,
      [this.tenant.id],
    );
    return rows.map((row) => ({ ...row, words: [...row.words, 'nowe'] }));
  }
}
