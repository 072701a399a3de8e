import { presenceOf } from '@miara/shared';
import type { Actor } from '../../platform/auth/actor.js';
import type { Invitation } from './invitations.js';
import type { InvitationResponse, PersonListResponse, PersonResponse } from './people.dto.js';
import type { PersonRow } from './people.views.js';

/** Where the browser application sets passwords; the secret goes behind the `#`. */
const SET_PASSWORD = '/set-password';

export function presentPeople(actor: Actor, rows: readonly PersonRow[]): PersonListResponse {
  return { people: rows.map((row) => presentPerson(actor, row)) };
}

export function presentPerson(actor: Actor, row: PersonRow): PersonResponse {
  const manage = actor.permissions.has('person.manage');
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    roles: row.roles.map(({ id, role, teryt, displayName }) => ({
      id,
      role,
      unit: teryt !== null && displayName !== null ? { teryt, displayName } : null,
    })),
    lastSignInAt: row.last_sign_in_at?.toISOString() ?? null,
    invitedAt: row.invited_at.toISOString(),
    presence: presenceOf(row.last_sign_in_at, row.now),
    active: row.deactivated_at === null,
    abilities: { manage, invite: manage && !row.elsewhere && row.deactivated_at === null },
  };
}

export function presentInvitation({ token, expiresAt }: Invitation): InvitationResponse {
  return { path: `${SET_PASSWORD}#${token}`, expiresAt: expiresAt.toISOString() };
}
