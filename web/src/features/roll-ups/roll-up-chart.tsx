import { useTranslation } from 'react-i18next';
import { percentHalfUp } from '@miara/shared';
import type { GroupsResponse } from '@miara/shared/api';
import type { AreaCoverage } from '../../charts/coverage-by-area.js';
import { CoverageChart } from '../../charts/coverage-chart.js';
import { useFormat } from '../../i18n/use-format.js';
import { figureIn, type RollUpView } from './roll-up-rows.js';
import { useGroupName } from './use-group-name.js';

/** So many bars can be read; of more the first and the last are shown. */
const BARS = 20;

/** The same figures as bars, the furthest first; the title says the finding. */
export function RollUpChart({ groups, view }: { groups: GroupsResponse; view: RollUpView }) {
  const { t } = useTranslation(['roll-ups', 'figures']);
  const format = useFormat();
  const nameOf = useGroupName();
  const { by } = view;
  const rows = groups.groups
    .flatMap((group): (AreaCoverage & { percent: number })[] => {
      const figure = figureIn(group, view);
      if (!figure?.hasData) return [];
      const { numerator, denominator, declared, hasData } = figure;
      const percent = percentHalfUp(numerator, denominator);
      if (percent === null) return [];
      const name = by === 'item' ? group.key : nameOf(by, group);
      return [{ key: group.key, name, numerator, denominator, declared, hasData, percent }];
    })
    .sort((one, other) => other.percent - one.percent);
  const shown = rows.length > BARS ? [...rows.slice(0, BARS / 2), ...rows.slice(-BARS / 2)] : rows;
  const [first, last] = [rows[0], rows.at(-1)];
  const words =
    first && last && first.percent !== last.percent
      ? {
          first: first.name,
          last: last.name,
          firstPercent: format.wholePercent(first.percent),
          lastPercent: format.wholePercent(last.percent),
        }
      : null;
  const chosen = by === 'item' ? view.itemView : view.view;
  return (
    <CoverageChart
      title={words ? t('roll-ups:finding', words) : t('roll-ups:chartTitle', { by: t(`roll-ups:by.${by}`) })}
      summary={[
        words && t('roll-ups:summary', { ...words, view: t(`figures:view.${chosen}`) }),
        shown.length < rows.length && t('roll-ups:onlyEnds', { count: BARS / 2 }),
      ]
        .filter(Boolean)
        .join(' ')}
      source={groups.standardVersion}
      asOf={groups.asOf}
      state={rows.length === 0 ? 'empty' : 'ready'}
      areas={shown}
      rowsAre={t(`roll-ups:by.${by}`)}
    />
  );
}
