import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { MAIL_STATES, type MailState } from '@miara/shared';
import { PageQuery } from '../../platform/http/page-query.js';

/** Which letters are wanted. */
export class OutgoingMailQuery extends PageQuery {
  /** Where they stand; all when left out. */
  @ApiPropertyOptional({ enum: MAIL_STATES })
  @IsOptional()
  @IsIn(MAIL_STATES)
  state?: MailState;
}

/** A letter and how far it got. */
export class OutgoingMailResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Whom it is to. */
  name: string;
  /** Their address. */
  address: string;
  /** Its subject. */
  subject: string;
  /** What it says; null where letters leave the house: then it is its reader's. */
  text: string | null;
  /** Where it stands. */
  @ApiProperty({ enum: MAIL_STATES, enumName: 'MailState' })
  state: MailState;
  /** How often it was tried. */
  attempts: number;
  /** When it is tried next; null unless it waits. */
  @ApiProperty({ format: 'date-time', type: String, nullable: true })
  nextAttemptAt: string | null;
  /** What the mail server said last; null when nothing is wrong. */
  problem: string | null;
  /** When it was written. */
  @ApiProperty({ format: 'date-time' })
  writtenAt: string;
  /** When the mail server took it; null while it did not. */
  @ApiProperty({ format: 'date-time', type: String, nullable: true })
  sentAt: string | null;
}

/** Letters, the newest first. */
export class OutgoingMailPageResponse {
  /** The newest first. */
  mails: OutgoingMailResponse[];
  /** Cursor of the next page; null on the last. */
  next: string | null;
  /** Whether this installation has a mail server; without one nothing is sent. */
  sends: boolean;
  /** How many letters failed for good. */
  failed: number;
}
