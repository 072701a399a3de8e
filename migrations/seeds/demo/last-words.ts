import type { Step } from './steps.js';

/** Kinds of steps that say where an assessment stands. */
const REVIEW = ['declare', 'submit', 'recall', 'return', 'confirm'] as const;
type ReviewStep = Extract<Step, { kind: (typeof REVIEW)[number] }>;

/** The last thing that was said about each assessment; the steps of one assessment have to be in the order of time. */
export function lastWords(steps: readonly Step[]): Map<string, ReviewStep> {
  const last = new Map<string, ReviewStep>();
  for (const step of steps) if (isReview(step)) last.set(step.row.id, step);
  return last;
}

function isReview(step: Step): step is ReviewStep {
  return REVIEW.some((kind) => kind === step.kind);
}
