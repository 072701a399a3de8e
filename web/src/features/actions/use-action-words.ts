import { useTranslation } from 'react-i18next';
import type { ActionResponse } from '@miara/shared/api';
import { useFormat } from '../../i18n/use-format.js';

/** How days and costs of an action are written. */
export function useActionWords() {
  const { t } = useTranslation('actions');
  const format = useFormat();
  return {
    days: ({ startsOn, endsOn }: Pick<ActionResponse, 'startsOn' | 'endsOn'>) =>
      endsOn === null || endsOn === startsOn
        ? format.day(startsOn)
        : t('days', { from: format.day(startsOn), to: format.day(endsOn) }),
    cost: format.money,
  };
}
