import type { Actor } from '../../platform/auth/actor.js';
import type { SavedViewResponse } from './saved-views.dto.js';
import { mayEdit, mayRemove } from './saved-views.policy.js';
import type { ViewRow } from './saved-views.repository.js';

export function presentView(actor: Actor, row: ViewRow): SavedViewResponse {
  const { id, version, screen, name, query, shared, owner, mine, isDefault } = row;
  return {
    id,
    version,
    screen,
    name,
    query,
    shared,
    owner,
    mine,
    isDefault,
    abilities: { edit: mayEdit(row), remove: mayRemove(actor, row) },
  };
}
