import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem-of.js';
import { useServerProblems, type ServerProblems } from '../../forms/use-server-problems.js';

/** What is wrong with the number of a version; of one that is taken, in those words. */
export function useNumberProblems(error: Error | null, labels: { number: string }): ServerProblems {
  const { t } = useTranslation('versions');
  const { errors, field } = useServerProblems(error, labels);
  if (!error || problemOf(error)?.code !== 'duplicate') return { errors, field };
  const text = t('numberTaken');
  return {
    errors: errors.map((one) => ({ ...one, text })),
    field: (name) => ({ ...field(name), error: name === 'number' ? text : undefined }),
  };
}
