import type { Attendance, MeetingStatus } from '@miara/shared';
import type { ItemFacts } from '../../standards/standards.reader.js';
import type { UnitFacts } from '../../units/units.reader.js';

/** A meeting's own facts. Days as YYYY-MM-DD, hours as HH:MM in Warsaw. */
export interface MeetingRow {
  id: string;
  version: number;
  teryt: string;
  seriesId: string | null;
  title: string;
  day: string;
  startsAt: string;
  endsAt: string | null;
  /** The same as instants; two hours where no end was told. */
  beginsAt: Date;
  finishesAt: Date;
  place: string | null;
  onlineAddress: string | null;
  chairId: string | null;
  chairName: string | null;
  chairPersonId: string | null;
  status: MeetingStatus;
  cancelReason: string | null;
  opening: string;
  closing: string;
  sequence: number;
  minutesVersion: number;
  minutesChangedAt: Date;
  evidenceId: string | null;
  /** The minutes that the proof was made of. */
  evidenceVersion: number | null;
}

export interface AgendaRow {
  id: string;
  version: number;
  title: string;
  minutes: string;
}

export interface AttendanceRow {
  id: string;
  memberId: string | null;
  name: string;
  organisation: string | null;
  /** A guest's own, or the member's. */
  email: string | null;
  /** Account of the member. */
  personId: string | null;
  attendance: Attendance | null;
  deputyName: string | null;
  invitedSequence: number | null;
  invitedAt: Date | null;
  removedAt: Date | null;
}

export interface DecisionRow {
  id: string;
  version: number;
  meetingId: string;
  number: number;
  text: string;
  agendaId: string | null;
  ownerId: string | null;
  ownerName: string | null;
  ownerPersonId: string | null;
  carrierId: string | null;
  carrierName: string | null;
  carrierPersonId: string | null;
  dueOn: string | null;
  unit: string | null;
  item: string | null;
  doneOn: string | null;
  /** Day of the meeting. */
  decidedOn: string;
}

export interface MemberChoice {
  id: string;
  name: string;
  personId: string | null;
}

/** A meeting with all that belongs to it. */
export interface MeetingView extends MeetingRow {
  unit: UnitFacts;
  agenda: AgendaRow[];
  attendance: AttendanceRow[];
  decisions: DecisionRow[];
  carriedOver: DecisionRow[];
  members: MemberChoice[];
  units: UnitFacts[];
  items: Pick<ItemFacts, 'code' | 'title'>[];
  /** The day of looking. */
  today: string;
}

/** A meeting in a list. */
export interface MeetingRefRow {
  id: string;
  teryt: string;
  title: string;
  day: string;
  startsAt: string;
  place: string | null;
  status: MeetingStatus;
  decisions: number;
}
