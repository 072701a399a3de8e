import { randomUUID } from 'node:crypto';
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

/** Units of the two tenants of the suites; they share none, so that a foreign TERYT code is foreign. */
const TERRITORIES = {
  here: { powiat: UNITS.powiatPucki.teryt, gmina: UNITS.puck.teryt, other: UNITS.gdynia.teryt },
  there: { powiat: UNITS.powiatGdanski.teryt, gmina: UNITS.pruszcz.teryt, other: UNITS.pruszczRural.teryt },
} as const;

export type Territory = keyof typeof TERRITORIES;

/** A tenant with one of everything a route can be about, made on demand. */
export class SuiteWorld {
  #coordinator: Promise<BuiltPerson> | undefined;

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

  /** The one coordinator of this world: a batch is somebody's own. */
  private coordinator(): Promise<BuiltPerson> {
    this.#coordinator ??= buildPerson(this.test, 'coordinator', { tenant: this.tenant });
    return this.#coordinator;
  }

  /** Somebody with one role, held where that role is usually held. */
  async clientAs(role: Role): Promise<TestClient> {
    if (role === 'coordinator') return this.test.as(await this.coordinator());
    const teryt = { team_member: this.powiat, unit_editor: this.unit }[role as 'team_member' | 'unit_editor'];
    const place = role === 'platform_operator' ? {} : { tenant: this.tenant, ...(teryt ? { teryt } : {}) };
    return this.test.as(await buildPerson(this.test, role, place));
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

  /** An assessment about which a decision waits in the coordinator's batch. */
  async held(): Promise<{ id: string; version: number }> {
    const assessment = await this.submitted();
    const { id } = await this.coordinator();
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
  async linked(): Promise<{ assessmentId: string; evidenceId: string }> {
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
    return { assessmentId: id, evidenceId };
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
}
