import type pg from 'pg';
import type { ApiTest } from '../../../testing/api-test.js';
import { buildPerson, type BuiltPerson, type BuiltTenant } from '../../../testing/builders/index.js';

/** Who declares and who confirms; the database wants two persons. */
export interface Hands {
  editor: BuiltPerson;
  coordinator: BuiltPerson;
}

export type ArrangedStanding =
  'declared' | 'confirmed' | 'in_progress' | 'planned' | 'not_applicable' | 'lapsed';

/** Of assessments: under the version in force; those of a retired one are read only. */
export const IN_FORCE = `assessments.standard_version_id = (
  SELECT standard_versions.id FROM standard_versions
  WHERE standard_versions.tenant_id = miara_tenant() AND standard_versions.status = 'published'
)`;

export async function buildHands(test: ApiTest, tenant: BuiltTenant): Promise<Hands> {
  return {
    editor: await buildPerson(test, 'team_member', { tenant, teryt: '2211' }),
    coordinator: await buildPerson(test, 'coordinator', { tenant }),
  };
}

/** Brings the assessment of a unit's duty to a standing, the way the product would: declare, submit, confirm. */
export async function arrangeStanding(
  test: ApiTest,
  tenant: BuiltTenant,
  hands: Hands,
  teryt: string,
  item: string,
  standing: ArrangedStanding,
): Promise<void> {
  await test.arrange(tenant.id, (client) => bringTo(client, hands, teryt, item, standing));
}

/** The same inside a transaction that is open already. */
export async function bringTo(
  client: pg.PoolClient,
  { editor, coordinator }: Hands,
  teryt: string,
  item: string,
  standing: ArrangedStanding,
): Promise<void> {
  const as = (person: BuiltPerson) =>
    client.query(`SELECT set_config('miara.person_id', $1, true)`, [person.id]);
  const change = (set: string, ...params: unknown[]) =>
    client.query(
      `UPDATE assessments SET ${set}
       FROM items
       WHERE items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
         AND assessments.tenant_id = miara_tenant() AND assessments.teryt = $1 AND items.code = $2 AND ${IN_FORCE}`,
      [teryt, item, ...params],
    );
  const state =
    { declared: 'in_place', confirmed: 'in_place', lapsed: 'in_place' }[standing as string] ?? standing;
  await as(editor);
  await change(
    `state = $3, statement = 'Opis', reason = 'Powód', declared_at = miara_now(), declared_by = $4`,
    state,
    editor.id,
  );
  if (standing === 'confirmed' || standing === 'not_applicable' || standing === 'lapsed') {
    await change(`review = 'submitted', submitted_at = miara_now(), submitted_by = $3`, editor.id);
    await as(coordinator);
    await change(`review = 'confirmed', reviewed_at = miara_now(), reviewed_by = $3`, coordinator.id);
  }
  if (standing === 'lapsed') {
    await as(editor);
    await change(`statement = 'Inny opis'`);
  }
}
