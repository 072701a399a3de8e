import { ApiProperty } from '@nestjs/swagger';

/** A picture or a PDF of a letter. */
export class MailDraftFileResponse {
  /** Its number in the letter. */
  number: number;
  /** Name. */
  fileName: string;
  /** Media type, as its bytes say. */
  mediaType: string;
  /** Size in bytes. */
  byteSize: number;
}

/** An attachment that was not taken. */
export class LeftOutFileResponse {
  /** Name. */
  name: string;
  /** Why, as a code of the problem catalogue. */
  reason: string;
}

/** A letter that may become an action. */
export class MailDraftResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Subject; empty when it had none. */
  subject: string;
  /** Text. */
  text: string;
  /** When it came. */
  @ApiProperty({ format: 'date-time' })
  receivedAt: string;
  /** Day on which it is erased unless it is used. */
  @ApiProperty({ format: 'date' })
  erasedOn: string;
  /** Its pictures and PDF. */
  files: MailDraftFileResponse[];
  /** Attachments that were not taken. */
  leftOut: LeftOutFileResponse[];
}

/** The letters of the person, and where to write to. */
export class MailDraftListResponse {
  /** Whether the service reads a mailbox at all. */
  configured: boolean;
  /** The person's own address, to be kept secret; null = none was made yet, or no mailbox is read. */
  address: string | null;
  /** Newest first. */
  drafts: MailDraftResponse[];
}
