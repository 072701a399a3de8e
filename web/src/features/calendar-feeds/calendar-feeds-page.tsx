import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CalendarFeedResponse, MadeFeedResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Breadcrumb } from '../../design/breadcrumb/breadcrumb.js';
import { Button } from '../../design/button/button.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Select } from '../../design/select/select.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useToast } from '../../design/toast/toast.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useTenant } from '../../session/use-session.js';
import { calendarFeedsQuery, endFeed, makeFeed } from './calendar-feeds-queries.js';
import { FeedAddress } from './feed-address.js';
import styles from './calendar-feeds-page.module.css';

/** The days of the team and of the tenant in the calendar of one's own phone: secret addresses, made and ended. */
export function Page() {
  const { t } = useTranslation('calendar-feeds');
  const tenant = useTenant();
  const say = useToast();
  const format = useFormat();
  const pickText = usePickText();
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery(calendarFeedsQuery(tenant));
  const [team, setTeam] = useState('');
  const [made, setMade] = useState<MadeFeedResponse | null>(null);
  const refresh = () => queryClient.invalidateQueries(calendarFeedsQuery(tenant));
  const make = useMutation({
    mutationFn: () => makeFeed(tenant, team === '' ? null : team),
    onSuccess: setMade,
    onSettled: refresh,
  });
  const end = useMutation({
    mutationFn: ({ id }: CalendarFeedResponse) => endFeed(tenant, id),
    onSuccess: (_, { id }) => {
      if (made?.feed.id === id) setMade(null);
      say(t('ended'));
    },
    onSettled: refresh,
  });
  const nameOf = (feed: CalendarFeedResponse) =>
    feed.team ? t('ofTeam', { team: pickText(feed.team.displayName) }) : t('ofTenant');
  const failed = make.error ?? end.error;
  const replaces = data?.feeds.some((feed) => (feed.team?.teryt ?? '') === team);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        before={<Breadcrumb steps={[{ href: workingAddress(tenant, 'actions'), label: t('toActions') }]} />}
      />
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {failed && <ProblemNotice problem={problemOf(failed)} />}
      {!data && !error && <Skeleton rows={5} />}
      {data && (
        <div className={styles.parts}>
          <section className={styles.make}>
            <Select
              label={t('which')}
              value={team}
              options={[
                { value: '', label: t('ofTenant') },
                ...data.teams.map(({ teryt, displayName }) => ({
                  value: teryt,
                  label: t('ofTeam', { team: pickText(displayName) }),
                })),
              ]}
              onChange={setTeam}
            />
            <Button variant="primary" busy={make.isPending} onClick={() => make.mutate()}>
              {t(replaces ? 'makeAnew' : 'make')}
            </Button>
            {replaces && <p className={styles.quiet}>{t('replaces')}</p>}
          </section>
          {made && <FeedAddress key={made.feed.id} path={made.path} name={nameOf(made.feed)} />}
          {data.feeds.length > 0 && (
            <section>
              <h2>{t('working')}</h2>
              <ul className={styles.list}>
                {data.feeds.map((feed) => (
                  <li key={feed.id} className={styles.row}>
                    <div>
                      <p>
                        <strong>{nameOf(feed)}</strong>
                      </p>
                      <p className={styles.quiet}>
                        {t('madeAt', { when: format.instant(feed.madeAt) })}
                        {' · '}
                        {feed.lastUsedAt
                          ? t('lastUsed', { when: format.instant(feed.lastUsedAt) })
                          : t('neverUsed')}
                      </p>
                    </div>
                    <Button
                      size="small"
                      aria-label={t('endThis', { name: nameOf(feed) })}
                      busy={end.isPending}
                      onClick={() => end.mutate(feed)}
                    >
                      {t('end')}
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section className={styles.how}>
            <h2>{t('how.title')}</h2>
            <ul>
              <li>{t('how.apple')}</li>
              <li>{t('how.google')}</li>
              <li>{t('how.outlook')}</li>
            </ul>
            <p className={styles.quiet}>{t('how.note')}</p>
          </section>
        </div>
      )}
    </>
  );
}
