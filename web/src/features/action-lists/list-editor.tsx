import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ListEntryResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Button } from '../../design/button/button.js';
import { IconButton } from '../../design/button/icon-button.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { useToast } from '../../design/toast/toast.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { EntryDrawer } from './entry-drawer.js';
import { moved, type Entry } from './entry.js';
import styles from './list-editor.module.css';

export interface ListEditorProps {
  tenant: string;
  /** What the list is called in the request. */
  field: 'kinds' | 'sources';
  title: string;
  text: string;
  entries: readonly ListEntryResponse[];
  /** Sends the list as a whole. */
  save: (entries: Entry[]) => Promise<unknown>;
}

/** A list of the tenant's own: names, order, words, what is offered. Every change is saved at once. */
export function ListEditor({ tenant, field, title, text, entries, save }: ListEditorProps) {
  const id = `action-${field}`;
  const { t } = useTranslation('action-lists');
  const pickText = usePickText();
  const say = useToast();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState<Entry | 'new' | null>(null);
  const list = entries.map(({ order: _place, ...entry }): Entry => entry);
  const change = useMutation({
    mutationFn: save,
    onSuccess: () => say(t('saved')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.tenant(tenant) }),
  });
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{text}</p>
      {change.error && open === null && <ProblemNotice problem={problemOf(change.error)} />}
      <ol className={styles.list} aria-label={title}>
        {list.map((entry, place) => {
          const name = pickText(entry.name);
          return (
            <li key={entry.code} className={styles.row}>
              <div className={styles.words}>
                <p>
                  {name} {!entry.active && <span className={styles.quiet}>({t('inactive')})</span>}
                </p>
                {entry.words.length > 0 && (
                  <p className={styles.quiet}>{t('words', { words: entry.words.join(', ') })}</p>
                )}
              </div>
              <div className={styles.actions}>
                <IconButton
                  icon="up"
                  label={t('up', { name })}
                  disabled={place === 0 || change.isPending}
                  onClick={() => change.mutate(moved(list, place, -1))}
                />
                <IconButton
                  icon="down"
                  label={t('down', { name })}
                  disabled={place === list.length - 1 || change.isPending}
                  onClick={() => change.mutate(moved(list, place, 1))}
                />
                <Button
                  size="small"
                  aria-label={t('editThis', { name })}
                  onClick={() => {
                    change.reset();
                    setOpen(entry);
                  }}
                >
                  {t('edit')}
                </Button>
              </div>
            </li>
          );
        })}
      </ol>
      <div>
        <Button
          icon="add"
          onClick={() => {
            change.reset();
            setOpen('new');
          }}
        >
          {t('add')}
        </Button>
      </div>
      {open && (
        <EntryDrawer
          entry={open === 'new' ? null : open}
          list={list}
          field={field}
          save={change}
          onClose={() => {
            change.reset();
            setOpen(null);
          }}
        />
      )}
    </section>
  );
}
