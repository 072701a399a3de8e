import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { TaskResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { useToast } from '../../design/toast/toast.js';
import { Form } from '../../forms/form.js';
import { useKeptText } from '../../forms/use-kept-text.js';
import { useMe } from '../../session/use-session.js';
import styles from './tasks-page.module.css';
import { dropTask } from './tasks-queries.js';
import { useTaskChange } from './use-task-change.js';

export interface DropTaskProps {
  tenant: string;
  task: TaskResponse;
  onDone: () => void;
  onCancel: () => void;
}

/** Gives a task up, with the reason that the others will look for. */
export function DropTask({ tenant, task, onDone, onCancel }: DropTaskProps) {
  const { t } = useTranslation('tasks');
  const say = useToast();
  const { person } = useMe();
  const [reason, setReason] = useKeptText(person.id, `task.drop.${task.id}`);
  const [isMissing, setMissing] = useState(false);
  const drop = useTaskChange(
    tenant,
    () => dropTask(tenant, task, reason),
    () => {
      say(t('drop.dropped'));
      setReason('');
      onDone();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() !== '' && !drop.isPending) drop.mutate(undefined);
  };
  return (
    <Form onSubmit={submit}>
      <TextArea
        autoFocus
        label={t('drop.reason')}
        rows={2}
        limit={TEXT_LIMITS.note}
        value={reason}
        error={isMissing && reason.trim() === '' ? t('drop.missing') : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      {drop.error && <ProblemNotice problem={problemOf(drop.error)} />}
      <div className={styles.buttons}>
        <Button type="submit" variant="danger" busy={drop.isPending}>
          {t('drop.confirm')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('drop.cancel')}
        </Button>
      </div>
    </Form>
  );
}
