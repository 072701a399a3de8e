import { ApiProperty } from '@nestjs/swagger';
import {
  ATTENDANCES,
  LIST_LIMITS,
  MEETING_REPEATS,
  MEETING_STATUSES,
  SERIES_LIMITS,
  TEXT_LIMITS,
  type Attendance,
  type MeetingRepeat,
  type MeetingStatus,
} from '@miara/shared';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { LocalizedTextDto } from '../../../contract/localized-text.dto.js';
import { UnitRefDto } from '../../../contract/unit-ref.dto.js';
import {
  IfGiven,
  IfTold,
  InSmallLetters,
  IsDay,
  IsFilled,
  IsTeryt,
} from '../../../platform/http/field-rules.js';

const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;
const ADDRESS = /^https?:\/\/\S+$/;

/** A series of meetings. */
export class MeetingSeriesRequest {
  /** How often; the weekday of the month stays. */
  @ApiProperty({ enum: MEETING_REPEATS, enumName: 'MeetingRepeat' })
  @IsIn(MEETING_REPEATS)
  every: MeetingRepeat;
  /** How many meetings, the first one among them. */
  @IsInt()
  @Min(SERIES_LIMITS.min)
  @Max(SERIES_LIMITS.max)
  times: number;
}

/** A meeting, or a series of them, to be planned. */
export class PlanMeetingRequest {
  /** What it is called. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.title)
  title: string;
  /** Day; of a series, the first one. A meeting that is over can be entered later. */
  @IsDay()
  day: string;
  /** Hour at which it begins, HH:MM in Warsaw. */
  @Matches(HOUR)
  startsAt: string;
  /** Hour at which it ends; null or left out = not told. */
  @IfGiven()
  @Matches(HOUR)
  endsAt?: string | null;
  /** Where; null or left out = not told. */
  @IfGiven()
  @IsString()
  @MaxLength(TEXT_LIMITS.place)
  place?: string | null;
  /** Address of the online meeting; null or left out = none. */
  @IfGiven()
  @Matches(ADDRESS)
  @MaxLength(TEXT_LIMITS.url)
  onlineAddress?: string | null;
  /** The member who chairs it; null or left out = not told. */
  @IfGiven()
  @IsUUID()
  @InSmallLetters()
  chairId?: string | null;
  /** Titles of the points of the agenda. */
  @IsArray()
  @ArrayMaxSize(LIST_LIMITS.agendaPoints)
  @IsString({ each: true })
  @IsFilled({ each: true })
  @MaxLength(TEXT_LIMITS.title, { each: true })
  agenda: string[];
  /** Put everybody who is on the team on that day on the list. */
  @IsBoolean()
  inviteAll: boolean;
  /** Several meetings at once; null or left out = one. */
  @IsOptional()
  @ValidateNested()
  @Type(() => MeetingSeriesRequest)
  series?: MeetingSeriesRequest | null;
}

/** Change of a meeting. A field that is left out stays; null empties it. */
export class EditMeetingRequest {
  /** What it is called. */
  @IfTold()
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.title)
  title?: string;
  /** Day. */
  @IfTold()
  @IsDay()
  day?: string;
  /** Hour at which it begins. */
  @IfTold()
  @Matches(HOUR)
  startsAt?: string;
  /** Hour at which it ends. */
  @IfGiven()
  @Matches(HOUR)
  endsAt?: string | null;
  /** Where. */
  @IfGiven()
  @IsString()
  @MaxLength(TEXT_LIMITS.place)
  place?: string | null;
  /** Address of the online meeting. */
  @IfGiven()
  @Matches(ADDRESS)
  @MaxLength(TEXT_LIMITS.url)
  onlineAddress?: string | null;
  /** The member who chairs it. */
  @IfGiven()
  @IsUUID()
  @InSmallLetters()
  chairId?: string | null;
  /** What the minutes say before the agenda; places like `{obecni}` are filled in the document. */
  @IfTold()
  @IsString()
  @MaxLength(TEXT_LIMITS.minutesFrame)
  opening?: string;
  /** What they say after it. */
  @IfTold()
  @IsString()
  @MaxLength(TEXT_LIMITS.minutesFrame)
  closing?: string;
}

