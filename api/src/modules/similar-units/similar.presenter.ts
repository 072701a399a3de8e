import type { LocalizedText, UnitKind } from '@miara/shared';
import { publicAddress } from '../../contract/explain-address.js';
import type { FigureDto } from '../../contract/figure.dto.js';
import { presentFigure } from '../../contract/figure.presenter.js';
import { presentReasons } from '../../contract/similarity.presenter.js';
import { presentUnit } from '../../contract/unit.presenter.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { NewestPublication } from '../publications/published.reader.js';
import { coverageOfUnit, unitsWithDuties, type Part } from '../roll-ups/coverage.reader.js';
import type {
  ComparedByResponse,
  ComparedUnitResponse,
  DatedFactResponse,
  SimilarUnitsResponse,
  SourcePublicationResponse,
} from './similar.dto.js';
import type { Likeness } from './similar.service.js';

/** More would be no comparison. */
const SHOWN = 10;

export function presentSimilar(likeness: { actor: Actor } & Likeness): SimilarUnitsResponse {
  const { actor, unit, similar, newest, members } = likeness;
  const present = (member: Member) => presentCompared(actor.tenant.slug, newest, member);
  return {
    publication: presentSource(newest),
    own: present(unit),
    comparedBy: presentComparedBy(likeness),
    ranked: similar.ranked,
    comparable: similar.units.length,
    areas: (newest?.standard.areas ?? []).map(({ code, title }) => ({ code, title })),
    units: similar.units.slice(0, SHOWN).flatMap(({ teryt, reasons }) => {
      const member = members.get(teryt);
      return member ? [{ ...present(member), reasons: presentReasons(reasons) }] : [];
    }),
  };
}

export function presentSource(newest: NewestPublication | null): SourcePublicationResponse | null {
  if (!newest) return null;
  const { number, asOf, standardVersion } = newest.publication;
  return { number, asOf, standardVersion };
}

interface Member {
  teryt: string;
  displayName: LocalizedText;
  kind: UnitKind;
  powiatTeryt: string | null;
  residents: number | null;
}

function presentCompared(
  slug: string,
  newest: NewestPublication | null,
  member: Member,
): ComparedUnitResponse {
  const counted = newest?.units.find(({ unit }) => unit.teryt === member.teryt);
  const figureOf = (part: Part = {}): FigureDto | null =>
    newest && counted
      ? presentFigure(coverageOfUnit(counted, part), {
          asOf: newest.publication.asOf,
          standardVersion: newest.publication.standardVersion,
          explain: publicAddress(slug, newest.publication.number, `/units/${member.teryt}`),
        })
      : null;
  return {
    unit: presentUnit(member),
    residents: member.residents,
    figure: figureOf(),
    areas: (newest?.standard.areas ?? []).flatMap(({ code }) => {
      const hasDuties = counted !== undefined && unitsWithDuties([counted], { area: code }).length > 0;
      const figure = hasDuties ? figureOf({ area: code }) : null;
      return figure ? [{ code, figure }] : [];
    }),
  };
}

function presentComparedBy({ unit, facts }: Likeness): ComparedByResponse {
  return {
    residents: dated(unit.residents, facts?.residentsYear ?? null, facts?.residentsSource ?? null),
    areaHectares: dated(facts?.areaHectares ?? null, facts?.areaYear ?? null, facts?.areaSource ?? null),
    foreignResidents: dated(
      facts?.foreignResidents ?? null,
      facts?.foreignYear ?? null,
      facts?.foreignSource ?? null,
    ),
    foreignTooFew: facts?.foreignTooFew ?? false,
  };
}

function dated(value: number | null, year: number | null, source: string | null): DatedFactResponse | null {
  return value === null ? null : { value, year, source };
}
