import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { matchesName, PARTNER_KINDS } from '@miara/shared';
import type { PartnerResponse } from '@miara/shared/api';
import { partnersQuery } from '../../api/partners-query.js';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { Checkbox } from '../../design/checkbox/checkbox.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Select } from '../../design/select/select.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useToast } from '../../design/toast/toast.js';
import type { SearchParams } from '../../navigation/search-params.js';
import { textParam, useSearchParams } from '../../navigation/use-search-params.js';
import { useCan, useTenant } from '../../session/use-session.js';
import { MergePartner } from './merge-partner.js';
import { PartnerDrawer } from './partner-drawer.js';
import { PartnerRow } from './partner-row.js';
import { editPartner } from './partners-queries.js';
import styles from './partners-page.module.css';

/** The directory of organisations that actions are held with. */
export function Page() {
  const { t } = useTranslation(['partners', 'vocabulary']);
  const tenant = useTenant();
  const may = useCan()('action.log');
  const say = useToast();
  const queryClient = useQueryClient();
  const [filter, setFilter] = useSearchParams(readFilter);
  const [open, setOpen] = useState<PartnerResponse | 'new' | null>(null);
  const [merging, setMerging] = useState<PartnerResponse | null>(null);
  const { data, error, refetch } = useQuery(partnersQuery(tenant));
  const toggle = useMutation({
    mutationFn: (partner: PartnerResponse) => editPartner(tenant, partner, { active: !partner.active }),
    onSuccess: ({ active }) => say(t(active ? 'partners:activated' : 'partners:deactivated')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: partnersQuery(tenant).queryKey }),
  });
  const partners = data?.partners ?? [];
  const shown = partners.filter(
    ({ name, town, kind, active }) =>
      (active || filter.all) &&
      (filter.kind === undefined || kind === filter.kind) &&
      matchesName(filter.text ?? '', [name, town ?? '']),
  );
  const add = may && (
    <Button variant="primary" icon="add" onClick={() => setOpen('new')}>
      {t('partners:add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('partners:title')} lead={t('partners:lead')} action={add} />
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {toggle.error && <ProblemNotice problem={problemOf(toggle.error)} />}
      {!data && !error && <Skeleton rows={8} />}
      {data && partners.length === 0 && (
        <EmptyState title={t('partners:none.title')}>{t('partners:none.text')}</EmptyState>
      )}
      {partners.length > 0 && (
        <>
          <div className={styles.filters} role="search">
            <TextField
              type="search"
              label={t('partners:search')}
              value={filter.text ?? ''}
              onChange={(event) => setFilter({ text: event.target.value || undefined })}
            />
            <Select
              label={t('partners:kind')}
              value={filter.kind ?? ''}
              options={[
                { value: '', label: t('partners:allKinds') },
                ...PARTNER_KINDS.map((value) => ({ value, label: t(`vocabulary:partnerKind.${value}`) })),
              ]}
              onChange={(kind) => setFilter({ kind: kind || undefined })}
            />
            <Checkbox
              label={t('partners:withInactive')}
              checked={filter.all}
              onChange={(event) => setFilter({ all: event.target.checked ? 'true' : undefined })}
            />
          </div>
          {shown.length === 0 ? (
            <EmptyState
              title={t('partners:noMatch.title')}
              action={
                <Button onClick={() => setFilter({ text: undefined, kind: undefined, all: undefined })}>
                  {t('partners:noMatch.clear')}
                </Button>
              }
            >
              {t('partners:noMatch.text')}
            </EmptyState>
          ) : (
            <ul className={styles.list} aria-label={t('partners:caption')}>
              {shown.map((partner) => (
                <PartnerRow
                  key={partner.id}
                  tenant={tenant}
                  partner={partner}
                  may={may}
                  onEdit={() => setOpen(partner)}
                  onToggle={() => toggle.mutate(partner)}
                  onMerge={() => setMerging(partner)}
                />
              ))}
            </ul>
          )}
        </>
      )}
      {open && (
        <PartnerDrawer tenant={tenant} partner={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
      {merging && (
        <MergePartner
          tenant={tenant}
          partner={merging}
          others={partners.filter(({ id }) => id !== merging.id)}
          onClose={() => setMerging(null)}
        />
      )}
    </>
  );
}

function readFilter(params: SearchParams) {
  const kind = textParam(params, 'kind');
  return {
    text: textParam(params, 'text'),
    kind: PARTNER_KINDS.find((one) => one === kind),
    all: textParam(params, 'all') === 'true',
  };
}
