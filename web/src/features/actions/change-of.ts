import type { ActionResponse, EditActionRequest } from '@miara/shared/api';
import { draftOf, type ActionDraft } from './action-draft.js';
import { requestOf } from './save-draft.js';

/** Only what was changed: the rest is left to whoever changes it meanwhile. */
export function changeOf(base: ActionResponse, draft: ActionDraft): EditActionRequest {
  const { unit: _carrier, ...before } = requestOf(draftOf(base));
  const { unit: __, ...now } = requestOf(draft);
  const changed = Object.entries(now).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof typeof before]),
  );
  return Object.fromEntries(changed);
}
