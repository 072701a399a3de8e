import { useTranslation } from 'react-i18next';
import type { ExplainResponse } from '@miara/shared/api';
import { usePickText } from '../../i18n/use-pick-text.js';

/** What an explained figure is of, in words: "Gdynia, obszar EDU", "metropolia, zadanie EDU-01". */
export function useQuestionTitle(): (explanation: ExplainResponse) => string {
  const { t } = useTranslation(['explain', 'coverage']);
  const pickText = usePickText();
  return ({ question }) => {
    const whole = question.unit
      ? pickText(question.unit.displayName)
      : question.kind
        ? t(`coverage:kinds.${question.kind}`)
        : question.group === 'metropolis'
          ? t('explain:metropolis')
          : question.groupTitle
            ? t('coverage:powiatGroup', { name: pickText(question.groupTitle) })
            : (question.group ?? '');
    const parts = [
      whole,
      question.area && t('explain:area', { code: question.area }),
      question.phase !== null && t('explain:phase', { number: question.phase }),
      question.item && t('explain:item', { code: question.item }),
    ];
    return parts.filter(Boolean).join(', ');
  };
}
