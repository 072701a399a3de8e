import { JOB_KINDS, JOB_STATES, type JobKind, type JobState } from '@miara/shared';
import { ApiProperty } from '@nestjs/swagger';

/** The file that came of a work. */
export class JobFileResponse {
  /** Address of the bytes; null once the file is no longer kept. */
  file: string | null;
  /** Its name. */
  fileName: string;
  /** Its size in bytes. */
  byteSize: number;
  /** SHA-256 of its bytes; lower-case hex. */
  sha256: string;
  /** Proofs whose content is in it. */
  proofs: number;
  /** Proofs that its index names without their content. */
  leftOut: number;
  /** Until when it is kept. */
  @ApiProperty({ format: 'date-time' })
  expiresAt: string;
}

/** A work in the background. */
export class JobResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** What kind of work it is. */
  @ApiProperty({ enum: JOB_KINDS, enumName: 'JobKind' })
  kind: JobKind;
  /** TERYT code of the unit it is about; null when it is about all in reach. */
  unit: string | null;
  /** Code of the item it is about; null when it is about all. */
  item: string | null;
  /** Where it stands. */
  @ApiProperty({ enum: JOB_STATES, enumName: 'JobState' })
  state: JobState;
  /** Steps done. */
  done: number;
  /** Steps altogether; null until that is known. */
  total: number | null;
  /** Why it failed, as a code of the problem catalogue. */
  message: string | null;
  /** When it was started. */
  @ApiProperty({ format: 'date-time' })
  createdAt: string;
  /** When it ended; null while it is under way. */
  @ApiProperty({ format: 'date-time', type: String, nullable: true })
  finishedAt: string | null;
  /** What came of it; null unless it is done. */
  result: JobFileResponse | null;
}

/** One's own works in the background. */
export class JobListResponse {
  /** The newest first, at most 50. */
  jobs: JobResponse[];
}
