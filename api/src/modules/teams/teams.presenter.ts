import { presentUnit } from '../../contract/unit.presenter.js';
import type { Actor } from '../../platform/auth/actor.js';
import { presentMeetingRef, presentOpenDecision } from './meetings/meetings.presenter.js';
import { isOnTeam, presentMember } from './members/members.presenter.js';
import { sectorFigure } from './members/sectors.rules.js';
import type { SectorFigureResponse, TeamResponse, TeamSummaryResponse } from './teams.dto.js';
import { mayManageTeam } from './teams.policy.js';
import type { SectorRow } from './teams.repository.js';
import type { TeamSummaryView, TeamView } from './teams.service.js';

/** A team in the list. `today` is the day in Warsaw. */
export function presentTeamSummary(view: TeamSummaryView, today: string): TeamSummaryResponse {
  const refs = view.meetings.map((row) => presentMeetingRef(row, today));
  const planned = refs.filter(({ status, day }) => status === 'planned' && day >= today);
  const held = refs.filter(({ status }) => status === 'held');
  return {
    unit: presentUnit(view.unit),
    members: view.seats.length,
    sectors: figureOf(
      view.sectors,
      view.seats.map(({ memberId, sectors }) => ({ id: memberId, sectors })),
    ),
    lastMeeting: held[0] ?? null,
    nextMeeting: planned.at(-1) ?? null,
    meetingsThisYear: held.filter(({ day }) => day.startsWith(today.slice(0, 4))).length,
    openDecisions: view.openDecisions,
  };
}

export function presentTeam(view: TeamView, actor: Actor): TeamResponse {
  const { today } = view;
  const isOver = ({ until }: { until: string | null }): boolean => until !== null && until <= today;
  const seated = view.members.filter((member) => isOnTeam(member, today));
  const refs = view.meetings.map((row) => presentMeetingRef(row, today));
  const year = Number(today.slice(0, 4));
  const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name, 'pl');
  return {
    unit: presentUnit(view.unit),
    members: view.members
      .filter((member) => !isOver(member))
      .map((member) => presentMember(member, actor))
      .sort(byName),
    former: view.members
      .filter(isOver)
      .map((member) => presentMember(member, actor))
      .sort((a, b) => (b.until ?? '').localeCompare(a.until ?? '') || byName(a, b)),
    sectors: view.sectors
      .map((sector) => ({ ...sector, members: speakersOf(sector.code, seated) }))
      .filter(({ active, members }) => active || members.length > 0),
    sectorFigure: figureOf(view.sectors, seated),
    meetingFigures: [year, year - 1].map((one) => {
      const meetings = refs.filter(({ status, day }) => status === 'held' && day.startsWith(`${one}-`));
      return { year: one, held: meetings.length, meetings };
    }),
    assessments: view.assessments,
    planned: refs.filter(({ status }) => status === 'planned').reverse(),
    past: refs.filter(({ status }) => status !== 'planned'),
    openDecisions: view.openDecisions.map((row) => presentOpenDecision(row, today)),
    accounts: view.accounts,
    abilities: { manage: mayManageTeam(actor, view.unit.teryt) },
  };
}

function figureOf(
  sectors: readonly SectorRow[],
  seated: readonly { id: string; sectors: readonly string[] }[],
): SectorFigureResponse {
  const { represented, of, missing } = sectorFigure(
    sectors.map((sector) => ({ ...sector, members: speakersOf(sector.code, seated) })),
  );
  return { represented, of, missing: sectors.filter(({ code }) => missing.includes(code)) };
}

function speakersOf(code: string, seated: readonly { id: string; sectors: readonly string[] }[]): string[] {
  return seated.filter(({ sectors }) => sectors.includes(code)).map(({ id }) => id);
}
