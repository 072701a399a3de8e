import { LocalizedTextDto } from '../../contract/localized-text.dto.js';

/** Submitted after the close of a reporting period that had missed the duty. */
export class LateSubmissionResponse {
  /** Title of the period. */
  period: LocalizedTextDto;
  /** First day after the period (YYYY-MM-DD). */
  endsOn: string;
}

/** Why the unit has another deadline than everybody. */
export class AgreedExceptionResponse {
  /** The reason as it was agreed. */
  reason: string;
  /** The phase's own deadline (YYYY-MM-DD); null while there is none. */
  insteadOf: string | null;
}
