import type { AuditEntryResponse } from '@miara/shared/api';

/** What the trail may tell; anything else is shown by its code rather than hidden. */
export const AUDIT_ACTIONS = [
  'assessment.declare',
  'assessment.submit',
  'assessment.recall',
  'assessment.confirm',
  'assessment.return',
  'assessment.link_evidence',
  'assessment.unlink_evidence',
  'assessment.proof_ended',
  'review.hold',
  'review.undo',
  'review.send',
  'assessment.evidence_withdrawn',
  'assessment.evidence_restored',
  'assessment.evidence_revised',
  'assessment.evidence_period',
  'evidence.upload',
  'evidence.add_link',
  'evidence.add_statement',
  'evidence.edit',
  'evidence.revise',
  'evidence.withdraw',
  'evidence.restore',
  'release.prepare',
  'release.edit',
  'release.redact',
  'release.propose',
  'release.approve',
  'release.refuse',
  'release.withdraw',
  'action.log',
  'action.edit',
  'membership.join',
  'membership.leave',
  'publication.publish',
  'person.change_locale',
  'session.open',
  'session.close',
] as const;

export const SUBJECT_TYPES = [
  'assessment',
  'evidence',
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
