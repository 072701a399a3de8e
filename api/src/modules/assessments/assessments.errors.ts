import type { ReviewState } from '@miara/shared';
import { DomainError } from '../../platform/http/domain-error.js';

/** It lies with the coordinator: recall it first. */
export class AssessmentLocked extends DomainError {
  constructor() {
    super('assessment_locked');
  }
}

/** Its unit took it back; it proves nothing until it is restored. */
export class EvidenceIsWithdrawn extends DomainError {
  constructor() {
    super('evidence_withdrawn');
  }
}

/** Nothing was ever declared. */
export class DeclarationRequired extends DomainError {
  constructor() {
    super('declaration_required');
  }
}

/** `in_place` without proof and without a word where it can be seen. */
export class EvidenceOrStatementRequired extends DomainError {
  constructor() {
    super('evidence_or_statement_required');
  }
}

/** `not_applicable` without a reason. */
export class ReasonRequired extends DomainError {
  constructor() {
    super('reason_required');
  }
}

/** A value for an item that measures nothing. */
export class IndicatorNotExpected extends DomainError {
  constructor() {
    super(
      'indicator_not_expected',
      {},
      { errors: [{ pointer: '/indicatorValue', code: 'not_allowed_here' }] },
    );
  }
}

/** The review cannot go from here to there. */
export class TransitionNotAllowed extends DomainError {
  constructor(from: ReviewState, to: ReviewState) {
    super('transition_not_allowed', { from, to });
  }
}

/** There is nothing to decide about. */
export class ReviewNotSubmitted extends DomainError {
  constructor() {
    super('review_not_submitted');
  }
}

/** The reviewer submitted it himself. */
export class OwnSubmission extends DomainError {
  constructor() {
    super('own_submission');
  }
}

/** The reviewer gave the opinion of the powiat's team about it. */
export class OwnOpinion extends DomainError {
  constructor() {
    super('own_opinion');
  }
}

/** A decision about it waits in a batch, perhaps in somebody else's. */
export class AlreadyDecided extends DomainError {
  constructor(reviewer: string) {
    super('already_decided', { reviewer });
  }
}

/** The reviewer's batch holds nothing of what was to be sent. */
export class NothingToSend extends DomainError {
  constructor() {
    super('nothing_to_send');
  }
}

/** Returned without saying what to correct. */
export class ReturnReasonRequired extends DomainError {
  constructor(field: 'reason' | 'note' = 'reason') {
    super('return_reason_required', {}, { errors: [{ pointer: `/${field}`, code: 'required' }] });
  }
}

/** It does not wait for the opinion of a powiat's team. */
export class EndorsementNotExpected extends DomainError {
  constructor() {
    super('endorsement_not_expected');
  }
}

/** A linked proof has not begun or is over. */
export class EvidenceNotInForce extends DomainError {
  constructor() {
    super('evidence_not_in_force');
  }
}

/** The proof belongs to a unit whose proof cannot serve this one. */
export class EvidenceOfAnotherUnit extends DomainError {
  constructor(unit: string) {
    super(
      'outside_place',
      { units: [unit] },
      { errors: [{ pointer: '/evidenceId', code: 'not_allowed_here' }] },
    );
  }
}

/** The proof is linked already. */
export class AlreadyLinked extends DomainError {
  constructor() {
    super('already_linked');
  }
}

/** One assessment rests on so many proofs already. */
export class TooManyProofs extends DomainError {
  constructor(max: number) {
    super(
      'validation_failed',
      {},
      { errors: [{ pointer: '/evidenceId', code: 'too_many', params: { max } }] },
    );
  }
}

/** Somebody changed it since the caller looked; `present` is the assessment as it is now, as the API shows it. */
export class AssessmentChanged extends DomainError {
  constructor(present: unknown) {
    super('changed_since', {}, { present });
  }
}
