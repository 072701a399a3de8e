import { describe, expect, it } from '@jest/globals';
import { ROLES } from '../vocabulary/role.js';
import { permissionAppliesAt } from './permission-applies-at.js';
import { isPermission, PERMISSIONS } from './permission.js';
import { permissionsOf, ROLE_PERMISSIONS, roleAllows } from './role-permissions.js';

const PUCK_POWIAT = '2211';
const PUCK_TOWN = '2211031';
const PUCK_RURAL = '2211072';
const WEJHEROWO_TOWN = '2215031';

describe('roles and permissions', () => {
  it('gives every permission to at least one role', () => {
    expect(permissionsOf(ROLES)).toEqual(new Set(PERMISSIONS));
  });

  it('joins the permissions of several roles', () => {
    expect(permissionsOf(['reader', 'platform_operator'])).toEqual(
      new Set([...ROLE_PERMISSIONS.reader, 'tenant.open']),
    );
    expect(permissionsOf([]).size).toBe(0);
  });

  it('never lets one role both submit and review', () => {
    const both = ROLES.filter(
      (role) => roleAllows(role, 'assessment.submit') && roleAllows(role, 'assessment.review'),
    );
    expect(both).toEqual([]);
  });

  it.each([
    ['platform_operator', 'unit.read'],
    ['tenant_administrator', 'assessment.review'],
    ['unit_editor', 'reply.deadline'],
    ['tenant_administrator', 'publication.publish'],
    ['tenant_administrator', 'period.manage'],
    ['unit_editor', 'period.manage'],
    ['coordinator', 'membership.manage'],
    ['coordinator', 'retention.manage'],
    ['coordinator', 'assessment.edit'],
    ['team_member', 'audit.read'],
    ['team_member', 'person.read'],
    ['unit_editor', 'action.log'],
    ['unit_editor', 'view.share'],
    ['reader', 'view.share'],
    ['unit_editor', 'action.import'],
    ['tenant_administrator', 'action.import'],
    ['coordinator', 'assessment.endorse'],
    ['unit_editor', 'assessment.endorse'],
    ['coordinator', 'request.answer'],
    ['team_member', 'request.manage'],
    ['coordinator', 'settings.manage'],
    ['reader', 'evidence.read'],
    ['platform_operator', 'notice.read'],
    ['coordinator', 'mail.read'],
    ['team_member', 'mail.read'],
    ['reader', 'request.read'],
    ['reader', 'task.read'],
    ['tenant_administrator', 'task.read'],
    ['team_member', 'evidence.release'],
    ['tenant_administrator', 'evidence.release'],
    ['reader', 'assessment.edit'],
    ['reader', 'note.write'],
    ['tenant_administrator', 'note.write'],
    ['tenant_administrator', 'team.manage'],
    ['unit_editor', 'team.manage'],
    ['reader', 'team.manage'],
    ['team_member', 'office.manage'],
    ['reader', 'office.manage'],
  ] as const)('does not allow %s %s', (role, permission) => {
    expect(roleAllows(role, permission)).toBe(false);
  });

  it('recognises its permissions', () => {
    expect(isPermission('unit.read')).toBe(true);
    expect(isPermission('unit.write')).toBe(false);
  });
});

describe('a permission at a place', () => {
  it.each([
    ['coordinator', 'assessment.review', null, PUCK_TOWN, true, 'the whole tenant'],
    ['team_member', 'assessment.edit', PUCK_POWIAT, PUCK_POWIAT, true, 'its own powiat'],
    ['team_member', 'assessment.edit', PUCK_POWIAT, PUCK_TOWN, true, 'a gmina of its powiat'],
    ['team_member', 'assessment.submit', PUCK_POWIAT, PUCK_POWIAT, true, 'its own powiat'],
    ['team_member', 'assessment.submit', PUCK_POWIAT, PUCK_RURAL, false, 'a gmina of its powiat'],
    ['team_member', 'action.log', PUCK_POWIAT, PUCK_RURAL, true, 'a gmina of its powiat'],
    ['team_member', 'action.log', PUCK_POWIAT, WEJHEROWO_TOWN, false, 'a gmina elsewhere'],
    ['team_member', 'action.import', PUCK_POWIAT, WEJHEROWO_TOWN, false, 'a gmina elsewhere'],
    ['coordinator', 'action.import', null, PUCK_TOWN, true, 'the whole tenant'],
    ['team_member', 'assessment.endorse', PUCK_POWIAT, PUCK_RURAL, true, 'a gmina of its powiat'],
    ['team_member', 'assessment.endorse', PUCK_POWIAT, WEJHEROWO_TOWN, false, 'a gmina elsewhere'],
    ['team_member', 'request.answer', PUCK_POWIAT, PUCK_TOWN, true, 'a gmina of its powiat'],
    ['unit_editor', 'request.answer', PUCK_POWIAT, PUCK_TOWN, false, 'a powiat office answers for itself'],
    ['team_member', 'task.manage', PUCK_POWIAT, PUCK_TOWN, true, 'a gmina of its powiat'],
    ['unit_editor', 'task.read', PUCK_POWIAT, PUCK_TOWN, true, 'a gmina of its powiat'],
    ['unit_editor', 'task.manage', PUCK_POWIAT, PUCK_TOWN, false, 'a powiat office keeps its own tasks'],
    ['unit_editor', 'assessment.submit', PUCK_TOWN, PUCK_TOWN, true, 'its own unit'],
    ['unit_editor', 'assessment.edit', PUCK_TOWN, PUCK_RURAL, false, 'the namesake next door'],
    [
      'unit_editor',
      'assessment.edit',
      PUCK_POWIAT,
      PUCK_TOWN,
      false,
      'a powiat office edits its own checklist',
    ],
    ['unit_editor', 'assessment.read', PUCK_POWIAT, PUCK_TOWN, true, 'but may read its gminas'],
    ['team_member', 'assessment.edit', PUCK_POWIAT, PUCK_TOWN, true, 'the team drafts for its gminas'],
    ['unit_editor', 'note.write', PUCK_POWIAT, PUCK_TOWN, false, 'nor does it talk about theirs'],
    ['unit_editor', 'note.write', PUCK_TOWN, PUCK_TOWN, true, 'its own unit'],
    ['team_member', 'note.write', PUCK_POWIAT, PUCK_TOWN, true, 'a gmina of its powiat'],
    ['unit_editor', 'evidence.release', PUCK_TOWN, PUCK_TOWN, true, 'its own unit'],
    [
      'unit_editor',
      'evidence.release',
      PUCK_POWIAT,
      PUCK_TOWN,
      false,
      'a powiat office releases its own proof',
    ],
    ['coordinator', 'evidence.release', null, PUCK_TOWN, true, 'the whole tenant'],
    ['unit_editor', 'office.manage', PUCK_TOWN, PUCK_TOWN, true, 'its own unit'],
    ['unit_editor', 'office.manage', PUCK_POWIAT, PUCK_TOWN, false, 'a gmina names its own office'],
    ['unit_editor', 'assessment.read', PUCK_TOWN, PUCK_POWIAT, false, 'the powiat above'],
    ['reader', 'coverage.read', PUCK_POWIAT, PUCK_TOWN, true, 'a gmina of its powiat'],
    ['reader', 'assessment.edit', null, PUCK_TOWN, false, 'the whole tenant'],
  ] as const)('%s %s held at %s for %s: %s (%s)', (role, permission, place, unit, expected, _) => {
    expect(permissionAppliesAt(role, permission, place, unit)).toBe(expected);
  });
});
