import { describe, expect, it } from '@jest/globals';
import type { Role } from '@miara/shared';
import { actorOf, type Actor } from '../../platform/auth/actor.js';
import { mayUpload, onlyPlaceOf } from './evidence.policy.js';

const TENANT = { id: '00000000-0000-4000-8000-000000000001', slug: 'omggs' };

function actor(held: readonly (readonly [Role, string | null])[], covered: readonly string[]): Actor {
  const roles = held.map(([role, teryt]) => ({ role, tenantId: TENANT.id, tenantSlug: TENANT.slug, teryt }));
  const units = { [TENANT.id]: covered };
  return actorOf(
    { id: 'p', email: 'a@example.org', name: 'A', locale: 'pl', roles, units, sessionId: 's' },
    TENANT,
  );
}

const editor = actor([['unit_editor', '2211031']], ['2211031']);
const team = actor([['team_member', '2211']], ['2211', '2211031']);
const coordinator = actor([['coordinator', null]], []);

describe('uploading', () => {
  it.each([
    ['an editor for the unit', editor, '2211031', true],
    ['an editor for another unit', editor, '2211043', false],
    ['a team for its powiat', team, '2211', true],
    ['a team for a gmina of the powiat', team, '2211031', true],
    ['a team for a gmina of the powiat that is no member', team, '2211055', false],
    ['a team for another powiat', team, '2204', false],
    ['a coordinator for any unit', coordinator, '2204', true],
    ['a reader', actor([['reader', null]], []), '2204', false],
  ])('%s: %#', (_who, who, teryt, expected) => {
    expect(mayUpload(who, teryt)).toBe(expected);
  });

  it('needs no unit from a person with one place', () => {
    expect(onlyPlaceOf(editor)).toBe('2211031');
    expect(onlyPlaceOf(team)).toBe('2211');
  });

  it('needs the unit from a person with several places or the whole tenant', () => {
    const places = ['2211031', '2211043'];
    expect(
      onlyPlaceOf(
        actor(
          places.map((place) => ['unit_editor', place]),
          places,
        ),
      ),
    ).toBeNull();
    expect(onlyPlaceOf(coordinator)).toBeNull();
    expect(
      onlyPlaceOf(
        actor(
          [
            ['unit_editor', '2211031'],
            ['coordinator', null],
          ],
          [],
        ),
      ),
    ).toBeNull();
  });

  it('does not count a place from which one only reads', () => {
    const reader = ['reader', null] as const;
    expect(onlyPlaceOf(actor([['unit_editor', '2211031'], reader], []))).toBe('2211031');
    expect(
      onlyPlaceOf(
        actor(
          [
            ['unit_editor', '2211031'],
            ['reader', '2211043'],
          ],
          ['2211031', '2211043'],
        ),
      ),
    ).toBe('2211031');
  });
});
