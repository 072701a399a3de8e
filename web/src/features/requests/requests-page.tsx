import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RequestView } from '@miara/shared/api';
import { requestsQuery } from '../../api/requests-query.js';
import { unitsQuery } from '../../api/units-query.js';
import { Button } from '../../design/button/button.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { LinkButton } from '../../design/link-button/link-button.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { LoadMore } from '../../design/pagination/load-more.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Select } from '../../design/select/select.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { choiceParam, textParam, useSearchParams } from '../../navigation/use-search-params.js';
import { useCan, useTenant } from '../../session/use-session.js';
import { AskDrawer } from './ask-drawer.js';
import { DecideForm } from './decide-form.js';
import { RequestCard } from './request-card.js';
import styles from './request-card.module.css';

const VIEWS = [
  'under_way',
  'open',
  'overdue',
  'answered',
  'closed',
  'all',
] as const satisfies readonly RequestView[];

/** Proofs that were asked for: by when, what was answered, whose turn it is. */
export function Page() {
  const { t } = useTranslation('requests');
  const tenant = useTenant();
  const can = useCan();
  const pickText = usePickText();
  const [{ show, unit, asking }, setView] = useSearchParams((params) => ({
    show: choiceParam(params, 'show', VIEWS),
    unit: textParam(params, 'unit') ?? '',
    asking: textParam(params, 'ask') !== undefined,
  }));
  const { data: members } = useQuery(unitsQuery(tenant));
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    requestsQuery(tenant, { show, unit }),
  );
  const requests = data?.pages.flatMap((page) => page.requests) ?? [];
  const counts = data?.pages.at(-1)?.counts;
  const units = members?.units ?? [];
  const isFiltered = show !== 'under_way' || unit !== '';
  const mayAsk = can('request.manage');
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t(mayAsk ? 'lead.asks' : 'lead.answers')}
        action={
          mayAsk && (
            <Button variant="primary" onClick={() => setView({ ask: '1' }, { push: true })}>
              {t('ask.action')}
            </Button>
          )
        }
      />
      <div className={styles.filters} role="search">
        <Select
          label={t('filter.show')}
          value={show}
          options={VIEWS.map((value) => ({
            value,
            label:
              counts && (value === 'open' || value === 'overdue' || value === 'answered')
                ? t('filter.counted', { view: t(`view.${value}`), count: counts[value] })
                : t(`view.${value}`),
          }))}
          onChange={(value) => setView({ show: value === 'under_way' ? undefined : value })}
        />
        {units.length > 1 && (
          <Select
            label={t('filter.unit')}
            value={unit}
            options={[
              { value: '', label: t('filter.allUnits') },
              ...units.map(({ teryt, displayName }) => ({ value: teryt, label: pickText(displayName) })),
            ]}
            onChange={(value) => setView({ unit: value })}
          />
        )}
      </div>
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={8} />}
      {data && requests.length === 0 && (
        <EmptyState
          title={t(isFiltered ? 'empty.filtered' : 'empty.title')}
          action={
            isFiltered && (
              <Button onClick={() => setView({ show: undefined, unit: '' })}>{t('empty.clear')}</Button>
            )
          }
        >
          {t(isFiltered ? 'empty.filteredText' : mayAsk ? 'empty.textAsks' : 'empty.text')}
        </EmptyState>
      )}
      {requests.length > 0 && (
        <div className={styles.list}>
          {requests.map((request) => (
            <RequestCard key={request.id} tenant={tenant} request={request} named>
              {request.abilities.answer && (
                <div>
                  <LinkButton
                    href={workingAddress(tenant, `units/${request.unit.teryt}`, { item: request.item })}
                  >
                    {t('answer.go')}
                  </LinkButton>
                </div>
              )}
              <DecideForm key={`decide ${request.version}`} tenant={tenant} request={request} />
            </RequestCard>
          ))}
          <LoadMore
            shown={requests.length}
            hasMore={hasNextPage}
            busy={isFetchingNextPage}
            onMore={() => void fetchNextPage()}
          />
        </div>
      )}
      {asking && mayAsk && (
        <AskDrawer
          tenant={tenant}
          {...(unit && { units: [unit] })}
          onClose={() => setView({ ask: undefined })}
        />
      )}
    </>
  );
}
