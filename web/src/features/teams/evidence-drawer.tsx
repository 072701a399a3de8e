import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LIST_LIMITS } from '@miara/shared';
import type { MeetingResponse, MinutesTargetResponse } from '@miara/shared/api';
import { queryKeys } from '../../api/query-keys.js';
import { Checkbox } from '../../design/checkbox/checkbox.js';
import { CheckboxList } from '../../design/checkbox-list/checkbox-list.js';
import { Notice } from '../../design/notice/notice.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { useToast } from '../../design/toast/toast.js';
import { FormDrawer } from '../../forms/form-drawer.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { makeMinutesEvidence, minutesTargetsQuery } from './meetings-queries.js';

export interface EvidenceDrawerProps {
  tenant: string;
  meeting: MeetingResponse;
  onClose: () => void;
}

/** Makes the minutes a proof. What it would lock or reopen is asked first, in plain words. */
export function EvidenceDrawer({ tenant, meeting, onClose }: EvidenceDrawerProps) {
  const { t } = useTranslation('teams');
  const pickText = usePickText();
  const say = useToast();
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery(minutesTargetsQuery(tenant, meeting.id));
  const [picked, setPicked] = useState<string[] | null>(null);
  const [reopen, setReopen] = useState(false);
  const targets = (data?.targets ?? []).filter(
    ({ expected, suggested, linked }) => expected || suggested || linked,
  );
  const offered = targets.length > 0 ? targets : (data?.targets ?? []);
  const chosen = picked ?? offered.filter(startsChosen).map(({ item }) => item);
  const picks = offered.filter(({ item }) => chosen.includes(item));
  const isRevised = meeting.evidence !== null && !meeting.evidence.current;
  const reopened = picks.filter(({ review, linked }) => review === 'confirmed' && (!linked || isRevised));
  const locked = picks.filter(({ review, linked }) => review === 'submitted' && (!linked || isRevised));
  const save = useMutation({
    mutationFn: () => makeMinutesEvidence(tenant, meeting.id, { items: chosen, reopen }),
    onSuccess: async ({ linked }) => {
      say(t(linked.length > 0 ? 'evidence.done' : 'evidence.again'));
      onClose();
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
    },
  });
  const problems = useServerProblems(save.error, { items: t('evidence.items') });
  return (
    <FormDrawer
      title={t('evidence.title')}
      saveLabel={t('evidence.save')}
      cancelLabel={t('cancel')}
      save={save}
      problems={problems}
      onClose={onClose}
    >
      <p>{t(isRevised ? 'evidence.leadRevised' : 'evidence.lead')}</p>
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {data && (
        <CheckboxList
          {...problems.field('items')}
          label={t('evidence.items')}
          hint={t('evidence.itemsHint', { max: LIST_LIMITS.minutesItems })}
          options={offered.map(({ item, title, review, linked }) => ({
            value: item,
            label: `${item} ${pickText(title)}`,
            detail: t(linked ? 'evidence.linked' : `evidence.review.${review}`),
          }))}
          selected={chosen}
          onChange={setPicked}
        />
      )}
      {locked.length > 0 && (
        <Notice tone="warning">
          <p>{t('evidence.locked', { items: locked.map(({ item }) => item).join(', ') })}</p>
        </Notice>
      )}
      {reopened.length > 0 && (
        <Notice
          tone="warning"
          title={t('evidence.reopens', { items: reopened.map(({ item }) => item).join(', ') })}
        >
          <Checkbox
            label={t('evidence.reopen')}
            checked={reopen}
            onChange={(event) => setReopen(event.target.checked)}
          />
        </Notice>
      )}
    </FormDrawer>
  );
}

/** Nothing that is locked, and nothing confirmed, is chosen for somebody who did not look. */
function startsChosen({ suggested, linked, review }: MinutesTargetResponse): boolean {
  return linked || (suggested && review !== 'submitted' && review !== 'confirmed');
}