/** Why a meeting is cancelled. */
export class CancelMeetingRequest {
  /** Words to those who were invited. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.reason)
  reason: string;
}

/** A point of the agenda. */
export class AgendaPointRequest {
  /** What it is about. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.title)
  title: string;
}

/** Change of a point; a field that is left out stays. */
export class EditAgendaPointRequest {
  /** What it is about. */
  @IfTold()
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.title)
  title?: string;
  /** The minutes of the point. */
  @IfTold()
  @IsString()
  @MaxLength(TEXT_LIMITS.minutes)
  minutes?: string;
}

/** The order of the agenda. */
export class OrderAgendaRequest {
  /** Points, the first one first; those left out follow in the order they had. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(LIST_LIMITS.agendaPoints)
  @IsUUID(undefined, { each: true })
  @InSmallLetters()
  ids: string[];
}

/** Somebody invited who is not on the team. */
export class MeetingGuestRequest {
  /** Name. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.personName)
  name: string;
  /** Where the person comes from; null or left out = not told. */
  @IfGiven()
  @IsString()
  @MaxLength(TEXT_LIMITS.organisation)
  organisation?: string | null;
  /** Address for the invitation; null or left out = none. */
  @IfGiven()
  @IsEmail()
  @MaxLength(TEXT_LIMITS.email)
  @InSmallLetters()
  email?: string | null;
}

/** Who else is on the list of a meeting. */
export class InviteRequest {
  /** Members, by identifier; those who are on the list already stay. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(LIST_LIMITS.meetingAttendance)
  @IsUUID(undefined, { each: true })
  @InSmallLetters()
  members: string[];
  /** Guests. */
  @IsArray()
  @ArrayMaxSize(LIST_LIMITS.meetingAttendance)
  @ValidateNested({ each: true })
  @Type(() => MeetingGuestRequest)
  guests: MeetingGuestRequest[];
}

/** Whether somebody was there. */
export class AttendanceRequest {
  /** Null = not told. */
  @ApiProperty({ enum: ATTENDANCES, enumName: 'Attendance', nullable: true })
  @ValidateIf((request: AttendanceRequest) => request.attendance !== null)
  @IsIn(ATTENDANCES)
  attendance: Attendance | null;
  /** Who came instead, where a deputy did. */
  @IfGiven()
  @IsString()
  @MaxLength(TEXT_LIMITS.personName)
  deputyName?: string | null;
}

/** Something that was decided. */
export class DecisionRequest {
  /** What. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.teamDecision)
  text: string;
  /** Under which point of the agenda; null or left out = none. */
  @IfGiven()
  @IsUUID()
  @InSmallLetters()
  agendaId?: string | null;
  /** The member who answers for it; null or left out = the whole team. */
  @IfGiven()
  @IsUUID()
  @InSmallLetters()
  ownerId?: string | null;
  /** Last day to do it; null or left out = not told. */
  @IfGiven()
  @IsDay()
  dueOn?: string | null;
  /** TERYT code of the unit it is about: the powiat or a gmina in it. */
  @IfGiven()
  @IsTeryt()
  unit?: string | null;
  /** Code of the item it is about. */
  @IfGiven()
  @Matches(/^[A-Z]{2,6}-\d{2,3}$/)
  item?: string | null;
}

/** Change of a decision. A field that is left out stays; null empties it. */
export class EditDecisionRequest {
  /** What. */
  @IfTold()
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.teamDecision)
  text?: string;
  /** Under which point of the agenda. */
  @IfGiven()
  @IsUUID()
  @InSmallLetters()
  agendaId?: string | null;
  /** The member who answers for it. */
  @IfGiven()
  @IsUUID()
  @InSmallLetters()
  ownerId?: string | null;
  /** Last day to do it. */
  @IfGiven()
  @IsDay()
  dueOn?: string | null;
  /** TERYT code of the unit it is about. */
  @IfGiven()
  @IsTeryt()
  unit?: string | null;
  /** Code of the item it is about. */
  @IfGiven()
  @Matches(/^[A-Z]{2,6}-\d{2,3}$/)
  item?: string | null;
  /** The day on which it was done; null = it is open. */
  @IfGiven()
  @IsDay()
  doneOn?: string | null;
}

/** Somebody named by a meeting. */
export class MemberRefResponse {
  /** Identifier of the member. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Name. */
  name: string;
  /** Account; null = none. */
  personId: string | null;
}

/** A point of an agenda. */
export class AgendaPointResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Version, wanted back in If-Match. */
  version: number;
  /** What it is about. */
  title: string;
  /** The minutes of the point. */
  minutes: string;
}

