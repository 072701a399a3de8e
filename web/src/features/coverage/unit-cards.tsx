import { useTranslation } from 'react-i18next';
import { coverageOf, type DutyStanding } from '@miara/shared';
import type { MatrixResponse, MatrixRowResponse } from '@miara/shared/api';
import { CoverageBar } from '../../design/figure/coverage-bar.js';
import { Figure } from '../../design/figure/figure.js';
import { Link } from '../../design/link/link.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { explainAddress } from '../../navigation/explain-address.js';
import { isAwaiting, type MatrixModel } from './matrix-model.js';
import styles from './unit-cards.module.css';

/** The matrix for a phone: a card per unit with its figure, its phases, and what waits for review. */
export function UnitCards({
  tenant,
  matrix,
  model,
}: {
  tenant: string;
  matrix: MatrixResponse;
  model: MatrixModel;
}) {
  const { t } = useTranslation(['coverage', 'common']);
  const format = useFormat();
  const pickText = usePickText();
  return (
    <ul className={styles.cards}>
      {model.rows.map((row) => {
        const awaiting = row.cells.filter(isAwaiting).length;
        return (
          <li key={row.unit.teryt} className={styles.card}>
            <h2>
              <Link href={workingAddress(tenant, `units/${row.unit.teryt}`)}>
                {pickText(row.unit.displayName)}
              </Link>
            </h2>
            <Figure
              figure={row.figure}
              explain={explainAddress(tenant, row.figure.explain)}
              showDay={false}
            />
            <dl className={styles.phases}>
              {matrix.phases.map(({ number, title }) => {
                const figure = coverageOf(dutiesOfPhase(matrix, row, number));
                const percent = figure.hasData ? format.percent(figure.numerator, figure.denominator) : null;
                return (
                  <div key={number}>
                    <dt title={pickText(title)}>{t('coverage:phaseShort', { number })}</dt>
                    <dd className={styles.bar}>{percent !== null && <CoverageBar {...figure} thin />}</dd>
                    <dd className={styles.percent}>{percent ?? t('common:figure.noData')}</dd>
                  </div>
                );
              })}
            </dl>
            {awaiting > 0 && (
              <p className={styles.awaiting}>{t('coverage:card.awaiting', { count: awaiting })}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function dutiesOfPhase(matrix: MatrixResponse, row: MatrixRowResponse, phase: number): DutyStanding[] {
  return matrix.items.flatMap((item, index) => {
    const cell = row.cells[index];
    if (!cell || item.phase !== phase) return [];
    return [{ weight: item.weight, standing: cell.standing, assessed: cell.assessed }];
  });
}
