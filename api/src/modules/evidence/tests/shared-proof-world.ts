import type { ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  type BuiltStandard,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import type { SignedIn } from './evidence-world.js';

/** Eight gminas of the powiat of Wejherowo. */
export const GMINAS = [
  ['2215011', 'Reda', 'urban_gmina'],
  ['2215021', 'Rumia', 'urban_gmina'],
  ['2215031', 'Wejherowo', 'urban_gmina'],
  ['2215042', 'Choczewo', 'rural_gmina'],
  ['2215052', 'Gniewino', 'rural_gmina'],
  ['2215062', 'Linia', 'rural_gmina'],
  ['2215072', 'Luzino', 'rural_gmina'],
  ['2215082', 'Łęczyce', 'rural_gmina'],
] as const;

export const POWIAT = '2215';
/** Duties of every gmina. */
export const ITEMS = ['EDU-01', 'EDU-02', 'LAN-01'] as const;

/** A powiat with eight gminas, its team, one editor for each gmina used, and a coordinator. */
export interface SharedProofWorld {
  tenant: BuiltTenant;
  standard: BuiltStandard;
  team: SignedIn;
  coordinator: SignedIn;
  path(below: string): string;
  /** Identifiers of the assessments: every gmina × every item. */
  assessments: { id: string; teryt: string; item: string }[];
}

export async function buildSharedProofWorld(test: ApiTest, gminas: number): Promise<SharedProofWorld> {
  const used = GMINAS.slice(0, gminas);
  await test.arrange(null, async (client) => {
    const insert = (teryt: string, name: string, kind: string, powiat: string | null): Promise<unknown> =>
      client.query(
        `INSERT INTO units (teryt, name, display_name, kind, powiat_teryt, residents)
         VALUES ($1, $2, jsonb_build_object('pl', $2::text), $3, $4, 10000) ON CONFLICT (teryt) DO NOTHING`,
        [teryt, name, kind, powiat],
      );
    await insert(POWIAT, 'powiat wejherowski', 'powiat', null);
    for (const [teryt, name, kind] of GMINAS) await insert(teryt, name, kind, POWIAT);
  });
  const tenant = await buildTenant(test, { members: [POWIAT, ...used.map(([teryt]) => teryt)] });
  const standard = await buildStandard(test, tenant);
  const somebody = async (role: Parameters<typeof buildPerson>[1], teryt?: string): Promise<SignedIn> => {
    const person = await buildPerson(test, role, { tenant, ...(teryt ? { teryt } : {}) });
    return { ...person, client: await test.as(person) };
  };
  const rows = await test.rows<{ id: string; teryt: string; item: string }>(
    `SELECT assessments.id, assessments.teryt, items.code AS item
     FROM assessments
     JOIN items ON items.tenant_id = assessments.tenant_id AND items.id = assessments.item_id
     WHERE assessments.tenant_id = $1 AND length(assessments.teryt) = 7 AND items.code = ANY ($2)
     ORDER BY assessments.teryt, items.code`,
    [tenant.id, ITEMS],
  );
  return {
    tenant,
    standard,
    team: await somebody('team_member', POWIAT),
    coordinator: await somebody('coordinator'),
    path: (below) => `/api/v1/tenants/${tenant.slug}/${below}`,
    assessments: rows,
  };
}

/** Submits in the name of somebody of the unit; the team may draft, but not submit, for its gminas. */
export async function submit(
  test: ApiTest,
  { tenant, team }: SharedProofWorld,
  ids: readonly string[],
): Promise<void> {
  await test.arrange(
    tenant.id,
    (client) =>
      client.query(
        `UPDATE assessments SET review = 'submitted', submitted_at = miara_now(), submitted_by = miara_person(),
                state = 'in_place', declared_at = coalesce(declared_at, miara_now())
         WHERE tenant_id = $1 AND id = ANY ($2)`,
        [tenant.id, ids],
      ),
    team.id,
  );
}
