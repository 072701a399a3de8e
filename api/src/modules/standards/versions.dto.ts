import { ApiProperty } from '@nestjs/swagger';
import { DUTIES, VERSION_STATUSES, type Duty, type VersionStatus } from '@miara/shared';
import { LocalizedTextDto } from '../../contract/localized-text.dto.js';
import { ItemResponse, VersionFrameResponse } from './standards.dto.js';

/** A version of a standard in the list of all. */
export class VersionResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Code of the standard, e.g. SMI. */
  code: string;
  /** Title of the standard. */
  title: LocalizedTextDto;
  /** Number of the version, e.g. 1.1. */
  number: string;
  /** Draft, published (immutable) or retired. */
  @ApiProperty({ enum: VERSION_STATUSES, enumName: 'VersionStatus' })
  status: VersionStatus;
  /** First day on which it was in force; null for a draft. */
  publishedOn: string | null;
  /** First day on which the next one was in force; null while it is in force or a draft. */
  retiredOn: string | null;
  /** Number of the version it was drafted from; null for a first one. */
  basedOn: string | null;
  /** Number of its items. */
  items: number;
}

/** Versions of the standard. */
export class VersionListResponse {
  /** Drafts first (for those who may edit the standard), then the newest first. */
  versions: VersionResponse[];
}

/** An item of a version with what tells it from the version before. */
export class VersionItemResponse extends ItemResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Version of the item, wanted back in If-Match. */
  version: number;
  /** Asks the same as the item with this key in the version before; assessments then go on. */
  continues: boolean;
}

/** A version whole, also a draft. */
export class WholeVersionResponse extends VersionFrameResponse {
  /** Identifier. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Counts the changes of a draft's number, areas and phases; wanted back in If-Match. */
  edition: number;
  /** Items in order. */
  items: VersionItemResponse[];
}

/** What an item is in one of two versions. */
export class ItemSideResponse {
  /** Code, e.g. EDU-01. */
  code: string;
  /** Title. */
  title: LocalizedTextDto;
  /** What has to be done. */
  guidance: LocalizedTextDto;
  /** Code of its area. */
  area: string;
  /** Number of its phase. */
  phase: number;
  /** Whose duty it is. */
  @ApiProperty({ enum: DUTIES, enumName: 'Duty' })
  duty: Duty;
  /** Weight in coverage. */
  weight: number;
}

/** An item that is not what it was. */
export class ItemDifferenceResponse {
  /** Key that survives versions. */
  key: string;
  /** As it was; null when it is new. */
  before: ItemSideResponse | null;
  /** As it is; null when it is gone. */
  after: ItemSideResponse | null;
}

/** A version and the one before it. */
export class VersionDifferencesResponse {
  /** Number of the version before; null for a first one. */
  formerNumber: string | null;
  /** Number of this version. */
  number: string;
  /** Keys of items that figures before and after may be compared by. */
  comparable: string[];
  /** Asks something else: every unit declares anew. */
  reworded: ItemDifferenceResponse[];
  /** Words were changed, the question is the same. */
  edited: ItemDifferenceResponse[];
  /** In another area or phase. */
  moved: ItemDifferenceResponse[];
  /** Of other units, or with another weight. */
  recounted: ItemDifferenceResponse[];
  /** New. */
  added: ItemDifferenceResponse[];
  /** Gone. */
  removed: ItemDifferenceResponse[];
}
