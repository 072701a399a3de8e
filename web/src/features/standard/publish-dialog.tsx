import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WholeVersionResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { Notice } from '../../design/notice/notice.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useToast } from '../../design/toast/toast.js';
import { useFormat } from '../../i18n/use-format.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useNavigate } from '../../navigation/location.js';
import { forecastQuery, publishDraft } from './versions-queries.js';
import styles from './versions.module.css';

/** What counts in the order in which it is read; those of zero are left out. */
const NUMBERS = [
  'confirmedCarried',
  'restarted',
  'opened',
  'closed',
  'confirmedEnding',
  'submittedReturning',
  'requestsCancelled',
] as const;

/** Puts a draft in force from today, after saying in numbers what that does. */
export function PublishDialog({
  tenant,
  draft,
  onClose,
}: {
  tenant: string;
  draft: WholeVersionResponse;
  onClose: () => void;
}) {
  const { t } = useTranslation('versions');
  const format = useFormat();
  const say = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: forecast, error } = useQuery(forecastQuery(tenant, draft.id));
  const publish = useMutation({
    mutationFn: () => publishDraft(tenant, draft.id),
    onSuccess: async () => {
      say(t('publish.done', { number: draft.number }));
      await navigate(workingAddress(tenant, 'standard/versions'));
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
    },
  });
  const failed = error ?? publish.error;
  return (
    <Dialog
      title={t('publish.title', { number: draft.number })}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            busy={publish.isPending}
            disabled={!forecast?.possible}
            onClick={() => publish.mutate()}
          >
            {t('publish.confirm')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      {failed && <ProblemNotice problem={problemOf(failed)} />}
      {!forecast && !error && <Skeleton rows={5} />}
      {forecast && (
        <>
          {!forecast.possible && <Notice tone="warning">{t('publish.notToday')}</Notice>}
          <p>{t('publish.text', { day: format.day(forecast.inForceFrom), count: forecast.units })}</p>
          <ul className={styles.numbers}>
            <li>
              {t('forecast.carried', {
                carried: format.number(forecast.carried),
                of: format.number(forecast.dutiesBefore),
              })}
            </li>
            {NUMBERS.filter((name) => forecast[name] > 0).map((name) => (
              <li key={name}>{t(`forecast.${name}`, { count: forecast[name] })}</li>
            ))}
          </ul>
          <p className={styles.quiet}>{t('publish.after')}</p>
        </>
      )}
    </Dialog>
  );
}
