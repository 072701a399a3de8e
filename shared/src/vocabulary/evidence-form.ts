/** What a proof is made of (Polish: postać dowodu). */
export const EVIDENCE_FORMS = ['file', 'link', 'statement'] as const;

export type EvidenceForm = (typeof EVIDENCE_FORMS)[number];

/**
 * How a proof stands: `ahead` not in force yet · `in_force` · `ending` in force, but not for long · `ended` ·
 * `withdrawn` taken back, whatever its period.
 */
export const EVIDENCE_FORCES = ['in_force', 'ending', 'ended', 'ahead', 'withdrawn'] as const;

export type EvidenceForce = (typeof EVIDENCE_FORCES)[number];
