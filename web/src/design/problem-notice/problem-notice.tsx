import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemDetails } from '@miara/shared';
import { signInAddress } from '../../session/sign-in-address.js';
import { LinkButton } from '../link-button/link-button.js';
import { Notice } from '../notice/notice.js';
import styles from './problem-notice.module.css';

export interface ProblemNoticeProps {
  /** The server's refusal, or null when no answer came (offline, a cut line). */
  problem: ProblemDetails | null;
  /** A button to try again, or the way out. */
  action?: ReactNode;
}

/** Says what happened and what to do next, in the language of the screen, with the fields concerned. */
export function ProblemNotice({ problem, action }: ProblemNoticeProps) {
  if (problem?.title !== '') return <WordedNotice problem={problem} action={action} />;
  return (
    <Suspense>
      <UnwordedProblem problem={problem}>
        {(worded) => <WordedNotice problem={worded} action={action} />}
      </UnwordedProblem>
    </Suspense>
  );
}

/** The server says in the language of the screen what is wrong; a proxy in its place does not. */
const UnwordedProblem = lazy(() => import('./unworded-problem.js'));

/** Only a refused form has them; their words weigh more than all that is said here. */
const ProblemFields = lazy(() => import('./problem-fields.js'));

function WordedNotice({ problem, action }: ProblemNoticeProps) {
  const { t } = useTranslation();
  if (!problem) {
    return (
      <Notice tone="danger" title={t('problem.connectionTitle')} action={action} announce>
        <p>{t('problem.connectionDetail')}</p>
      </Notice>
    );
  }
  // The session ran out while something was typed: back to this very place afterwards.
  const wayBack = problem.code === 'not_signed_in' && (
    <LinkButton href={signInAddress(`${window.location.pathname}${window.location.search}`)}>
      {t('problem.signIn')}
    </LinkButton>
  );
  return (
    <Notice tone="danger" title={problem.title} action={wayBack || action} announce>
      <p>{problem.detail}</p>
      {problem.errors && problem.errors.length > 0 && (
        <Suspense>
          <ProblemFields errors={problem.errors} />
        </Suspense>
      )}
      {problem.status >= 500 && problem.instance && (
        <p className={styles.instance}>{t('problem.instance', { instance: problem.instance })}</p>
      )}
    </Notice>
  );
}
