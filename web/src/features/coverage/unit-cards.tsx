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
import { lookOf, looksOf, type Look } from './matrix-modes.js';
import { ModeSymbol } from './mode-symbol.js';
import { useLookWord } from './use-look-word.js';
import styles from './unit-cards.module.css';

/** The matrix for a phone: a card per unit with its figure, its phases, and what waits for review. */
export function UnitCards({
  tenant,
  matrix,
  model,
  held,
}: {
  tenant: string;
  matrix: MatrixResponse;
  model: MatrixModel;
  /** Assessments about which a decision waits in a batch. */
  held: ReadonlySet<string>;
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
            {matrix.mode !== 'standing' && <LookCounts matrix={matrix} model={model} row={row} held={held} />}
            {matrix.mode === 'standing' && (
              <dl className={styles.phases}>
                {matrix.phases.map(({ number, title }) => {
                  const figure = coverageOf(dutiesOfPhase(matrix, row, number));
                  const percent = figure.hasData
                    ? format.percent(figure.numerator, figure.denominator)
                    : null;
                  return (
                    <div key={number}>
                      <dt title={pickText(title)}>{t('coverage:phaseShort', { number })}</dt>
                      <dd className={styles.bar}>{percent !== null && <CoverageBar {...figure} thin />}</dd>
                      <dd className={styles.percent}>{percent ?? t('common:figure.noData')}</dd>
                    </div>
                  );
                })}
              </dl>
            )}
            {matrix.mode === 'standing' && awaiting > 0 && (
              <p className={styles.awaiting}>{t('coverage:card.awaiting', { count: awaiting })}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** How many of a unit's shown items have each look of the mode, the urgent ones first. */
function LookCounts({
  matrix,
  model,
  row,
  held,
}: {
  matrix: MatrixResponse;
  model: MatrixModel;
  row: MatrixRowResponse;
  held: ReadonlySet<string>;
}) {
  const lookWord = useLookWord();
  const { t } = useTranslation('coverage');
  const counts = new Map<Look['look'], number>();
  for (const { index } of model.columns) {
    const cell = row.cells[index];
    if (!cell) continue;
    const { look } = lookOf(matrix.mode, cell, matrix.asOf, held.has(cell.id));
    counts.set(look, (counts.get(look) ?? 0) + 1);
  }
  return (
    <ul className={styles.looks}>
      {looksOf(matrix.mode).map((look) => {
        const count = counts.get(look.look);
        return count === undefined ? null : (
          <li key={look.look}>
            <ModeSymbol look={look} />
            {t('card.mode', { look: lookWord(look), count })}
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
