import { useTranslation } from 'react-i18next';
import type { CheckCode, FindingFactsResponse } from '@miara/shared/api';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';

/** What the check saw there, in one sentence; null where the heading says it all. */
export function useFindingWords(code: CheckCode) {
  const { t } = useTranslation(['checks', 'vocabulary', 'assessments']);
  const format = useFormat();
  const pickText = usePickText();
  return (facts: FindingFactsResponse): string | null => {
    switch (code) {
      case 'confirmed_without_proof':
        return null;
      case 'proof_too_old':
        return t('checks:saw.dated', {
          day: format.day(facts.datedOn ?? ''),
          months: t('checks:months', { count: facts.months ?? 0 }),
        });
      case 'indicator_under_target':
        return t(`checks:saw.${facts.direction === 'at_most' ? 'atMost' : 'atLeast'}`, {
          value: format.number(facts.value ?? 0),
          target: format.number(facts.target ?? 0),
          unit: t(`assessments:indicatorUnit.${facts.unit}`, { defaultValue: facts.unit ?? '' }),
        });
      case 'not_applicable_without_reason':
        return facts.reason ? t('checks:saw.reason', { reason: facts.reason }) : t('checks:saw.noReason');
      case 'contradicting_file':
        return t('checks:saw.others', {
          others: format.list(
            (facts.others ?? []).map(
              ({ unit, item, state }) =>
                `${pickText(unit)}, ${item} (${t(`vocabulary:declaration.${state}`)})`,
            ),
          ),
        });
      case 'deadline_passed':
        return t(facts.isException ? 'checks:saw.agreedDue' : 'checks:saw.due', {
          day: format.day(facts.dueOn ?? ''),
        });
    }
  };
}
