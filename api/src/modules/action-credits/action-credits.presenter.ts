import { presentUnit } from '../../contract/unit.presenter.js';
import type { ActionCreditsResponse } from './action-credits.dto.js';
import type { CreditsOfAssessment } from './action-credits.service.js';

export function presentCredits({
  assessment,
  counted,
  credits,
  total,
}: CreditsOfAssessment): ActionCreditsResponse {
  return {
    unit: presentUnit(assessment),
    item: assessment.item,
    counted: counted && {
      measure: counted.rule.measure,
      kinds: [...counted.rule.kinds],
      months: counted.rule.months,
      from: counted.window.from,
      to: counted.window.to,
      value: counted.value,
      indicatorValue: counted.rule.measure === 'money' ? counted.value / 100 : counted.value,
      actions: counted.actions,
    },
    actions: credits.map(({ carrier, ...credit }) => ({
      id: credit.id,
      title: credit.title,
      kind: credit.kind,
      status: credit.status,
      startsOn: credit.startsOn,
      endsOn: credit.endsOn,
      carrier: presentUnit(carrier),
      people: credit.people,
      costGrosz: credit.costGrosz,
      units: credit.units,
      notCounted: credit.notCounted,
      proof: credit.proof,
    })),
    total,
  };
}
