import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';

/** A unit's coat of arms. */
export class UnitArmsResponse {
  /** Address of the picture (PNG); another one after every change. */
  picture: string;
  /** Width in pixels. */
  width: number;
  /** Height in pixels. */
  height: number;
}

/** A unit's council chapter in the newest publication. */
export class NewestChapterResponse {
  /** Number of the publication. */
  publication: number;
  /** Day of its figures. */
  asOf: string;
  /** Public address of the PDF. */
  pdf: string;
  /** Public address of the DOCX. */
  docx: string;
}

/** What the council chapter of a unit is made with. */
export class UnitChapterResponse {
  /** The newest one; null while the unit is in no publication that holds. */
  @ApiProperty({ type: NewestChapterResponse, nullable: true })
  newest: NewestChapterResponse | null;
  /** The coat of arms; null while nobody set any. */
  @ApiProperty({ type: UnitArmsResponse, nullable: true })
  arms: UnitArmsResponse | null;
  /** Whether the reader may set the coat of arms. */
  edit: boolean;
}

/** Of which publication the chapters of all units are wanted. */
export class OrderChaptersRequest {
  /** Number of the publication. */
  @IsInt()
  @Min(1)
  @Max(999_999)
  publication: number;
}

/** Chapters that are being made. */
export class OrderedChaptersResponse {
  /** The work in the background that makes them. */
  @ApiProperty({ format: 'uuid' })
  jobId: string;
}
