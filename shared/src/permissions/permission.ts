/** What a route may ask for. One permission per thing a person can do, not per screen. */
export const PERMISSIONS = [
  'unit.read',
  'standard.read',
  'standard.edit',
  'coverage.read',
  'assessment.read',
  'assessment.edit',
  'assessment.submit',
  'assessment.endorse',
  'assessment.review',
  'note.write',
  'notice.read',
  'period.manage',
  'reply.deadline',
  'evidence.read',
  'evidence.upload',
  'request.read',
  'request.answer',
  'request.manage',
  'evidence.release',
  'action.read',
  'action.log',
  'view.share',
  'task.read',
  'task.manage',
  'team.read',
  'team.manage',
  'action.import',
  'publication.read',
  'publication.publish',
  'audit.read',
  'person.read',
  'person.manage',
  'membership.manage',
  'settings.manage',
  'mail.read',
  'retention.manage',
  'tenant.open',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

export function isPermission(value: unknown): value is Permission {
  return PERMISSIONS.some((permission) => permission === value);
}
