import { isDutyOf } from '@miara/shared';
import { coverageOfUnit } from '../roll-ups/coverage.reader.js';
import { byKind } from '../roll-ups/unit-groups.reader.js';
import { presentItemSummaries, presentPartsOfStandard } from './items.presenter.js';
import type { PublicMethodologyResponse } from './public.dto.js';
import { presentOpened, presentPublicUnit } from './public.presenter.js';
import type { Methodology, PublishedStandings } from './public.service.js';
import { changesBetween } from './version-changes.rules.js';

/** How the figures are made, written from the standard that was published with them. */
export function presentMethodology(published: Methodology): PublicMethodologyResponse {
  const { standard, units } = published;
  return {
    ...presentOpened(published),
    standardTitle: standard.title,
    disclaimer: standard.disclaimer,
    ...presentPartsOfStandard(standard),
    kinds: byKind(units.map(({ unit }) => unit)).map((group) => ({
      kind: group.kind,
      duties: standard.items.filter(({ duty }) => isDutyOf(duty, group.kind)).length,
      units: group.units.length,
    })),
    items: presentItemSummaries(published),
    example: presentExample(published, published.exampleUnit ?? exampleOf(published)),
    versionChanges: presentVersionChanges(published),
  };
}

function presentExample(
  published: Methodology,
  counted: PublishedStandings['units'][number],
): PublicMethodologyResponse['example'] {
  const duties = published.standard.items
    .filter(({ duty }) => isDutyOf(duty, counted.unit.kind))
    .reduce((sum, { weight }) => sum + weight, 0);
  const shown = presentPublicUnit(published, counted);
  return { ...shown, duties, leftOut: duties - shown.figure.denominator };
}

/** From version to version, the newest change first. */
function presentVersionChanges({ versions }: Methodology): PublicMethodologyResponse['versionChanges'] {
  return versions
    .flatMap(({ publication, items }, index) => {
      const former = versions[index - 1];
      if (!former) return [];
      return [
        {
          from: former.publication.standardVersion,
          to: publication.standardVersion,
          publication: publication.number,
          ...changesBetween(former.items, items),
        },
      ];
    })
    .toReversed();
}

/** The unit of the worked example: the most residents among those with data, so that many know it. */
function exampleOf({ units }: PublishedStandings): PublishedStandings['units'][number] {
  const residents = ({ unit }: PublishedStandings['units'][number]): number => unit.residents ?? 0;
  const withData = units.filter((counted) => coverageOfUnit(counted).hasData);
  const [biggest] = (withData.length > 0 ? withData : units).toSorted(
    (one, other) => residents(other) - residents(one),
  );
  if (!biggest) throw new Error('A publication without units cannot be explained by one');
  return biggest;
}
