import type { Actor } from '../../platform/auth/actor.js';

/** Whether the actor keeps the team of this powiat: its members, meetings and minutes. */
export function mayManageTeam(actor: Actor, teryt: string): boolean {
  return actor.canAt('team.manage', teryt);
}
