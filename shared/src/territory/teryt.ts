import type { UnitKind } from '../vocabulary/unit-kind.js';

/**
 * TERYT codes of GUS (register TERC). A powiat has 4 digits: voivodeship (2, even, 02 to 32) and powiat (2).
 * A gmina has 7: those, its number (2) and its type: 1 urban, 2 rural, 3 urban-rural. The types 4, 5, 8 and 9
 * are parts of gminas and no governments.
 */
export interface Teryt {
  readonly code: string;
  readonly voivodeship: string;
  /** The 4-digit powiat code. */
  readonly powiat: string;
  readonly kind: UnitKind;
}

const GMINA_KINDS: Readonly<Record<string, UnitKind>> = {
  1: 'urban_gmina',
  2: 'rural_gmina',
  3: 'urban_rural_gmina',
};

/** Powiat numbers from here on are cities with powiat rights. */
const FIRST_CITY_NUMBER = 61;

/**
 * Reads a code and the kind of unit it names, or gives null when it names none.
 *
 * A city with powiat rights is listed once, as its gmina (2261011 Gdańsk): its type digit says urban, its powiat
 * number says city. Its 4-digit code (2261) is therefore no unit. Whether the unit exists, the registry knows.
 */
export function parseTeryt(code: string): Teryt | null {
  const match = /^(\d\d)(\d\d)(?:(\d\d)(\d))?$/.exec(code);
  if (match === null) return null;
  const [, voivodeship = '', powiatNumber = '', gminaNumber, type] = match;
  if (!isVoivodeship(voivodeship) || powiatNumber === '00' || gminaNumber === '00') return null;

  const isCity = Number(powiatNumber) >= FIRST_CITY_NUMBER;
  const kind = type === undefined ? kindOfPowiat(isCity) : kindOfGmina(type, isCity);
  return kind === null ? null : { code, voivodeship, powiat: voivodeship + powiatNumber, kind };
}

export function isTeryt(value: unknown): value is string {
  return typeof value === 'string' && parseTeryt(value) !== null;
}

function isVoivodeship(digits: string): boolean {
  const number = Number(digits);
  return number >= 2 && number <= 32 && number % 2 === 0;
}

function kindOfPowiat(isCity: boolean): UnitKind | null {
  return isCity ? null : 'powiat';
}

function kindOfGmina(type: string, isCity: boolean): UnitKind | null {
  if (isCity) return type === '1' ? 'city_with_powiat_rights' : null;
  return GMINA_KINDS[type] ?? null;
}
