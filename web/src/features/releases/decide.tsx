import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReleaseResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { Checkbox } from '../../design/checkbox/checkbox.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { useToast } from '../../design/toast/toast.js';
import { EndRelease } from './end-release.js';
import { approveRelease } from './releases-queries.js';
import styles from './release-page.module.css';

/** The second person looks at the very copy and says yes or no. */
export function Decide({ tenant, release }: { tenant: string; release: ReleaseResponse }) {
  const { t } = useTranslation('releases');
  const say = useToast();
  const queryClient = useQueryClient();
  const [seen, setSeen] = useState(false);
  const [refusing, setRefusing] = useState(false);
  const approve = useMutation({
    mutationFn: () => approveRelease(tenant, release.id),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
      say(t('approve.done'));
    },
  });
  return (
    <section className={styles.step}>
      <h2>{t('decide.title')}</h2>
      <p>{t('decide.text')}</p>
      <Checkbox label={t('decide.seen')} checked={seen} onChange={(event) => setSeen(event.target.checked)} />
      {approve.error && <ProblemNotice problem={problemOf(approve.error)} />}
      <p>
        <Button variant="primary" busy={approve.isPending} disabled={!seen} onClick={() => approve.mutate()}>
          {t('approve.action')}
        </Button>{' '}
        <Button onClick={() => setRefusing(true)}>{t('refuse.action')}</Button>
      </p>
      {refusing && (
        <EndRelease tenant={tenant} release={release} how="refuse" onClose={() => setRefusing(false)} />
      )}
    </section>
  );
}
