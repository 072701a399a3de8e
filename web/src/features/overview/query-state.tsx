import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';

/** In the place of a part that is not there yet: waiting for it, or what went wrong and how to try again. */
export function QueryState({
  query,
  rows,
}: {
  query: { error: Error | null; refetch: () => unknown };
  rows?: number;
}) {
  const { t } = useTranslation('overview');
  if (!query.error) return <Skeleton {...(rows !== undefined && { rows })} />;
  return (
    <ProblemNotice
      problem={problemOf(query.error)}
      action={<Button onClick={() => void query.refetch()}>{t('again')}</Button>}
    />
  );
}
