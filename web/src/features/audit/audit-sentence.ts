import type { AuditEntryResponse } from '@miara/shared/api';

/** What the trail may tell; anything else is shown by its code rather than hidden. */
export const AUDIT_ACTIONS = [
  'assessment.declare',
  'assessment.submit',
  'assessment.recall',
  'assessment.confirm',
  'assessment.return',
  'assessment.endorse',
  'assessment.member_left',
  'assessment.link_evidence',
  'assessment.unlink_evidence',
  'assessment.proof_ended',
  'review.hold',
  'review.undo',
  'review.send',
  'note.write',
  'note.answer',
  'note.edit',
  'note.withdraw',
  'note.publish',
  'note.unpublish',
  'note.resolve',
  'note.reopen',
  'internal_note.write',
  'internal_note.answer',
  'internal_note.edit',
  'internal_note.withdraw',
  'internal_note.resolve',
  'internal_note.reopen',
  'conversation.see',
  'return_template.add',
  'return_template.edit',
  'return_template.archive',
  'return_template.restore',
  'return_template.order',
  'reply.save',
  'reply.send',
  'review.reply_hold',
  'review.reply_undo',
  'reply.decide',
  'reply.publish',
  'reply.unpublish',
  'reply.set_deadlines',
  'review.drop',
  'assessment.evidence_withdrawn',
  'assessment.evidence_restored',
  'assessment.evidence_revised',
  'assessment.evidence_period',
  'assessment.evidence_pointer',
  'evidence.upload',
  'evidence.add_link',
  'evidence.add_statement',
  'evidence.edit',
  'evidence.revise',
  'evidence.withdraw',
  'evidence.restore',
  'request.ask',
  'request.answer',
  'request.send_back',
  'request.accept',
  'request.cancel',
  'request.reopen',
  'settings.change',
  'evidence.file_clean',
  'evidence.file_blocked',
  'evidence.order_pack',
  'evidence.make_pack',
  'evidence.check_link',
  'evidence.order_copy',
  'evidence.copy_page',
  'evidence.remove_content',
  'job.cancel',
  'retention.set',
  'release.prepare',
  'release.edit',
  'release.redact',
  'release.propose',
  'release.approve',
  'release.refuse',
  'release.withdraw',
  'action.log',
  'action.edit',
  'action.withdraw',
  'action.restore',
  'action_kinds.change',
  'funding_sources.change',
  'partner.add',
  'partner.edit',
  'partner.merge',
  'membership.join',
  'membership.leave',
  'publication.publish',
  'period.open',
  'period.change',
  'period.close',
  'deadline.set',
  'deadline.agree_exception',
  'deadline.end_exception',
  'check.accept',
  'check.reopen',
  'check.settings',
  'person.change_locale',
  'person.invite',
  'person.grant_role',
  'person.revoke_role',
  'person.make_link',
  'person.set_password',
  'person.change_password',
  'session.open',
  'session.close',
] as const;

export const SUBJECT_TYPES = [
  'assessment',
  'evidence',
  'note',
  'return_template',
  'action',
  'action_kinds',
  'funding_sources',
  'partner',
  'membership',
  'publication',
  'action',
  'membership',
  'publication',
  'period',
  'deadline',
  'check',
  'request',
  'release',
  'action',
  'membership',
  'publication',
] as const;

export interface Sentence {
  /** Key below `audit:action`, or null for an action without words here. */
  key: string | null;
  /** Code of the item concerned, where the entry tells it. */
  item: string | null;
  /** What it is about, in the words of the people: a title, a number, a reason. */
  about: string | null;
}

/** The sentence of an entry: `assessment.confirm` → `assessment_confirm`, with what the details tell about it. */
export function sentenceOf({
  action,
  item,
  details,
}: Pick<AuditEntryResponse, 'action' | 'item' | 'details'>): Sentence {
  const known = AUDIT_ACTIONS.some((one) => one === action);
  return {
    key: known ? action.replace('.', '_') : null,
    item,
    about: aboutOf(details),
  };
}

function aboutOf(details: Readonly<Record<string, unknown>>): string | null {
  for (const name of ['title', 'reason', 'number']) {
    const value = details[name];
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (typeof value === 'number') return `${value}`;
  }
  return null;
}
