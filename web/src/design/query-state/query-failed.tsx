import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../button/button.js';
import { ProblemNotice } from '../problem-notice/problem-notice.js';

/** In the place of what could not be read: why, and a second try. */
export function QueryFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation('shell');
  return (
    <ProblemNotice
      problem={problemOf(error)}
      action={<Button onClick={onRetry}>{t('error.again')}</Button>}
    />
  );
}
