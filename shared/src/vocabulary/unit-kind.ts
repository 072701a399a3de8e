/** Kinds of local government (Polish: rodzaj samorządu), in the order in which groups are shown. */
export const UNIT_KINDS = [
  'city_with_powiat_rights',
  'urban_gmina',
  'urban_rural_gmina',
  'rural_gmina',
  'powiat',
] as const;

export type UnitKind = (typeof UNIT_KINDS)[number];

export function isUnitKind(value: unknown): value is UnitKind {
  return UNIT_KINDS.some((kind) => kind === value);
}

/** Every kind but the land powiat does what a gmina must do; a city with powiat rights is both at once. */
export function hasGminaDuties(kind: UnitKind): boolean {
  return kind !== 'powiat';
}

/** Land powiats and cities with powiat rights do what a powiat must do. */
export function hasPowiatDuties(kind: UnitKind): boolean {
  return kind === 'powiat' || kind === 'city_with_powiat_rights';
}
