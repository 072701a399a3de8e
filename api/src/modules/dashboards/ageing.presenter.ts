import { byPolishText, PROOF_AGES, PROOF_REMAINDERS } from '@miara/shared';
import { presentUnit } from '../../contract/unit.presenter.js';
import type { AgeingCountsDto, ProofAgeingResponse } from './dashboards.dto.js';
import type { Ageing } from './dashboards.service.js';
import type { AgeingRow } from './dashboards.views.js';
import { explainSum, presentMeasured } from './measured.presenter.js';

/** How fresh proofs are, as the API tells it. */
export function presentAgeing(ageing: Ageing): ProofAgeingResponse {
  const { group, rows } = ageing;
  return {
    question: presentMeasured(ageing),
    duties: countsOf(rows),
    remainders: PROOF_REMAINDERS.map((remains) => ({
      remains,
      ...countsOf(rows.filter((row) => row.remains === remains)),
    })),
    ages: PROOF_AGES.map((age) => ({ age, ...countsOf(rows.filter((row) => row.age === age)) })),
    explain: explainSum(ageing),
    units: [...group.units]
      .sort(byPolishText(({ displayName }) => displayName.pl))
      .map((unit) => ({ unit, own: rows.filter(({ teryt }) => teryt === unit.teryt) }))
      .filter(({ own }) => own.length > 0)
      .map(({ unit, own }) => ({
        unit: presentUnit(unit),
        duties: dutiesOf(own),
        lapsed: dutiesOf(own.filter(({ remains }) => remains === 'lapsed')),
        ending: dutiesOf(own.filter(({ remains }) => remains === 'days_30' || remains === 'days_90')),
        withoutProof: dutiesOf(own.filter(({ remains }) => remains === 'without_proof')),
        explain: explainSum(ageing, { unit: unit.teryt }),
      })),
  };
}

function countsOf(rows: readonly AgeingRow[]): AgeingCountsDto {
  const counts = { confirmed: 0, declared: 0, lapsed: 0 };
  for (const { standing, duties } of rows) counts[standing] += duties;
  return counts;
}

function dutiesOf(rows: readonly AgeingRow[]): number {
  return rows.reduce((sum, { duties }) => sum + duties, 0);
}
