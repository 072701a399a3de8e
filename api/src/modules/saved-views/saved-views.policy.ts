import type { Actor } from '../../platform/auth/actor.js';

/** Who may offer a view to everybody in the tenant. */
export function mayShare(actor: Actor): boolean {
  return actor.permissions.has('view.share');
}

/** Who may rename a view, change what it shows, share it or take it back: its owner. */
export function mayEdit(view: { mine: boolean }): boolean {
  return view.mine;
}

/** Who may delete it: a shared one also whoever shares for the whole tenant, or it would outlive its owner's leaving. */
export function mayRemove(actor: Actor, view: { mine: boolean; shared: boolean }): boolean {
  return view.mine || (view.shared && actor.reach('view.share').all);
}
