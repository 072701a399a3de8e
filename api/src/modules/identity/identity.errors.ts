import { PASSWORD_LIMITS } from '@miara/shared';
import { DomainError } from '../../platform/http/domain-error.js';

/** The link was used, replaced, has expired, or never was one. */
export class InvitationOver extends DomainError {
  constructor() {
    super('invitation_over');
  }
}

/** The person signs in to other areas, too: only they themselves set their password. */
export class AccountShared extends DomainError {
  constructor() {
    super('account_shared');
  }
}

export class RolePlaceWrong extends DomainError {
  constructor() {
    super('role_place_wrong', {}, { errors: [{ pointer: '/unit', code: 'role_place_wrong', params: {} }] });
  }
}

export class PasswordTooSimple extends DomainError {
  constructor() {
    super(
      'password_too_simple',
      { min: PASSWORD_LIMITS.min },
      { errors: [{ pointer: '/password', code: 'password_too_simple', params: {} }] },
    );
  }
}

export class PasswordWrong extends DomainError {
  constructor() {
    super('password_wrong', {}, { errors: [{ pointer: '/current', code: 'password_wrong', params: {} }] });
  }
}
