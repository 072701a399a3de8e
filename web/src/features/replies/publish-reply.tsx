import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReplyResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { Link } from '../../design/link/link.js';
import { Notice } from '../../design/notice/notice.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { useToast } from '../../design/toast/toast.js';
import { useFormat } from '../../i18n/use-format.js';
import { workingAddress } from '../../navigation/addresses.js';
import { refreshReplies, setPublished } from './replies-queries.js';
import styles from './replies.module.css';

/** What follows a decision: showing both to everybody, and the correction that a change asks for. */
export function PublishReply({ tenant, reply }: { tenant: string; reply: ReplyResponse }) {
  const { t } = useTranslation('replies');
  const { t: common } = useTranslation();
  const format = useFormat();
  const say = useToast();
  const queryClient = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const { publishedAt, abilities, occasion, decision, correctedBy } = reply;
  const publish = useMutation({
    mutationFn: (published: boolean) => setPublished(tenant, reply.id, published),
    onSuccess: (_, published) => say(t(published ? 'publish.done' : 'publish.undone')),
    onSettled: () => {
      setIsAsking(false);
      return refreshReplies(queryClient, tenant);
    },
  });
  const needsCorrection = occasion.kind === 'publication' && decision?.outcome === 'change';
  return (
    <>
      {publish.error && <ProblemNotice problem={problemOf(publish.error)} />}
      {publishedAt !== null && (
        <p className={styles.quiet}>{t('publish.since', { when: format.instant(publishedAt) })}</p>
      )}
      {abilities.publish && (
        <div className={styles.actions}>
          {publishedAt === null ? (
            <Button size="small" onClick={() => setIsAsking(true)}>
              {t('publish.action')}
            </Button>
          ) : (
            <Button
              size="small"
              variant="quiet"
              busy={publish.isPending}
              onClick={() => publish.mutate(false)}
            >
              {t('publish.undo')}
            </Button>
          )}
        </div>
      )}
      {needsCorrection && correctedBy !== null && (
        <p className={styles.quiet}>{t('correction.done', { number: correctedBy })}</p>
      )}
      {needsCorrection && correctedBy === null && abilities.publish && (
        <Notice
          title={t('correction.title')}
          action={
            <Link href={workingAddress(tenant, 'publications', { corrects: String(occasion.publication) })}>
              {t('correction.action', { number: occasion.publication })}
            </Link>
          }
        >
          <p>{t('correction.text')}</p>
        </Notice>
      )}
      {isAsking && (
        <Dialog
          title={t('publish.ask.title')}
          onClose={() => setIsAsking(false)}
          actions={
            <>
              <Button variant="primary" busy={publish.isPending} onClick={() => publish.mutate(true)}>
                {t('publish.ask.publish')}
              </Button>
              <Button onClick={() => setIsAsking(false)}>{common('cancel')}</Button>
            </>
          }
        >
          <p>{t('publish.ask.text')}</p>
        </Dialog>
      )}
    </>
  );
}
