import type { ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  UNITS,
  type BuiltPerson,
  type BuiltStandard,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import type { Answer, TestClient } from '../../../testing/test-client.js';
import { pdf } from '../../evidence/tests/sample-files.js';

export { UNITS };

/** Somebody with a session. */
export interface SignedIn extends BuiltPerson {
  client: TestClient;
}

/** A tenant with a published standard and one person per role of the reviewing of a gmina's assessments. */
export interface AssessmentWorld {
  tenant: BuiltTenant;
  standard: BuiltStandard;
  /** Edits the town of Puck. */
  editor: SignedIn;
  /** Logs for the powiat of Puck and its gminas. */
  team: SignedIn;
  coordinator: SignedIn;
  reader: SignedIn;
  /** Edits Władysławowo, in the same powiat. */
  neighbour: SignedIn;
}

export async function buildWorld(test: ApiTest): Promise<AssessmentWorld> {
  const tenant = await buildTenant(test);
  const standard = await buildStandard(test, tenant);
  const somebody = async (role: Parameters<typeof buildPerson>[1], teryt?: string): Promise<SignedIn> => {
    const person = await buildPerson(test, role, { tenant, ...(teryt ? { teryt } : {}) });
    return { ...person, client: await test.as(person) };
  };
  return {
    tenant,
    standard,
    editor: await somebody('unit_editor', UNITS.puck.teryt),
    team: await somebody('team_member', UNITS.powiatPucki.teryt),
    coordinator: await somebody('coordinator'),
    reader: await somebody('reader'),
    neighbour: await somebody('unit_editor', UNITS.wladyslawowo.teryt),
  };
}

/** Identifier of the assessment of a unit's item. */
export async function assessmentId(
  test: ApiTest,
  { tenant, standard }: AssessmentWorld,
  teryt: string,
  item: string,
): Promise<string> {
  const [row] = await test.rows<{ id: string }>(
    'SELECT id FROM assessments WHERE tenant_id = $1 AND teryt = $2 AND item_id = $3',
    [tenant.id, teryt, standard.items[item]],
  );
  if (!row) throw new Error(`${teryt} has no assessment of ${item}`);
  return row.id;
}

export function tenantPath({ tenant }: AssessmentWorld, rest: string): string {
  return `/api/v1/tenants/${tenant.slug}/${rest}`;
}

export function assessmentPath(world: AssessmentWorld, id: string, step = ''): string {
  return tenantPath(world, `assessments/${id}${step}`);
}

export const ifMatch = (version: number): { headers: Record<string, string> } => ({
  headers: { 'If-Match': `"${version}"` },
});

/** Declares, on top of whatever version there is. */
export async function declare(
  world: AssessmentWorld,
  who: SignedIn,
  id: string,
  change: Record<string, unknown>,
): Promise<Answer> {
  const { body } = await who.client.get(assessmentPath(world, id));
  return who.client.patch(assessmentPath(world, id), change, ifMatch(body.version));
}

/** Brings an assessment to `submitted` as in place with a statement. */
export async function submitted(
  world: AssessmentWorld,
  id: string,
  who: SignedIn = world.editor,
): Promise<Answer> {
  await declare(world, who, id, { state: 'in_place', statement: 'Sala 12, poniedziałki' });
  return who.client.post(assessmentPath(world, id, '/submit'));
}

/** Uploads a small PDF as proof of a unit and returns its identifier. */
export async function uploaded(
  world: AssessmentWorld,
  who: SignedIn,
  fields: Record<string, string> = {},
  bytes: Uint8Array = pdf(),
): Promise<string> {
  const form = new FormData();
  form.append('kind', 'report');
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([bytes]), 'sprawozdanie.pdf');
  const answer = await who.client.send('POST', tenantPath(world, 'evidence'), form);
  if (answer.status !== 201)
    throw new Error(`upload answered ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body.id;
}

/** Actions in the audit trail of an assessment, oldest first. */
export async function auditOf(test: ApiTest, id: string): Promise<string[]> {
  const rows = await test.rows<{ action: string }>(
    'SELECT action FROM audit_log WHERE subject_id = $1 ORDER BY sequence',
    [id],
  );
  return rows.map((row) => row.action);
}
