import { useState, type FormEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { SavedViewResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import { useServerProblems } from '../../forms/use-server-problems.js';
import { useCan } from '../../session/use-session.js';
import { editView, removeView, setDefaultView } from './saved-views-queries.js';
import styles from './saved-views.module.css';

export interface SavedViewRowProps {
  tenant: string;
  view: SavedViewResponse;
  /** What the address carries now. */
  query: string;
  onOpen: (query: string) => void;
  onChanged: () => Promise<unknown>;
}

/** One kept view: opened, made the default, renamed, given the present filters, shared, deleted. */
export function SavedViewRow({ tenant, view, query, onOpen, onChanged }: SavedViewRowProps) {
  const { t } = useTranslation('saved-views');
  const say = useToast();
  const can = useCan();
  const [mode, setMode] = useState<'shown' | 'renaming' | 'removing'>('shown');
  const [name, setName] = useState(view.name);
  const change = useMutation({
    mutationFn: ({ work }: { work: () => Promise<unknown>; done: string }) => work(),
    onSuccess: (_, { done }) => {
      setMode('shown');
      say(done);
    },
    onSettled: onChanged,
  });
  const problems = useServerProblems(change.error, { name: t('name') });
  const act = (work: () => Promise<unknown>, done: string) => change.mutate({ work, done });
  const rename = (event: FormEvent) => {
    event.preventDefault();
    act(() => editView(tenant, view, { name }), t('renamed'));
  };
  const small = { size: 'small', variant: 'quiet', busy: change.isPending } as const;
  return (
    <li className={styles.row}>
      {change.error && problems.errors.length === 0 && <ProblemNotice problem={problemOf(change.error)} />}
      {mode === 'renaming' ? (
        <form className={styles.rename} onSubmit={rename}>
          <TextField
            {...problems.field('name')}
            label={t('newName', { name: view.name })}
            maxLength={TEXT_LIMITS.viewName}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <div className={styles.actions}>
            <Button type="submit" size="small" busy={change.isPending}>
              {t('rename')}
            </Button>
            <Button size="small" variant="quiet" onClick={() => setMode('shown')}>
              {t('cancel')}
            </Button>
          </div>
        </form>
      ) : (
        <p className={styles.name}>
          <button type="button" className={styles.open} onClick={() => onOpen(view.query)}>
            {view.name}
          </button>{' '}
          <span className={styles.quiet}>
            {[
              view.isDefault && t('isDefault'),
              view.mine ? view.shared && t('isShared') : t('sharedBy', { person: view.owner }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </p>
      )}
      {mode === 'removing' && (
        <div className={styles.actions} role="alert">
          <span>{t(view.shared ? 'removeShared' : 'removeSure')}</span>
          <Button
            size="small"
            variant="danger"
            busy={change.isPending}
            onClick={() => act(() => removeView(tenant, view), t('removed'))}
          >
            {t('remove')}
          </Button>
          <Button size="small" variant="quiet" onClick={() => setMode('shown')}>
            {t('cancel')}
          </Button>
        </div>
      )}
      {mode === 'shown' && (
        <div className={styles.actions} role="group" aria-label={view.name}>
          <Button
            {...small}
            onClick={() =>
              act(
                () => setDefaultView(tenant, view.screen, view.isDefault ? null : view.id),
                t(view.isDefault ? 'defaultOff' : 'defaultOn'),
              )
            }
          >
            {t(view.isDefault ? 'noDefault' : 'makeDefault')}
          </Button>
          {view.abilities.edit && (
            <>
              <Button {...small} onClick={() => setMode('renaming')}>
                {t('rename')}
              </Button>
              {view.query !== query && (
                <Button
                  {...small}
                  onClick={() => act(() => editView(tenant, view, { query }), t('overwritten'))}
                >
                  {t('overwrite')}
                </Button>
              )}
              {can('view.share') && (
                <Button
                  {...small}
                  onClick={() =>
                    act(
                      () => editView(tenant, view, { shared: !view.shared }),
                      t(view.shared ? 'unshared' : 'nowShared'),
                    )
                  }
                >
                  {t(view.shared ? 'unshare' : 'shareThis')}
                </Button>
              )}
            </>
          )}
          {view.abilities.remove && (
            <Button {...small} onClick={() => setMode('removing')}>
              {t('remove')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
