import { DomainError } from '../../platform/http/domain-error.js';

/** It is done or dropped. */
export class TaskClosed extends DomainError {
  constructor() {
    super('task_closed');
  }
}

/** There is nothing to open again. */
export class TaskNotClosed extends DomainError {
  constructor() {
    super('task_not_closed');
  }
}

/** It follows the returned item. */
export class TaskClosesItself extends DomainError {
  constructor() {
    super('task_closes_itself');
  }
}

/** The decision it would carry out was taken back or is done. */
export class DecisionOver extends DomainError {
  constructor() {
    super('task_decision_over');
  }
}

/** The owner does not work where the task belongs. */
export class OwnerElsewhere extends DomainError {
  constructor(pointer = '/ownerId') {
    super('task_owner_elsewhere', {}, { errors: [{ pointer, code: 'not_allowed_here' }] });
  }
}

/** A place where the actor keeps no tasks, or a unit that the team does not work for. */
export class PlaceOutside extends DomainError {
  constructor(pointer: '/team' | '/unit') {
    super('outside_place', {}, { errors: [{ pointer, code: 'outside_place' }] });
  }
}

/** No item of the present standard. */
export class UnknownTaskItem extends DomainError {
  constructor(item: string) {
    super('unknown_item', { item }, { errors: [{ pointer: '/item', code: 'unknown_item' }] });
  }
}

/** Somebody changed it since it was read; carries what is there now. */
export class TaskChanged extends DomainError {
  constructor(present: unknown) {
    super('changed_since', {}, { present });
  }
}

/** A duty that ended stays as it was. */
export class DutyEnded extends DomainError {
  constructor() {
    super('duty_ended');
  }
}

/** A duty cannot begin in the past. */
export class FirstDayPassed extends DomainError {
  constructor(today: string) {
    super(
      'validation_failed',
      {},
      { errors: [{ pointer: '/firstDueOn', code: 'out_of_range', params: { min: today } }] },
    );
  }
}
