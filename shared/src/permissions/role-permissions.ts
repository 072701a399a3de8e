import type { Role } from '../vocabulary/role.js';
import type { Permission } from './permission.js';

/** What each role allows, wherever it is held. The database repeats the rules that must never be broken. */
export const ROLE_PERMISSIONS = {
  platform_operator: ['tenant.open'],
  tenant_administrator: [
    'unit.read',
    'notice.read',
    'standard.read',
    'coverage.read',
    'assessment.read',
    'evidence.read',
    'request.read',
    'action.read',
    'team.read',
    'publication.read',
    'audit.read',
    'person.read',
    'person.manage',
    'membership.manage',
    'reply.deadline',
    'settings.manage',
    'mail.read',
    'retention.manage',
  ],
  coordinator: [
    'unit.read',
    'notice.read',
    'standard.read',
    'standard.edit',
    'coverage.read',
    'assessment.read',
    'assessment.review',
    'note.write',
    'period.manage',
    'reply.deadline',
    'evidence.read',
    'evidence.upload',
    'request.read',
    'request.manage',
    'evidence.release',
    'action.read',
    'action.log',
    'action.import',
    'view.share',
    'task.read',
    'task.manage',
    'team.read',
    'team.manage',
    'publication.read',
    'publication.publish',
    'audit.read',
    'person.read',
  ],
  team_member: [
    'unit.read',
    'notice.read',
    'standard.read',
    'coverage.read',
    'assessment.read',
    'assessment.edit',
    'assessment.submit',
    'note.write',
    'assessment.endorse',
    'evidence.read',
    'evidence.upload',
    'request.read',
    'request.answer',
    'action.read',
    'action.log',
    'action.import',
    'view.share',
    'task.read',
    'task.manage',
    'team.read',
    'team.manage',
    'publication.read',
  ],
  unit_editor: [
    'unit.read',
    'notice.read',
    'standard.read',
    'coverage.read',
    'assessment.read',
    'assessment.edit',
    'assessment.submit',
    'note.write',
    'evidence.read',
    'evidence.upload',
    'request.read',
    'request.answer',
    'evidence.release',
    'action.read',
    'task.read',
    'task.manage',
    'team.read',
    'publication.read',
  ],
  reader: [
    'unit.read',
    'notice.read',
    'standard.read',
    'coverage.read',
    'assessment.read',
    'action.read',
    'team.read',
    'publication.read',
  ],
} as const satisfies Record<Role, readonly Permission[]>;

export function roleAllows(role: Role, permission: Permission): boolean {
  return (ROLE_PERMISSIONS[role] as readonly Permission[]).includes(permission);
}

/** Everything that at least one of the roles allows. */
export function permissionsOf(roles: Iterable<Role>): ReadonlySet<Permission> {
  const permissions = new Set<Permission>();
  for (const role of roles) {
    for (const permission of ROLE_PERMISSIONS[role]) permissions.add(permission);
  }
  return permissions;
}
