import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReturnTemplateResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { queryKeys } from '../../api/query-keys.js';
import { Breadcrumb } from '../../design/breadcrumb/breadcrumb.js';
import { Button } from '../../design/button/button.js';
import { IconButton } from '../../design/button/icon-button.js';
import { Disclosure } from '../../design/disclosure/disclosure.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useToast } from '../../design/toast/toast.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useTenant } from '../../session/use-session.js';
import { editTemplate, orderTemplates, returnTemplatesQuery } from './return-templates-queries.js';
import { TemplateDrawer } from './template-drawer.js';
import styles from './return-templates-page.module.css';
import type { PrefetchContext } from '../../navigation/prefetch.js';

/** The tenant's own reasons for a return: their words, their order, where they are offered. */
export function Page() {
  const { t } = useTranslation('return-templates');
  const tenant = useTenant();
  const say = useToast();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState<ReturnTemplateResponse | 'new' | null>(null);
  const { data, error, refetch } = useQuery(returnTemplatesQuery(tenant));
  const refresh = () =>
    queryClient.invalidateQueries({ queryKey: queryKeys.inTenant(tenant, 'return-templates') });
  const change = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onSettled: refresh,
  });
  const templates = data?.templates ?? [];
  const inUse = templates.filter(({ archived }) => !archived);
  const aside = templates.filter(({ archived }) => archived);
  const act = (work: () => Promise<unknown>, done: string) =>
    change.mutate(work, { onSuccess: () => say(done) });
  const move = (place: number, by: 1 | -1) => {
    const ids = inUse.map(({ id }) => id);
    const [moved] = ids.splice(place, 1);
    if (moved !== undefined) ids.splice(place + by, 0, moved);
    act(() => orderTemplates(tenant, ids), t('moved'));
  };
  const scopeOf = ({ area, item }: ReturnTemplateResponse) => {
    if (item !== null) return t('scope.item', { code: item });
    return area === null ? t('scope.all') : t('scope.area', { code: area });
  };
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        before={<Breadcrumb steps={[{ href: workingAddress(tenant, 'review'), label: t('toReview') }]} />}
        action={
          <Button variant="primary" icon="add" onClick={() => setOpen('new')}>
            {t('add')}
          </Button>
        }
      />
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {change.error && <ProblemNotice problem={problemOf(change.error)} />}
      {!data && !error && <Skeleton rows={8} />}
      {data && inUse.length === 0 && <EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
      {inUse.length > 0 && (
        <ol className={styles.list} aria-label={t('caption')}>
          {inUse.map((template, place) => (
            <li key={template.id} className={styles.row}>
              <span className={styles.key} aria-hidden="true">
                {place < 9 ? place + 1 : ''}
              </span>
              <div className={styles.words}>
                <p>
                  <strong>{template.title}</strong> <span className={styles.quiet}>{scopeOf(template)}</span>
                </p>
                <p className={styles.text}>{template.text}</p>
              </div>
              <div className={styles.actions}>
                <IconButton
                  icon="up"
                  label={t('up', { title: template.title })}
                  disabled={place === 0 || change.isPending}
                  onClick={() => move(place, -1)}
                />
                <IconButton
                  icon="down"
                  label={t('down', { title: template.title })}
                  disabled={place === inUse.length - 1 || change.isPending}
                  onClick={() => move(place, 1)}
                />
                <Button
                  size="small"
                  aria-label={t('editThis', { title: template.title })}
                  onClick={() => setOpen(template)}
                >
                  {t('edit')}
                </Button>
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={t('archiveThis', { title: template.title })}
                  onClick={() => act(() => editTemplate(tenant, template, { archived: true }), t('putAside'))}
                >
                  {t('archive')}
                </Button>
              </div>
            </li>
          ))}
        </ol>
      )}
      {aside.length > 0 && (
        <Disclosure summary={t('archived', { count: aside.length })}>
          <ul className={styles.list} aria-label={t('archivedCaption')}>
            {aside.map((template) => (
              <li key={template.id} className={styles.row}>
                <div className={styles.words}>
                  <p>
                    <strong>{template.title}</strong>
                  </p>
                  <p className={styles.text}>{template.text}</p>
                </div>
                <div className={styles.actions}>
                  <Button
                    size="small"
                    aria-label={t('restoreThis', { title: template.title })}
                    onClick={() =>
                      act(() => editTemplate(tenant, template, { archived: false }), t('takenUp'))
                    }
                  >
                    {t('restore')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {open && (
        <TemplateDrawer
          tenant={tenant}
          template={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
          onSaved={refresh}
        />
      )}
    </>
  );
}

/** What the page paints at once. */
export function prefetch({ tenant, queryClient }: PrefetchContext) {
  return queryClient.ensureQueryData(returnTemplatesQuery(tenant));
}
