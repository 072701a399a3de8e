import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { isMean, type ViewFigureValue } from './group-view.js';

/** What a figure is out of: "31 z 49" for duties, "średnia z 56 samorządów (bez danych: 3)" for means. */
export function useOutOf(): (figure: ViewFigureValue) => string {
  const { t } = useTranslation('figures');
  const format = useFormat();
  return (figure) => {
    if (!isMean(figure)) {
      return t('duties', {
        numerator: format.number(figure.numerator),
        denominator: format.number(figure.denominator),
      });
    }
    const mean = t('mean', { count: figure.units });
    return figure.unitsWithoutData > 0
      ? `${mean}, ${t('without', { count: figure.unitsWithoutData })}`
      : mean;
  };
}
