import { useTranslation } from 'react-i18next';
import { isProblemCode, isUnderWay, problemText } from '@miara/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { JobResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { LinkButton } from '../../design/link-button/link-button.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { ProgressBar } from '../../design/progress-bar/progress-bar.js';
import { useFormat } from '../../i18n/use-format.js';
import { cancelJob } from './jobs-queries.js';
import styles from './job-state.module.css';

/** How far a work is, how to stop it, and what came of it. */
export function JobState({ tenant, job, name }: { tenant: string; job: JobResponse; name: string }) {
  const { t } = useTranslation('jobs');
  const format = useFormat();
  const queryClient = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => cancelJob(tenant, job.id),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'jobs') }),
  });
  const { result } = job;
  const words = [
    t(`state.${job.state}`),
    isUnderWay(job.state) && job.total !== null && t('steps', { done: job.done, total: job.total }),
    result && job.kind === 'evidence_pack' && t('proofs', { count: result.proofs }),
    result && job.kind === 'council_chapters' && t('files', { count: job.total ?? 0 }),
    result && result.leftOut > 0 && t('leftOut', { count: result.leftOut }),
    result && format.fileSize(result.byteSize),
  ];
  return (
    <div className={styles.state}>
      <p className={styles.words} role="status">
        {words.filter(Boolean).join(' · ')}
      </p>
      {isUnderWay(job.state) && (
        <div className={styles.work}>
          <ProgressBar
            label={name}
            {...(job.total !== null && { value: job.done, max: Math.max(job.total, 1) })}
          />
          <Button
            size="small"
            busy={cancel.isPending}
            aria-label={t('cancelThis', { name })}
            onClick={() => cancel.mutate()}
          >
            {t('cancel')}
          </Button>
        </div>
      )}
      {isProblemCode(job.message) && (
        <p className={styles.quiet}>{problemText(job.message, {}, format.language).detail}</p>
      )}
      {result?.file && (
        <>
          <p>
            <LinkButton icon="file" href={result.file} download={result.fileName}>
              {t('download')}
            </LinkButton>
          </p>
          <p className={styles.quiet}>{t('keptUntil', { when: format.instant(result.expiresAt) })}</p>
        </>
      )}
      {result && !result.file && <p className={styles.quiet}>{t('expired')}</p>}
      {result && (
        <p className={styles.quiet}>
          SHA-256: <code className={styles.hash}>{result.sha256}</code>
        </p>
      )}
      {cancel.error && <ProblemNotice problem={problemOf(cancel.error)} />}
    </div>
  );
}
