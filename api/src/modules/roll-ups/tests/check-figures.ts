import { expect } from '@jest/globals';
import { meanOf, type Coverage } from '@miara/shared';
import type { Actor } from '../../../platform/auth/actor.js';
import type { ApiTest } from '../../../testing/api-test.js';
import { presentExplanation } from '../explanation.presenter.js';
import { presentGroups } from '../groups.presenter.js';
import { FIGURE_VIEWS, GROUPINGS, isItemView } from '../roll-up-words.js';
import type { ExplainResponse } from '../roll-ups.dto.js';
import { RollUpsService, type Question } from '../roll-ups.service.js';
import { presentChanges, presentTrend } from '../trend.presenter.js';
import { TrendService } from '../trend.service.js';
import { integersOf } from './check-world.js';

type Integers = Record<'numerator' | 'denominator' | 'declared', number | string>;

/**
 * Holds every figure of every grouping against its own explanation, and the explanation against its parts; then a figure
 * over time against each of its days asked for alone. Throws where two differ.
 *
 * @param from a day on which the standard was in force
 */
export async function checkFigures(test: ApiTest, actor: Actor, from: string): Promise<void> {
  const rollUps = test.app.get(RollUpsService, { strict: false });
  const explain = async (question: Question) => presentExplanation(await rollUps.explain(actor, question));

  for (const by of GROUPINGS) {
    for (const { views, shares } of presentGroups(await rollUps.groups(actor, by, undefined)).groups) {
      const figures = [
        views.equalUnits,
        views.allDuties,
        views.byResidents,
        shares?.units,
        shares?.residents,
      ];
      for (const figure of figures) {
        if (!figure) continue;
        const explained = await explain(questionOf(figure.explain));
        expect(integersOf(explained.mean ?? explained.figure)).toEqual(integersOf(figure));
        expect(addedUp(explained)).toEqual(three(explained.mean ?? explained.figure));
      }
    }
  }
  await checkOverTime(test, actor, from, explain);
}

/** Each point is the figure of its day; the last is the live one; what moved adds up to the difference. */
async function checkOverTime(
  test: ApiTest,
  actor: Actor,
  from: string,
  explain: (question: Question) => Promise<ExplainResponse>,
): Promise<void> {
  const trends = test.app.get(TrendService, { strict: false });
  const today = test.clock.today();
  if (from >= today) return;
  const inForce = presentGroups(
    await test.app.get(RollUpsService, { strict: false }).groups(actor, 'item', undefined),
  );
  const items = ['LAN-01', 'EDU-02']
    .filter((code) => inForce.groups.some(({ key }) => key === code))
    .slice(0, 1);
  const powiats = presentGroups(
    await test.app.get(RollUpsService, { strict: false }).groups(actor, 'powiat', undefined),
  ).groups.map(({ key }) => `powiat:${key}`);
  const parts = [{}, { area: 'EDU' }, { phase: '1' }, ...items.map((item) => ({ item }))];
  for (const part of parts) {
    for (const view of FIGURE_VIEWS) {
      if (isItemView(view) && !('item' in part)) continue;
      const question = { group: 'metropolis', view, ...part };
      const { points } = presentTrend(await trends.trend(actor, { ...question, from, step: 'day' }));
      expect(points.at(-1)?.asOf).toBe(today);
      for (const { asOf, figure, mean } of points) {
        const alone = await explain({ ...question, ...(asOf === today ? {} : { asOf }) });
        expect({ asOf, ...three(mean ?? figure) }).toEqual({ asOf, ...three(alone.mean ?? alone.figure) });
      }
    }
    for (const group of ['metropolis', ...powiats]) {
      const question = { group, view: 'allDuties' as const, ...part, from };
      const { from: before, to: after, effect } = presentChanges(await trends.changes(actor, question));
      expect({ question, ...sum([three(before.figure), effect]) }).toEqual({
        question,
        ...three(after.figure),
      });
    }
  }
}

/** The parts of an explanation put together again: sums where it is a sum, the mean of the units where it is a mean. */
function addedUp(explained: ExplainResponse): unknown {
  if (!explained.mean) return sum(explained.units.map(({ figure }) => three(figure)));
  const { numerator, denominator, declared } = meanOf(
    explained.units.flatMap(({ included, weight, figure }) =>
      included && weight !== null ? [{ coverage: figure satisfies Coverage, weight }] : [],
    ),
  );
  return { numerator, denominator, declared };
}

function questionOf(address: string): Question {
  return Object.fromEntries(new URLSearchParams(address.slice(address.indexOf('?'))));
}

function three(figure: Integers | null): Integers {
  if (!figure) throw new Error('An explanation has a figure');
  return { numerator: figure.numerator, denominator: figure.denominator, declared: figure.declared };
}

function sum(parts: readonly Integers[]): Integers {
  const total = { numerator: 0, denominator: 0, declared: 0 };
  for (const part of parts) {
    total.numerator += Number(part.numerator);
    total.denominator += Number(part.denominator);
    total.declared += Number(part.declared);
  }
  return total;
}
