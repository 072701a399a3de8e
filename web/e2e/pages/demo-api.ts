import { expect, type APIRequestContext, type PlaywrightWorkerArgs } from '@playwright/test';

const BASE = process.env.MIARA_URL ?? 'http://localhost:3000';

export interface Checked {
  id: string;
  item: string;
  version: number;
  review: string;
  proofCount: number;
}

/** Prepares what a journey begins with, through the same API, without a browser. */
export class DemoApi {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly tenant: string,
  ) {}

  static async as(
    playwright: PlaywrightWorkerArgs['playwright'],
    email: string,
    tenant = 'omggs',
  ): Promise<DemoApi> {
    const request = await playwright.request.newContext({
      baseURL: BASE,
      extraHTTPHeaders: { origin: BASE },
    });
    const answer = await request.post('/api/v1/sessions', { data: { email, password: 'miara-demo' } });
    expect(answer.ok()).toBe(true);
    return new DemoApi(request, tenant);
  }

  /** Assessments of a unit that wait for nobody's decision and have no proof, in the order of the standard. */
  async editable(teryt: string): Promise<Checked[]> {
    const answer = await this.request.get(this.path(`units/${teryt}/assessments`));
    const { assessments } = (await answer.json()) as { assessments: Checked[] };
    return assessments.filter(({ review, proofCount }) => review === 'draft' && proofCount === 0);
  }

  async upload(teryt: string, title: string, file: { name: string; mimeType: string; buffer: Buffer }) {
    const answer = await this.request.post(this.path('evidence'), {
      multipart: { unit: teryt, kind: await this.kind(), title, file },
    });
    expect(answer.status()).toBe(201);
    return ((await answer.json()) as { id: string }).id;
  }

  /** Logs a finished action of a unit, credited to itself. */
  async logAction(
    teryt: string,
    title: string,
    kind: string,
    startsOn: string,
    item: string,
    visibility: 'internal' | 'public' = 'internal',
  ): Promise<void> {
    const answer = await this.request.post(this.path('actions'), {
      data: {
        unit: teryt,
        kind,
        title,
        status: 'done',
        startsOn,
        peopleReached: 12,
        units: [teryt],
        items: [item],
        visibility,
      },
    });
    expect(answer.status()).toBe(201);
  }

  async link(assessment: string, evidenceId: string, pointer: { page?: number; excerpt?: string } = {}) {
    const answer = await this.request.post(this.path(`assessments/${assessment}/evidence`), {
      data: { evidenceId, ...pointer },
    });
    expect(answer.status()).toBe(201);
  }

  /** Declares as in place. */
  async declare(assessment: string, statement: string): Promise<void> {
    const path = this.path(`assessments/${assessment}`);
    const { version } = (await (await this.request.get(path)).json()) as { version: number };
    const declared = await this.request.patch(path, {
      data: { state: 'in_place', statement },
      headers: { 'if-match': `"${version}"` },
    });
    expect(declared.status()).toBe(200);
  }

  /** Declares as in place, and submits. */
  async submit(assessment: string, statement: string): Promise<void> {
    await this.declare(assessment, statement);
    expect((await this.request.post(this.path(`assessments/${assessment}/submit`))).status()).toBe(200);
  }

  /** Submits what is declared already. */
  async submitAgain(assessment: string): Promise<void> {
    expect((await this.request.post(this.path(`assessments/${assessment}/submit`))).status()).toBe(200);
  }

  /** Returns what was submitted, at once. */
  async giveBack(assessment: string, reason: string): Promise<void> {
    const path = this.path(`assessments/${assessment}/review`);
    const answer = await this.request.post(path, { data: { decision: 'return', reason } });
    expect(answer.status()).toBe(200);
  }

  async note(assessment: string, visibility: 'internal' | 'shared', text: string): Promise<void> {
    const answer = await this.request.post(this.path(`assessments/${assessment}/conversation`), {
      data: { visibility, text },
    });
    expect(answer.status()).toBe(201);
  }

  async close(): Promise<void> {
    await this.request.dispose();
  }

  private async kind(): Promise<string> {
    const answer = await this.request.get(this.path('standards/SMI/versions/1.0'));
    const { evidenceKinds } = (await answer.json()) as { evidenceKinds: { code: string }[] };
    return evidenceKinds[0]?.code ?? 'report';
  }

  private path(rest: string): string {
    return `/api/v1/tenants/${this.tenant}/${rest}`;
  }
}
