import { IsBoolean } from 'class-validator';

/** How the tenant works, whole. */
export class SettingsRequest {
  /** Whether a gmina's submission waits for the opinion of its powiat's team before the coordinator's queue. */
  @IsBoolean()
  endorsement: boolean;
}

/** How the tenant works. */
export class SettingsResponse {
  /** Version; also in the ETag, and wanted back in If-Match. */
  version: number;
  /** Whether a gmina's submission waits for the opinion of its powiat's team before the coordinator's queue. */
  endorsement: boolean;
}
