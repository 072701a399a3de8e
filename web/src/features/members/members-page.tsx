import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { matchesName } from '@miara/shared';
import type { MemberResponse } from '@miara/shared/api';
import { DataTable } from '../../data-table/data-table.js';
import { Button } from '../../design/button/button.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { TextField } from '../../design/text-field/text-field.js';
import { lastDayInForce, todayInWarsaw } from '../../i18n/format.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { textParam, useSearchParams } from '../../navigation/use-search-params.js';
import { useTenant } from '../../session/use-session.js';
import { JoinDrawer } from './join-drawer.js';
import { LeaveDrawer } from './leave-drawer.js';
import { RegisterEvents } from './register-events.js';
import { membersQuery } from './members-queries.js';
import { isLatest, membershipStateOf } from './membership-state.js';
import styles from './members-page.module.css';

/** Who belongs to the area from which day to which day, and how sure the source of that is. */
export function Page() {
  const { t } = useTranslation(['members', 'vocabulary']);
  const tenant = useTenant();
  const format = useFormat();
  const pickText = usePickText();
  const [{ q, joining }, setView] = useSearchParams((params) => ({
    q: textParam(params, 'q') ?? '',
    joining: textParam(params, 'add') !== undefined,
  }));
  const [changing, setChanging] = useState<MemberResponse | null>(null);
  const { data, error, refetch } = useQuery(membersQuery(tenant));
  const members = data?.members ?? [];
  const today = todayInWarsaw();
  const stateOf = (member: MemberResponse) => membershipStateOf(member, today);
  const current = members.filter((member) => ['member', 'leaving'].includes(stateOf(member))).length;
  const eventsOf = (member: MemberResponse) =>
    isLatest(member, members) ? (data?.events ?? []).filter(({ teryt }) => teryt === member.unit.teryt) : [];
  // A former name finds its unit too.
  const namesOf = (member: MemberResponse) =>
    eventsOf(member).flatMap(({ formerName }) => (formerName ? [formerName.pl] : []));
  const shown = members.filter((member) =>
    matchesName(q, [member.unit.displayName.pl, member.unit.teryt, ...namesOf(member)]),
  );
  return (
    <>
      <PageHeader
        title={t('members:title')}
        lead={data && t('members:lead', { count: current, day: format.day(today) })}
        action={
          <Button variant="primary" onClick={() => setView({ add: '1' }, { push: true })}>
            {t('members:add.action')}
          </Button>
        }
      />
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={10} />}
      {data && (
        <>
          <div className={styles.search} role="search">
            <TextField
              type="search"
              label={t('members:search')}
              value={q}
              onChange={(event) => setView({ q: event.target.value })}
            />
          </div>
          <DataTable
            caption={t('members:caption')}
            captionHidden
            stacks
            rows={shown}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'unit',
                header: t('members:column.unit'),
                rowHeader: true,
                cell: (member) => (
                  <div className={styles.unit}>
                    <strong>{pickText(member.unit.displayName)}</strong>
                    <span className={styles.quiet}>
                      {t(`vocabulary:unitKind.${member.unit.kind}`)} · {member.unit.teryt}
                    </span>
                    {eventsOf(member).length > 0 && (
                      <RegisterEvents tenant={tenant} events={eventsOf(member)} />
                    )}
                  </div>
                ),
              },
              {
                key: 'state',
                header: t('members:column.state'),
                cell: (member) => t(`members:state.${stateOf(member)}`),
              },
              {
                key: 'joinedOn',
                header: t('members:column.joinedOn'),
                cell: ({ joinedOn }) => <span className={styles.keep}>{format.day(joinedOn)}</span>,
              },
              {
                key: 'leftOn',
                header: t('members:column.lastDay'),
                cell: ({ leftOn }) =>
                  leftOn === null ? t('members:noEnd') : format.day(lastDayInForce(leftOn)),
              },
              {
                key: 'confidence',
                header: t('members:column.confidence'),
                cell: ({ confidence }) => t(`members:confidence.${confidence}`),
              },
              {
                key: 'change',
                header: t('members:column.change'),
                cell: (member) =>
                  isLatest(member, members) && (
                    <span className={styles.keep}>
                      <Button
                        size="small"
                        aria-label={t('members:leave.this', { unit: pickText(member.unit.displayName) })}
                        onClick={() => setChanging(member)}
                      >
                        {t('members:leave.action')}
                      </Button>
                    </span>
                  ),
              },
            ]}
            empty={
              <EmptyState
                title={t(members.length === 0 ? 'members:none' : 'members:noMatch')}
                action={
                  members.length > 0 && (
                    <Button onClick={() => setView({ q: '' })}>{t('members:clear')}</Button>
                  )
                }
              >
                {t(members.length === 0 ? 'members:noneText' : 'members:noMatchText')}
              </EmptyState>
            }
          />
        </>
      )}
      {joining && <JoinDrawer tenant={tenant} onClose={() => setView({ add: undefined })} />}
      {changing && <LeaveDrawer tenant={tenant} member={changing} onClose={() => setChanging(null)} />}
    </>
  );
}
