import type { ActionAudience } from '../vocabulary/action-audience.js';
import type { UnitKind } from '../vocabulary/unit-kind.js';

/** A place of the line: from its first character to the one behind its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a part takes out of the title. `inner`: out of the middle of what stays ("12" of "12 urzędników"). */
export interface Cut extends Span {
  readonly inner?: true;
}

/** First and last day, `YYYY-MM-DD`; the same for one day. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** So many people, of one audience where the word says so. `within`: they are part of the number before. */
export interface People {
  readonly count: number;
  readonly audience: ActionAudience | null;
  readonly within: boolean;
}

/** An amount in grosze. `within`: part of the amount before. */
export interface Money {
  readonly grosz: number;
  readonly within: boolean;
}

/** A source of money; `grosz` null while the line does not say how much came from it. */
export interface Funding {
  readonly source: string;
  readonly grosz: number | null;
}

interface Meanings {
  day: Days;
  /** TERYT codes: one unit, or all gminas of a powiat. */
  unit: readonly string[];
  item: string;
  kind: string;
  people: People;
  money: Money;
  source: Funding;
  /** Two-letter code. */
  language: string;
  /** Identifier in the tenant's directory. */
  partner: string;
}

export type PartType = keyof Meanings;

export interface PartOf<Type extends PartType> extends Span {
  readonly type: Type;
  /** What it may mean, the likeliest first; never empty. */
  readonly choices: readonly [Meanings[Type], ...Meanings[Type][]];
  /** False: it asks, and its text stays in the title until it was answered. */
  readonly sure: boolean;
  /** What it takes out of the title once it is sure. */
  readonly cuts: readonly Cut[];
}

/** One thing that a line says. */
export type Part = { [Type in PartType]: PartOf<Type> }[PartType];

export interface KnownUnit {
  readonly teryt: string;
  /** As in the register: "Puck", "powiat pucki". */
  readonly name: string;
  /** With its kind where two units could be meant: "Puck (miasto)". */
  readonly displayName: string;
  readonly kind: UnitKind;
}

/** A name with the beginnings of the words by which people call it. */
export interface KnownWords {
  readonly code: string;
  readonly words: readonly string[];
}

export interface KnownPartner {
  readonly id: string;
  readonly name: string;
}

/** The tenant's own names. */
export interface Names {
  readonly units: readonly KnownUnit[];
  /** Codes of the items. */
  readonly items: readonly string[];
  readonly kinds: readonly KnownWords[];
  readonly sources: readonly KnownWords[];
  readonly partners: readonly KnownPartner[];
  /** The powiat whose team the person is of: what "all gminas of the powiat" means. */
  readonly ownPowiat: string | null;
}
