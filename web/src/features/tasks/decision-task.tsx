import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { MeetingDecisionResponse, TaskResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { DateField } from '../../design/date-field/date-field.js';
import { Link } from '../../design/link/link.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { FormDrawer } from '../../forms/form-drawer.js';
import { useKeptForm } from '../../forms/use-kept-form.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { useFormat } from '../../i18n/use-format.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useCan } from '../../session/use-session.js';
import { PersonSelect } from './person-select.js';
import styles from './tasks-page.module.css';
import { addTask, meetingTasksQuery } from './tasks-queries.js';
import { useTaskChange } from './use-task-change.js';

export interface DecisionTaskProps {
  tenant: string;
  meetingId: string;
  /** TERYT code of the powiat whose team decided. */
  team: string;
  decision: MeetingDecisionResponse;
}

/** Beside a decision: the task that carries it out, or the way to make one. */
export function DecisionTask({ tenant, meetingId, team, decision }: DecisionTaskProps) {
  const { t } = useTranslation('tasks');
  const can = useCan();
  const mayRead = can('task.read');
  const [isAdding, setAdding] = useState(false);
  const { data } = useQuery({ ...meetingTasksQuery(tenant, meetingId), enabled: mayRead });
  if (!mayRead || !data) return null;
  const ofDecision = data.tasks.filter((task) => task.decision?.id === decision.id);
  const task = ofDecision.find(({ status }) => status !== 'dropped');
  if (task) return <TaskState tenant={tenant} task={task} />;
  if (decision.doneOn !== null || !can('task.manage')) return null;
  return (
    <>
      <Button size="small" onClick={() => setAdding(true)}>
        {t('decision.add')}
      </Button>
      {isAdding && (
        <AddDecisionTask tenant={tenant} team={team} decision={decision} onClose={() => setAdding(false)} />
      )}
    </>
  );
}

function TaskState({ tenant, task }: { tenant: string; task: TaskResponse }) {
  const { t } = useTranslation('tasks');
  const format = useFormat();
  const words =
    task.status === 'done'
      ? t('decision.done', { person: task.closedBy ?? t('task-rows:byItself') })
      : t(task.dueOn ? 'decision.openBy' : 'decision.open', {
          person: task.owner?.name ?? t('task-rows:nobody'),
          day: task.dueOn && format.day(task.dueOn),
        });
  return (
    <p className={task.overdue ? styles.lateDecision : styles.made}>
      <Link href={workingAddress(tenant, 'tasks', { task: task.id })}>{words}</Link>
    </p>
  );
}

type AddDecisionTaskProps = Omit<DecisionTaskProps, 'meetingId'> & { onClose: () => void };

/** Prefilled with what was decided; what does not fit into a line goes into the note. */
function AddDecisionTask({ tenant, team, decision, onClose }: AddDecisionTaskProps) {
  const { t } = useTranslation('tasks');
  const say = useToast();
  const carrier = decision.carrier ?? decision.owner;
  const isLong = decision.text.length > TEXT_LIMITS.title;
  const {
    content: draft,
    change,
    clear,
  } = useKeptForm(`task.decision.${decision.id}`, {
    title: isLong ? `${decision.text.slice(0, TEXT_LIMITS.title - 1)}…` : decision.text,
    dueOn: decision.dueOn ?? '',
    ownerId: carrier?.personId ?? '',
  });
  const add = useTaskChange(
    tenant,
    () =>
      addTask(tenant, {
        decision: decision.id,
        title: draft.title,
        note: isLong ? decision.text : null,
        unit: decision.unit,
        item: decision.item,
        dueOn: draft.dueOn || null,
        ownerId: draft.ownerId || null,
      }),
    () => {
      say(t('quick.added'));
      clear();
      onClose();
    },
  );
  const labels = { title: t('field.title'), dueOn: t('field.dueOn'), ownerId: t('field.owner') };
  const problems = useServerProblems(add.error, labels);
  return (
    <FormDrawer
      title={t('decision.add')}
      saveLabel={t('quick.add')}
      cancelLabel={t('drop.cancel')}
      save={{ isPending: add.isPending, error: add.error, mutate: () => add.mutate(undefined) }}
      problems={problems}
      onClose={onClose}
    >
      <TextField
        {...problems.field('title')}
        label={labels.title}
        maxLength={TEXT_LIMITS.title}
        value={draft.title}
        onChange={(event) => change({ ...draft, title: event.target.value })}
      />
      <DateField
        {...problems.field('dueOn')}
        optional
        label={labels.dueOn}
        value={draft.dueOn}
        onChange={(dueOn) => change({ ...draft, dueOn })}
      />
      <PersonSelect
        {...problems.field('ownerId')}
        tenant={tenant}
        place={{ team, unit: null }}
        present={carrier?.personId ? { id: carrier.personId, name: carrier.name } : null}
        value={draft.ownerId}
        onChange={(ownerId) => change({ ...draft, ownerId })}
      />
    </FormDrawer>
  );
}
