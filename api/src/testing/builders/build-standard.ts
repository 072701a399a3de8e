import type { Duty } from '@miara/shared';
import type { ApiTest } from '../api-test.js';
import type { BuiltTenant } from './build-tenant.js';

export interface BuiltStandard {
  id: string;
  code: string;
  versionId: string;
  number: string;
  /** Identifiers by code: areas `EDU`, phases `1`, items `EDU-01`. */
  areas: Record<string, string>;
  phases: Record<string, string>;
  items: Record<string, string>;
}

interface ItemToBuild {
  code: string;
  phase: number;
  duty: Duty;
  weight: number;
  indicator?: object;
}

const AREAS = ['EDU', 'LAN', 'LAB'];
const PHASES = [1, 2];

/** A gmina has four duties of weight 7 together, a powiat four of weight 6, a city all six of weight 10. */
const ITEMS: readonly ItemToBuild[] = [
  { code: 'EDU-01', phase: 1, duty: 'gmina', weight: 1 },
  { code: 'EDU-02', phase: 2, duty: 'both', weight: 2 },
  { code: 'LAN-01', phase: 1, duty: 'gmina', weight: 3 },
  { code: 'LAN-02', phase: 2, duty: 'powiat', weight: 1 },
  {
    code: 'LAB-01',
    phase: 1,
    duty: 'powiat',
    weight: 2,
    indicator: {
      name: { pl: 'Liczba szkoleń', en: 'Trainings' },
      unit: 'number',
      target: 3,
      direction: 'at_least',
    },
  },
  { code: 'LAB-02', phase: 2, duty: 'both', weight: 1 },
];

/** A small published version of a standard; publishing opens the assessments of all members. */
export async function buildStandard(
  test: ApiTest,
  tenant: BuiltTenant,
  options: {
    code?: string;
    number?: string;
    publishedOn?: string;
    publish?: boolean;
    /** Indicators by item code, instead of the usual ones. */
    indicators?: Readonly<Record<string, object>>;
  } = {},
): Promise<BuiltStandard> {
  const code = options.code ?? 'TST';
  const number = options.number ?? '1.0';
  return test.arrange(tenant.id, async (client) => {
    const insert = async (sql: string, params: readonly unknown[]): Promise<string> => {
      const { rows } = await client.query<{ id: string }>(`${sql} RETURNING id`, [...params]);
      return rows[0]?.id ?? '';
    };
    const text = (pl: string): string => JSON.stringify({ pl, en: `${pl} (en)` });

    const id = await insert('INSERT INTO standards (tenant_id, code, title) VALUES ($1, $2, $3)', [
      tenant.id,
      code,
      text(`Standard ${code}`),
    ]);
    const versionId = await insert(
      `INSERT INTO standard_versions (tenant_id, standard_id, number, disclaimer, evidence_kinds)
       VALUES ($1, $2, $3, $4, $5)`,
      [
        tenant.id,
        id,
        number,
        text('Standard testowy'),
        JSON.stringify([{ code: 'report', title: { pl: 'Sprawozdanie' } }]),
      ],
    );
    const areas: Record<string, string> = {};
    for (const [position, area] of AREAS.entries()) {
      areas[area] = await insert(
        'INSERT INTO areas (tenant_id, standard_version_id, code, position, title) VALUES ($1, $2, $3, $4, $5)',
        [tenant.id, versionId, area, position + 1, text(`Obszar ${area}`)],
      );
    }
    const phases: Record<string, string> = {};
    for (const phase of PHASES) {
      phases[phase] = await insert(
        'INSERT INTO phases (tenant_id, standard_version_id, number, title) VALUES ($1, $2, $3, $4)',
        [tenant.id, versionId, phase, text(`Etap ${phase}`)],
      );
    }
    const items: Record<string, string> = {};
    for (const [position, item] of ITEMS.entries()) {
      const indicator = options.indicators?.[item.code] ?? item.indicator;
      items[item.code] = await insert(
        `INSERT INTO items (tenant_id, standard_version_id, key, code, position, area_id, phase_id, duty, weight,
                            title, guidance, evidence_kinds, indicator)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        [
          tenant.id,
          versionId,
          item.code.toLowerCase(),
          item.code,
          position + 1,
          areas[item.code.slice(0, 3)],
          phases[item.phase],
          item.duty,
          item.weight,
          text(`Zadanie ${item.code}`),
          text(`Jak zrobić ${item.code}`),
          ['report'],
          indicator ? JSON.stringify(indicator) : null,
        ],
      );
    }
    if (options.publish !== false) {
      await client.query(
        `UPDATE standard_versions SET status = 'published', published_on = $3 WHERE tenant_id = $1 AND id = $2`,
        [tenant.id, versionId, options.publishedOn ?? '2025-01-01'],
      );
    }
    return { id, code, versionId, number, areas, phases, items };
  });
}
