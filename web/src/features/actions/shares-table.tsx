import { useTranslation } from 'react-i18next';
import type { ActionResponse } from '@miara/shared/api';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import styles from './form/form-parts.module.css';

/** What of an action counts for which unit, and that it is all of it. */
export function SharesTable({ action }: { action: ActionResponse }) {
  const { t } = useTranslation('action-details');
  const format = useFormat();
  const pickText = usePickText();
  const { peopleReached, costGrosz } = action;
  const nameOf = (teryt: string) => {
    const unit = action.units.find((one) => one.teryt === teryt);
    return unit ? pickText(unit.displayName) : teryt;
  };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('shares.unit')}</th>
          {peopleReached !== null && (
            <th scope="col" className={styles.number}>
              {t('shares.people')}
            </th>
          )}
          {costGrosz !== null && (
            <th scope="col" className={styles.number}>
              {t('shares.cost')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {action.shares.map(({ unit, people, costGrosz: grosz }) => (
          <tr key={unit}>
            <th scope="row">{nameOf(unit)}</th>
            {people !== null && <td className={styles.number}>{format.number(people)}</td>}
            {grosz !== null && <td className={styles.number}>{format.money(grosz)}</td>}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('shares.sum')}</th>
          {peopleReached !== null && <td className={styles.number}>{format.number(peopleReached)}</td>}
          {costGrosz !== null && <td className={styles.number}>{format.money(costGrosz)}</td>}
        </tr>
      </tfoot>
    </table>
  );
}
