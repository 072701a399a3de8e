import { DomainError } from '../../platform/http/domain-error.js';

/** It is not the turn of who acts. */
export class RequestNotOpen extends DomainError {
  constructor() {
    super('request_not_open');
  }
}

/** Sent back without saying what is missing. */
export class AnswerReasonRequired extends DomainError {
  constructor() {
    super('return_reason_required', {}, { errors: [{ pointer: '/reason', code: 'required' }] });
  }
}

/** The last day is over before it begins. */
export class DueDayPassed extends DomainError {
  constructor(today: string) {
    super(
      'validation_failed',
      {},
      { errors: [{ pointer: '/dueOn', code: 'out_of_range', params: { min: today } }] },
    );
  }
}

/** The actor answered it. */
export class OwnAnswer extends DomainError {
  constructor() {
    super('own_answer');
  }
}

/** A named proof is not linked to the assessment. */
export class AnswerNeedsLinkedProof extends DomainError {
  constructor() {
    super(
      'answer_needs_linked_proof',
      {},
      { errors: [{ pointer: '/evidenceIds', code: 'not_allowed_here' }] },
    );
  }
}

/** No member, or not in the actor's place. */
export class UnitOutsidePlace extends DomainError {
  constructor(teryt: string, index: number) {
    super(
      'outside_place',
      { units: [teryt] },
      { errors: [{ pointer: `/units/${index}`, code: 'outside_place' }] },
    );
  }
}

/** No item of the present standard. */
export class UnknownItem extends DomainError {
  constructor(code: string, index: number) {
    super('unknown_item', { item: code }, { errors: [{ pointer: `/items/${index}`, code: 'unknown_item' }] });
  }
}

/** None of the items is a duty of any of the units. */
export class NoDutyAsked extends DomainError {
  constructor(code: string) {
    super('item_not_a_duty', { item: code }, { errors: [{ pointer: '/items/0', code: 'item_not_a_duty' }] });
  }
}

/** The standard knows other kinds of proof. */
export class UnknownKind extends DomainError {
  constructor(allowed: readonly string[]) {
    super(
      'validation_failed',
      {},
      { errors: [{ pointer: '/kind', code: 'not_in_list', params: { allowed } }] },
    );
  }
}

/** Somebody was faster; `present` is what is stored now. */
export class RequestChanged extends DomainError {
  constructor(present: unknown) {
    super('changed_since', {}, { present });
  }
}
