import { canMoveReview, isContentLocked, type EndorsementStep, type ReviewState } from '@miara/shared';
import type { Actor } from '../../platform/auth/actor.js';

/** What the policy looks at. */
export interface AssessmentPlace {
  /** TERYT code of the unit. */
  readonly teryt: string;
  readonly review: ReviewState;
  /** Who submitted last, by id. */
  readonly submittedBy: string | null;
  /** Where it stands before the coordinator decides; null where no opinions are asked for. */
  readonly endorsementStep: EndorsementStep | null;
}

/** What somebody may do with an assessment now. */
export interface Abilities {
  edit: boolean;
  linkEvidence: boolean;
  submit: boolean;
  recall: boolean;
  endorse: boolean;
  review: boolean;
}

/** Under a retired version everybody only reads. */
export const NOTHING_MORE: Abilities = {
  edit: false,
  linkEvidence: false,
  submit: false,
  recall: false,
  endorse: false,
  review: false,
};

/** Whether the actor may change declarations and proof of the unit at all. */
export function mayEdit(actor: Actor, teryt: string): boolean {
  return actor.canAt('assessment.edit', teryt);
}

/** Whether the actor speaks for the unit: a powiat drafts for its gminas, each government submits by itself. */
export function maySubmit(actor: Actor, teryt: string): boolean {
  return actor.canAt('assessment.submit', teryt);
}

/** Whether the actor decides about assessments of the unit. */
export function mayReview(actor: Actor, teryt: string): boolean {
  return actor.canAt('assessment.review', teryt);
}

/** Whether the actor belongs to the team that gives its opinion on assessments of the unit. */
export function mayEndorse(actor: Actor, teryt: string): boolean {
  return actor.canAt('assessment.endorse', teryt);
}

/** Four eyes: nobody confirms or returns what they submitted themselves. The database refuses it too. */
export function isOwnSubmission(actor: Actor, submittedBy: string | null): boolean {
  return submittedBy === actor.person.id;
}

/** Whether the actor may see which files stand behind assessments of the unit. */
export function maySeeEvidence(actor: Actor, teryt: string): boolean {
  return actor.canAt('evidence.read', teryt);
}

/** Whether the actor may see what proofs the coordinator asks the unit for. */
export function maySeeRequests(actor: Actor, teryt: string): boolean {
  return actor.canAt('request.read', teryt);
}

/** Permission and state together. `submit` does not look at what is missing; the answer tells that apart. */
export function assessmentAbilities(
  actor: Actor,
  { teryt, review, submittedBy, endorsementStep }: AssessmentPlace,
): Abilities {
  const open = !isContentLocked(review);
  return {
    edit: open && mayEdit(actor, teryt),
    linkEvidence: open && mayEdit(actor, teryt) && maySeeEvidence(actor, teryt),
    submit: canMoveReview(review, 'submitted') && maySubmit(actor, teryt),
    recall: review === 'submitted' && maySubmit(actor, teryt),
    endorse:
      endorsementStep === 'waiting' && mayEndorse(actor, teryt) && !isOwnSubmission(actor, submittedBy),
    review: review === 'submitted' && mayReview(actor, teryt) && !isOwnSubmission(actor, submittedBy),
  };
}
