import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import type { ExplainResponse } from '@miara/shared/api';
import { currentStandardQuery } from '../../api/standard-query.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { useTenant } from '../../session/use-session.js';

/** What an explained figure is of, in words: "Gdynia, Szkoły i przedszkola", "powiat pucki, zadanie EDU-01". */
export function useQuestionTitle(): (explanation: ExplainResponse) => string {
  const { t } = useTranslation(['explain', 'coverage']);
  const pickText = usePickText();
  const { data: standard } = useQuery(currentStandardQuery(useTenant()));
  const titleOfArea = (code: string): string => {
    const area = standard?.areas.find((one) => one.code === code);
    return area ? pickText(area.title) : t('explain:area', { code });
  };
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
      question.area && titleOfArea(question.area),
      question.phase !== null && t('explain:phase', { number: question.phase }),
      question.item && t('explain:item', { code: question.item }),
    ];
    return parts.filter(Boolean).join(', ');
  };
}
