import type { ApiTest } from '../../api-test.js';
import type { Question } from './said.js';

type Kind = 'urban_gmina' | 'rural_gmina' | 'urban_rural_gmina' | 'powiat' | 'city_with_powiat_rights';

interface UnitRow {
  teryt: string;
  kind: Kind;
  powiat: string | null;
  residents: number | null;
}
interface MembershipRow {
  teryt: string;
  joined: string;
  left: string | null;
}
interface VersionRow {
  id: string;
  published: string;
}
interface ItemRow {
  version: string;
  key: string;
  code: string;
  area: string;
  phase: number;
  duty: 'gmina' | 'powiat' | 'both';
  weight: number;
}
/** A duty in one standing from the end of a day until before the end of another. */
interface PeriodRow {
  version: string;
  teryt: string;
  key: string;
  standing: string;
  assessed: boolean;
  first: string;
  over: string | null;
}
interface FactsRow {
  teryt: string;
  item: string;
  state: string;
  review: string;
  confirmedState: string | null;
  unchanged: boolean;
  proofEndsOn: string | null;
  standing: string;
}
interface Rows {
  units: UnitRow[];
  memberships: MembershipRow[];
  versions: VersionRow[];
  items: ItemRow[];
  periods: PeriodRow[];
  groups: { id: string; teryts: string[] }[];
}

/** A figure as it must be. */
export interface Truth {
  numerator: string;
  denominator: string;
  declared: string;
  /** Nothing was ever declared: no percent may be shown. */
  hasData: boolean;
}

/** The sums of one unit. */
interface Sums {
  unit: UnitRow;
  numerator: number;
  denominator: number;
  declared: number;
  assessed: number;
}

/**
 * Every figure counted a second time, in plain loops over the rows of history, by somebody who knows nothing of
 * shared/scoring. It holds the rows as they were when they were read: a publication's are read when it is made.
 */
export class Oracle {
  readonly #known = new Map<string, Sums>();

  private constructor(private readonly rows: Rows) {}

  static async read(test: ApiTest, tenantId: string): Promise<Oracle> {
    const units = await test.rows<UnitRow>(
      'SELECT teryt, kind, powiat_teryt AS powiat, residents FROM units ORDER BY teryt',
    );
    const memberships = await test.rows<MembershipRow>(
      `SELECT teryt, joined_on::text AS joined, left_on::text AS left FROM memberships WHERE tenant_id = $1`,
      [tenantId],
    );
    const versions = await test.rows<VersionRow>(
      `SELECT id, published_on::text AS published FROM standard_versions
       WHERE tenant_id = $1 AND published_on IS NOT NULL ORDER BY published_on`,
      [tenantId],
    );
    const items = await test.rows<ItemRow>(
      `SELECT items.standard_version_id AS version, items.key, items.code, areas.code AS area,
              phases.number AS phase, items.duty, items.weight
       FROM items JOIN areas ON areas.id = items.area_id JOIN phases ON phases.id = items.phase_id
       WHERE items.tenant_id = $1`,
      [tenantId],
    );
    const periods = await test.rows<PeriodRow>(
      `SELECT assessments.standard_version_id AS version, assessments.teryt, items.key, history.standing, history.assessed,
              (history.valid_from AT TIME ZONE 'Europe/Warsaw')::date::text AS first,
              (history.valid_until AT TIME ZONE 'Europe/Warsaw')::date::text AS over
       FROM standing_history AS history
       JOIN assessments ON assessments.id = history.assessment_id
       JOIN items ON items.id = assessments.item_id
       WHERE history.tenant_id = $1`,
      [tenantId],
    );
    const groups = await test.rows<{ id: string; teryts: string[] }>(
      `SELECT group_id AS id, array_agg(teryt::text) AS teryts FROM unit_group_units WHERE tenant_id = $1 GROUP BY group_id`,
      [tenantId],
    );
    return new Oracle({ units, memberships, versions, items, periods, groups });
  }

  /** Codes of members on a day. */
  membersOn(day: string): string[] {
    return this.members(day).map(({ teryt }) => teryt);
  }

  /** The version in force on a day, with its items. */
  itemsOn(day: string): readonly ItemRow[] {
    const version = this.versionOn(day);
    return this.rows.items.filter((item) => item.version === version);
  }

