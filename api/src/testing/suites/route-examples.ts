import { randomUUID } from 'node:crypto';
import type { Role } from '@miara/shared';
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
  /** Makes what the call needs in this world and says how to call. `role` is the one who will: some things are one's own. */
  call(world: SuiteWorld, role?: Role): ExampleCall | Promise<ExampleCall>;
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
  'GET /tenants/:tenant/units/:teryt/similar': object((world) => `units/${world.unit}/similar`),
  'GET /tenants/:tenant/items/:code/examples': object((world) => `items/EDU-02/examples?unit=${world.unit}`),
  'GET /tenants/:tenant/units/:teryt/office': object((world) => `units/${world.unit}/office`),
  'PUT /tenants/:tenant/units/:teryt/office': {
    refersTo: 'path',
    call: (world) => ({
      path: world.path(`units/${world.unit}/office`),
      headers: ifMatch(0),
      body: { name: 'Referat Spraw Społecznych', email: 'referat@urzad.example' },
    }),
  },
  'GET /tenants/:tenant/units/:teryt/chapter': object((world) => `units/${world.unit}/chapter`),
  'GET /tenants/:tenant/units/:teryt/arms': object(
    async (world) => `units/${await world.unitWithArms()}/arms`,
  ),
  'POST /tenants/:tenant/units/:teryt/arms': {
    refersTo: 'path',
    call: async (world) => ({ path: world.path(`units/${world.unit}/arms`), body: await world.armsForm() }),
  },
  'DELETE /tenants/:tenant/units/:teryt/arms': object(
    async (world) => `units/${await world.unitWithArms()}/arms`,
  ),
  'POST /tenants/:tenant/chapters': {
    refersTo: 'nothing',
    call: async (world) => ({
      path: world.path('chapters'),
      body: { publication: await world.publication() },
    }),
  },
  'GET /tenants/:tenant/unit-facts': list('unit-facts'),
  'POST /tenants/:tenant/unit-facts/preview': {
    refersTo: 'nothing',
    // It reads a file and keeps nothing.
    subjects: 0,
    call: (world) => ({ path: world.path('unit-facts/preview'), body: world.factsForm() }),
  },
  'PUT /tenants/:tenant/unit-facts': {
    refersTo: 'body',
    call: (world) => ({ path: world.path('unit-facts'), body: { facts: [world.fact()] } }),
  },
  'DELETE /tenants/:tenant/unit-facts/:teryt/:year': object(
    async (world) => `unit-facts/${world.unit}/${await world.keptFact()}`,
  ),
  'GET /tenants/:tenant/members': list('members'),
  'GET /tenants/:tenant/members/register': list('members/register?q=hel'),
  'POST /tenants/:tenant/members': {
    refersTo: 'nothing',
    call: (world) => ({ path: world.path('members'), body: { teryt: '2211043', joinedOn: '2026-03-01' } }),
  },
  'PATCH /tenants/:tenant/members/:teryt': {
    refersTo: 'path',
    call: (world) => ({ path: world.path(`members/${world.gmina}`), body: { leftOn: '2026-12-31' } }),
  },
  'GET /tenants/:tenant/map': list('map'),
  'GET /tenants/:tenant/boundaries': list('boundaries'),
  'POST /tenants/:tenant/boundaries/check': {
    refersTo: 'nothing',
    // Only looks.
    subjects: 0,
    call: (world) => ({ path: world.path('boundaries/check'), body: world.boundaryForm() }),
  },
  'PUT /tenants/:tenant/boundaries': {
    refersTo: 'nothing',
    call: (world) => ({
      path: world.path('boundaries?source=PRG&licence=CC0'),
      body: world.boundaryForm(),
    }),
  },
  'DELETE /tenants/:tenant/boundaries': {
    refersTo: 'nothing',
    call: async (world) => {
      await world.giveBoundaries();
      return { path: world.path('boundaries') };
    },
  },
  'GET /tenants/:tenant/standards': list('standards'),
  'GET /tenants/:tenant/standards/:code/versions/:number': object(
    (world) => `standards/${world.standard.code}/versions/${world.standard.number}`,
  ),
  'GET /tenants/:tenant/standard/versions': list('standard/versions'),
  'GET /tenants/:tenant/standard/versions/:id': object(
    (world) => `standard/versions/${world.standard.versionId}`,
  ),
  'GET /tenants/:tenant/standard/versions/:id/differences': object(
    (world) => `standard/versions/${world.standard.versionId}/differences`,
  ),
  'POST /tenants/:tenant/standard/drafts': {
    refersTo: 'body',
    call: async (world) => {
      await world.discardDraft();
      return { path: world.path('standard/drafts'), body: { code: world.standard.code, number: '9.9' } };
    },
  },
  'DELETE /tenants/:tenant/standard/drafts/:id': object(
    async (world) => `standard/drafts/${(await world.draft()).id}`,
  ),
  'PATCH /tenants/:tenant/standard/drafts/:id': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`standard/drafts/${(await world.draft()).id}`),
      body: { number: '9.7' },
      headers: ifMatch(1),
    }),
  },
  'PATCH /tenants/:tenant/standard/drafts/:id/areas/:code': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`standard/drafts/${(await world.draft()).id}/areas/EDU`),
      body: { title: { pl: 'Szkoły' } },
      headers: ifMatch(1),
    }),
  },
  'PATCH /tenants/:tenant/standard/drafts/:id/phases/:number': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`standard/drafts/${(await world.draft()).id}/phases/1`),
      body: { title: { pl: 'Początek' }, deadline: '2026-12-31' },
      headers: ifMatch(1),
    }),
  },
  'GET /tenants/:tenant/standard/drafts/:id/forecast': object(
    async (world) => `standard/drafts/${(await world.draft()).id}/forecast`,
  ),
  'POST /tenants/:tenant/standard/drafts/:id/items': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`standard/drafts/${(await world.draft()).id}/items`),
      body: {
        title: { pl: 'Punkt informacyjny' },
        guidance: { pl: 'Prowadzić punkt informacyjny.' },
        area: 'EDU',
        phase: 1,
        duty: 'gmina',
        weight: 1,
      },
    }),
  },
  'POST /tenants/:tenant/standard/drafts/:id/items/:key/restore': object(async (world) => {
    const { id } = await world.draft('edu-01');
    return `standard/drafts/${id}/items/edu-01/restore`;
  }),
  'PATCH /tenants/:tenant/standard/drafts/:id/items/:itemId': {
    refersTo: 'path',
    call: async (world) => {
      const { id, item, version } = await world.draft();
      return {
        path: world.path(`standard/drafts/${id}/items/${item}`),
        body: { weight: 3 },
        headers: ifMatch(version),
      };
    },
  },
  'DELETE /tenants/:tenant/standard/drafts/:id/items/:itemId': object(async (world) => {
    const { id, item } = await world.draft();
    return `standard/drafts/${id}/items/${item}`;
  }),
  'POST /tenants/:tenant/standard/drafts/:id/publish': object(
    async (world) => `standard/drafts/${(await world.draft()).id}/publish`,
  ),
  'GET /tenants/:tenant/coverage/matrix': list('coverage/matrix'),
  'GET /tenants/:tenant/coverage/units': list('coverage/units?area=EDU'),
  'GET /tenants/:tenant/coverage/groups': list('coverage/groups?by=kind'),
  'GET /tenants/:tenant/coverage/total': list('coverage/total'),
  'GET /tenants/:tenant/coverage/explain': object((world) => `coverage/explain?unit=${world.unit}`),
  'GET /tenants/:tenant/coverage/explain/file': object(
    (world) => `coverage/explain/file?unit=${world.unit}&format=csv`,
  ),
  'GET /tenants/:tenant/coverage/trend': object((world) => `coverage/trend?unit=${world.unit}`),
  'GET /tenants/:tenant/coverage/changes': object((world) => `coverage/changes?unit=${world.unit}`),
  'GET /tenants/:tenant/coverage/parts': object((world) => `coverage/parts?unit=${world.unit}`),
  'GET /tenants/:tenant/coverage/funnel': object((world) => `coverage/funnel?unit=${world.unit}`),
  'GET /tenants/:tenant/coverage/ageing': object((world) => `coverage/ageing?unit=${world.unit}`),
  'GET /tenants/:tenant/coverage/forecast': object((world) => `coverage/forecast?unit=${world.unit}`),
  'GET /tenants/:tenant/own-groups': list('own-groups'),
  'POST /tenants/:tenant/own-groups': {
    refersTo: 'body',
    call: (world) => ({
      path: world.path('own-groups'),
      body: { name: `Nad zatoką ${randomUUID().slice(0, 8)}`, teryts: [world.unit] },
    }),
  },
  'PATCH /tenants/:tenant/own-groups/:id': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`own-groups/${await world.ownGroup()}`),
      body: { name: `Nad morzem ${randomUUID().slice(0, 8)}` },
      headers: ifMatch(1),
    }),
  },
  'DELETE /tenants/:tenant/own-groups/:id': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`own-groups/${await world.ownGroup()}`),
      headers: ifMatch(1),
    }),
  },
  'GET /tenants/:tenant/units/:teryt/assessments': object((world) => `units/${world.unit}/assessments`),
  'GET /tenants/:tenant/assessments/:id': object(
    async (world) => `assessments/${(await world.assessment()).id}`,
  ),
  'GET /tenants/:tenant/assessments/:id/actions': object(
    async (world) => `assessments/${(await world.assessment()).id}/actions`,
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
  'GET /tenants/:tenant/endorsements': list('endorsements'),
  'POST /tenants/:tenant/assessments/:id/endorsement': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`assessments/${(await world.awaitsOpinion()).id}/endorsement`),
      body: { opinion: 'endorse', note: 'Zgodne z protokołem.' },
    }),
  },
  'GET /tenants/:tenant/review/queue': list('review/queue'),
  'GET /tenants/:tenant/review/queue/selection': list('review/queue/selection?unchanged=true'),
  'GET /tenants/:tenant/review/batch': list('review/batch'),
  'POST /tenants/:tenant/review/batch/undo': {
    refersTo: 'body',
    call: async (world) => ({
      path: world.path('review/batch/undo'),
      body: { assessmentIds: [(await world.held()).id] },
    }),
  },
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
  'GET /tenants/:tenant/conversations': list('conversations'),
  'GET /tenants/:tenant/assessments/:id/conversation': object(
    async (world) => `assessments/${(await world.assessment()).id}/conversation`,
  ),
  'GET /tenants/:tenant/assessments/:id/conversation/people': object(
    async (world) => `assessments/${(await world.assessment()).id}/conversation/people?visibility=shared`,
  ),
  'POST /tenants/:tenant/assessments/:id/conversation': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`assessments/${(await world.assessment()).id}/conversation`),
      body: { visibility: 'shared', text: 'Kiedy rada przyjmie uchwałę?' },
    }),
  },
  'POST /tenants/:tenant/assessments/:id/conversation/seen': {
    refersTo: 'path',
    call: async (world, role) => {
      await world.note(role === 'coordinator' ? 'unit_editor' : 'coordinator');
      return { path: world.path(`assessments/${(await world.assessment()).id}/conversation/seen`) };
    },
  },
  'POST /tenants/:tenant/conversations/:threadId/answers': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`conversations/${await world.note('coordinator')}/answers`),
      body: { text: 'W październiku.' },
    }),
  },
  'POST /tenants/:tenant/conversations/:threadId/resolve': object(
    async (world) => `conversations/${await world.note('coordinator')}/resolve`,
  ),
  'POST /tenants/:tenant/conversations/:threadId/reopen': object(
    async (world) => `conversations/${await world.resolvedThread('coordinator')}/reopen`,
  ),
  'PATCH /tenants/:tenant/notes/:noteId': {
    refersTo: 'path',
    call: async (world, role = 'coordinator') => ({
      path: world.path(`notes/${await world.note(role)}`),
      body: { text: 'Proszę o datę i numer uchwały.' },
      headers: ifMatch(1),
    }),
  },
  'POST /tenants/:tenant/notes/:noteId/withdraw': object(
    async (world, role = 'coordinator') => `notes/${await world.note(role)}/withdraw`,
  ),
  'GET /tenants/:tenant/notices': list('notices'),
  'GET /tenants/:tenant/notices/count': list('notices/count'),
  'POST /tenants/:tenant/notices/read': {
    refersTo: 'nothing',
    call: async (world, role) => {
      await world.notice(role);
      return { path: world.path('notices/read') };
    },
  },
  'POST /tenants/:tenant/notices/:id/read': object(
    async (world, role) => `notices/${await world.notice(role)}/read`,
  ),
  'GET /tenants/:tenant/notices/settings': list('notices/settings'),
  'PUT /tenants/:tenant/notices/settings': {
    refersTo: 'nothing',
    call: (world) => ({
      path: world.path('notices/settings'),
      body: { mail: true, weekdaysOnly: false, without: ['talk'] },
    }),
  },
  'GET /tenants/:tenant/outgoing-mail': list('outgoing-mail'),
  'GET /tenants/:tenant/return-templates': list('return-templates'),
  'POST /tenants/:tenant/return-templates': {
    refersTo: 'nothing',
    call: (world) => ({
      path: world.path('return-templates'),
      body: { title: 'Brak podpisu', text: 'Do zadania {zadanie}: proszę o podpisany egzemplarz.' },
    }),
  },
  'POST /tenants/:tenant/return-templates/order': {
    refersTo: 'body',
    call: async (world) => ({
      path: world.path('return-templates/order'),
      body: { ids: [await world.returnTemplate()] },
    }),
  },
  'PATCH /tenants/:tenant/return-templates/:id': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`return-templates/${await world.returnTemplate()}`),
      body: { title: 'Brak daty lub podpisu' },
      headers: ifMatch(1),
    }),
  },
  'GET /tenants/:tenant/action-counts': list('action-counts?status=planned'),
  'GET /tenants/:tenant/saved-views': list('saved-views?screen=actions'),
  'POST /tenants/:tenant/saved-views': {
    refersTo: 'nothing',
    call: (world) => ({
      path: world.path('saved-views'),
      body: { screen: 'actions', name: 'Zaplanowane', query: 'status=planned', shared: false },
    }),
  },
  'PUT /tenants/:tenant/saved-views/default': {
    refersTo: 'body',
    call: async (world, role = 'coordinator') => ({
      path: world.path('saved-views/default'),
      body: { screen: 'actions', view: await world.savedView(role) },
    }),
  },
  'PATCH /tenants/:tenant/saved-views/:id': {
    refersTo: 'path',
    call: async (world, role = 'coordinator') => ({
      path: world.path(`saved-views/${await world.savedView(role)}`),
      body: { name: 'Tylko zaplanowane' },
      headers: ifMatch(1),
    }),
  },
  'DELETE /tenants/:tenant/saved-views/:id': object(
    async (world, role = 'coordinator') => `saved-views/${await world.savedView(role)}`,
  ),
  'GET /tenants/:tenant/calendar-feeds': list('calendar-feeds'),
  'POST /tenants/:tenant/calendar-feeds': {
    refersTo: 'nothing',
    call: (world) => ({ path: world.path('calendar-feeds'), body: { team: null } }),
  },
  'DELETE /tenants/:tenant/calendar-feeds/:id': object(
    async (world, role = 'coordinator') => `calendar-feeds/${await world.calendarFeed(role)}`,
  ),
  'POST /tenants/:tenant/assessments/:id/evidence': {
    refersTo: 'path',
    call: async (world) => {
      const { id } = await world.declared();
      return { path: world.path(`assessments/${id}/evidence`), body: { evidenceId: await world.evidence() } };
    },
  },
  'PATCH /tenants/:tenant/assessments/:id/evidence/:evidenceId': {
    refersTo: 'path',
    call: async (world) => {
      const { assessmentId, evidenceId, version } = await world.linked();
      return {
        path: world.path(`assessments/${assessmentId}/evidence/${evidenceId}`),
        body: { page: 3 },
        headers: ifMatch(version),
      };
    },
  },
  'DELETE /tenants/:tenant/assessments/:id/evidence/:evidenceId': object(async (world) => {
    const { assessmentId, evidenceId } = await world.linked();
    return `assessments/${assessmentId}/evidence/${evidenceId}`;
  }),
  'GET /tenants/:tenant/replies': list('replies'),
  'GET /tenants/:tenant/assessments/:id/replies': object(
    async (world) => `assessments/${(await world.assessment()).id}/replies`,
  ),
  'PUT /tenants/:tenant/assessments/:id/reply': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`assessments/${(await world.returned()).id}/reply`),
      body: { stance: 'partly', text: 'Data jest na drugiej stronie.', mayPublish: true, evidence: [] },
    }),
  },
  'POST /tenants/:tenant/replies/:id/send': object(
    async (world) => `replies/${await world.reply('draft')}/send`,
  ),
  'PUT /tenants/:tenant/replies/:id/decision': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`replies/${await world.reply('sent')}/decision`),
      body: { outcome: 'uphold', words: 'Na drugiej stronie też jej nie ma.' },
    }),
  },
  'DELETE /tenants/:tenant/replies/:id/decision': object(
    async (world) => `replies/${await world.reply('drafted')}/decision`,
  ),
  'POST /tenants/:tenant/replies/:id/decision/send': object(
    async (world) => `replies/${await world.reply('drafted')}/decision/send`,
  ),
  'POST /tenants/:tenant/replies/:id/publication': object(
    async (world) => `replies/${await world.reply('decided')}/publication`,
  ),
  'DELETE /tenants/:tenant/replies/:id/publication': object(
    async (world) => `replies/${await world.reply('published')}/publication`,
  ),
  'GET /tenants/:tenant/reply-deadlines': list('reply-deadlines'),
  'PUT /tenants/:tenant/reply-deadlines': {
    refersTo: 'nothing',
    call: (world) => ({
      path: world.path('reply-deadlines'),
      body: { afterReturnDays: 21, afterPublicationDays: 30 },
    }),
  },
  'GET /tenants/:tenant/periods': list('periods'),
  'GET /tenants/:tenant/periods/open': list('periods/open'),
  'POST /tenants/:tenant/periods': {
    refersTo: 'nothing',
    call: (world) => ({
      path: world.path('periods'),
      body: { title: { pl: 'I kwartał 2026' }, beginsOn: '2026-01-01', endsOn: '2026-04-01' },
    }),
  },
  'PATCH /tenants/:tenant/periods/:id': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`periods/${await world.period()}`),
      body: { endsOn: '2026-05-01' },
      headers: ifMatch(1),
    }),
  },
  'POST /tenants/:tenant/periods/:id/close': object(async (world) => `periods/${await world.period()}/close`),
  'GET /tenants/:tenant/periods/:id/units': object(async (world) => `periods/${await world.period()}/units`),
  'GET /tenants/:tenant/deadlines': list('deadlines'),
  'PUT /tenants/:tenant/deadlines/phases/:number': {
    refersTo: 'nothing',
    call: (world) => ({ path: world.path('deadlines/phases/1'), body: { deadline: '2026-12-31' } }),
  },
  'POST /tenants/:tenant/deadlines/exceptions': {
    refersTo: 'body',
    call: (world) => ({
      path: world.path('deadlines/exceptions'),
      body: { unit: world.unit, phase: 1, deadline: '2027-03-31', reason: 'Remont siedziby.' },
    }),
  },
  'DELETE /tenants/:tenant/deadlines/exceptions/:id': object(
    async (world) => `deadlines/exceptions/${await world.exception()}`,
  ),
  'GET /tenants/:tenant/checks': list('checks'),
  'PUT /tenants/:tenant/checks/settings': {
    refersTo: 'nothing',
    call: (world) => ({
      path: world.path('checks/settings'),
      body: { proofMonths: 36, windows: [{ kind: 'report', months: 12 }] },
    }),
  },
  'GET /tenants/:tenant/checks/:code': list('checks/deadline_passed'),
  'PUT /tenants/:tenant/checks/:code/acceptances/:assessmentId': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`checks/not_applicable_without_reason/acceptances/${await world.withoutReason()}`),
      body: { note: 'Wyjaśnione telefonicznie.' },
    }),
  },
  'DELETE /tenants/:tenant/checks/:code/acceptances/:assessmentId': object(
    async (world) => `checks/not_applicable_without_reason/acceptances/${await world.accepted()}`,
  ),
  'GET /tenants/:tenant/evidence': list('evidence'),
  'POST /tenants/:tenant/evidence': {
    refersTo: 'body',
    call: (world) => ({ path: world.path('evidence'), body: world.uploadForm() }),
  },
  'GET /tenants/:tenant/evidence/:id': object(async (world) => `evidence/${await world.evidence()}`),
  'GET /tenants/:tenant/evidence/:id/file': object(
    async (world) => `evidence/${await world.evidence()}/file`,
  ),
  'GET /tenants/:tenant/evidence/:id/preview': object(
    async (world) => `evidence/${await world.photograph()}/preview`,
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
  'POST /tenants/:tenant/evidence/packs': {
    refersTo: 'body',
    call: (world) => ({ path: world.path('evidence/packs'), body: { unit: world.unit } }),
  },
  'GET /tenants/:tenant/evidence/packs/:id/file': object(
    async (world) => `evidence/packs/${await world.pack()}/file`,
  ),
  'POST /tenants/:tenant/evidence/:id/check': object(
    async (world) => `evidence/${await world.textProof('links', world.linkProof())}/check`,
  ),
  'GET /tenants/:tenant/evidence/:id/copies': object(
    async (world) => `evidence/${(await world.copiedPage()).evidenceId}/copies`,
  ),
  'POST /tenants/:tenant/evidence/:id/copies': object(
    async (world) => `evidence/${await world.textProof('links', world.linkProof())}/copies`,
  ),
  'GET /tenants/:tenant/evidence/:id/copies/:copyId/file': object(async (world) => {
    const { evidenceId, copyId } = await world.copiedPage();
    return `evidence/${evidenceId}/copies/${copyId}/file`;
  }),
  'GET /tenants/:tenant/retention': list('retention'),
  'GET /tenants/:tenant/retention/preview': list('retention/preview?kind=report&months=24'),
  'PATCH /tenants/:tenant/retention': {
    refersTo: 'nothing',
    call: (world) => ({ path: world.path('retention'), body: { kind: 'report', months: 24 } }),
  },
  'GET /tenants/:tenant/jobs': list('jobs'),
  'GET /tenants/:tenant/exports/actions': list('exports/actions?format=csv'),
  'GET /tenants/:tenant/imports': list('imports'),
  'POST /tenants/:tenant/imports': {
    refersTo: 'nothing',
    call: (world) => ({ path: world.path('imports'), body: world.registerForm() }),
  },
  'GET /tenants/:tenant/imports/:id': object(async (world, role) => `imports/${await world.importOf(role)}`),
  'DELETE /tenants/:tenant/imports/:id': object(
    async (world, role) => `imports/${await world.importOf(role)}`,
  ),
  'GET /tenants/:tenant/imports/:id/rows': object(
    async (world, role) => `imports/${await world.importOf(role)}/rows`,
  ),
  'PUT /tenants/:tenant/imports/:id/settings': {
    refersTo: 'path',
    call: async (world, role) => ({
      path: world.path(`imports/${await world.importOf(role)}/settings`),
      body: {
        sheet: 0,
        headingRow: null,
        mapping: null,
        mode: 'good_rows',
        skipDuplicates: true,
        createPartners: true,
        defaultUnit: null,
      },
    }),
  },
  'POST /tenants/:tenant/imports/:id/start': object(
    async (world, role) => `imports/${await world.importOf(role)}/start`,
  ),
  'POST /tenants/:tenant/imports/:id/undo': object(
    async (world, role) => `imports/${await world.importOf(role, true)}/undo`,
  ),
  'GET /tenants/:tenant/imports/:id/left-out': object(
    async (world, role) => `imports/${await world.importOf(role)}/left-out?format=csv`,
  ),
  'GET /tenants/:tenant/jobs/:id': object(async (world) => `jobs/${await world.job()}`),
  'POST /tenants/:tenant/jobs/:id/cancel': object(async (world) => `jobs/${await world.job()}/cancel`),
  'GET /tenants/:tenant/requests': list('requests'),
  'POST /tenants/:tenant/requests': {
    refersTo: 'body',
    call: (world) => ({
      path: world.path('requests'),
      body: { units: [world.unit], items: ['EDU-02'], question: 'Prosimy o protokół.', dueOn: '2027-01-31' },
    }),
  },
  'GET /tenants/:tenant/requests/:id': object(async (world) => `requests/${(await world.request()).id}`),
  'POST /tenants/:tenant/requests/:id/answer': {
    refersTo: 'path',
    call: async (world) => {
      const { id, evidenceId } = await world.answerable();
      return { path: world.path(`requests/${id}/answer`), body: { evidenceIds: [evidenceId] } };
    },
  },
  'POST /tenants/:tenant/requests/:id/decision': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`requests/${(await world.answered()).id}/decision`),
      body: { decision: 'accept' },
    }),
  },
  'POST /tenants/:tenant/requests/:id/cancel': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`requests/${(await world.request()).id}/cancel`),
      body: { reason: 'Dokument już mamy.' },
    }),
  },
  'GET /tenants/:tenant/tasks': list('tasks?show=team'),
  'GET /tenants/:tenant/tasks/people': object((world) => `tasks/people?unit=${world.unit}`),
  'POST /tenants/:tenant/tasks': {
    refersTo: 'body',
    call: (world) => ({
      path: world.path('tasks'),
      body: { title: 'Zadzwonić do szkoły', unit: world.unit, item: 'EDU-02', dueOn: '2026-03-20' },
    }),
  },
  'POST /tenants/:tenant/tasks/handover': {
    refersTo: 'body',
    call: (world) => ({
      path: world.path('tasks/handover'),
      body: { from: world.editor.id, to: world.editor.id, place: world.unit },
    }),
  },
  'GET /tenants/:tenant/tasks/:id': object(async (world) => `tasks/${await world.task()}`),
  'PATCH /tenants/:tenant/tasks/:id': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`tasks/${await world.task()}`),
      body: { dueOn: '2026-04-01' },
      headers: ifMatch(1),
    }),
  },
  'POST /tenants/:tenant/tasks/:id/done': object(async (world) => `tasks/${await world.task()}/done`),
  'POST /tenants/:tenant/tasks/:id/drop': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`tasks/${await world.task()}/drop`),
      body: { reason: 'Szkoła już odpowiedziała.' },
    }),
  },
  'POST /tenants/:tenant/tasks/:id/reopen': object(
    async (world) => `tasks/${await world.task('done')}/reopen`,
  ),
  'GET /tenants/:tenant/recurring-duties': list('recurring-duties'),
  'POST /tenants/:tenant/recurring-duties': {
    refersTo: 'body',
    call: (world) => ({
      path: world.path('recurring-duties'),
      body: {
        title: 'Przegląd planu działań',
        unit: world.unit,
        item: 'EDU-02',
        times: 2,
        firstDueOn: '2026-06-15',
        leadDays: 30,
      },
    }),
  },
  'GET /tenants/:tenant/recurring-duties/:id': object(
    async (world) => `recurring-duties/${await world.recurringDuty()}`,
  ),
  'PATCH /tenants/:tenant/recurring-duties/:id': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`recurring-duties/${await world.recurringDuty()}`),
      body: { status: 'paused' },
      headers: ifMatch(1),
    }),
  },
  'POST /tenants/:tenant/recurring-duties/:id/done': object(
    async (world) => `recurring-duties/${await world.recurringDuty()}/done`,
  ),
  'GET /tenants/:tenant/settings': list('settings'),
  'PUT /tenants/:tenant/settings': {
    refersTo: 'nothing',
    call: (world) => ({ path: world.path('settings'), body: { endorsement: true }, headers: ifMatch(1) }),
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
  'GET /tenants/:tenant/actions/:id/history': object(
    async (world) => `actions/${(await world.action()).id}/history`,
  ),
  'PATCH /tenants/:tenant/actions/:id': {
    refersTo: 'path',
    call: async (world) => {
      const { id, version } = await world.action();
      return { path: world.path(`actions/${id}`), body: { title: 'Inny tytuł' }, headers: ifMatch(version) };
    },
  },
  'GET /tenants/:tenant/teams': list('teams'),
  'GET /tenants/:tenant/teams/:teryt': object((world) => `teams/${world.powiat}`),
  'GET /tenants/:tenant/team-sectors': list('team-sectors'),
  'PUT /tenants/:tenant/team-sectors': {
    refersTo: 'nothing',
    call: (world) => ({
      path: world.path('team-sectors'),
      body: { sectors: [{ code: 'churches', name: 'kościoły', active: true }] },
    }),
  },
  'GET /tenants/:tenant/minutes-template': list('minutes-template'),
  'PUT /tenants/:tenant/minutes-template': {
    refersTo: 'nothing',
    call: async (world) => ({
      path: world.path('minutes-template'),
      body: { opening: 'Posiedzenie {data}.', closing: 'Koniec.' },
      headers: ifMatch(await world.minutesTemplateVersion()),
    }),
  },
  'POST /tenants/:tenant/teams/:teryt/members': {
    refersTo: 'path',
    call: (world) => ({
      path: world.path(`teams/${world.powiat}/members`),
      body: { name: 'Jan Nowy', organisation: 'Urząd pracy', sectors: ['labour_market'], from: '2026-01-01' },
    }),
  },
  'PATCH /tenants/:tenant/team-members/:id': {
    refersTo: 'path',
    call: async (world) => {
      const { id, version } = await world.teamMember();
      return {
        path: world.path(`team-members/${id}`),
        body: { function: 'dyrektorka' },
        headers: ifMatch(version),
      };
    },
  },
  'GET /tenants/:tenant/team-members/:id/handover': object(
    async (world) => `team-members/${(await world.teamMember()).id}/handover`,
  ),
  'POST /tenants/:tenant/team-members/:id/handover': {
    refersTo: 'path',
    call: async (world) => {
      const { id, version } = await world.teamMember();
      return {
        path: world.path(`team-members/${id}/handover`),
        body: { on: '2027-01-01', successor: (await world.teamMember()).id },
        headers: ifMatch(version),
      };
    },
  },
  'POST /tenants/:tenant/teams/:teryt/meetings': {
    refersTo: 'path',
    call: (world) => ({
      path: world.path(`teams/${world.powiat}/meetings`),
      body: {
        title: 'Posiedzenie',
        day: '2026-11-30',
        startsAt: '10:00',
        agenda: ['Szkoły'],
        inviteAll: true,
      },
    }),
  },
  'GET /tenants/:tenant/meetings/:id': object(async (world) => `meetings/${(await world.meeting()).id}`),
  'PATCH /tenants/:tenant/meetings/:id': {
    refersTo: 'path',
    call: async (world) => {
      const { id, version } = await world.meeting();
      return { path: world.path(`meetings/${id}`), body: { place: 'sala 12' }, headers: ifMatch(version) };
    },
  },
  'POST /tenants/:tenant/meetings/:id/hold': object(
    async (world) => `meetings/${(await world.meeting()).id}/hold`,
  ),
  'POST /tenants/:tenant/meetings/:id/cancel': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`meetings/${(await world.meeting()).id}/cancel`),
      body: { reason: 'Choroba prowadzącej.' },
    }),
  },
  'POST /tenants/:tenant/meetings/:meetingId/agenda': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`meetings/${(await world.meeting()).id}/agenda`),
      body: { title: 'Wolne wnioski' },
    }),
  },
  'POST /tenants/:tenant/meetings/:meetingId/agenda/order': {
    refersTo: 'path',
    call: async (world) => {
      const { id, point } = await world.meeting();
      return { path: world.path(`meetings/${id}/agenda/order`), body: { ids: [point] } };
    },
  },
  'PATCH /tenants/:tenant/meetings/:meetingId/agenda/:id': {
    refersTo: 'path',
    call: async (world) => {
      const { id, point } = await world.meeting();
      return {
        path: world.path(`meetings/${id}/agenda/${point}`),
        body: { minutes: 'Omówiono liczby.' },
        headers: ifMatch(1),
      };
    },
  },
  'DELETE /tenants/:tenant/meetings/:meetingId/agenda/:id': object(async (world) => {
    const { id, point } = await world.meeting();
    return `meetings/${id}/agenda/${point}`;
  }),
  'POST /tenants/:tenant/meetings/:meetingId/attendance': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`meetings/${(await world.meeting()).id}/attendance`),
      body: { members: [(await world.teamMember()).id], guests: [{ name: 'Gość Gościński' }] },
    }),
  },
  'PATCH /tenants/:tenant/meetings/:meetingId/attendance/:id': {
    refersTo: 'path',
    call: async (world) => {
      const { id, seat } = await world.meeting();
      return { path: world.path(`meetings/${id}/attendance/${seat}`), body: { attendance: 'present' } };
    },
  },
  'DELETE /tenants/:tenant/meetings/:meetingId/attendance/:id': object(async (world) => {
    const { id, seat } = await world.meeting();
    return `meetings/${id}/attendance/${seat}`;
  }),
  'POST /tenants/:tenant/meetings/:meetingId/decisions': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`meetings/${(await world.meeting()).id}/decisions`),
      body: { text: 'Zebrać dane ze szkół.', dueOn: '2026-12-01' },
    }),
  },
  'PATCH /tenants/:tenant/meetings/:meetingId/decisions/:id': {
    refersTo: 'path',
    call: async (world) => {
      const { id, decision } = await world.meeting();
      return {
        path: world.path(`meetings/${id}/decisions/${decision}`),
        body: { dueOn: '2026-12-15' },
        headers: ifMatch(1),
      };
    },
  },
  'DELETE /tenants/:tenant/meetings/:meetingId/decisions/:id': object(async (world) => {
    const { id, decision } = await world.meeting();
    return `meetings/${id}/decisions/${decision}`;
  }),
  'GET /tenants/:tenant/mail-drafts': list('mail-drafts'),
  'POST /tenants/:tenant/mail-drafts/address': {
    refersTo: 'nothing',
    call: (world) => ({ path: world.path('mail-drafts/address') }),
  },
  'GET /tenants/:tenant/mail-drafts/:id/files/:number': object(
    async (world, role) => `mail-drafts/${await world.mailDraft(role)}/files/1`,
  ),
  'DELETE /tenants/:tenant/mail-drafts/:id': object(
    async (world, role) => `mail-drafts/${await world.mailDraft(role)}`,
  ),
  'GET /tenants/:tenant/meetings/:meetingId/minutes.pdf': object(
    async (world) => `meetings/${(await world.meeting()).id}/minutes.pdf`,
  ),
  'GET /tenants/:tenant/meetings/:meetingId/minutes.docx': object(
    async (world) => `meetings/${(await world.meeting()).id}/minutes.docx`,
  ),
  'GET /tenants/:tenant/meetings/:meetingId/meeting.ics': object(
    async (world) => `meetings/${(await world.meeting()).id}/meeting.ics`,
  ),
  'GET /tenants/:tenant/meetings/:meetingId/invitations': object(
    async (world) => `meetings/${(await world.meeting()).id}/invitations`,
  ),
  'POST /tenants/:tenant/meetings/:meetingId/invitations': object(
    async (world) => `meetings/${(await world.meeting()).id}/invitations`,
  ),
  'GET /tenants/:tenant/meetings/:meetingId/evidence': object(
    async (world) => `meetings/${(await world.meeting('held')).id}/evidence`,
  ),
  'POST /tenants/:tenant/meetings/:meetingId/evidence': {
    refersTo: 'path',
    // The proof and the assessment that rests on it.
    subjects: 2,
    call: async (world) => ({
      path: world.path(`meetings/${(await world.meeting('held')).id}/evidence`),
      body: { items: ['EDU-02'], reopen: true },
    }),
  },
  'POST /tenants/:tenant/actions/:id/withdraw': {
    refersTo: 'path',
    call: async (world) => {
      const { id, version } = await world.action();
      const body = { reason: 'Zapisano dwa razy.' };
      return { path: world.path(`actions/${id}/withdraw`), body, headers: ifMatch(version) };
    },
  },
  'POST /tenants/:tenant/actions/:id/restore': {
    refersTo: 'path',
    call: async (world) => {
      const { id, version } = await world.withdrawnAction();
      return { path: world.path(`actions/${id}/restore`), headers: ifMatch(version) };
    },
  },
  'GET /tenants/:tenant/action-kinds': list('action-kinds'),
  'PUT /tenants/:tenant/action-kinds': {
    refersTo: 'nothing',
    call: async (world) => ({
      path: world.path('action-kinds'),
      body: { kinds: await world.listEntries('action_kinds') },
      headers: ifMatch(1),
    }),
  },
  'GET /tenants/:tenant/funding-sources': list('funding-sources'),
  'PUT /tenants/:tenant/funding-sources': {
    refersTo: 'nothing',
    call: async (world) => ({
      path: world.path('funding-sources'),
      body: { sources: await world.listEntries('funding_sources') },
      headers: ifMatch(1),
    }),
  },
  'GET /tenants/:tenant/partners': list('partners'),
  'POST /tenants/:tenant/partners': {
    refersTo: 'nothing',
    call: (world) => ({
      path: world.path('partners'),
      body: { name: `Fundacja ${randomUUID()}`, kind: 'ngo', town: 'Puck' },
    }),
  },
  'PATCH /tenants/:tenant/partners/:id': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`partners/${await world.partner()}`),
      body: { town: 'Gdynia' },
      headers: ifMatch(1),
    }),
  },
  'POST /tenants/:tenant/partners/:id/merge': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`partners/${await world.partner()}/merge`),
      body: { into: await world.partner() },
      headers: ifMatch(1),
    }),
  },
  'GET /tenants/:tenant/publications': list('publications'),
  'POST /tenants/:tenant/publications': {
    refersTo: 'nothing',
    call: async (world) => {
      await world.declared();
      return { path: world.path('publications'), body: { note: 'Pierwsza publikacja' } };
    },
  },
  'GET /tenants/:tenant/publications/preview': {
    refersTo: 'nothing',
    call: async (world) => {
      await world.declared();
      return { path: world.path('publications/preview') };
    },
  },
  'GET /tenants/:tenant/publications/proposals': list('publications/proposals'),
  'POST /tenants/:tenant/publications/proposals': {
    refersTo: 'nothing',
    call: async (world) => ({
      path: world.path('publications/proposals'),
      body: { seen: await world.previewedFigures() },
    }),
  },
  'POST /tenants/:tenant/publications/proposals/:id/approval': object(
    async (world) => `publications/proposals/${await world.proposedPublication()}/approval`,
  ),
  'POST /tenants/:tenant/publications/proposals/:id/refusal': {
    refersTo: 'path',
    call: async (world) => ({
      path: world.path(`publications/proposals/${await world.proposedPublication()}/refusal`),
      body: { words: 'Najpierw decyzje z kolejki.' },
    }),
  },
  // Its number is one of the tenant's own, like the day of a period: another tenant has its own first publication.
  'POST /tenants/:tenant/publications/:number/withdrawal': {
    refersTo: 'nothing',
    call: async (world) => ({
      path: world.path(`publications/${await world.publication()}/withdrawal`),
      body: { reason: 'Błędny dzień danych.' },
    }),
  },
  'GET /tenants/:tenant/publications/:number/recount': {
    refersTo: 'nothing',
    call: async (world) => ({ path: world.path(`publications/${await world.publication()}/recount`) }),
  },
  'GET /tenants/:tenant/audit': list('audit'),
  'GET /tenants/:tenant/people': list('people'),
  'POST /tenants/:tenant/people': {
    refersTo: 'body',
    call: (world) => ({
      path: world.path('people'),
      body: {
        email: 'nowa@example.org',
        name: 'Nowa Osoba',
        locale: 'pl',
        role: 'unit_editor',
        unit: world.unit,
      },
    }),
  },
  'POST /tenants/:tenant/people/:id/roles': {
    refersTo: 'path',
    call: (world) => ({ path: world.path(`people/${world.editor.id}/roles`), body: { role: 'reader' } }),
  },
  'DELETE /tenants/:tenant/people/:id/roles/:roleId': object(
    async (world) => `people/${world.editor.id}/roles/${await world.roleOfEditor()}`,
  ),
  'POST /tenants/:tenant/people/:id/invitation': object((world) => `people/${world.editor.id}/invitation`),
};

function list(below: string): RouteExample {
  return { refersTo: 'nothing', call: (world) => ({ path: world.path(below) }) };
}

function object(below: (world: SuiteWorld, role?: Role) => string | Promise<string>): RouteExample {
  return { refersTo: 'path', call: async (world, role) => ({ path: world.path(await below(world, role)) }) };
}

function ifMatch(version: number): Record<string, string> {
  return { 'if-match': `"${version}"` };
}
