import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { matchesName } from '@miara/shared';
import type { PersonResponse } from '@miara/shared/api';
import { DataTable } from '../../data-table/data-table.js';
import { Button } from '../../design/button/button.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { Icon } from '../../design/icon/icon.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Select } from '../../design/select/select.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { choiceParam, textParam, useSearchParams } from '../../navigation/use-search-params.js';
import { can } from '../../session/access.js';
import { useAccess, useTenant } from '../../session/use-session.js';
import { InviteDrawer } from './invite-drawer.js';
import { peopleQuery } from './people-queries.js';
import { PersonDrawer } from './person-drawer.js';
import styles from './people-page.module.css';

const PRESENCE_SHOWN = ['all', 'never', 'away'] as const;

/** Who may do what where, and who has not been here yet. */
export function Page() {
  const { t } = useTranslation(['people', 'vocabulary']);
  const tenant = useTenant();
  const format = useFormat();
  const pickText = usePickText();
  const [{ q, presence, open, inviting }, setView] = useSearchParams((params) => ({
    q: textParam(params, 'q') ?? '',
    presence: choiceParam(params, 'presence', PRESENCE_SHOWN),
    open: textParam(params, 'person'),
    inviting: textParam(params, 'add') !== undefined,
  }));
  const manages = can(useAccess(), 'person.manage');
  const { data, error, refetch } = useQuery(peopleQuery(tenant));
  const people = data?.people ?? [];
  const shown = people.filter(
    ({ name, email, roles, presence: present, active }) =>
      (presence === 'all' || (active && present === presence)) &&
      matchesName(q, [
        name,
        email,
        ...roles.flatMap(({ unit }) => (unit ? [pickText(unit.displayName)] : [])),
      ]),
  );
  const never = people.filter(({ active, presence: present }) => active && present === 'never').length;
  const opened = manages ? people.find(({ id }) => id === open) : undefined;
  return (
    <>
      <PageHeader
        title={t('people:title')}
        action={
          manages && (
            <Button variant="primary" onClick={() => setView({ add: '1' }, { push: true })}>
              {t('people:invite.action')}
            </Button>
          )
        }
        lead={
          data && [t('people:count', { count: people.length }), t('people:never', { count: never })].join(' ')
        }
      />
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={8} />}
      {data && (
        <>
          <div className={styles.search} role="search">
            <TextField
              type="search"
              label={t('people:search')}
              value={q}
              onChange={(event) => setView({ q: event.target.value })}
            />
            <Select
              label={t('people:presence.label')}
              value={presence}
              options={PRESENCE_SHOWN.map((value) => ({ value, label: t(`people:presence.${value}`) }))}
              onChange={(value) => setView({ presence: value === 'all' ? undefined : value })}
            />
          </div>
          <DataTable
            caption={t('people:caption')}
            captionHidden
            stacks
            rows={shown}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'name',
                header: t('people:column.name'),
                rowHeader: true,
                cell: ({ name, email, active }) => (
                  <div className={styles.person}>
                    <strong>{name}</strong>
                    <span className={styles.quiet}>{email}</span>
                    {!active && <span className={styles.quiet}>{t('people:closed')}</span>}
                  </div>
                ),
              },
              {
                key: 'roles',
                header: t('people:column.roles'),
                cell: ({ roles }) => (
                  <ul className={styles.roles}>
                    {roles.map(({ role, unit }) => (
                      <li key={`${role} ${unit?.teryt ?? ''}`}>
                        {t(`vocabulary:role.${role}`)}
                        <span className={styles.quiet}>
                          {' '}
                          {unit ? pickText(unit.displayName) : t('people:wholeTenant')}
                        </span>
                      </li>
                    ))}
                  </ul>
                ),
              },
              {
                key: 'lastSignIn',
                header: t('people:column.lastSignIn'),
                cell: ({ lastSignInAt, invitedAt, presence: present }) =>
                  lastSignInAt === null ? (
                    <div className={styles.person}>
                      <span className={styles.never}>
                        <Icon name="warning" /> {t('people:neverSignedIn')}
                      </span>
                      <span className={styles.quiet}>
                        {t('people:invitedOn', { when: format.instantDay(invitedAt) })}
                      </span>
                    </div>
                  ) : (
                    <div className={styles.person}>
                      <time className={styles.when} dateTime={lastSignInAt}>
                        {format.instant(lastSignInAt)}
                      </time>
                      {present === 'away' && <span className={styles.quiet}>{t('people:awayFor')}</span>}
                    </div>
                  ),
              },
              ...(manages
                ? [
                    {
                      key: 'manage',
                      header: t('people:column.manage'),
                      cell: ({ id, name }: PersonResponse) => (
                        <Button
                          size="small"
                          aria-label={t('people:manage.of', { name })}
                          onClick={() => setView({ person: id }, { push: true })}
                        >
                          {t('people:manage.action')}
                        </Button>
                      ),
                    },
                  ]
                : []),
            ]}
            empty={
              <EmptyState
                title={t(people.length === 0 ? 'people:none' : 'people:noMatch')}
                action={
                  people.length > 0 && (
                    <Button onClick={() => setView({ q: '', presence: undefined })}>
                      {t('people:clear')}
                    </Button>
                  )
                }
              >
                {t(people.length === 0 ? 'people:noneText' : 'people:noMatchText')}
              </EmptyState>
            }
          />
        </>
      )}
      {manages && inviting && <InviteDrawer tenant={tenant} onClose={() => setView({ add: undefined })} />}
      {opened && (
        <PersonDrawer tenant={tenant} person={opened} onClose={() => setView({ person: undefined })} />
      )}
    </>
  );
}
