import { useTranslation } from 'react-i18next';
import type { GroupViewsDto } from '@miara/shared/api';
import { useFormat } from '../../../i18n/use-format.js';
import styles from './view-list.module.css';

/**
 * The three ways to add up a group, each named and explained in a sentence: none is shown as "the" figure without
 * the others at hand.
 */
export function ViewList({ views }: { views: GroupViewsDto }) {
  const { t } = useTranslation('scorecards');
  const format = useFormat();
  const { equalUnits, allDuties, byResidents } = views;
  const percents = (figure: {
    numerator: number | string;
    denominator: number | string;
    declared: number | string;
    hasData: boolean;
  }) => ({
    percent:
      (figure.hasData ? format.percent(figure.numerator, figure.denominator) : null) ?? t('noData.value'),
    declared:
      (figure.hasData ? format.percent(figure.declared, figure.denominator) : null) ?? t('noData.value'),
  });
  const rows = [
    {
      key: 'equalUnits',
      ...percents(equalUnits),
      how: t('views.equalUnitsHow', { count: equalUnits.units }),
    },
    {
      key: 'allDuties',
      ...percents(allDuties),
      how: t('views.allDutiesHow', {
        numerator: format.number(allDuties.numerator),
        denominator: format.number(allDuties.denominator),
      }),
    },
    ...(byResidents === null
      ? []
      : [
          {
            key: 'byResidents',
            ...percents(byResidents),
            how: t('views.byResidentsHow', { count: byResidents.units }),
          },
        ]),
  ];
  return (
    <table className={styles.views}>
      <caption>{t('views.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('views.view')}</th>
          <th scope="col">{t('parts.confirmed')}</th>
          <th scope="col">{t('parts.declared')}</th>
        </tr>
      </thead>
      {rows.map(({ key, percent, declared, how }) => (
        <tbody key={key}>
          <tr>
            <th scope="row">{t(`views.${key}`)}</th>
            <td className={styles.main}>{percent}</td>
            <td>{declared}</td>
          </tr>
          <tr>
            <td className={styles.how} colSpan={3}>
              {how}
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}
