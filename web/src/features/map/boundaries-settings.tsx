import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BOUNDARY_LIMITS } from '@miara/shared';
import type { BoundaryCheckResponse, BoundarySetResponse, BoundaryStateResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { FileDrop } from '../../design/file-drop/file-drop.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useToast } from '../../design/toast/toast.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { BoundariesPreview } from './boundaries-preview.js';
import { boundariesQuery, checkBoundaries, removeBoundaries } from './map-queries.js';
import styles from './boundaries-settings.module.css';

/** Whether maps are tiles or official boundaries, and how to bring those. */
export function BoundariesSettings({ tenant }: { tenant: string }) {
  const { t } = useTranslation('maps');
  const { data, error, refetch } = useQuery(boundariesQuery(tenant));
  const [checked, setChecked] = useState<{ file: File; answer: BoundaryCheckResponse } | null>(null);
  return (
    <section className={styles.section} aria-labelledby="boundaries">
      <h2 id="boundaries">{t('settings.title')}</h2>
      <p>{t('settings.text')}</p>
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={3} />}
      {data && <Present tenant={tenant} state={data} />}
      {checked ? (
        <BoundariesPreview
          tenant={tenant}
          file={checked.file}
          checked={checked.answer}
          onDone={() => setChecked(null)}
        />
      ) : (
        <FileDrop
          label={t('settings.file')}
          accept={['.geojson', '.json', '.topojson']}
          maxBytes={BOUNDARY_LIMITS.fileBytes}
          multiple={false}
          send={(file, options) => checkBoundaries(tenant, file, options)}
          onSent={(answer, file) => setChecked({ file, answer })}
        />
      )}
    </section>
  );
}

function Present({ tenant, state }: { tenant: string; state: BoundaryStateResponse }) {
  const { t } = useTranslation('maps');
  const format = useFormat();
  const pick = usePickText();
  const say = useToast();
  const queryClient = useQueryClient();
  const remove = useMutation({
    mutationFn: () => removeBoundaries(tenant),
    onSuccess: () => say(t('settings.removed')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) }),
  });
  const { set, drawn, missing } = state;
  if (!set) return <p className={styles.state}>{t('settings.tiles')}</p>;
  return (
    <div className={styles.state}>
      <p>
        <strong>{t('settings.inForce', { count: drawn.length })}</strong>
      </p>
      <p>
        {set.describedOn
          ? t('settings.sourceOn', told(set, format.day(set.describedOn)))
          : t('settings.source', told(set))}
      </p>
      <p className={styles.quiet}>
        {t(set.takenBy === null ? 'settings.takenByCommand' : 'settings.taken', {
          when: format.instant(set.takenAt),
          who: set.takenBy ?? '',
        })}
      </p>
      {missing.length > 0 && (
        <p>
          {t('settings.missing', { units: format.list(missing.map(({ displayName }) => pick(displayName))) })}
        </p>
      )}
      {remove.error && <ProblemNotice problem={problemOf(remove.error)} />}
      <div>
        <Button variant="quiet" busy={remove.isPending} onClick={() => remove.mutate()}>
          {t('settings.remove')}
        </Button>
      </div>
    </div>
  );
}

function told({ source, licence }: BoundarySetResponse, day = '') {
  return { source, licence, day };
}
