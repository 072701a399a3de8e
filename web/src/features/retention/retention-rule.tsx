import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RetentionRuleResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { Select } from '../../design/select/select.js';
import { useToast } from '../../design/toast/toast.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { previewQuery, setRetention } from './retention-queries.js';
import styles from './retention-settings.module.css';

/** Periods that offices use, in months. */
const PERIODS = [6, 12, 24, 36, 60, 120, 300, 600] as const;

/** How long one kind of proof is kept: nothing is saved before it was said what that would remove tonight. */
export function RetentionRule({ tenant, rule }: { tenant: string; rule: RetentionRuleResponse }) {
  const { t } = useTranslation('retention');
  const pickText = usePickText();
  const say = useToast();
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState(rule.months);
  const isChanged = chosen !== rule.months;
  const preview = useQuery({
    ...previewQuery(tenant, rule.kind, chosen ?? PERIODS[0]),
    enabled: isChanged && chosen !== null,
  });
  const save = useMutation({
    mutationFn: () => setRetention(tenant, rule.kind, chosen),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'retention') });
      say(t('saved'));
    },
  });
  const periods = [...new Set<number>([...PERIODS, ...(rule.months === null ? [] : [rule.months])])].sort(
    (a, b) => a - b,
  );
  const failure = save.error ?? preview.error;
  return (
    <li className={styles.rule}>
      <Select
        label={pickText(rule.title)}
        value={String(chosen ?? '')}
        options={[
          { value: '', label: t('forever') },
          ...periods.map((months) => ({
            value: String(months),
            label: months % 12 === 0 ? t('years', { count: months / 12 }) : t('months', { count: months }),
          })),
        ]}
        onChange={(value) => setChosen(value === '' ? null : Number(value))}
      />
      <div className={styles.effect} role="status">
        {!isChanged && rule.months !== null && <p>{t('due', { count: rule.due })}</p>}
        {isChanged && chosen === null && <p>{t('nothing')}</p>}
        {isChanged && chosen !== null && preview.data && <p>{t('wouldGo', { count: preview.data.due })}</p>}
      </div>
      {isChanged && (
        <div className={styles.tools}>
          <Button
            variant="primary"
            size="small"
            busy={save.isPending || preview.isFetching}
            onClick={() => save.mutate()}
          >
            {t('save')}
          </Button>
          <Button size="small" variant="quiet" onClick={() => setChosen(rule.months)}>
            {t('cancel')}
          </Button>
        </div>
      )}
      {failure && <ProblemNotice problem={problemOf(failure)} />}
    </li>
  );
}
