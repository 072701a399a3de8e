import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isProblemCode, problemText } from '@miara/shared';
import type { ImportResponse, KeptActionResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { Link } from '../../design/link/link.js';
import { LinkButton } from '../../design/link-button/link-button.js';
import { Notice } from '../../design/notice/notice.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { useFormat } from '../../i18n/use-format.js';
import { workingAddress } from '../../navigation/addresses.js';
import { ImportPreview } from './import-preview.js';
import { importsAddress, undoImport } from './registers-queries.js';
import styles from './registers.module.css';

/** What came of an import: what is in the log, what stayed out and why, and taking it all back. */
export function ImportResult({ tenant, told }: { tenant: string; told: ImportResponse }) {
  const { t } = useTranslation('registers');
  const format = useFormat();
  const { counts, state, job } = told;
  const leftOut = counts.refused + counts.skipped + (counts.refused === 0 ? counts.error : 0);
  return (
    <>
      <section className={styles.part} aria-labelledby="result">
        <h2 id="result">{t(`result.${state}`)}</h2>
        {isProblemCode(job?.message) && (
          <Notice tone="danger" title={problemText(job.message, {}, format.language).title}>
            <p>{problemText(job.message, {}, format.language).detail}</p>
          </Notice>
        )}
        {told.undoneAt !== null && <p>{t('result.undoneAt', { when: format.instant(told.undoneAt) })}</p>}
        <p className={styles.counts}>
          {(['imported', 'skipped', 'refused'] as const).map((outcome) => (
            <span key={outcome}>
              <strong>{format.number(counts[outcome])}</strong>{' '}
              {t(`result.${outcome}`, { count: counts[outcome] })}
            </span>
          ))}
        </p>
        {told.undoneAt !== null && <Kept tenant={tenant} kept={told.changed} />}
        <div className={styles.buttons}>
          <LinkButton href={workingAddress(tenant, 'actions')}>{t('result.toActions')}</LinkButton>
          {leftOut > 0 && !told.forgotten && (
            <LinkButton
              icon="file"
              href={`${importsAddress(tenant)}/${told.id}/left-out?format=xlsx&language=${format.language}`}
              download
            >
              {t('result.leftOut', { count: leftOut })}
            </LinkButton>
          )}
          {told.undoneAt === null && counts.imported > 0 && <Undo tenant={tenant} told={told} />}
        </div>
        {leftOut > 0 && (
          <p className={styles.quiet}>{t(told.forgotten ? 'result.forgotten' : 'result.leftOutHint')}</p>
        )}
      </section>
      {counts.error + counts.skipped > 0 && <ImportPreview tenant={tenant} told={told} busy={false} />}
    </>
  );
}

function Undo({ tenant, told }: { tenant: string; told: ImportResponse }) {
  const { t } = useTranslation('registers');
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState(false);
  const undo = useMutation({
    mutationFn: () => undoImport(tenant, told.id),
    onSuccess: async () => {
      setAsked(false);
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'imports') }),
        queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'actions') }),
      ]);
    },
  });
  return (
    <>
      <Button variant="danger" onClick={() => setAsked(true)}>
        {t('undo.action')}
      </Button>
      {asked && (
        <Dialog
          title={t('undo.title')}
          onClose={() => setAsked(false)}
          actions={
            <>
              <Button variant="danger" busy={undo.isPending} onClick={() => undo.mutate()}>
                {t('undo.confirm')}
              </Button>
              <Button onClick={() => setAsked(false)}>{t('undo.keep')}</Button>
            </>
          }
        >
          <p>{t('undo.text', { count: told.counts.imported })}</p>
          <Kept tenant={tenant} kept={told.changed} />
          {undo.error && <ProblemNotice problem={problemOf(undo.error)} />}
        </Dialog>
      )}
    </>
  );
}

/** Actions that stay, because somebody changed them since. */
function Kept({ tenant, kept }: { tenant: string; kept: readonly KeptActionResponse[] }) {
  const { t } = useTranslation('registers');
  const format = useFormat();
  if (kept.length === 0) return null;
  return (
    <>
      <p>{t('undo.stay', { count: kept.length })}</p>
      <ul>
        {kept.map(({ id, title, startsOn }) => (
          <li key={id}>
            <Link href={workingAddress(tenant, `actions/${id}`)}>{title}</Link>, {format.day(startsOn)}
          </li>
        ))}
      </ul>
    </>
  );
}
