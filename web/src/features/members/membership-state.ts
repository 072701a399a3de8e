import type { MemberResponse } from '@miara/shared/api';
import type { Day } from '../../i18n/format.js';

export const MEMBERSHIP_STATES = ['member', 'leaving', 'joining', 'former'] as const;
export type MembershipState = (typeof MEMBERSHIP_STATES)[number];

/** How a membership stands on a day. `leftOn` is the first day after it. */
export function membershipStateOf(
  { joinedOn, leftOn }: Pick<MemberResponse, 'joinedOn' | 'leftOn'>,
  today: Day,
): MembershipState {
  if (leftOn !== null && leftOn <= today) return 'former';
  if (joinedOn > today) return 'joining';
  return leftOn === null ? 'member' : 'leaving';
}

/** Only the latest membership of a unit can be ended or have its end taken back. */
export function isLatest(member: MemberResponse, all: readonly MemberResponse[]): boolean {
  return all.every((other) => other.unit.teryt !== member.unit.teryt || other.joinedOn <= member.joinedOn);
}
