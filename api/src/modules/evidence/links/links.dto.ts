import { ApiProperty } from '@nestjs/swagger';

/** A page as it was on a day. */
export class LinkCopyResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Address that was asked. */
  url: string;
  /** Where it answered from. */
  finalUrl: string;
  /** When it was taken. */
  @ApiProperty({ format: 'date-time' })
  fetchedAt: string;
  /** Who asked for it; null when a confirmation did. */
  fetchedBy: string | null;
  /** Code of the item whose confirmation it was taken for; null when a person asked. */
  item: string | null;
  /** Media type: text/html or application/pdf. */
  mediaType: string;
  /** Size in bytes. */
  byteSize: number;
  /** SHA-256 of the bytes; lower-case hex. */
  sha256: string;
  /** Address of the bytes; always downloaded, never shown inline. Null once they were removed. */
  file: string | null;
}

/** Copies of a page. */
export class LinkCopyListResponse {
  /** The newest first. */
  copies: LinkCopyResponse[];
}
