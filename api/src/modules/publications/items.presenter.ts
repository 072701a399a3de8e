import { isDutyOf, shareOfResidents, shareOfUnits, type Coverage, type UnitStanding } from '@miara/shared';
import type { ShareDto } from '../../contract/figure.dto.js';
import { presentUnit } from '../../contract/unit.presenter.js';
import type { PublicItemListResponse, PublicItemResponse, PublicItemSummaryResponse } from './public.dto.js';
import { presentNotes, presentOpened } from './public.presenter.js';
import { repliesBeside } from './replies.presenter.js';
import { presentExamples } from './similar.presenter.js';
import { presentProofs } from './proofs.presenter.js';
import type { OneItem, PublishedStandings } from './public.service.js';
import type { PublishedItem, PublishedStandard, PublishedStanding } from './published.views.js';

export function presentItems(published: PublishedStandings): PublicItemListResponse {
  return {
    ...presentOpened(published),
    ...presentPartsOfStandard(published.standard),
    items: presentItemSummaries(published),
  };
}

/** Areas and phases of the published standard, each with the number of its items. */
export function presentPartsOfStandard({
  areas,
  phases,
  items,
}: PublishedStandard): Pick<PublicItemListResponse, 'areas' | 'phases'> {
  return {
    areas: areas.map(({ code, title }) => ({
      code,
      title,
      items: items.filter(({ area }) => area === code).length,
    })),
    phases: phases.map(({ number, title, deadline }) => ({
      number,
      title,
      deadline,
      items: items.filter(({ phase }) => phase === number).length,
    })),
  };
}

/** Every item with its shares, in the standard's order. */
export function presentItemSummaries({
  standard,
  units,
  standings,
}: PublishedStandings): PublicItemSummaryResponse[] {
  const byItem = new Map<string, PublishedStanding[]>();
  for (const standing of standings) {
    const ofItem = byItem.get(standing.item);
    if (ofItem) ofItem.push(standing);
    else byItem.set(standing.item, [standing]);
  }
  return standard.items.map((item) => presentSummary(item, units, byItem.get(item.code) ?? []));
}

export function presentItem(published: OneItem): PublicItemResponse {
  const { item, standard, standings, units, publication, notes } = published;
  const at = new Map(standings.map((standing) => [standing.teryt, standing]));
  const nowhere = { pl: '' };
  return {
    ...presentOpened(published),
    ...presentSummary(item, units, standings),
    guidance: item.guidance,
    evidenceKinds: item.evidenceKinds.flatMap(
      (code) => standard.evidenceKinds.find((kind) => kind.code === code)?.title ?? [],
    ),
    responsible: item.responsible,
    areaTitle: standard.areas.find(({ code }) => code === item.area)?.title ?? nowhere,
    phaseTitle: standard.phases.find(({ number }) => number === item.phase)?.title ?? nowhere,
    unitStandings: units
      .filter(({ unit }) => isDutyOf(item.duty, unit.kind))
      .map(({ unit }) => {
        const standing = at.get(unit.teryt);
        return {
          unit: presentUnit(unit),
          standing: standing?.standing ?? 'not_started',
          since: standing?.since ?? publication.asOf,
          proofCount: standing?.proofCount ?? 0,
          notes: presentNotes(notes.filter(({ teryt }) => teryt === unit.teryt)),
          ...repliesBeside(published.replies, publication, {
            teryt: unit.teryt,
            key: item.key,
            since: standing?.since ?? publication.asOf,
          }),
          proofs: presentProofs(
            published.tenant.slug,
            published.proofs.filter(({ teryt }) => teryt === unit.teryt),
          ),
        };
      }),
    nearTo: published.nearTo && presentUnit(published.nearTo),
    examples: presentExamples(published),
  };
}

function presentSummary(
  item: PublishedItem,
  units: PublishedStandings['units'],
  standings: readonly PublishedStanding[],
): PublicItemSummaryResponse {
  const at = new Map(standings.map((standing) => [standing.teryt, standing]));
  const unitStandings = units.map(({ unit }): UnitStanding => ({
    kind: unit.kind,
    population: unit.residents,
    standing: at.get(unit.teryt)?.standing ?? 'not_started',
    assessed: at.get(unit.teryt)?.assessed ?? false,
  }));
  const ofUnits = shareOfUnits(item.duty, unitStandings);
  const ofResidents = shareOfResidents(item.duty, unitStandings);
  return {
    code: item.code,
    title: item.title,
    area: item.area,
    phase: item.phase,
    duty: item.duty,
    weight: item.weight,
    units: presentShare(ofUnits),
    residents: presentShare(ofResidents),
  };
}

function presentShare({ numerator, denominator, hasData }: Coverage): ShareDto {
  return { numerator, denominator, hasData };
}
