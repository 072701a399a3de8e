import type { ApiTest } from '../../../testing/api-test.js';
import { buildPerson } from '../../../testing/builders/index.js';
import type { Answer, TestClient } from '../../../testing/test-client.js';
import {
  assessmentId,
  assessmentPath,
  buildWorld,
  submitted,
  tenantPath,
  UNITS,
  type AssessmentWorld,
  type SignedIn,
} from '../../assessments/tests/assessment-world.js';
import type { ReplyResponse } from '../replies.dto.js';

/** A world with a second coordinator, who decides about answers to the first one's returns. */
export interface ReplyWorld extends AssessmentWorld {
  second: SignedIn;
}

export async function buildReplyWorld(test: ApiTest): Promise<ReplyWorld> {
  const world = await buildWorld(test);
  const person = await buildPerson(test, 'coordinator', { tenant: world.tenant });
  return { ...world, second: { ...person, client: await test.as(person) } };
}

/** An assessment of Puck that the first coordinator returned. */
export async function returned(test: ApiTest, world: ReplyWorld, item: string): Promise<string> {
  const id = await assessmentId(test, world, UNITS.puck.teryt, item);
  const submission = await submitted(world, id);
  if (submission.status !== 200) throw new Error(`submit answered ${submission.status}`);
  const answer = await world.coordinator.client.post(assessmentPath(world, id, '/review'), {
    decision: 'return',
    reason: 'Brak daty na protokole.',
  });
  if (answer.status !== 200) throw new Error(`return answered ${answer.status}`);
  return id;
}

export interface Draft {
  stance?: string | null;
  text?: string;
  mayPublish?: boolean;
  evidence?: string[];
  publication?: number | null;
}

export function save(
  world: ReplyWorld,
  id: string,
  { stance = 'disagree', text = 'Data jest na drugiej stronie.', mayPublish = true, ...rest }: Draft = {},
  who: TestClient = world.editor.client,
  version: number | null = null,
): Promise<Answer<ReplyResponse>> {
  const body = { stance, text, mayPublish, evidence: [], ...rest };
  return who.send(
    'PUT',
    assessmentPath(world, id, '/reply'),
    body,
    version === null ? {} : { headers: { 'If-Match': `"${version}"` } },
  );
}

export function act(
  world: ReplyWorld,
  who: SignedIn,
  reply: string,
  step: 'send' | 'decision/send' | 'publication',
): Promise<Answer<ReplyResponse>> {
  return who.client.post(tenantPath(world, `replies/${reply}/${step}`));
}

export function decide(
  world: ReplyWorld,
  who: SignedIn,
  reply: string,
  outcome: 'uphold' | 'change' = 'change',
): Promise<Answer<ReplyResponse>> {
  const body = { outcome, words: 'Data jest, przeoczyliśmy ją.' };
  return who.client.send('PUT', tenantPath(world, `replies/${reply}/decision`), body);
}

/** A reply to a fresh return that was sent; its id. */
export async function sentReply(
  world: ReplyWorld,
  assessment: string,
  draft: Draft = {},
): Promise<ReplyResponse> {
  const { body } = await save(world, assessment, draft);
  const answer = await act(world, world.editor, body.id, 'send');
  if (answer.status !== 200) throw new Error(`send answered ${JSON.stringify(answer.body)}`);
  return answer.body;
}

export const codeOf = ({ body }: { body: unknown }): string | undefined => (body as { code?: string }).code;
