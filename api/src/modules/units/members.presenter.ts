import { presentUnit } from '../../contract/unit.presenter.js';
import type { MemberResponse } from './members.dto.js';
import type { Membership } from './members.repository.js';

export function presentMembership({ id, unit, joinedOn, leftOn, confidence }: Membership): MemberResponse {
  return { id, unit: presentUnit(unit), joinedOn, leftOn, confidence };
}
