import type { ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  UNITS,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import type { Answer, TestClient } from '../../../testing/test-client.js';
import { waitFor } from '../../../testing/wait-for.js';

export { UNITS };

/** A tenant with a standard, the team of a powiat and its coordinator. */
export interface RegisterWorld {
  test: ApiTest;
  tenant: BuiltTenant;
  team: TestClient;
  coordinator: TestClient;
  path(rest: string): string;
}

export async function buildRegisterWorld(test: ApiTest, slug?: string): Promise<RegisterWorld> {
  const tenant = await buildTenant(test, slug === undefined ? {} : { slug });
  await buildStandard(test, tenant);
  const { teryt } = UNITS.powiatPucki;
  return {
    test,
    tenant,
    team: await test.as(await buildPerson(test, 'team_member', { tenant, teryt })),
    coordinator: await test.as(await buildPerson(test, 'coordinator', { tenant })),
    path: (rest) => `/api/v1/tenants/${tenant.slug}/${rest}`,
  };
}

export async function open(
  world: RegisterWorld,
  who: TestClient,
  file: { name: string; bytes: Buffer | string },
): Promise<Answer> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(Buffer.from(file.bytes))]), file.name);
  return who.send('POST', world.path('imports'), form);
}

/** Says how an import is to be taken in; what is not told stays. */
export async function setUp(
  world: RegisterWorld,
  who: TestClient,
  told: Answer['body'],
  change: Record<string, unknown> = {},
): Promise<Answer> {
  const { sheet, headingRow, mapping, mode, skipDuplicates, createPartners, defaultUnit } = told;
  const settings = {
    sheet,
    headingRow,
    mapping,
    mode,
    skipDuplicates,
    createPartners,
    defaultUnit,
    ...change,
  };
  return who.send('PUT', world.path(`imports/${told.id}/settings`), settings);
}

/** Starts an import and waits until its work is over. */
export async function run(
  world: RegisterWorld,
  who: TestClient,
  id: string,
  limit = 60_000,
): Promise<Answer['body']> {
  const started = await who.post(world.path(`imports/${id}/start`));
  if (started.status !== 200)
    throw new Error(`Starting answered ${started.status} ${JSON.stringify(started.body)}`);
  return over(world, who, id, limit);
}

/** Waits until the work of an import is over. */
export async function over(
  world: RegisterWorld,
  who: TestClient,
  id: string,
  limit = 60_000,
): Promise<Answer['body']> {
  const answer = await waitFor(
    () => who.get(world.path(`imports/${id}`)),
    ({ body }) => !['queued', 'running'].includes(body.state),
    limit,
  );
  return answer.body;
}

/** All rows of which this is said, over all pages. */
export async function rowsOf(
  world: RegisterWorld,
  who: TestClient,
  id: string,
  verdict?: string,
): Promise<Answer['body'][]> {
  const rows: Answer['body'][] = [];
  for (let after = ''; ;) {
    const { body } = await who.get(
      world.path(`imports/${id}/rows?page[size]=200${verdict ? `&verdict=${verdict}` : ''}${after}`),
    );
    rows.push(...body.rows);
    if (body.next === null) return rows;
    after = `&page[after]=${body.next}`;
  }
}

export function csv(lines: readonly (readonly string[])[], separator = ';'): string {
  const cell = (text: string): string => (/[";,\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return lines.map((line) => line.map(cell).join(separator)).join('\r\n');
}
