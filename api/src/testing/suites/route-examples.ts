import type { SuiteWorld } from './suite-world.js';

/** One call that succeeds for somebody who may make it. */
export interface ExampleCall {
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface RouteExample {
  /** Where the call names an object that belongs to a tenant. */
  refersTo: 'path' | 'body' | 'nothing';
  /** Makes what the call needs in this world and says how to call. */
  call(world: SuiteWorld): ExampleCall | Promise<ExampleCall>;
  /** How many things the call changes, each told in a row of its own; one when left out. */
  subjects?: number;
}

/**
 * How each route of the working area is called, by method and path. The suites walk the routes that the
 * controllers declare; a route without an example fails them.
 */
export const ROUTE_EXAMPLES: Readonly<Record<string, RouteExample>> = {
  'GET /tenants/:tenant/units': list('units'),
  'GET /tenants/:tenant/units/:teryt': object((world) => `units/${world.unit}`),
  'GET /tenants/:tenant/members': list('members'),
  'POST /tenants/:tenant/members': {
    refersTo: 'nothing',
    call: (world) => ({ path: world.path('members'), body: { teryt: '2211043', joinedOn: '2026-03-01' } }),
  },
  'PATCH /tenants/:tenant/members/:teryt': {
    refersTo: 'path',
    call: (world) => ({ path: world.path(`members/${world.gmina}`), body: { leftOn: '2026-12-31' } }),
  },
  'GET /tenants/:tenant/standards': list('standards'),
  'GET /tenants/:tenant/standards/:code/versions/:number': object(
    (world) => `standards/${world.standard.code}/versions/${world.standard.number}`,
  ),
  'GET /tenants/:tenant/coverage/matrix': list('coverage/matrix'),
  'GET /tenants/:tenant/coverage/groups': list('coverage/groups?by=kind'),
  'GET /tenants/:tenant/coverage/explain': object((world) => `coverage/explain?unit=${world.unit}`),
  'GET /tenants/:tenant/units/:teryt/assessments': object((world) => `units/${world.unit}/assessments`),
  'GET /tenants/:tenant/assessments/:id': object(
    async (world) => `assessments/${(await world.assessment()).id}`,
  ),
  'PATCH /tenants/:tenant/assessments/:id': {
    refersTo: 'path',
    call: async (world) => {
      const { id, version } = await world.assessment();
      return {
        path: world.path(`assessments/${id}`),
        body: { state: 'in_progress' },
        headers: ifMatch(version),
      };
    },
  },
  'POST /tenants/:tenant/assessments/:id/submit': object(
    async (world) => `assessments/${(await world.declared()).id}/submit`,
  ),
  'POST /tenants/:tenant/assessments/:id/recall': object(
    async (world) => `assessments/${(await world.submitted()).id}/recall`,
  ),
  'POST /tenants/:tenant/assessments/:id/review': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`assessments/${(await world.submitted()).id}/review`),
      body: { decision: 'return', reason: 'Brak daty na protokole.' },
    }),
  },
  'GET /tenants/:tenant/review/queue': list('review/queue'),
  'GET /tenants/:tenant/review/batch': list('review/batch'),
  'POST /tenants/:tenant/review/batch': {
    refersTo: 'body',
    call: async (world) => {
      const { id, version } = await world.submitted();
      return {
        path: world.path('review/batch'),
        body: { decision: 'confirm', assessments: [{ id, version }] },
      };
    },
  },
  'DELETE /tenants/:tenant/review/batch/:assessmentId': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`review/batch/${(await world.held()).id}`),
    }),
  },
  'POST /tenants/:tenant/review/batch/send': {
    refersTo: 'body',
    // The assessment that is decided, and the batch that is sent.
    subjects: 2,
    call: async (world) => ({
      path: world.path('review/batch/send'),
      body: { assessmentIds: [(await world.held()).id] },
    }),
  },
  'POST /tenants/:tenant/assessments/:id/evidence': {
    refersTo: 'path',
    call: async (world) => {
      const { id } = await world.declared();
      return { path: world.path(`assessments/${id}/evidence`), body: { evidenceId: await world.evidence() } };
    },
  },
  'DELETE /tenants/:tenant/assessments/:id/evidence/:evidenceId': object(async (world) => {
    const { assessmentId, evidenceId } = await world.linked();
    return `assessments/${assessmentId}/evidence/${evidenceId}`;
  }),
  'GET /tenants/:tenant/evidence': list('evidence'),
  'POST /tenants/:tenant/evidence': {
    refersTo: 'body',
    call: (world) => ({ path: world.path('evidence'), body: world.uploadForm() }),
  },
  'GET /tenants/:tenant/evidence/:id': object(async (world) => `evidence/${await world.evidence()}`),
  'GET /tenants/:tenant/evidence/:id/file': object(
    async (world) => `evidence/${await world.evidence()}/file`,
  ),
  'POST /tenants/:tenant/evidence/links': {
    refersTo: 'body',
    call: (world) => ({ path: world.path('evidence/links'), body: world.linkProof() }),
  },
  'POST /tenants/:tenant/evidence/statements': {
    refersTo: 'body',
    call: (world) => ({
      path: world.path('evidence/statements'),
      body: { unit: world.unit, kind: 'report', title: 'Oświadczenie', statement: 'Punkt działa od marca.' },
    }),
  },
  'PATCH /tenants/:tenant/evidence/:id': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`evidence/${await world.evidence()}`),
      body: { title: 'Inny tytuł' },
      headers: ifMatch(1),
    }),
  },
  'GET /tenants/:tenant/evidence/:id/revisions': object(
    async (world) => `evidence/${await world.evidence()}/revisions`,
  ),
  'GET /tenants/:tenant/evidence/:id/revisions/:number/file': object(
    async (world) => `evidence/${await world.evidence()}/revisions/1/file`,
  ),
  'POST /tenants/:tenant/evidence/:id/revisions': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`evidence/${await world.evidence()}/revisions`),
      body: world.revisionForm(),
    }),
  },
  'POST /tenants/:tenant/evidence/:id/revisions/links': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`evidence/${await world.textProof('links', world.linkProof())}/revisions/links`),
      body: { url: 'https://www.example.pl/nowa', note: 'Nowy adres' },
    }),
  },
  'POST /tenants/:tenant/evidence/:id/revisions/statements': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`evidence/${await world.textProof('statements')}/revisions/statements`),
      body: { statement: 'Punkt działa od kwietnia.' },
    }),
  },
  'POST /tenants/:tenant/evidence/:id/withdraw': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`evidence/${await world.evidence()}/withdraw`),
      body: { reason: 'Umowę rozwiązano.' },
    }),
  },
  'POST /tenants/:tenant/evidence/:id/restore': object(
    async (world) => `evidence/${await world.withdrawn()}/restore`,
  ),
  'GET /tenants/:tenant/releases': list('releases'),
  'POST /tenants/:tenant/releases': {
    refersTo: 'body',
    call: async (world) => ({ path: world.path('releases'), body: await world.releaseContent() }),
  },
  'GET /tenants/:tenant/releases/:id': object(async (world) => `releases/${(await world.release()).id}`),
  'GET /tenants/:tenant/releases/:id/file': object(
    async (world) => `releases/${(await world.release()).id}/file`,
  ),
  'PUT /tenants/:tenant/releases/:id': {
    refersTo: 'path',
    call: async (world) => {
      const { id, version, content } = await world.release();
      return {
        path: world.path(`releases/${id}`),
        body: { ...content, title: 'Inny tytuł' },
        headers: ifMatch(version),
      };
    },
  },
  'PUT /tenants/:tenant/releases/:id/copy': {
    refersTo: 'path',
    call: async (world) => {
      const { id, version } = await world.release('redacted');
      return {
        path: world.path(`releases/${id}/copy`),
        body: await world.redactedForm(),
        headers: ifMatch(version),
      };
    },
  },
  'POST /tenants/:tenant/releases/:id/propose': {
    refersTo: 'path',
    call: async (world) => {
      const { id, version } = await world.release();
      return {
        path: world.path(`releases/${id}/propose`),
        body: { personalData: 'none', answers: [] },
        headers: ifMatch(version),
      };
    },
  },
  'POST /tenants/:tenant/releases/:id/approve': object(
    async (world) => `releases/${await world.proposedRelease()}/approve`,
  ),
  'POST /tenants/:tenant/releases/:id/refuse': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`releases/${await world.proposedRelease()}/refuse`),
      body: { reason: 'Na drugiej stronie widać podpis.' },
    }),
  },
  'POST /tenants/:tenant/releases/:id/withdraw': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`releases/${await world.proposedRelease()}/withdraw`),
      body: { reason: 'Wysłano nie ten dokument.' },
    }),
  },
  'GET /tenants/:tenant/actions': list('actions'),
  'POST /tenants/:tenant/actions': {
    refersTo: 'body',
    call: (world) => ({
      path: world.path('actions'),
      body: {
        unit: world.powiat,
        kind: 'training',
        title: 'Szkolenie urzędników',
        status: 'done',
        startsOn: '2026-03-02',
        units: [world.unit],
        items: ['EDU-02'],
      },
    }),
  },
  'GET /tenants/:tenant/actions/:id': object(async (world) => `actions/${(await world.action()).id}`),
  'PATCH /tenants/:tenant/actions/:id': {
    refersTo: 'path',
    call: async (world) => {
      const { id, version } = await world.action();
      return { path: world.path(`actions/${id}`), body: { title: 'Inny tytuł' }, headers: ifMatch(version) };
    },
  },
  'GET /tenants/:tenant/publications': list('publications'),
  'POST /tenants/:tenant/publications': {
    refersTo: 'nothing',
    call: async (world) => {
      await world.declared();
      return { path: world.path('publications'), body: { note: 'Pierwsza publikacja' } };
    },
  },
  'GET /tenants/:tenant/audit': list('audit'),
  'GET /tenants/:tenant/people': list('people'),
};

function list(below: string): RouteExample {
  return { refersTo: 'nothing', call: (world) => ({ path: world.path(below) }) };
}

function object(below: (world: SuiteWorld) => string | Promise<string>): RouteExample {
  return { refersTo: 'path', call: async (world) => ({ path: world.path(await below(world)) }) };
}

function ifMatch(version: number): Record<string, string> {
  return { 'if-match': `"${version}"` };
}
