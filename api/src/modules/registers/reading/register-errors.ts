import { REGISTER_LIMITS } from '@miara/shared';
import { DomainError } from '../../../platform/http/domain-error.js';

/** No workbook and no table of text. */
export class RegisterNotATable extends DomainError {
  constructor() {
    super('register_not_a_table');
  }
}

/** The file is a workbook, but cannot be opened whole. */
export class RegisterDamaged extends DomainError {
  constructor() {
    super('register_damaged');
  }
}

/** Nobody but who knows the password reads it. */
export class RegisterLocked extends DomainError {
  constructor() {
    super('register_locked');
  }
}

/** The format before 2007. */
export class RegisterTooOld extends DomainError {
  constructor() {
    super('register_too_old');
  }
}

/** More than is read at once. */
export class RegisterTooLong extends DomainError {
  constructor() {
    const { rows, cells, columns, sheets } = REGISTER_LIMITS;
    super('register_too_long', { rows, cells, columns, sheets });
  }
}

/** A bomb, or a workbook of pictures. */
export class RegisterUnpacksTooLarge extends DomainError {
  constructor() {
    super('register_unpacks_too_large', { limitMb: Math.round(REGISTER_LIMITS.unpackedBytes / 1024 ** 2) });
  }
}

/** No sheet with headings and a row below them. */
export class RegisterEmpty extends DomainError {
  constructor() {
    super('register_empty');
  }
}
