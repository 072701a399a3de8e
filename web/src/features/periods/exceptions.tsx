import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DeadlineExceptionResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { Disclosure } from '../../design/disclosure/disclosure.js';
import { Link } from '../../design/link/link.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { useToast } from '../../design/toast/toast.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { ExceptionDrawer } from './exception-drawer.js';
import { deadlinesQuery, endException } from './periods-queries.js';
import styles from './periods.module.css';

/** What was agreed with single units, with reason and day; ended agreements stay to be read. */
export function Exceptions({ tenant }: { tenant: string }) {
  const { t } = useTranslation('periods');
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<DeadlineExceptionResponse | null>(null);
  const { data } = useQuery(deadlinesQuery(tenant));
  if (!data) return null;
  const holding = data.exceptions.filter(({ endedAt }) => endedAt === null);
  const ended = data.exceptions.filter(({ endedAt }) => endedAt !== null);
  return (
    <section className={styles.part} aria-labelledby="exceptions">
      <div className={styles.head}>
        <h2 id="exceptions">{t('exceptions.title')}</h2>
        <Button onClick={() => setAdding(true)}>{t('exceptions.add')}</Button>
      </div>
      {holding.length === 0 && <p className={styles.quiet}>{t('exceptions.none')}</p>}
      <Entries tenant={tenant} exceptions={holding} onEnd={setEnding} />
      {ended.length > 0 && (
        <Disclosure summary={t('exceptions.ended', { count: ended.length })}>
          <Entries tenant={tenant} exceptions={ended} />
        </Disclosure>
      )}
      {adding && <ExceptionDrawer tenant={tenant} phases={data.phases} onClose={() => setAdding(false)} />}
      {ending && <EndDialog tenant={tenant} exception={ending} onClose={() => setEnding(null)} />}
    </section>
  );
}

interface EntriesProps {
  tenant: string;
  exceptions: readonly DeadlineExceptionResponse[];
  onEnd?: (exception: DeadlineExceptionResponse) => void;
}

function Entries({ tenant, exceptions, onEnd }: EntriesProps) {
  const { t } = useTranslation('periods');
  const format = useFormat();
  const pickText = usePickText();
  if (exceptions.length === 0) return null;
  return (
    <ul className={styles.entries}>
      {exceptions.map((exception) => {
        const { id, unit, item, phase, deadline, reason, agreedAt, agreedBy, endedAt, endedBy } = exception;
        return (
          <li key={id}>
            <div>
              <p>
                <Link href={workingAddress(tenant, `units/${unit.teryt}`, { item: item?.code })}>
                  {pickText(unit.displayName)}
                </Link>
                {', '}
                {item ? `${item.code} ${pickText(item.title)}` : t('exceptions.phase', { number: phase })}
                {': '}
                <strong>{t('exceptions.until', { day: format.day(deadline) })}</strong>
              </p>
              <p>{reason}</p>
              <p className={styles.quiet}>
                {t('exceptions.agreed', { when: format.instantDay(agreedAt), person: agreedBy ?? '' })}
                {endedAt &&
                  `; ${t('exceptions.endedOn', { when: format.instantDay(endedAt), person: endedBy ?? '' })}`}
              </p>
            </div>
            {onEnd && (
              <Button
                size="small"
                aria-label={t('exceptions.endThis', { unit: pickText(unit.displayName) })}
                onClick={() => onEnd(exception)}
              >
                {t('exceptions.end')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface EndDialogProps {
  tenant: string;
  exception: DeadlineExceptionResponse;
  onClose: () => void;
}

function EndDialog({ tenant, exception, onClose }: EndDialogProps) {
  const { t } = useTranslation('periods');
  const pickText = usePickText();
  const say = useToast();
  const queryClient = useQueryClient();
  const end = useMutation({
    mutationFn: () => endException(tenant, exception.id),
    onSuccess: async () => {
      say(t('exceptions.endDone'));
      onClose();
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
    },
  });
  return (
    <Dialog
      title={t('exceptions.endTitle')}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" busy={end.isPending} onClick={() => end.mutate()}>
            {t('exceptions.end')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      {end.error && <ProblemNotice problem={problemOf(end.error)} />}
      <p>{t('exceptions.endText', { unit: pickText(exception.unit.displayName) })}</p>
    </Dialog>
  );
}
