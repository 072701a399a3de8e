import type { CountedFromActions } from '@miara/shared';
import type {
  CountedFromActionsResponse,
  ItemResponse,
  StandardListResponse,
  StandardResponse,
  StandardVersionResponse,
} from './standards.dto.js';
import type { WholeVersion } from './standards.service.js';
import type { ItemRow, VersionRow } from './standards.views.js';

/** Rows of versions, in order of standards, as a list of standards. */
export function presentStandards(rows: readonly VersionRow[]): StandardListResponse {
  const standards = new Map<string, StandardResponse>();
  for (const { code, title, number, status, publishedOn } of rows) {
    const standard: StandardResponse = standards.get(code) ?? { code, title, versions: [] };
    standard.versions.push({ number, status, publishedOn });
    standards.set(code, standard);
  }
  return { standards: [...standards.values()] };
}

/** Items are stored in JSON whose shape the schema only half knows; what is missing there is said as null. */
export function presentVersion({ version, areas, phases, items }: WholeVersion): StandardVersionResponse {
  const { code, title, number, status, publishedOn, disclaimer, evidenceKinds } = version;
  return {
    code,
    title,
    number,
    status,
    publishedOn,
    disclaimer,
    areas: areas.map((area) => ({ code: area.code, title: area.title })),
    phases: phases.map((phase) => ({
      number: phase.number,
      title: phase.title,
      scope: phase.scope,
      deadline: phase.deadline,
    })),
    evidenceKinds: evidenceKinds.map((kind) => ({ code: kind.code, title: kind.title })),
    items: items.map(presentItem),
  };
}

/** One item, whatever its version. */
export function presentItem(item: ItemRow): ItemResponse {
  return {
    code: item.code,
    key: item.key,
    area: item.area,
    phase: item.phase,
    duty: item.duty,
    weight: item.weight,
    title: item.title,
    guidance: item.guidance,
    evidenceKinds: item.evidenceKinds,
    responsible: item.responsible,
    indicator: item.indicator && {
      name: item.indicator.name,
      unit: item.indicator.unit,
      target: item.indicator.target ?? null,
      direction: item.indicator.direction,
      fromActions: presentRule(item.indicator.fromActions),
    },
  };
}

function presentRule(rule: CountedFromActions | undefined): CountedFromActionsResponse | null {
  return rule ? { measure: rule.measure, kinds: [...rule.kinds], months: rule.months } : null;
}
