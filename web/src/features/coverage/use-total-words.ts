import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isMean } from '../../design/view-figure/group-view.js';
import { formatPercent } from '../../i18n/format.js';
import { useLanguage } from '../../i18n/use-language.js';
import { workingAddress } from '../../navigation/addresses.js';
import { explainAddress } from '../../navigation/explain-address.js';
import type { TotalWords } from './total-cell.js';

export function useTotalWords(tenant: string): TotalWords {
  const { t } = useTranslation(['coverage', 'figures', 'common']);
  const language = useLanguage();
  return useMemo(() => {
    const percent: TotalWords['percent'] = (figure) =>
      (figure.hasData ? formatPercent(figure.numerator, figure.denominator, language) : null) ??
      t('common:figure.noData');
    const outOf: TotalWords['outOf'] = (figure) => {
      if (isMean(figure)) return t('figures:mean', { count: figure.units });
      return figure.hasData
        ? t('figures:duties', { numerator: figure.numerator, denominator: figure.denominator })
        : '';
    };
    return {
      percent,
      outOf,
      label: (name, figure) =>
        t('coverage:total.label', { name, percent: percent(figure), outOf: outOf(figure) }),
      explain: (figure) => explainAddress(tenant, figure.explain),
      unitPage: (teryt) => workingAddress(tenant, `units/${teryt}`),
    };
  }, [t, language, tenant]);
}
