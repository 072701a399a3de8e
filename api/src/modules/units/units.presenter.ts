import { isDutyOf } from '@miara/shared';
import { explainAddress } from '../../contract/explain-address.js';
import type { FigureDto } from '../../contract/figure.dto.js';
import { presentFigure } from '../../contract/figure.presenter.js';
import { coverageOfUnit, unitsWithDuties, type CountedUnit, type Part } from '../roll-ups/coverage.reader.js';
import type { UnitDetailResponse, UnitListResponse, UnitResponse } from './units.dto.js';
import type { CountedMembers } from './units.service.js';
import type { MemberRow } from './units.views.js';

export function presentUnits(members: CountedMembers): UnitListResponse {
  return { asOf: members.asOf, units: members.units.map((counted) => presentMember(members, counted)) };
}

/** The one unit that was asked for, with its areas and phases; those without a duty of the unit are left out. */
export function presentUnitDetail(members: CountedMembers): UnitDetailResponse {
  const { structure, actor } = members;
  const [counted] = members.units;
  if (!counted) throw new Error('A unit that was found is gone');
  const { teryt } = counted.unit;
  const hasDuties = (part: Part): boolean => unitsWithDuties([counted], part).length > 0;
  return {
    ...presentMember(members, counted),
    areas: structure.areas
      .filter(({ code }) => hasDuties({ area: code }))
      .map(({ code, title }) => ({ code, title, figure: figureOf(members, counted, { area: code }) })),
    phases: structure.phases
      .filter(({ number }) => hasDuties({ phase: number }))
      .map(({ number, title, deadline }) => ({
        number,
        title,
        deadline,
        figure: figureOf(members, counted, { phase: number }),
      })),
    abilities: {
      edit: actor.canAt('assessment.edit', teryt),
      submit: actor.canAt('assessment.submit', teryt),
      review: actor.canAt('assessment.review', teryt),
    },
  };
}

function presentMember(members: CountedMembers, counted: CountedUnit<MemberRow>): UnitResponse {
  const { unit } = counted;
  return {
    teryt: unit.teryt,
    name: unit.name,
    displayName: unit.displayName,
    kind: unit.kind,
    powiat:
      unit.powiatTeryt !== null && unit.powiatName !== null
        ? { teryt: unit.powiatTeryt, displayName: unit.powiatName, kind: 'powiat', powiatTeryt: null }
        : null,
    residents: unit.residents,
    residentsOn: unit.residentsOn,
    duties: members.structure.items.filter(({ duty }) => isDutyOf(duty, unit.kind)).length,
    membership: { joinedOn: unit.joinedOn, leftOn: unit.leftOn, confidence: unit.confidence },
    figure: figureOf(members, counted),
  };
}

function figureOf(
  { actor, asOf, structure }: CountedMembers,
  counted: CountedUnit<MemberRow>,
  part: Part = {},
): FigureDto {
  return presentFigure(coverageOfUnit(counted, part), {
    asOf,
    standardVersion: structure.version.label,
    explain: explainAddress(actor.tenant.slug, { unit: counted.unit.teryt, ...part, asOf }),
  });
}
