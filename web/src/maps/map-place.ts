import type { ReactNode } from 'react';
import { COVERAGE_CLASSES, isStanding, STANDINGS, type CoverageClass, type Standing } from '@miara/shared';

/** How a place looks: its class of coverage, its standing, or that the question is none of its duties. */
export const MAP_LOOKS = [...COVERAGE_CLASSES, ...STANDINGS, 'no_duty'] as const;

export type MapLook = CoverageClass | Standing | 'no_duty';

export function isStandingLook(look: MapLook): look is Standing {
  return isStanding(look);
}

/** A unit on a map, whatever is drawn of it. */
export interface MapPlace {
  /** TERYT code. */
  key: string;
  /** Name with its kind where two could be meant. */
  name: string;
  look: MapLook;
  /** What the look means, in words. */
  word: string;
  /** What is written on it: "45%". Left out where the word says all. */
  value?: string;
  /** Where it leads. */
  href: string;
  /** Drawn instead of the symbol of its look. */
  symbol?: ReactNode;
}

/** What a listener hears of a place. */
export function placeLabel({ name, value, word }: Pick<MapPlace, 'name' | 'value' | 'word'>): string {
  return value === undefined || value === word ? `${name}: ${word}` : `${name}: ${value}, ${word}`;
}
