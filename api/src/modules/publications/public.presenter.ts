import type { LocalizedText } from '@miara/shared';
import { publicAddress } from '../../contract/explain-address.js';
import type { PublicNote } from '../conversation/public-notes.reader.js';
import type { FigureDto } from '../../contract/figure.dto.js';
import { presentFigure, presentViews } from '../../contract/figure.presenter.js';
import { presentUnit } from '../../contract/unit.presenter.js';
import {
  coverageOfUnit,
  coveragesOf,
  unitsWithDuties,
  type CountedUnit,
  type Part,
} from '../roll-ups/coverage.reader.js';
import type {
  PublicGroupResponse,
  PublicNoteResponse,
  PublicPublicationResponse,
  PublicTenantResponse,
  PublicUnitListResponse,
  PublicUnitResponse,
} from './public.dto.js';
import type { OpenPublication, PublishedUnits } from './public.service.js';
import type { PublicTenant, PublishedSet, PublishedUnit } from './published.views.js';

export function presentTenant({ slug, name, shortName, dataNote }: PublicTenant): PublicTenantResponse {
  return { slug, name, shortName, dataNote };
}

export function presentSet(set: PublishedSet): PublicPublicationResponse {
  const { number, asOf, publishedAt, note, standardVersion, contentHash, corrects, correctedBy } = set;
  return {
    number,
    asOf,
    publishedAt: publishedAt.toISOString(),
    note,
    standardVersion,
    contentHash,
    corrects,
    correctedBy,
    withdrawn:
      set.withdrawnAt === null
        ? null
        : { at: set.withdrawnAt.toISOString(), reason: set.withdrawalReason ?? '' },
  };
}

export function presentNotes(notes: readonly PublicNote[]): PublicNoteResponse[] {
  return notes.map(({ side, text, writtenAt }) => ({ side, text, writtenAt: writtenAt.toISOString() }));
}

/** Tenant and publication, which every public answer begins with. */
export function presentOpened({ tenant, publication }: OpenPublication): {
  tenant: PublicTenantResponse;
  publication: PublicPublicationResponse;
} {
  return { tenant: presentTenant(tenant), publication: presentSet(publication) };
}

/** A unit's figure. Its parts are the duties on the unit's own public page. */
export function presentUnitFigure(
  tenant: PublicTenant,
  { asOf, standardVersion, number }: PublishedSet,
  counted: CountedUnit<PublishedUnit>,
  part: Part = {},
): FigureDto {
  const explain = publicAddress(tenant.slug, number, `/units/${counted.unit.teryt}`);
  return presentFigure(coverageOfUnit(counted, part), { asOf, standardVersion, explain });
}

export function presentPublicUnit(
  opened: OpenPublication,
  counted: CountedUnit<PublishedUnit>,
): PublicUnitResponse {
  const { unit } = counted;
  return {
    unit: presentUnit(unit),
    powiatName: unit.powiatName,
    residents: unit.residents,
    figure: presentUnitFigure(opened.tenant, opened.publication, counted),
  };
}

export function presentUnitList(found: PublishedUnits): PublicUnitListResponse {
  return { ...presentOpened(found), units: found.units.map((counted) => presentPublicUnit(found, counted)) };
}

/**
 * A group with its three views. Its parts are the units; where it is narrowed to an area or a phase, the items,
 * whose shares times their weights add up to it.
 */
export function presentGroup(
  { tenant, publication }: OpenPublication,
  group: { key: string; title: LocalizedText | null; deadline?: string | null },
  units: readonly CountedUnit[],
  part: Part = {},
): PublicGroupResponse {
  const members = unitsWithDuties(units, part);
  const parts = part.area === undefined && part.phase === undefined ? '/units' : '/items';
  return {
    key: group.key,
    title: group.title,
    deadline: group.deadline ?? null,
    units: members.length,
    views: presentViews(coveragesOf(members, part), {
      asOf: publication.asOf,
      standardVersion: publication.standardVersion,
      explain: () => publicAddress(tenant.slug, publication.number, parts),
    }),
  };
}
