import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrorWords, type ProblemDetails } from '@miara/shared';
import { useLanguage } from '../../i18n/use-language.js';
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

function WordedNotice({ problem, action }: ProblemNoticeProps) {
  const { t } = useTranslation();
  const language = useLanguage();
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
        <ul className={styles.fields}>
          {problem.errors.map((error) => (
            <li key={`${error.pointer} ${error.code}`}>
              <code>{error.pointer}</code> {fieldErrorWords(error, language)}
            </li>
          ))}
        </ul>
      )}
      {problem.status >= 500 && problem.instance && (
        <p className={styles.instance}>{t('problem.instance', { instance: problem.instance })}</p>
      )}
    </Notice>
  );
}
