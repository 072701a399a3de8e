import { presentUnit } from '../../../contract/unit.presenter.js';
import type { UnitFactListResponse, UnitFactPreviewResponse } from './facts.dto.js';
import type { FactRow } from './facts.repository.js';
import type { JudgedFacts } from './judge-facts.rules.js';

export function presentFacts(rows: readonly FactRow[]): UnitFactListResponse {
  return {
    facts: rows.map((row) => ({
      unit: presentUnit(row),
      year: row.year,
      areaHectares: row.areaHectares,
      residents: row.residents,
      foreignResidents: row.foreignResidents,
      source: row.source,
    })),
  };
}

export function presentPreview({
  missingColumns,
  rows,
  names,
}: JudgedFacts & { names: ReadonlyMap<string, string> }): UnitFactPreviewResponse {
  return {
    missingColumns,
    rows: rows.map(({ row, fact, issues, change }) => ({
      row,
      ...fact,
      name: (fact.teryt === null ? undefined : names.get(fact.teryt)) ?? null,
      issues,
      change,
    })),
  };
}
