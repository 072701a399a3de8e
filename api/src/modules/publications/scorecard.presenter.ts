import { presentUnit } from '../../contract/unit.presenter.js';
import { unitsWithDuties, type Part } from '../roll-ups/coverage.reader.js';
import { presentProofs } from './proofs.presenter.js';
import type { PublicPartResponse, PublicScorecardResponse, PublicStandingResponse } from './public.dto.js';
import {
  presentGroup,
  presentNotes,
  presentOpened,
  presentSet,
  presentUnitFigure,
} from './public.presenter.js';
import { repliesBeside } from './replies.presenter.js';
import { presentSimilarUnits } from './similar.presenter.js';
import { dutiesOf, type Scorecard } from './public.service.js';

/** A unit's public page, beside what the publication before said. */
export function presentScorecard(scorecard: Scorecard): PublicScorecardResponse {
  const { tenant, publication, standard, counted, previous, before, units } = scorecard;
  const { unit } = counted;
  const sameKind = units.filter((other) => other.unit.kind === unit.kind);
  return {
    ...presentOpened(scorecard),
    previous: previous && presentSet(previous),
    unit: presentUnit(unit),
    powiatName: unit.powiatName,
    memberUntil: scorecard.memberUntil,
    residents: unit.residents,
    figure: presentUnitFigure(tenant, publication, counted),
    before: before && presentUnitFigure(tenant, before.publication, before.counted),
    areas: standard.areas.flatMap(({ code, title }) =>
      presentPart(scorecard, { key: code, title }, { area: code }),
    ),
    phases: standard.phases.flatMap(({ number, title, deadline }) =>
      presentPart(scorecard, { key: String(number), title, deadline }, { phase: number }),
    ),
    standings: presentStandings(scorecard),
    sameKind: presentGroup(scorecard, { key: unit.kind, title: null }, sameKind),
    similar: presentSimilarUnits(scorecard),
    office: scorecard.facts.get(unit.teryt)?.office ?? null,
    publications: scorecard.holding.map(presentSet),
  };
}

/** Nothing where the unit has no duty in the part. */
function presentPart(
  { tenant, publication, counted, before }: Scorecard,
  named: Pick<PublicPartResponse, 'key' | 'title'> & { deadline?: string | null },
  part: Part,
): PublicPartResponse[] {
  if (unitsWithDuties([counted], part).length === 0) return [];
  const hadDuties = before !== null && unitsWithDuties([before.counted], part).length > 0;
  return [
    {
      key: named.key,
      title: named.title,
      deadline: named.deadline ?? null,
      figure: presentUnitFigure(tenant, publication, counted, part),
      before: hadDuties ? presentUnitFigure(tenant, before.publication, before.counted, part) : null,
    },
  ];
}

function presentStandings(scorecard: Scorecard): PublicStandingResponse[] {
  const { counted, standings, before, notes } = scorecard;
  const earlier = new Map(
    before
      ? dutiesOf({ ...scorecard, ...before }, before.counted.unit, before.standings).map(
          ({ item, standing }) => [item.key, standing.standing] as const,
        )
      : [],
  );
  return dutiesOf(scorecard, counted.unit, standings).map(({ item, standing }) => ({
    item: item.code,
    title: item.title,
    guidance: item.guidance,
    area: item.area,
    phase: item.phase,
    weight: item.weight,
    standing: standing.standing,
    assessed: standing.assessed,
    since: standing.since,
    plannedOn: standing.plannedOn,
    proofCount: standing.proofCount,
    before: earlier.get(item.key) ?? null,
    ...repliesBeside(scorecard.replies, scorecard.publication, {
      teryt: counted.unit.teryt,
      key: item.key,
      since: standing.since,
    }),
    responsible: item.responsible,
    notes: presentNotes(notes.filter(({ itemKey }) => itemKey === item.key)),
    proofs: presentProofs(
      scorecard.tenant.slug,
      scorecard.proofs.filter(({ itemKey }) => itemKey === item.key),
    ),
  }));
}
