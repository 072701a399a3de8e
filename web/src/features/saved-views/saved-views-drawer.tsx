import { useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { SavedViewResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { Checkbox } from '../../design/checkbox/checkbox.js';
import { Drawer } from '../../design/drawer/drawer.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { Form } from '../../forms/form.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { useCan } from '../../session/use-session.js';
import { SavedViewRow } from './saved-view-row.js';
import { savedViewsQuery, saveView } from './saved-views-queries.js';
import styles from './saved-views.module.css';

export interface SavedViewsDrawerProps {
  tenant: string;
  screen: string;
  query: string;
  views: readonly SavedViewResponse[];
  onOpen: (query: string) => void;
  onClose: () => void;
}

/** Keeps the present view under a name, and looks after those that are kept. */
export function SavedViewsDrawer({ tenant, screen, query, views, onOpen, onClose }: SavedViewsDrawerProps) {
  const { t } = useTranslation('saved-views');
  const say = useToast();
  const can = useCan();
  const queryClient = useQueryClient();
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const refresh = () => queryClient.invalidateQueries(savedViewsQuery(tenant, screen));
  const save = useMutation({
    mutationFn: () => saveView(tenant, { screen, name, query, shared }),
    onSuccess: async ({ name: saved }) => {
      setName('');
      setShared(false);
      say(t('saved', { name: saved }));
      await refresh();
    },
  });
  const problems = useServerProblems(save.error, { name: t('name') });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  };
  const list = (title: string, members: readonly SavedViewResponse[]) =>
    members.length > 0 && (
      <section className={styles.group}>
        <h3>{title}</h3>
        <ul className={styles.list}>
          {members.map((view) => (
            <SavedViewRow
              key={view.id}
              tenant={tenant}
              view={view}
              query={query}
              onOpen={onOpen}
              onChanged={refresh}
            />
          ))}
        </ul>
      </section>
    );
  return (
    <Drawer title={t('title')} onClose={onClose}>
      <Form onSubmit={submit}>
        {save.error && problems.errors.length === 0 && <ProblemNotice problem={problemOf(save.error)} />}
        <TextField
          {...problems.field('name')}
          label={t('name')}
          hint={t('nameHint')}
          maxLength={TEXT_LIMITS.viewName}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        {can('view.share') && (
          <Checkbox
            label={t('share')}
            detail={t('shareHint')}
            checked={shared}
            onChange={(event) => setShared(event.target.checked)}
          />
        )}
        <div>
          <Button type="submit" variant="primary" busy={save.isPending}>
            {t('save')}
          </Button>
        </div>
      </Form>
      {list(
        t('mine'),
        views.filter(({ mine }) => mine),
      )}
      {list(
        t('shared'),
        views.filter(({ mine }) => !mine),
      )}
    </Drawer>
  );
}