  /** Days on which a version came into force. */
  get versionDays(): readonly string[] {
    return this.rows.versions.map(({ published }) => published);
  }

  /** Keys of the items with these codes in the version of a day. */
  keysOf(codes: readonly string[], day: string): string[] {
    return this.itemsOn(day)
      .filter(({ code }) => codes.includes(code))
      .map(({ key }) => key);
  }

  answer(question: Question): Truth {
    const members = this.members(question.asOf).filter((unit) => this.belongs(unit, question.of));
    const sums: Sums[] = [];
    for (const unit of members) {
      const counted = this.sumsOf(unit, question);
      if (counted) sums.push(counted);
    }
    switch (question.view) {
      case 'coverage':
      case 'allDuties':
        return addUp(sums);
      case 'equalUnits':
        return mean(sums.map((counted) => ({ counted, weight: 1 })));
      case 'byResidents':
        return mean(
          sums
            .filter(({ unit }) => unit.kind !== 'powiat')
            .map((counted) => ({ counted, weight: counted.unit.residents ?? 0 })),
        );
      case 'shareOfUnits':
        return this.share(sums, () => 1);
      case 'shareOfResidents': {
        const duty = this.itemsOn(question.asOf).find(({ code }) => code === question.item)?.duty;
        return this.share(
          sums.filter(({ unit }) => duty === 'powiat' || unit.kind !== 'powiat'),
          (unit) => unit.residents ?? 0,
        );
      }
    }
  }

  /** How many units or residents instead of how many points: a unit has the item, has it not, or is outside. */
  private share(sums: readonly Sums[], weightOf: (unit: UnitRow) => number): Truth {
    let [numerator, denominator, declared, assessed] = [0, 0, 0, 0];
    for (const one of sums) {
      if (one.numerator > 0) numerator += weightOf(one.unit);
      if (one.denominator > 0) denominator += weightOf(one.unit);
      if (one.declared > 0) declared += weightOf(one.unit);
      assessed += one.assessed;
    }
    return said(numerator, denominator, declared, assessed > 0);
  }

  private sumsOf(unit: UnitRow, { asOf, area, phase, item, only }: Question): Sums | null {
    const key = JSON.stringify([unit.teryt, asOf, area, phase, item, only]);
    const known = this.#known.get(key);
    if (known) return known;
    const sums: Sums = { unit, numerator: 0, denominator: 0, declared: 0, assessed: 0 };
    let duties = 0;
    for (const one of this.itemsOn(asOf)) {
      if (area !== undefined && one.area !== area) continue;
      if (phase !== undefined && one.phase !== phase) continue;
      if (item !== undefined && one.code !== item) continue;
      if (only !== undefined && !only.includes(one.key)) continue;
      if (!isDuty(one.duty, unit.kind)) continue;
      duties += 1;
      const period = this.periodOf(unit.teryt, one, asOf);
      const standing = period?.standing ?? 'not_started';
      if (standing !== 'not_applicable') sums.denominator += one.weight;
      if (standing === 'confirmed') sums.numerator += one.weight;
      if (standing === 'confirmed' || standing === 'declared' || standing === 'lapsed')
        sums.declared += one.weight;
      if (period?.assessed) sums.assessed += 1;
    }
    if (duties === 0) return null;
    this.#known.set(key, sums);
    return sums;
  }

  private periodOf(teryt: string, item: ItemRow, day: string): PeriodRow | undefined {
    return this.rows.periods.find(
      (period) =>
        period.teryt === teryt &&
        period.version === item.version &&
        period.key === item.key &&
        period.first <= day &&
        (period.over === null || period.over > day),
    );
  }

  private members(day: string): UnitRow[] {
    return this.rows.units.filter(({ teryt }) =>
      this.rows.memberships.some(
        (membership) =>
          membership.teryt === teryt &&
          membership.joined <= day &&
          (membership.left === null || day < membership.left),
      ),
    );
  }

  private versionOn(day: string): string | undefined {
    const begun = this.rows.versions.filter(({ published }) => published <= day);
    return (begun.at(-1) ?? this.rows.versions[0])?.id;
  }

