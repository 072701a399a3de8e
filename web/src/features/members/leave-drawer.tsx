import { useId, useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MemberResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { DateField } from '../../design/date-field/date-field.js';
import { Drawer } from '../../design/drawer/drawer.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { useToast } from '../../design/toast/toast.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { Form } from '../../forms/form.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { effectiveUntil, lastDayInForce } from '../../i18n/format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { endMembership } from './members-queries.js';

export interface LeaveDrawerProps {
  tenant: string;
  member: MemberResponse;
  onClose: () => void;
}

/** The last day of a membership, or none. Figures of days before it do not change. */
export function LeaveDrawer({ tenant, member, onClose }: LeaveDrawerProps) {
  const { t } = useTranslation('members');
  const pickText = usePickText();
  const say = useToast();
  const form = useId();
  const queryClient = useQueryClient();
  const [lastDay, setLastDay] = useState(member.leftOn === null ? '' : lastDayInForce(member.leftOn));
  const end = useMutation({
    mutationFn: () =>
      endMembership(tenant, member.unit.teryt, lastDay === '' ? null : effectiveUntil(lastDay)),
    onSuccess: async () => {
      say(t('leave.done'));
      onClose();
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
    },
  });
  const problems = useServerProblems(end.error, { leftOn: t('field.lastDay') });
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!end.isPending) end.mutate();
  };
  return (
    <Drawer
      title={t('leave.title')}
      over={pickText(member.unit.displayName)}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} variant="primary" busy={end.isPending}>
            {t('leave.confirm')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <Form id={form} onSubmit={save}>
        <ErrorSummary errors={problems.errors} />
        {end.error && problems.errors.length === 0 && <ProblemNotice problem={problemOf(end.error)} />}
        <DateField
          {...problems.field('leftOn')}
          optional
          label={t('field.lastDay')}
          hint={t('hint.lastDay')}
          value={lastDay}
          onChange={setLastDay}
        />
      </Form>
    </Drawer>
  );
}
