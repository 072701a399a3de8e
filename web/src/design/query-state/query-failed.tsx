import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../button/button.js';
import { NeedsNetwork } from '../../offline/needs-network.js';
import { LinkButton } from '../link-button/link-button.js';
import { ProblemNotice } from '../problem-notice/problem-notice.js';

/** In the place of what could not be read: why, and a second try. */
export function QueryFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation('shell');
  const problem = problemOf(error);
  if (!problem && !navigator.onLine) return <NeedsNetwork onRetry={onRetry} />;
  // What does not exist will not exist on the second try either.
  const gone = problem?.code === 'not_found';
  return (
    <ProblemNotice
      problem={problem}
      action={
        gone ? (
          <LinkButton href="/app">{t('notFound.action')}</LinkButton>
        ) : (
          <Button onClick={onRetry}>{t('error.again')}</Button>
        )
      }
    />
  );
}
