import { presentUnit } from '../../contract/unit.presenter.js';
import type { MemberResponse, RegisteredUnitResponse, RegisterEventResponse } from './members.dto.js';
import type { Membership, RegisteredUnit, RegisterEvent } from './members.repository.js';

export function presentMembership({ id, unit, joinedOn, leftOn, confidence }: Membership): MemberResponse {
  return { id, unit: presentUnit(unit), joinedOn, leftOn, confidence };
}

export function presentRegistered(row: RegisteredUnit): RegisteredUnitResponse {
  const { powiatName, residents, isMember } = row;
  return { unit: presentUnit(row), powiatName, residents, isMember };
}

export function presentRegisterEvent({ other, ...event }: RegisterEvent): RegisterEventResponse {
  return { ...event, other: other && presentUnit(other) };
}
