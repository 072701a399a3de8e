import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/button/button.js';
import { Drawer } from '../../../design/drawer/drawer.js';
import { Icon } from '../../../design/icon/icon.js';
import { Notice } from '../../../design/notice/notice.js';
import { useNarrow } from '../../../design/use-narrow.js';
import type { SearchParams } from '../../../navigation/search-params.js';
import { ACTION_FILTERS, without, type ActionFilterName, type ActionFilters } from './action-view-state.js';
import { FilterFields } from './filter-fields.js';
import { namesOfNothing, useFilterChoices } from './use-filter-choices.js';
import styles from './filter-bar.module.css';

/** Those that are used daily stand beside the list; the others are a press away. */
const DAILY: readonly ActionFilterName[] = ['text', 'kind', 'status', 'unit'];

export interface FilterBarProps {
  tenant: string;
  filters: ActionFilters;
  unreadable: readonly ActionFilterName[];
  onChange: (change: SearchParams) => void;
}

/** The filters that all views share: fields, what is set as chips to take off, and a word about what makes no sense. */
export function FilterBar({ tenant, filters, unreadable, onChange }: FilterBarProps) {
  const { t } = useTranslation('action-views');
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  const known = useFilterChoices(tenant);
  const set = ACTION_FILTERS.filter((name) => filters[name] !== undefined);
  const senseless = [...unreadable, ...namesOfNothing(filters, known)];
  const fields = { filters, choices: known.choices };
  const change = (name: ActionFilterName, value: string | undefined) => onChange({ [name]: value });
  return (
    <div className={styles.bar} role="search" aria-label={t('filter.title')}>
      {!narrow && (
        <div className={styles.fields}>
          <FilterFields {...fields} shown={DAILY} onChange={change} />
          <Button onClick={() => setOpen(true)}>{t('filter.more')}</Button>
        </div>
      )}
      {narrow && (
        <Button onClick={() => setOpen(true)}>
          {set.length > 0 ? t('filter.openCount', { count: set.length }) : t('filter.open')}
        </Button>
      )}
      {set.length > 0 && (
        <ul className={styles.chips} aria-label={t('filter.set')}>
          {set.map((name) => {
            const value = filters[name] ?? '';
            const words = [t(`filter.${name}`), known.nameOf(name, value) ?? value]
              .filter(Boolean)
              .join(': ');
            return (
              <li key={name}>
                <button
                  type="button"
                  className={styles.chip}
                  aria-label={t('filter.takeOff', { filter: words })}
                  onClick={() => change(name, undefined)}
                >
                  <span>{words}</span>
                  <Icon name="close" />
                </button>
              </li>
            );
          })}
          {set.length > 1 && (
            <li>
              <Button size="small" variant="quiet" onClick={() => onChange(without(ACTION_FILTERS))}>
                {t('filter.clear')}
              </Button>
            </li>
          )}
        </ul>
      )}
      {senseless.length > 0 && (
        <Notice
          tone="warning"
          title={t('senseless.title')}
          action={
            <Button size="small" onClick={() => onChange(without(senseless))}>
              {t('senseless.clear')}
            </Button>
          }
        >
          <p>
            {t('senseless.text', {
              filters: senseless.map((name) => t(`filter.${name}`)).join(', '),
            })}
          </p>
        </Notice>
      )}
      {open && (
        <Drawer
          title={t('filter.title')}
          onClose={() => setOpen(false)}
          actions={
            <>
              <Button variant="primary" onClick={() => setOpen(false)}>
                {t('filter.show')}
              </Button>
              {set.length > 0 && (
                <Button variant="quiet" onClick={() => onChange(without(ACTION_FILTERS))}>
                  {t('filter.clear')}
                </Button>
              )}
            </>
          }
        >
          <div className={styles.sheet}>
            <FilterFields {...fields} shown={ACTION_FILTERS} onChange={change} />
          </div>
        </Drawer>
      )}
    </div>
  );
}
