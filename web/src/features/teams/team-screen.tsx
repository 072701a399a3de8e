import { useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OpenDecisionResponse, TeamMemberResponse } from '@miara/shared/api';
import { Breadcrumb } from '../../design/breadcrumb/breadcrumb.js';
import { Button } from '../../design/button/button.js';
import { Disclosure } from '../../design/disclosure/disclosure.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { Link } from '../../design/link/link.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useNavigate } from '../../navigation/location.js';

import { HandoverDrawer } from './handover-drawer.js';
import { MeetingList } from './meeting-list.js';
import { MemberDrawer } from './member-drawer.js';
import { OpenDecisions } from './open-decisions.js';
import { PlanDrawer } from './plan-drawer.js';
import { teamQuery } from './teams-queries.js';
import styles from './teams.module.css';

export interface TeamScreenProps {
  tenant: string;
  teryt: string;
  /** What other parts of the product do with a decision. */
  decisionTools?: (decision: OpenDecisionResponse) => ReactNode;
}

type Open =
  | { what: 'member'; member: TeamMemberResponse | null }
  | { what: 'handover'; member: TeamMemberResponse }
  | { what: 'plan' };

/** One team: which sector is missing, who sits on it, when it meets and what is still to be done. */
export function TeamScreen({ tenant, teryt, decisionTools }: TeamScreenProps) {
  const { t } = useTranslation('teams');
  const pickText = usePickText();
  const format = useFormat();
  const navigate = useNavigate();
  const [open, setOpen] = useState<Open | null>(null);
  const { data: team, error, refetch } = useQuery(teamQuery(tenant, teryt));
  if (error) return <QueryFailed error={error} onRetry={() => void refetch()} />;
  if (!team) return <Skeleton rows={10} />;
  const { manage } = team.abilities;
  const nameOf = new Map(team.members.map(({ id, name }) => [id, name]));
  const sectorName = new Map(team.sectors.map(({ code, name }) => [code, pickText(name)]));
  const close = () => setOpen(null);
  const linkTo = (item: string) => {
    const assessment = team.assessments.find((one) => one.item === item);
    return (
      assessment && (
        <Link href={workingAddress(tenant, `units/${teryt}?item=${item}`)}>
          {t('figure.item', { item, title: pickText(assessment.title) })}
        </Link>
      )
    );
  };
  const [thisYear] = team.meetingFigures;
  return (
    <>
      <PageHeader
        title={t('team.title', { unit: pickText(team.unit.displayName) })}
        lead={t('figure.sectorsLead', team.sectorFigure)}
        before={<Breadcrumb steps={[{ href: workingAddress(tenant, 'teams'), label: t('title') }]} />}
        action={
          manage && (
            <Button variant="primary" icon="calendar" onClick={() => setOpen({ what: 'plan' })}>
              {t('plan.action')}
            </Button>
          )
        }
      />
      <div className={styles.sections}>
        <section className={styles.section} aria-labelledby="team-sectors">
          <div className={styles.head}>
            <h2 id="team-sectors">{t('sector.title')}</h2>
            <p className={styles.quiet}>{linkTo('GOV-01')}</p>
          </div>
          <ul className={styles.sectors}>
            {team.sectors.map(({ code, name, members, wanted }) => (
              <li
                key={code}
                className={styles.sector}
                data-missing={(wanted && members.length === 0) || undefined}
              >
                <p className={styles.name}>{pickText(name)}</p>
                <p className={styles.quiet}>
                  {members.length === 0
                    ? t(wanted ? 'sector.missing' : 'sector.nobody')
                    : members.map((id) => nameOf.get(id)).join(', ')}
                </p>
              </li>
            ))}
          </ul>
        </section>

        <section className={styles.section} aria-labelledby="team-members">
          <div className={styles.head}>
            <h2 id="team-members">{t('member.title', { count: team.members.length })}</h2>
            {manage && (
              <Button icon="add" onClick={() => setOpen({ what: 'member', member: null })}>
                {t('member.add')}
              </Button>
            )}
          </div>
          {team.members.length === 0 ? (
            <EmptyState title={t('member.none')}>
              {t(manage ? 'member.noneText' : 'member.noneReader')}
            </EmptyState>
          ) : (
            <ul className={styles.list} aria-labelledby="team-members">
              {team.members.map((member) => (
                <li key={member.id} className={styles.row}>
                  <div className={styles.words}>
                    <p className={styles.name}>{member.name}</p>
                    <p className={styles.quiet}>
                      {[member.function, member.organisation].filter(Boolean).join(', ')}
                    </p>
                    <p className={styles.quiet}>
                      {[
                        member.sectors.map((code) => sectorName.get(code) ?? code).join(', '),
                        t('member.since', { day: format.day(member.from) }),
                        member.email,
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </p>
                  </div>
                  {manage && (
                    <div className={styles.actions}>
                      <Button
                        size="small"
                        aria-label={t('member.editThis', { name: member.name })}
                        onClick={() => setOpen({ what: 'member', member })}
                      >
                        {t('member.edit')}
                      </Button>
                      <Button
                        size="small"
                        variant="quiet"
                        aria-label={t('handover.actionThis', { name: member.name })}
                        onClick={() => setOpen({ what: 'handover', member })}
                      >
                        {t('handover.action')}
                      </Button>
                    </div>
                  )}
                </li>
              ))}
            </ul>
          )}
          {team.former.length > 0 && (
            <Disclosure summary={t('member.former', { count: team.former.length })}>
              <ul className={styles.list}>
                {team.former.map(({ id, name, organisation, from, until }) => (
                  <li key={id} className={styles.row}>
                    <div className={styles.words}>
                      <p>{name}</p>
                      <p className={styles.quiet}>
                        {organisation} · {format.day(from)} – {until && format.day(until)}
                      </p>
                    </div>
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
        </section>

        <section className={styles.section} aria-labelledby="team-meetings">
          <div className={styles.head}>
            <h2 id="team-meetings">{t('meeting.title')}</h2>
            <p className={styles.quiet}>
              {thisYear && t('figure.meetings', { count: thisYear.held, year: thisYear.year })}{' '}
              {linkTo('GOV-05')}
            </p>
          </div>
          {team.planned.length === 0 && team.past.length === 0 && (
            <EmptyState title={t('meeting.none')}>
              {t(manage ? 'meeting.noneText' : 'meeting.noneReader')}
            </EmptyState>
          )}
          {team.planned.length > 0 && (
            <MeetingList tenant={tenant} teryt={teryt} label={t('meeting.planned')} meetings={team.planned} />
          )}
          {team.past.length > 0 && (
            <>
              <h3>{t('meeting.past')}</h3>
              <MeetingList tenant={tenant} teryt={teryt} label={t('meeting.past')} meetings={team.past} />
            </>
          )}
        </section>

        {team.openDecisions.length > 0 && (
          <section className={styles.section} aria-labelledby="team-decisions">
            <h2 id="team-decisions">{t('decision.openTitle')}</h2>
            <OpenDecisions
              tenant={tenant}
              teryt={teryt}
              decisions={team.openDecisions}
              tools={decisionTools}
            />
          </section>
        )}
      </div>
      {open?.what === 'member' && (
        <MemberDrawer
          key={open.member?.id}
          tenant={tenant}
          team={team}
          member={open.member}
          onClose={close}
        />
      )}
      {open?.what === 'handover' && (
        <HandoverDrawer tenant={tenant} team={team} member={open.member} onClose={close} />
      )}
      {open?.what === 'plan' && (
        <PlanDrawer
          tenant={tenant}
          team={team}
          onClose={close}
          onPlanned={({ id }) => void navigate(workingAddress(tenant, `teams/${teryt}/meetings/${id}`))}
        />
      )}
    </>
  );
}
