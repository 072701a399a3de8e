import type { ReleaseState } from '@miara/shared';
import { DomainError } from '../../../platform/http/domain-error.js';

/** The stage it is at forbids it. */
export class ReleaseTransition extends DomainError {
  constructor(state: ReleaseState) {
    super('release_transition', { state });
  }
}

/** One release of a proof at a time is prepared or waits. */
export class ReleaseOpen extends DomainError {
  constructor() {
    super('release_open');
  }
}

/** Who prepared or proposed it does not decide. */
export class OwnProposal extends DomainError {
  constructor() {
    super('release_own_proposal');
  }
}

/** Findings without an answer are named. */
export class ReleaseUnanswered extends DomainError {
  constructor(findings: readonly string[]) {
    super(
      'release_unanswered',
      {},
      {
        errors: findings.map((id) => ({ pointer: `/answers/${id}`, code: 'required' })),
      },
    );
  }
}

/** The copy to be shown is not there yet. */
export class CopyMissing extends DomainError {
  constructor() {
    super('release_copy_missing');
  }
}

/** What is called redacted still says something. */
export class CopyHasText extends DomainError {
  constructor() {
    super('release_copy_has_text');
  }
}

/** A kind of file that is never shown in public. */
export class FileNotReleasable extends DomainError {
  constructor() {
    super('release_file_refused');
  }
}

/** A picture that no clean copy can be made of. */
export class FileUnreadable extends DomainError {
  constructor() {
    super('release_file_unreadable');
  }
}

/** None of the assessments, or one that does not rest on the proof. */
export class NotShownThere extends DomainError {
  constructor(code: 'required' | 'not_in_list') {
    super('validation_failed', {}, { errors: [{ pointer: '/assessments', code }] });
  }
}

/** A text that must say something is blank. */
export class ReleaseTextRequired extends DomainError {
  constructor(field: 'title' | 'reason' | 'personalDataReason' | 'statement') {
    super('validation_failed', {}, { errors: [{ pointer: `/${field}`, code: 'required' }] });
  }
}

/** Somebody changed it since; `present` is what is stored now. */
export class ReleaseChanged extends DomainError {
  constructor(present: unknown) {
    super('changed_since', {}, { present });
  }
}

/** It was public and is no more. */
export class ReleaseGone extends DomainError {
  constructor() {
    super('release_withdrawn');
  }
}
