import { useEffect, useRef, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SavedViewResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { Select } from '../../design/select/select.js';
import { SavedViewsDrawer } from './saved-views-drawer.js';
import { savedViewsQuery } from './saved-views-queries.js';
import styles from './saved-views.module.css';

export interface SavedViewsProps {
  tenant: string;
  /** The page below the tenant. */
  screen: string;
  /** What the address carries now, without `?`. */
  query: string;
  /** Puts a view's address in the place of the present one. */
  onOpen: (query: string) => void;
}

/** The views of a screen that are kept under a name: a list to choose from, and the way to keep the present one. */
export function SavedViews({ tenant, screen, query, onOpen }: SavedViewsProps) {
  const { t } = useTranslation('saved-views');
  const [managing, setManaging] = useState(false);
  const { data } = useQuery(savedViewsQuery(tenant, screen));
  const views = data?.views ?? [];
  const present = views.find((view) => sameQuery(view.query, query));
  useOpensWithDefault(views, query, onOpen);
  const group = (label: string, members: readonly SavedViewResponse[]) =>
    members.length > 0
      ? [{ label, options: members.map(({ id, name }) => ({ value: id, label: name })) }]
      : [];
  return (
    <div className={styles.views}>
      {views.length > 0 && (
        <Select
          label={t('choose')}
          value={present?.id ?? ''}
          options={[
            { value: '', label: t('none') },
            ...group(
              t('mine'),
              views.filter(({ mine }) => mine),
            ),
            ...group(
              t('shared'),
              views.filter(({ mine }) => !mine),
            ),
          ]}
          onChange={(id) => onOpen(views.find((view) => view.id === id)?.query ?? '')}
        />
      )}
      <Button onClick={() => setManaging(true)}>{t(views.length > 0 ? 'manage' : 'keep')}</Button>
      {managing && (
        <SavedViewsDrawer
          tenant={tenant}
          screen={screen}
          query={query}
          views={views}
          onOpen={(next) => {
            setManaging(false);
            onOpen(next);
          }}
          onClose={() => setManaging(false)}
        />
      )}
    </div>
  );
}

/** The screen as it is comes up with the person's default, once: filters taken out later stay out. */
function useOpensWithDefault(
  views: readonly SavedViewResponse[],
  query: string,
  onOpen: (query: string) => void,
): void {
  const decided = useRef(query !== '');
  const chosen = views.find(({ isDefault }) => isDefault);
  useEffect(() => {
    if (decided.current || views.length === 0) return;
    decided.current = true;
    if (chosen && query === '') onOpen(chosen.query);
  });
}

/** Whether two addresses say the same, in whatever order. */
export function sameQuery(one: string, other: string): boolean {
  const sorted = (query: string) => [...new URLSearchParams(query)].map(String).sort().join('&');
  return sorted(one) === sorted(other);
}
