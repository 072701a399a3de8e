import type { Actor } from '../../../platform/auth/actor.js';
import { mayManageTeam } from '../teams.policy.js';
import type { TeamMemberResponse } from './members.dto.js';
import type { MemberRow } from './members.repository.js';

/** A member as the reader may see it: addresses are for those who send the invitations. */
export function presentMember(row: MemberRow, actor: Actor): TeamMemberResponse {
  const { id, version, name, organisation, function: held, sectors, personId, from, until, successor } = row;
  const email = mayManageTeam(actor, row.teryt) ? row.email : null;
  return {
    id,
    version,
    name,
    organisation,
    function: held,
    sectors,
    personId,
    email,
    from,
    until,
    successor,
  };
}

/** Whether somebody is on the team on a day (YYYY-MM-DD). */
export function isOnTeam({ from, until }: { from: string; until: string | null }, day: string): boolean {
  return from <= day && (until === null || day < until);
}
