import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import type { ExplainedQuestionResponse } from '@miara/shared/api';
import { currentStandardQuery } from '../../api/standard-query.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { useTenant } from '../../session/use-session.js';

/** What an explained figure is of, in words: "Gdynia, Szkoły i przedszkola", "powiat pucki, zadanie EDU-01". */
export function useQuestionTitle(): (answer: { question: ExplainedQuestionResponse }) => string {
  const { t } = useTranslation(['explain', 'coverage', 'figures']);
  const pickText = usePickText();
  const { data: standard } = useQuery(currentStandardQuery(useTenant()));
  const titleOfArea = (code: string): string => {
    const area = standard?.areas.find((one) => one.code === code);
    return area ? pickText(area.title) : t('explain:area', { code });
  };
  return ({ question }) => {
    const whole = () => {
      if (question.unit) return pickText(question.unit.displayName);
      if (question.kind) return t(`coverage:kinds.${question.kind}`);
      if (question.size) return t(`size-classes:${question.size}`);
      if (question.group === 'metropolis') return t('explain:metropolis');
      if (question.group === 'place') return t('explain:place');
      return question.groupTitle ? pickText(question.groupTitle) : (question.group ?? '');
    };
    const parts = [
      whole(),
      question.area && titleOfArea(question.area),
      question.phase !== null && t('explain:phase', { number: question.phase }),
      question.item && t('explain:item', { code: question.item }),
    ];
    return parts.filter(Boolean).join(', ');
  };
}
