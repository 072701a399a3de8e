import type { Role } from '@miara/shared';
import { PasswordTooSimple, RolePlaceWrong } from './identity.errors.js';

/**
 * Where a role can be held (domain, section 2): administrators and coordinators for the whole tenant, a team member at
 * a powiat (a city with powiat rights is one), an editor at a unit, a reader at either. 422 otherwise.
 *
 * @param isPowiat whether the unit carries the duties of a powiat; null = the whole tenant
 */
export function checkRolePlace(role: Role, isPowiat: boolean | null): void {
  const fits = {
    platform_operator: false,
    tenant_administrator: isPowiat === null,
    coordinator: isPowiat === null,
    team_member: isPowiat === true,
    unit_editor: isPowiat !== null,
    reader: true,
  }[role];
  if (!fits) throw new RolePlaceWrong();
}

/** Long is good enough; what everybody would try first is not. 422 `password_too_simple`. */
export function checkPassword(password: string, { email, name }: { email: string; name: string }): void {
  const tried = [email, email.split('@')[0] ?? '', name, 'hasło', 'haslo', 'password', 'miara', 'qwerty'];
  const bare = password.toLowerCase().replaceAll(/[^\p{Letter}]/gu, '');
  const isOneOf = tried.some(
    (word) => bare !== '' && word.toLowerCase().replaceAll(/[^\p{Letter}]/gu, '') === bare,
  );
  const isMonotonous = new Set(password).size < 5;
  if (isOneOf || isMonotonous) throw new PasswordTooSimple();
}
