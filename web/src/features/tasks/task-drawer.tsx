import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { TaskResponse } from '@miara/shared/api';
import { isProblem } from '../../api/problem-error.js';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { DateField } from '../../design/date-field/date-field.js';
import { Drawer } from '../../design/drawer/drawer.js';
import { LinkButton } from '../../design/link-button/link-button.js';
import { Notice } from '../../design/notice/notice.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { Form } from '../../forms/form.js';
import { useKeptForm } from '../../forms/use-kept-form.js';
import { useFormat } from '../../i18n/use-format.js';
import { workingAddress } from '../../navigation/addresses.js';
import { DropTask } from './drop-task.js';
import { PersonSelect } from './person-select.js';
import { TaskSubject } from './task-row.js';
import styles from './tasks-page.module.css';
import { changeTask } from './tasks-queries.js';
import { useTaskChange } from './use-task-change.js';
import { useTaskTitle } from './use-task-title.js';

export interface TaskDrawerProps {
  tenant: string;
  task: TaskResponse;
  /** Done, or open again. */
  onTick: (task: TaskResponse) => void;
  onClose: () => void;
}

const draftOf = ({ title, note, owner, dueOn }: TaskResponse) => ({
  title,
  note: note ?? '',
  ownerId: owner?.id ?? '',
  dueOn: dueOn ?? '',
});

/** Everything about a task, to be changed while it is open. Whoever was faster is shown beside what one typed. */
export function TaskDrawer({ tenant, task, onTick, onClose }: TaskDrawerProps) {
  const { t } = useTranslation('tasks');
  const format = useFormat();
  const say = useToast();
  const titleOf = useTaskTitle();
  const form = useId();
  const [base, setBase] = useState(task);
  const { content: draft, change, clear } = useKeptForm(`task.${task.id}`, draftOf(task));
  const [isDropping, setDropping] = useState(false);
  const save = useTaskChange(
    tenant,
    (version: number) =>
      changeTask(
        tenant,
        { id: task.id, version },
        {
          title: draft.title,
          note: draft.note.trim() === '' ? null : draft.note,
          ownerId: draft.ownerId || null,
          dueOn: draft.dueOn || null,
        },
      ),
    () => {
      say(t('drawer.saved'));
      clear();
      onClose();
    },
  );
  const present = isProblem(save.error, 'changed_since')
    ? (save.error.problem.present as TaskResponse)
    : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate(base.version);
  };
  const { abilities, status, source, unit, item } = task;
  const place = { team: task.team?.teryt ?? null, unit: unit?.teryt ?? null };
  const isTitleFixed = source === 'returned';
  return (
    <Drawer
      title={titleOf(task)}
      over={<TaskSubject tenant={tenant} task={task} />}
      onClose={onClose}
      actions={
        <>
          {abilities.change && (
            <Button type="submit" form={form} variant="primary" busy={save.isPending}>
              {t('drawer.save')}
            </Button>
          )}
          {(abilities.done || abilities.reopen) && (
            <Button
              onClick={() => {
                onTick(task);
                onClose();
              }}
            >
              {t(abilities.done ? 'drawer.done' : 'drawer.reopen')}
            </Button>
          )}
          {abilities.drop && !isDropping && (
            <Button variant="quiet" onClick={() => setDropping(true)}>
              {t('drawer.drop')}
            </Button>
          )}
        </>
      }
    >
      {source === 'returned' && status === 'open' && (
        <Notice
          action={
            unit &&
            item && (
              <LinkButton href={workingAddress(tenant, `units/${unit.teryt}`, { item: item.code })}>
                {t('drawer.toItem')}
              </LinkButton>
            )
          }
        >
          <p>{t('task-rows:closesItself')}</p>
        </Notice>
      )}
      {present && (
        <Notice
          tone="warning"
          announce
          title={t('conflict.title')}
          action={
            <>
              <Button
                onClick={() => {
                  setBase(present);
                  save.mutate(present.version);
                }}
              >
                {t('conflict.mine')}
              </Button>
              <Button
                variant="quiet"
                onClick={() => {
                  setBase(present);
                  change(draftOf(present));
                  save.reset();
                }}
              >
                {t('conflict.theirs')}
              </Button>
            </>
          }
        >
          <p>
            {t('conflict.now', {
              title: present.title,
              day: present.dueOn ? format.day(present.dueOn) : t('group.none'),
              person: present.owner?.name ?? t('task-rows:nobody'),
            })}
          </p>
        </Notice>
      )}
      {save.error && !present && <ProblemNotice problem={problemOf(save.error)} />}
      {abilities.change ? (
        <Form id={form} onSubmit={submit}>
          {!isTitleFixed && (
            <TextField
              label={t('field.title')}
              maxLength={TEXT_LIMITS.title}
              value={draft.title}
              onChange={(event) => change({ ...draft, title: event.target.value })}
            />
          )}
          <DateField
            optional
            label={t('field.dueOn')}
            value={draft.dueOn}
            onChange={(dueOn) => change({ ...draft, dueOn })}
          />
          <PersonSelect
            tenant={tenant}
            place={place}
            present={task.owner}
            value={draft.ownerId}
            onChange={(ownerId) => change({ ...draft, ownerId })}
          />
          <TextArea
            optional
            label={t('field.note')}
            rows={4}
            limit={TEXT_LIMITS.note}
            value={draft.note}
            onChange={(event) => change({ ...draft, note: event.target.value })}
          />
        </Form>
      ) : (
        task.note && <p className={styles.note}>{task.note}</p>
      )}
      {isDropping && (
        <DropTask tenant={tenant} task={task} onDone={onClose} onCancel={() => setDropping(false)} />
      )}
      <p className={styles.made}>
        {t(task.createdBy ? 'drawer.made' : 'drawer.madeItself', {
          person: task.createdBy,
          when: format.instantDay(task.createdAt),
        })}
        {task.dropReason && ` ${t('drawer.dropped', { reason: task.dropReason })}`}
      </p>
    </Drawer>
  );
}
