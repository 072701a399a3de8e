import { describe, expect, it } from '@jest/globals';
import { REVIEW_STATES, type EndorsementStep, type Role } from '@miara/shared';
import { actorOf, type Actor } from '../../platform/auth/actor.js';
import { assessmentAbilities, isOwnSubmission, maySeeEvidence } from './assessments.policy.js';

const TENANT = { id: '00000000-0000-4000-8000-000000000001', slug: 'omggs' };
const PERSON = '00000000-0000-4000-8000-000000000002';
const OTHER = '00000000-0000-4000-8000-000000000003';

function actor(
  role: Role,
  teryt: string | null,
  covered: readonly string[] = teryt === null ? [] : [teryt],
): Actor {
  const roles = [{ role, tenantId: TENANT.id, tenantSlug: TENANT.slug, teryt }];
  const units = { [TENANT.id]: covered };
  return actorOf(
    { id: PERSON, email: 'a@example.org', name: 'A', locale: 'pl', roles, units, sessionId: 's' },
    TENANT,
  );
}

const GMINA = '2211031';
const POWIAT = '2211';

function granted(
  who: Actor,
  teryt: string,
  review: (typeof REVIEW_STATES)[number],
  submittedBy = OTHER,
  endorsementStep: EndorsementStep | null = null,
): string {
  const abilities = assessmentAbilities(who, { teryt, review, submittedBy, endorsementStep });
  return Object.entries(abilities)
    .filter(([, allowed]) => allowed)
    .map(([ability]) => ability)
    .join(' ');
}

describe('abilities', () => {
  const editor = actor('unit_editor', GMINA);
  const team = actor('team_member', POWIAT, [POWIAT, GMINA]);
  const coordinator = actor('coordinator', null);

  it.each([
    ['an editor of the unit', editor, GMINA, 'draft', 'edit linkEvidence submit'],
    ['an editor of the unit', editor, GMINA, 'returned', 'edit linkEvidence submit'],
    ['an editor of the unit', editor, GMINA, 'submitted', 'recall'],
    ['an editor of the unit', editor, GMINA, 'confirmed', 'edit linkEvidence'],
    ['an editor of another unit', editor, '2211043', 'draft', ''],
    ['the powiat team for the powiat', team, POWIAT, 'draft', 'edit linkEvidence submit'],
    ['the powiat team for the powiat', team, POWIAT, 'submitted', 'recall'],
    ['the powiat team for a gmina', team, GMINA, 'draft', 'edit linkEvidence'],
    ['the powiat team for a gmina', team, GMINA, 'submitted', ''],
    ['the powiat team for a gmina elsewhere', team, '2204011', 'draft', ''],
    ['a coordinator', coordinator, GMINA, 'draft', ''],
    ['a coordinator', coordinator, GMINA, 'submitted', 'review'],
    ['a coordinator', coordinator, GMINA, 'confirmed', ''],
    ['a reader', actor('reader', null), GMINA, 'submitted', ''],
    ['a tenant administrator', actor('tenant_administrator', null), GMINA, 'submitted', ''],
  ] as const)('%s: %# %s while %s', (_who, who, teryt, review, expected) => {
    expect(granted(who, teryt, review)).toBe(expected);
  });

  it('leave nobody to decide about their own submission', () => {
    expect(granted(coordinator, GMINA, 'submitted', PERSON)).toBe('');
    expect(isOwnSubmission(coordinator, PERSON)).toBe(true);
    expect(isOwnSubmission(coordinator, OTHER)).toBe(false);
  });

  it.each([
    ['reader', false],
    ['unit_editor', true],
    ['coordinator', true],
  ] as const)('let a %s see which files are behind an assessment: %s', (role, expected) => {
    expect(maySeeEvidence(actor(role, role === 'unit_editor' ? GMINA : null), GMINA)).toBe(expected);
  });
});

describe('the opinion of a powiat', () => {
  const team = actor('team_member', POWIAT, [POWIAT, GMINA]);

  it.each([
    ['waits for the team', 'waiting', OTHER, 'endorse'],
    ['was given', 'endorsed', OTHER, ''],
    ['is not asked for', null, OTHER, ''],
    ['would be about an own submission', 'waiting', PERSON, ''],
  ] as const)('%s', (_, step, submittedBy, expected) => {
    expect(granted(team, GMINA, 'submitted', submittedBy, step)).toBe(expected);
  });

  it('keeps no coordinator from deciding', () => {
    expect(granted(actor('coordinator', null), GMINA, 'submitted', OTHER, 'waiting')).toBe('review');
  });
});