  private belongs(unit: UnitRow, of: string): boolean {
    const [by = '', which = ''] = of.split(':');
    if (/^\d/.test(by)) return unit.teryt === by;
    switch (by) {
      case 'metropolis':
        return true;
      case 'powiat':
        return unit.teryt === which || unit.powiat === which;
      case 'kind':
        return unit.kind === which;
      case 'size':
        return sizeOf(unit) === which;
      case 'own':
        return this.rows.groups.some(({ id, teryts }) => id === which && teryts.includes(unit.teryt));
      default:
        throw new Error(`Nobody knows the group ${of}`);
    }
  }
}

/** Duties whose stored standing is not what their facts make of them today; none, if all is well. */
export async function misjudged(test: ApiTest, tenantId: string): Promise<FactsRow[]> {
  const rows = await test.rows<FactsRow>(
    `SELECT assessments.teryt, items.code AS item, assessments.state, assessments.review,
            assessments.confirmed_state AS "confirmedState",
            assessments.content_hash IS NOT DISTINCT FROM assessments.confirmed_hash AS unchanged,
            assessments.proof_ends_on::text AS "proofEndsOn", assessments.standing
     FROM assessments
     JOIN items ON items.id = assessments.item_id
     JOIN standard_versions ON standard_versions.id = assessments.standard_version_id
     WHERE assessments.tenant_id = $1 AND standard_versions.status = 'published'`,
    [tenantId],
  );
  const today = test.clock.today();
  return rows.filter(({ state, review, confirmedState, unchanged, proofEndsOn, standing }) => {
    const holds = review === 'confirmed' && unchanged && (proofEndsOn === null || today < proofEndsOn);
    let expected = state;
    if (state === 'in_place') expected = holds ? 'confirmed' : 'declared';
    if (state === 'not_applicable' && !holds) expected = 'not_started';
    if (!holds && confirmedState === 'in_place') expected = 'lapsed';
    return standing !== expected;
  });
}

function isDuty(duty: ItemRow['duty'], kind: Kind): boolean {
  if (duty === 'both' || kind === 'city_with_powiat_rights') return true;
  return (duty === 'powiat') === (kind === 'powiat');
}

function sizeOf({ kind, residents }: UnitRow): string {
  if (kind === 'powiat') return 'powiats';
  if (residents === null) return 'unknown';
  if (residents < 5_000) return 'under_5000';
  if (residents < 10_000) return '5000_9999';
  if (residents < 20_000) return '10000_19999';
  if (residents < 50_000) return '20000_49999';
  return residents < 100_000 ? '50000_99999' : '100000_up';
}

function addUp(sums: readonly Sums[]): Truth {
  let [numerator, denominator, declared, assessed] = [0, 0, 0, 0];
  for (const one of sums) {
    numerator += one.numerator;
    denominator += one.denominator;
    declared += one.declared;
    assessed += one.assessed;
  }
  return said(numerator, denominator, declared, assessed > 0);
}

/** The mean as a fraction, added up pair by pair and shortened at the end. */
function mean(parts: readonly { counted: Sums; weight: number }[]): Truth {
  let [numerator, declared, denominator] = [0n, 0n, 1n];
  let weights = 0n;
  for (const { counted, weight } of parts) {
    if (counted.assessed === 0 || counted.denominator === 0 || weight === 0) continue;
    const by = BigInt(counted.denominator);
    numerator = numerator * by + BigInt(weight) * BigInt(counted.numerator) * denominator;
    declared = declared * by + BigInt(weight) * BigInt(counted.declared) * denominator;
    denominator *= by;
    weights += BigInt(weight);
  }
  if (weights === 0n) return said(0n, 0n, 0n, false);
  denominator *= weights;
  let divisor = denominator;
  for (const other of [numerator, declared]) {
    let [large, small] = [divisor, other];
    while (small !== 0n) [large, small] = [small, large % small];
    divisor = large;
  }
  return said(numerator / divisor, denominator / divisor, declared / divisor, true);
}

function said(
  numerator: number | bigint,
  denominator: number | bigint,
  declared: number | bigint,
  hasData: boolean,
): Truth {
  return {
    numerator: String(numerator),
    denominator: String(denominator),
    declared: String(declared),
    hasData,
  };
}

/** The whole percent that may be shown: halves go up; null where there is nothing to show. */
export function percentOf({ numerator, denominator, hasData }: Truth): number | null {
  if (!hasData || denominator === '0') return null;
  const [part, whole] = [BigInt(numerator), BigInt(denominator)];
  return Number((part * 200n + whole) / (whole * 2n));
}
