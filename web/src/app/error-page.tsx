import { useTranslation } from 'react-i18next';
import { ConnectionError, ProblemError } from '../api/problem-error.js';
import { BareFrame } from '../design/bare-frame/bare-frame.js';
import { Button } from '../design/button/button.js';
import { PageHeader } from '../design/page-header/page-header.js';
import { ProblemNotice } from '../design/problem-notice/problem-notice.js';
import { useWays } from './ways.js';

export interface ErrorPageProps {
  error: unknown;
  reset: () => void;
}

/** The error boundary of every page: the rail and the top bar stay, the page says what went wrong. */
export function ErrorPage({ error, reset }: ErrorPageProps) {
  const { t } = useTranslation(['shell', 'offline']);
  const { again: lookAgain } = useWays();
  const again = () => {
    reset();
    lookAgain();
  };
  const isOffline = error instanceof ConnectionError && !navigator.onLine;
  const isAnswer = error instanceof ProblemError || error instanceof ConnectionError;
  if (isOffline) {
    return (
      <>
        <PageHeader title={t('offline:unavailable.title')} lead={t('offline:unavailable.text')} />
        <Button onClick={again}>{t('shell:error.again')}</Button>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('shell:error.title')} lead={isAnswer ? undefined : t('shell:error.lead')} />
      {isAnswer ? (
        <ProblemNotice
          problem={error instanceof ProblemError ? error.problem : null}
          action={<Button onClick={again}>{t('shell:error.again')}</Button>}
        />
      ) : (
        <Button onClick={again}>{t('shell:error.again')}</Button>
      )}
    </>
  );
}

/** The same when the frame itself could not be shown. */
export function BareErrorPage(props: ErrorPageProps) {
  return (
    <BareFrame home="/app">
      <ErrorPage {...props} />
    </BareFrame>
  );
}
