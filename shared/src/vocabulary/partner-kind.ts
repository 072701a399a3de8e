/** What sort of organisation a partner is (Polish: rodzaj partnera). */
export const PARTNER_KINDS = [
  'public_body',
  'ngo',
  'school',
  'company',
  'international_organisation',
  'foreign_town',
  'other',
] as const;

export type PartnerKind = (typeof PARTNER_KINDS)[number];
