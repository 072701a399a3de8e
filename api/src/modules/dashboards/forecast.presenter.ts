import { FORECAST, forecastOf, monthsBetween, NO_WEIGHTS } from '@miara/shared';
import type { FigureDto } from '../../contract/figure.dto.js';
import type { MeasuredPhase } from '../roll-ups/measured-group.reader.js';
import type { NoForecast } from './dashboard-words.js';
import type { PhaseForecastResponse, PhaseForecastsResponse } from './dashboards.dto.js';
import type { Forecasts } from './dashboards.service.js';
import { explainSum, presentMeasured, presentSum } from './measured.presenter.js';
import { stepsOf } from './pace.rules.js';

/** Where phases may stand at their deadlines, as the API tells it. */
export function presentForecasts(forecasts: Forecasts): PhaseForecastsResponse {
  const { group, pace } = forecasts;
  return {
    question: presentMeasured(forecasts),
    phases: group.phases.map((phase) => presentPhase(forecasts, phase)),
    pastMonths: pace.days.length - 1,
    leftOut: [...pace.leftOut],
  };
}

function presentPhase(forecasts: Forecasts, phase: MeasuredPhase): PhaseForecastResponse {
  const { group, pace, sums, changes } = forecasts;
  const { number, title, deadline } = phase;
  const own = sums.find((row) => row.phase === number) ?? { weights: NO_WEIGHTS, assessed: 0 };
  const figure = presentSum(forecasts, own, explainSum(forecasts, { phase: number }));
  const steps = stepsOf(number, pace.days, changes);
  const ahead = deadline !== null && deadline > group.asOf ? monthsBetween(group.asOf, deadline) : null;
  const because = whyNot(deadline, ahead, steps.length, figure);
  return {
    number,
    title,
    deadline,
    figure,
    months: ahead?.months ?? null,
    days: ahead?.days ?? null,
    steps,
    because,
    forecast:
      because === null && ahead
        ? forecastOf({
            confirmed: figure.numerator,
            denominator: figure.denominator,
            steps: steps.map(({ net }) => net),
            ...ahead,
          })
        : null,
  };
}

function whyNot(
  deadline: string | null,
  ahead: { months: number; days: number } | null,
  pastMonths: number,
  { denominator }: FigureDto,
): NoForecast | null {
  if (denominator === 0) return 'nothing_counts';
  if (deadline === null) return 'no_deadline';
  if (!ahead) return 'passed';
  if (ahead.months >= FORECAST.mostMonthsAhead) return 'too_far';
  return pastMonths < FORECAST.leastMonths ? 'short_history' : null;
}
