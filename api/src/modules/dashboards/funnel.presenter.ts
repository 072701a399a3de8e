import { byPolishText, STANDINGS, type Standing } from '@miara/shared';
import { presentUnit } from '../../contract/unit.presenter.js';
import { FUNNEL_STEPS, LEAST_MOVES } from './dashboard-words.js';
import type { FunnelResponse, StandingCountsDto } from './dashboards.dto.js';
import type { Funnel } from './dashboards.service.js';
import { explainSum, presentMeasured, presentSum } from './measured.presenter.js';

const DAY = 86_400_000;

/** The way from nothing to a confirmation as the API tells it. */
export function presentFunnel(funnel: Funnel): FunnelResponse {
  const { group, sums, stays, since } = funnel;
  const duties = added(sums.map((unit) => unit.duties));
  const weights = added(sums.map((unit) => unit.weights));
  const assessed = sums.reduce((sum, unit) => sum + unit.assessed, 0);
  const ofUnit = new Map(sums.map((unit) => [unit.teryt, unit.duties]));
  return {
    question: presentMeasured(funnel),
    steps: FUNNEL_STEPS.map((standing) => {
      const stay = stays.find((one) => one.standing === standing);
      const moves = stay?.moves ?? 0;
      return {
        standing,
        duties: duties[standing],
        weight: weights[standing],
        stay:
          standing === 'not_started' || standing === 'confirmed'
            ? null
            : { moves, days: stay && moves >= LEAST_MOVES ? stay.days : null },
      };
    }),
    duties,
    weights,
    movesSince: dayAfter(since),
    figure: presentSum(funnel, { weights, assessed }, explainSum(funnel)),
    units: [...group.units].sort(byPolishText(({ displayName }) => displayName.pl)).flatMap((unit) => {
      const own = ofUnit.get(unit.teryt);
      return own
        ? [{ unit: presentUnit(unit), duties: own, explain: explainSum(funnel, { unit: unit.teryt }) }]
        : [];
    }),
  };
}

function added(counts: readonly Record<Standing, number>[]): StandingCountsDto {
  const sum = Object.fromEntries(STANDINGS.map((standing) => [standing, 0])) as Record<Standing, number>;
  for (const one of counts) for (const standing of STANDINGS) sum[standing] += one[standing];
  return sum;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
}
