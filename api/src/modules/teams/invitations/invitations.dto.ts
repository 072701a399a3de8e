import { ApiProperty } from '@nestjs/swagger';

const OWED = ['invitation', 'update', 'cancellation'] as const;
const METHODS = ['request', 'cancel'] as const;

/** A letter that somebody should still get. */
export class OwedLetterResponse {
  /** Identifier on the list. */
  @ApiProperty({ format: 'uuid' })
  attendanceId: string;
  /** Name. */
  name: string;
  /** Where it would go; null = no address is known, somebody has to tell the person. */
  address: string | null;
  /** What it is. */
  @ApiProperty({ enum: OWED, enumName: 'OwedLetter' })
  letter: (typeof OWED)[number];
}

/** A letter that was sent. */
export class SentLetterResponse {
  /** To whom. */
  name: string;
  /** What it was. */
  @ApiProperty({ enum: METHODS, enumName: 'InvitationMethod' })
  method: (typeof METHODS)[number];
  /** When it was handed to the mail. */
  @ApiProperty({ format: 'date-time' })
  at: string;
  /** Who sent it. */
  by: string | null;
}

/** Letters about a meeting: what is owed and what was sent. */
export class MeetingInvitationsResponse {
  /** What somebody should still get; empty when everybody knows. */
  owed: OwedLetterResponse[];
  /** What was sent, the last first. */
  sent: SentLetterResponse[];
  /** Whether this installation sends mail; otherwise letters stay in its own outbox. */
  sends: boolean;
}
