import {
  permissionAppliesAt,
  type NoteSide,
  type NoteVisibility,
  type Permission,
  type Role,
} from '@miara/shared';
import type { Actor } from '../../platform/auth/actor.js';
import { terytsOf } from '../units/units.reader.js';

/** The units whose notes of each visibility somebody may see; null = the whole tenant, empty = none. */
export interface Sight {
  internal: readonly string[] | null;
  shared: readonly string[] | null;
  public: readonly string[] | null;
}

/** What the actor may see: internal notes as a reviewer, shared ones as one who works on the unit, public ones as a reader. */
export function sightOf(actor: Actor): Sight {
  return {
    internal: terytsOf(actor.reach('assessment.review')),
    shared: terytsOf(actor.reach('note.write')),
    public: terytsOf(actor.reach('assessment.read')),
  };
}

/** Who may write what: internal is for reviewers; public for them and for whoever speaks for the unit. */
export function mayWrite(actor: Actor, visibility: NoteVisibility, teryt: string): boolean {
  if (!actor.canAt('note.write', teryt)) return false;
  if (visibility === 'shared' || actor.canAt('assessment.review', teryt)) return true;
  return visibility === 'public' && actor.canAt('assessment.submit', teryt);
}

/** In whose name the actor writes about the unit. */
export function sideOf(actor: Actor, teryt: string): NoteSide {
  if (actor.canAt('assessment.review', teryt)) return 'coordinator';
  return actor.canAt('assessment.submit', teryt) ? 'unit' : 'team';
}

/** What the policy looks at in a note. */
export interface NoteToJudge {
  teryt: string;
  visibility: NoteVisibility;
  side: NoteSide;
  authorId: string;
  withdrawn: boolean;
}

/** Taken back by its author; a public one also by a coordinator and by whoever speaks for the unit that wrote it. */
export function mayWithdraw(actor: Actor, note: NoteToJudge): boolean {
  if (note.withdrawn || !actor.canAt('note.write', note.teryt)) return false;
  if (note.authorId === actor.person.id) return true;
  if (note.visibility !== 'public') return false;
  return (
    actor.canAt('assessment.review', note.teryt) ||
    (note.side !== 'coordinator' && actor.canAt('assessment.submit', note.teryt))
  );
}

/** The permission that lets somebody see notes of a visibility and take part: whom they may be shown to. */
const SEEN_WITH = {
  internal: 'assessment.review',
  shared: 'note.write',
} as const satisfies Partial<Record<NoteVisibility, Permission>>;

/** Whether somebody with these roles sees a note about the unit. Nobody is mentioned in a public note. */
export function seesNote(
  roles: readonly { role: Role; teryt: string | null }[],
  visibility: NoteVisibility,
  teryt: string,
): boolean {
  if (visibility === 'public') return false;
  return roles.some((held) => permissionAppliesAt(held.role, SEEN_WITH[visibility], held.teryt, teryt));
}
