import { useId, useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { DateField } from '../../design/date-field/date-field.js';
import { Drawer } from '../../design/drawer/drawer.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { Form } from '../../forms/form.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { todayInWarsaw } from '../../i18n/format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { addMember } from './members-queries.js';

/** A government joins from a day; its items are opened with it. */
export function JoinDrawer({ tenant, onClose }: { tenant: string; onClose: () => void }) {
  const { t } = useTranslation('members');
  const pickText = usePickText();
  const say = useToast();
  const form = useId();
  const queryClient = useQueryClient();
  const [teryt, setTeryt] = useState('');
  const [joinedOn, setJoinedOn] = useState(todayInWarsaw);
  const join = useMutation({
    mutationFn: () => addMember(tenant, { teryt: teryt.trim(), joinedOn }),
    onSuccess: async ({ unit }) => {
      say(t('add.done', { unit: pickText(unit.displayName) }));
      onClose();
      await queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) });
    },
  });
  const labels = { teryt: t('field.teryt'), joinedOn: t('field.joinedOn') };
  const problems = useServerProblems(join.error, labels);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!join.isPending) join.mutate();
  };
  return (
    <Drawer
      title={t('add.title')}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} variant="primary" busy={join.isPending}>
            {t('add.confirm')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <Form id={form} onSubmit={save}>
        <ErrorSummary errors={problems.errors} />
        {join.error && problems.errors.length === 0 && <ProblemNotice problem={problemOf(join.error)} />}
        <TextField
          {...problems.field('teryt')}
          label={labels.teryt}
          hint={t('hint.teryt')}
          inputMode="numeric"
          value={teryt}
          onChange={(event) => setTeryt(event.target.value)}
        />
        <DateField
          {...problems.field('joinedOn')}
          label={labels.joinedOn}
          value={joinedOn}
          onChange={setJoinedOn}
        />
      </Form>
    </Drawer>
  );
}
