import { useTranslation } from 'react-i18next';
import type { CreditedActionResponse, UnitRefDto } from '@miara/shared/api';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';

/** What an action was, in sentences that a unit may stand by as its proof. */
export function useActionText() {
  const { t } = useTranslation('evidence');
  const format = useFormat();
  const pickText = usePickText();
  return (action: CreditedActionResponse, kind: string, unit: UnitRefDto): string => {
    const share = [
      action.people !== null && t('ofAction.text.people', { count: action.people }),
      action.costGrosz !== null && t('ofAction.text.money', { money: format.money(action.costGrosz) }),
    ].filter((part) => part !== false);
    return [
      t('ofAction.text.what', { title: action.title, kind }),
      t('ofAction.text.when', { days: format.days(action.startsOn, action.endsOn) }),
      t('ofAction.text.carrier', { unit: pickText(action.carrier.displayName) }),
      share.length > 0 &&
        t('ofAction.text.share', { unit: pickText(unit.displayName), share: share.join(', ') }),
    ]
      .filter((line) => line !== false)
      .join('\n');
  };
}
