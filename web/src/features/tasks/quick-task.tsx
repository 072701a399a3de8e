import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import { Button } from '../../design/button/button.js';
import { DateField } from '../../design/date-field/date-field.js';
import { problemOf } from '../../api/problem-of.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { Select } from '../../design/select/select.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { useKeptText } from '../../forms/use-kept-text.js';
import { useMe } from '../../session/use-session.js';
import { PersonSelect } from './person-select.js';
import styles from './tasks-page.module.css';
import { addTask } from './tasks-queries.js';
import { placeOf, usePlaces } from './use-places.js';
import { useTaskChange } from './use-task-change.js';

/** One line: what, by when, who, where. What was typed is there again after a session that ran out. */
export function QuickTask({ tenant }: { tenant: string }) {
  const { t } = useTranslation('tasks');
  const say = useToast();
  const { person } = useMe();
  const { options, usual } = usePlaces(tenant);
  const field = useRef<HTMLDivElement>(null);
  const [title, setTitle] = useKeptText(person.id, `task.${tenant}`);
  const [dueOn, setDueOn] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [ownerId, setOwnerId] = useState(person.id);
  const [isMissing, setMissing] = useState(false);
  const value = chosen ?? usual;
  const place = placeOf(value);
  const add = useTaskChange(
    tenant,
    () => addTask(tenant, { title, ...place, ownerId: ownerId || null, dueOn: dueOn || null }),
    () => {
      say(t('quick.added'));
      setTitle('');
      setDueOn('');
      field.current?.querySelector('input')?.focus();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(title.trim() === '');
    if (title.trim() !== '' && !add.isPending) add.mutate(undefined);
  };
  return (
    <form className={styles.quick} noValidate onSubmit={submit} aria-label={t('quick.label')}>
      <div className={styles.quickTitle} ref={field}>
        <TextField
          label={t('quick.title')}
          value={title}
          maxLength={TEXT_LIMITS.title}
          autoComplete="off"
          error={isMissing && title.trim() === '' ? t('quick.missing') : undefined}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      <div className={styles.quickMore}>
        <DateField label={t('field.dueOn')} value={dueOn} onChange={setDueOn} />
        <PersonSelect tenant={tenant} place={place} value={ownerId} onChange={setOwnerId} />
        {options.length + options.reduce((sum, one) => sum + ('options' in one ? one.options.length : 0), 0) >
          2 && (
          <Select
            label={t('field.place')}
            value={value}
            options={options}
            onChange={(next) => {
              setChosen(next);
              setOwnerId(person.id);
            }}
          />
        )}
        <div className={styles.quickSend}>
          <Button type="submit" variant="primary" icon="add" busy={add.isPending}>
            {t('quick.add')}
          </Button>
        </div>
      </div>
      {add.error && <ProblemNotice problem={problemOf(add.error)} />}
    </form>
  );
}
