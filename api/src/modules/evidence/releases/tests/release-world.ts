import { buildPerson } from '../../../../testing/builders/index.js';
import type { Answer, TestClient } from '../../../../testing/test-client.js';
import type { ApiTest } from '../../../../testing/api-test.js';
import { SuiteWorld } from '../../../../testing/suites/suite-world.js';

/** A tenant with a proof that can be released, its editor and two second persons. */
export interface ReleaseWorld {
  test: ApiTest;
  world: SuiteWorld;
  editor: TestClient;
  colleague: TestClient;
  coordinator: TestClient;
}

export async function buildReleaseWorld(test: ApiTest): Promise<ReleaseWorld> {
  const world = await SuiteWorld.build(test, 'here');
  const colleague = await buildPerson(test, 'unit_editor', { tenant: world.tenant, teryt: world.unit });
  return {
    test,
    world,
    editor: await test.as(world.editor),
    colleague: await test.as(colleague),
    coordinator: await world.clientAs('coordinator'),
  };
}

/** A file as proof of the world's assessment. */
export async function proofOf(
  { world, editor, test }: ReleaseWorld,
  file: { name: string; bytes: Uint8Array } | { links: string } | { statements: string },
): Promise<{ evidenceId: string; assessmentId: string }> {
  const { id: assessmentId } = await world.declared();
  const texts = { unit: world.unit, kind: 'report', title: 'Prywatny tytuł dowodu' };
  let answer: Answer<{ id: string }>;
  if ('name' in file) {
    const form = new FormData();
    for (const [name, value] of Object.entries(texts)) form.set(name, value);
    form.set('file', new File([Uint8Array.from(file.bytes)], file.name));
    answer = await editor.post(world.path('evidence'), form);
  } else if ('links' in file) {
    answer = await editor.post(world.path('evidence/links'), { ...texts, url: file.links });
  } else {
    answer = await editor.post(world.path('evidence/statements'), { ...texts, statement: file.statements });
  }
  if (answer.status !== 201) throw new Error(`the proof answered ${answer.status}`);
  await test.arrange(
    world.tenant.id,
    (client) =>
      client.query(
        'INSERT INTO assessment_evidence (tenant_id, assessment_id, evidence_id) VALUES ($1, $2, $3)',
        [world.tenant.id, assessmentId, answer.body.id],
      ),
    world.editor.id,
  );
  return { evidenceId: answer.body.id, assessmentId };
}

/** Prepares a release of it. */
export async function prepare(
  { world, editor }: ReleaseWorld,
  proof: { evidenceId: string; assessmentId: string },
  more: Record<string, unknown> = {},
): Promise<Answer> {
  return editor.post(world.path('releases'), {
    evidenceId: proof.evidenceId,
    title: 'Sprawozdanie za rok 2025',
    copy: 'original',
    assessments: [proof.assessmentId],
    ...more,
  });
}

/** Sends a draft to a second person; every finding gets the same answer. */
export async function propose(
  { world, editor }: ReleaseWorld,
  draft: { id: string; version: number; findings: { id: string }[] },
  more: Record<string, unknown> = {},
): Promise<Answer> {
  return editor.post(
    world.path(`releases/${draft.id}/propose`),
    {
      personalData: 'none',
      answers: draft.findings.map(({ id }) => ({ finding: id, reason: 'Dane urzędu.' })),
      ...more,
    },
    { headers: { 'if-match': `"${draft.version}"` } },
  );
}

/** Sends a redacted copy. */
export async function sendCopy(
  { world, editor }: ReleaseWorld,
  draft: { id: string; version: number },
  file: { name: string; bytes: Uint8Array },
): Promise<Answer> {
  const form = new FormData();
  form.set('file', new File([Uint8Array.from(file.bytes)], file.name));
  return editor.send('PUT', world.path(`releases/${draft.id}/copy`), form, {
    headers: { 'if-match': `"${draft.version}"` },
  });
}

/** Prepared, proposed and approved; answers with the release. */
export async function release(
  world: ReleaseWorld,
  proof: { evidenceId: string; assessmentId: string },
  more: Record<string, unknown> = {},
): Promise<{ id: string }> {
  const draft = await prepare(world, proof, more);
  await propose(world, draft.body);
  const answer = await world.coordinator.post(world.world.path(`releases/${draft.body.id}/approve`));
  if (answer.status !== 200)
    throw new Error(`approving answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** The bytes at an address of the public, without a session. */
export async function publicFile(
  { test, world }: ReleaseWorld,
  id: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Headers; bytes: Buffer }> {
  const answer = await fetch(`${test.url}/api/v1/public/${world.tenant.slug}/released/${id}/file`, {
    headers,
  });
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
}
