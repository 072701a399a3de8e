import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { UnitChapterResponse } from '@miara/shared/api';
import { ARMS_MAX_BYTES } from '@miara/shared';
import { problemOf } from '../../api/problem-of.js';
import { uploadFile } from '../../api/upload.js';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { FileDrop } from '../../design/file-drop/file-drop.js';
import { LinkButton } from '../../design/link-button/link-button.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useToast } from '../../design/toast/toast.js';
import { useFormat } from '../../i18n/use-format.js';
import { armsAddress, removeArms, unitChapterQuery } from './chapters-queries.js';
import styles from './unit-chapter.module.css';

export interface UnitChapterProps {
  tenant: string;
  teryt: string;
}

/** The two pages for the council of a unit, and the coat of arms on them. */
export function UnitChapter({ tenant, teryt }: UnitChapterProps) {
  const { t } = useTranslation('council-chapters');
  const format = useFormat();
  const { data, error, refetch } = useQuery(unitChapterQuery(tenant, teryt));
  return (
    <section className={styles.section} aria-labelledby="unit-chapter">
      <h2 id="unit-chapter">{t('title')}</h2>
      <p className={styles.quiet}>{t('lead')}</p>
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={2} />}
      {data?.newest === null && <p>{t('none')}</p>}
      {data?.newest && (
        <>
          <p>{t('newest', { number: data.newest.publication, day: format.day(data.newest.asOf) })}</p>
          <div className={styles.buttons}>
            <LinkButton icon="file" href={data.newest.pdf} download>
              {t('pdf')}
            </LinkButton>
            <LinkButton icon="file" href={data.newest.docx} download>
              {t('docx')}
            </LinkButton>
          </div>
        </>
      )}
      {data && <Arms tenant={tenant} teryt={teryt} chapter={data} />}
    </section>
  );
}

function Arms({ tenant, teryt, chapter }: UnitChapterProps & { chapter: UnitChapterResponse }) {
  const { t } = useTranslation('council-chapters');
  const say = useToast();
  const queryClient = useQueryClient();
  const [isChanging, setChanging] = useState(false);
  const { queryKey } = unitChapterQuery(tenant, teryt);
  const removal = useMutation({
    mutationFn: () => removeArms(tenant, teryt),
    onSuccess: async () => {
      say(t('arms.removed'));
      await queryClient.invalidateQueries({ queryKey });
    },
  });
  const { arms, edit } = chapter;
  const sent = (kept: UnitChapterResponse) => {
    queryClient.setQueryData(queryKey, kept);
    say(t('arms.saved'));
    setChanging(false);
  };
  return (
    <>
      <h3>{t('arms.title')}</h3>
      {arms ? (
        <div className={styles.arms}>
          <img
            className={styles.picture}
            src={arms.picture}
            width={arms.width}
            height={arms.height}
            alt={t('arms.alt')}
          />
        </div>
      ) : (
        <p>{t('arms.none')}</p>
      )}
      {edit && (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => setChanging(true)}>
            {t(arms ? 'arms.change' : 'arms.add')}
          </Button>
          {arms && (
            <Button size="small" variant="quiet" busy={removal.isPending} onClick={() => removal.mutate()}>
              {t('arms.remove')}
            </Button>
          )}
        </div>
      )}
      {removal.error && <ProblemNotice problem={problemOf(removal.error)} />}
      {isChanging && (
        <Dialog
          title={t('arms.dialog')}
          onClose={() => setChanging(false)}
          actions={
            <Button variant="quiet" onClick={() => setChanging(false)}>
              {t('arms.close')}
            </Button>
          }
        >
          <div className={styles.form}>
            <p>{t('arms.what')}</p>
            <FileDrop
              label={t('arms.file')}
              accept={['.png', '.jpg', '.jpeg']}
              maxBytes={ARMS_MAX_BYTES}
              multiple={false}
              send={(file, options) =>
                uploadFile<UnitChapterResponse>(armsAddress(tenant, teryt), file, options)
              }
              onSent={sent}
            />
          </div>
        </Dialog>
      )}
    </>
  );
}
