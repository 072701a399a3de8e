import { orderByLikeness, similarUnits, type SimilarUnits } from '@miara/shared';
import { presentReasons } from '../../contract/similarity.presenter.js';
import { presentUnit } from '../../contract/unit.presenter.js';
import { withNewestResidents } from '../similar-units/known-facts.reader.js';
import type { PublicExampleResponse, PublicSimilarUnitsResponse } from './public.dto.js';
import { presentPublicUnit } from './public.presenter.js';
import type { OneItem, PublishedUnits, Scorecard } from './public.service.js';
import type { PublishedUnit } from './published.views.js';

/** What a page of a scorecard has room for. */
const SHOWN = 5;

/** Units like the one of the scorecard, with the figures of the same publication. */
export function presentSimilarUnits(scorecard: Scorecard): PublicSimilarUnitsResponse {
  const { ranked, units } = similarTo(scorecard.counted.unit, scorecard);
  const counted = new Map(scorecard.units.map((one) => [one.unit.teryt, one]));
  return {
    ranked,
    comparable: units.length,
    units: units.slice(0, SHOWN).flatMap(({ teryt, reasons }) => {
      const found = counted.get(teryt);
      return found ? [{ ...presentPublicUnit(scorecard, found), reasons: presentReasons(reasons) }] : [];
    }),
  };
}

/** Units that have the item, those like the unit that looks first. */
export function presentExamples(one: OneItem): PublicExampleResponse[] {
  const { nearTo, units, standings, publication, facts } = one;
  const since = new Map(
    standings.filter(({ standing }) => standing === 'confirmed').map((row) => [row.teryt, row.since]),
  );
  const having = units
    .map(({ unit }) => unit)
    .filter(({ teryt }) => since.has(teryt) && teryt !== nearTo?.teryt);
  const ordered = nearTo
    ? orderByLikeness(nearTo.kind, similarTo(nearTo, one), having)
    : having.map((unit) => ({ unit, reasons: null }));
  return ordered.map(({ unit, reasons }) => ({
    unit: presentUnit(unit),
    similar: reasons !== null,
    reasons: presentReasons(reasons ?? []),
    since: since.get(unit.teryt) ?? publication.asOf,
    office: facts.get(unit.teryt)?.office ?? null,
  }));
}

function similarTo(
  unit: PublishedUnit,
  { units, facts }: Pick<PublishedUnits, 'units'> & Pick<Scorecard, 'facts'>,
): SimilarUnits {
  return similarUnits(
    withNewestResidents(unit, facts),
    units.map((counted) => withNewestResidents(counted.unit, facts)),
    facts,
  );
}