/** Somebody on the list of a meeting. */
export class MeetingAttendanceResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** The member; null = a guest. */
  memberId: string | null;
  /** Name, as it was on the day. */
  name: string;
  /** Where the person comes from. */
  organisation: string | null;
  /** Address for the invitation; null = none, or not for the reader to see. */
  email: string | null;
  /** Whether the person was there; null = not told. */
  @ApiProperty({ enum: ATTENDANCES, enumName: 'Attendance', nullable: true })
  attendance: Attendance | null;
  /** Who came instead. */
  deputyName: string | null;
  /** When the last invitation was sent; null = none was. */
  invitedAt: string | null;
  /** Whether what was sent still says the right day, hour and place. */
  invitationCurrent: boolean;
}

/** A decision. */
export class MeetingDecisionResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Version, wanted back in If-Match. */
  version: number;
  /** Its number in the minutes. */
  number: number;
  /** What was decided. */
  text: string;
  /** Under which point of the agenda. */
  agendaId: string | null;
  /** To whom it was given, as the minutes say; null = the whole team. */
  owner: MemberRefResponse | null;
  /** Who carries it now: somebody else once the owner left the team. */
  carrier: MemberRefResponse | null;
  /** Last day to do it. */
  dueOn: string | null;
  /** TERYT code of the unit it is about. */
  unit: string | null;
  /** Code of the item it is about. */
  item: string | null;
  /** The day on which it was done; null = it is open. */
  doneOn: string | null;
}

/** A decision that is not done, wherever it was made. */
export class OpenDecisionResponse extends MeetingDecisionResponse {
  /** The meeting that made it. */
  @ApiProperty({ format: 'uuid' })
  meetingId: string;
  /** Its day. */
  @ApiProperty({ format: 'date' })
  decidedOn: string;
  /** Its last day is over. */
  overdue: boolean;
}

/** The proof that was made of the minutes. */
export class MeetingEvidenceResponse {
  /** Identifier of the proof. */
  @ApiProperty({ format: 'uuid' })
  evidenceId: string;
  /** Whether the minutes say today what the proof says. */
  current: boolean;
}

/** What the reader may do with a meeting. */
export class MeetingAbilities {
  /** Change it: agenda, list, minutes, decisions. */
  edit: boolean;
  /** Say that it was held. */
  hold: boolean;
  /** Cancel it. */
  cancel: boolean;
  /** Make its minutes a proof. */
  makeEvidence: boolean;
}

/** A meeting with all that belongs to it. */
export class MeetingResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Version of its own fields, wanted back in If-Match. */
  version: number;
  /** Whose team meets. */
  unit: UnitRefDto;
  /** Those planned together. */
  seriesId: string | null;
  /** What it is called. */
  title: string;
  /** Day. */
  @ApiProperty({ format: 'date' })
  day: string;
  /** Hour at which it begins, HH:MM in Warsaw. */
  startsAt: string;
  /** Hour at which it ends. */
  endsAt: string | null;
  /** Where. */
  place: string | null;
  /** Address of the online meeting; null = none, or not for the reader to see. */
  onlineAddress: string | null;
  /** Who chairs it. */
  chair: MemberRefResponse | null;
  /** Where it stands. */
  @ApiProperty({ enum: MEETING_STATUSES, enumName: 'MeetingStatus' })
  status: MeetingStatus;
  /** Why it was cancelled. */
  cancelReason: string | null;
  /** What the minutes say before the agenda, with its places open. */
  opening: string;
  /** What they say after it. */
  closing: string;
  /** The same with its places filled. */
  openingFilled: string;
  /** The same with its places filled. */
  closingFilled: string;
  /** Counts the changes of what the minutes say. */
  minutesVersion: number;
  /** The agenda in its order. */
  agenda: AgendaPointResponse[];
  /** The list: members first, then guests, by name. */
  attendance: MeetingAttendanceResponse[];
  /** Decisions by number. */
  decisions: MeetingDecisionResponse[];
  /** Decisions of earlier meetings that were not done on its day, or are not done now. */
  carriedOver: OpenDecisionResponse[];
  /** The proof that was made of the minutes. */
  evidence: MeetingEvidenceResponse | null;
  /** Members who can be chosen: those on the team on the day of the meeting. */
  members: MemberRefResponse[];
  /** Units that a decision can be about. */
  units: UnitRefDto[];
  /** Items that a decision can be about. */
  items: MeetingItemResponse[];
  /** What the reader may do. */
  abilities: MeetingAbilities;
}

/** An item that a decision can be about. */
export class MeetingItemResponse {
  /** Item code. */
  code: string;
  /** Item title. */
  title: LocalizedTextDto;
}

/** What was planned. */
export class PlannedMeetingsResponse {
  /** The meetings by day. */
  meetings: MeetingResponse[];
}
