import { presentUnit } from '../../../contract/unit.presenter.js';
import type { Actor } from '../../../platform/auth/actor.js';
import { fillFrame } from '../minutes/fill-frame.rules.js';
import { framePlaces } from '../minutes/frame-places.js';
import { mayManageTeam } from '../teams.policy.js';
import type { AttendanceRow, DecisionRow, MeetingRefRow, MeetingView } from './meeting-view.js';
import type {
  MeetingAttendanceResponse,
  MeetingDecisionResponse,
  MeetingResponse,
  MemberRefResponse,
  OpenDecisionResponse,
} from './meetings.dto.js';

/** A meeting as the reader may see it. */
export function presentMeeting(view: MeetingView, actor: Actor): MeetingResponse {
  const manages = mayManageTeam(actor, view.teryt);
  const places = framePlaces(view);
  const isOpen = view.status !== 'cancelled';
  const { id, version, seriesId, title, day, startsAt, endsAt, place, status, cancelReason } = view;
  return {
    id,
    version,
    unit: presentUnit(view.unit),
    seriesId,
    title,
    day,
    startsAt,
    endsAt,
    place,
    onlineAddress: manages ? view.onlineAddress : null,
    chair: memberRef(view.chairId, view.chairName, view.chairPersonId),
    status,
    cancelReason,
    opening: view.opening,
    closing: view.closing,
    openingFilled: fillFrame(view.opening, places),
    closingFilled: fillFrame(view.closing, places),
    minutesVersion: view.minutesVersion,
    agenda: view.agenda,
    attendance: view.attendance
      .filter(({ removedAt }) => removedAt === null)
      .map((row) => presentAttendance(row, view, manages)),
    decisions: view.decisions.map(presentDecision),
    carriedOver: view.carriedOver.map((row) => presentOpenDecision(row, view.today)),
    evidence:
      view.evidenceId === null
        ? null
        : { evidenceId: view.evidenceId, current: view.evidenceVersion === view.minutesVersion },
    members: manages ? view.members : [],
    units: manages ? view.units.map(presentUnit) : [],
    items: view.items,
    abilities: {
      edit: manages && isOpen,
      hold: manages && status === 'planned' && day <= view.today,
      cancel: manages && status === 'planned',
      makeEvidence:
        status === 'held' &&
        actor.canAt('evidence.upload', view.teryt) &&
        actor.canAt('assessment.edit', view.teryt),
    },
  };
}

export function presentDecision(row: DecisionRow): MeetingDecisionResponse {
  const { id, version, number, text, agendaId, dueOn, unit, item, doneOn } = row;
  const owner = memberRef(row.ownerId, row.ownerName, row.ownerPersonId);
  const carrier = memberRef(row.carrierId, row.carrierName, row.carrierPersonId);
  return { id, version, number, text, agendaId, owner, carrier: carrier ?? owner, dueOn, unit, item, doneOn };
}

export function presentOpenDecision(row: DecisionRow, today: string): OpenDecisionResponse {
  const overdue = row.doneOn === null && row.dueOn !== null && row.dueOn < today;
  return { ...presentDecision(row), meetingId: row.meetingId, decidedOn: row.decidedOn, overdue };
}

/** A planned meeting whose day is over waits for a word. */
export function presentMeetingRef(
  row: MeetingRefRow,
  today: string,
): Omit<MeetingRefRow, 'teryt'> & { unsettled: boolean } {
  const { id, title, day, startsAt, place, status, decisions } = row;
  return {
    id,
    title,
    day,
    startsAt,
    place,
    status,
    decisions,
    unsettled: status === 'planned' && day < today,
  };
}

function presentAttendance(
  row: AttendanceRow,
  { sequence }: MeetingView,
  manages: boolean,
): MeetingAttendanceResponse {
  const { id, memberId, name, organisation, attendance, deputyName, invitedAt, invitedSequence } = row;
  return {
    id,
    memberId,
    name,
    organisation,
    email: manages ? row.email : null,
    attendance,
    deputyName,
    invitedAt: invitedAt?.toISOString() ?? null,
    invitationCurrent: invitedSequence !== null && invitedSequence >= sequence,
  };
}

function memberRef(
  id: string | null,
  name: string | null,
  personId: string | null,
): MemberRefResponse | null {
  return id === null || name === null ? null : { id, name, personId };
}
