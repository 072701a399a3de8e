/**
 * A coverage in integers: no rounding before display, so every total is exactly the sum of its parts.
 * Coverage is numerator ÷ denominator; declared coverage is declared ÷ denominator.
 */
export class FigureDto {
  /** Sum of the weights of confirmed duties. */
  numerator: number;
  /** Sum of the weights of all duties without confirmed "not applicable". */
  denominator: number;
  /** Sum of the weights of confirmed, declared and lapsed duties. */
  declared: number;
  /** How many duties anybody ever declared something about. */
  assessed: number;
  /** False = not enough data: nothing was ever declared here. Then no percentage is shown, not 0 %. */
  hasData: boolean;
  /** Day the figure speaks of (YYYY-MM-DD, Europe/Warsaw; the end of that day). */
  asOf: string;
  /** Standard and version behind the figure, e.g. "SMI 1.0". */
  standardVersion: string;
  /** Address that returns everything behind this figure. */
  explain: string;
}

/** A mean of coverages as an exact fraction. The integers are digit strings, for they can exceed 2^53. */
export class MeanFigureDto {
  /** Numerator of the mean of coverages. */
  numerator: string;
  /** Common denominator of both means; "0" when no unit has data. */
  denominator: string;
  /** Numerator of the mean of declared coverages, over the same denominator. */
  declared: string;
  /** Units in the mean. */
  units: number;
  /** Units left out because nothing was ever declared there. */
  unitsWithoutData: number;
  /** False when no unit has data. */
  hasData: boolean;
  /** Day the figure speaks of (YYYY-MM-DD, Europe/Warsaw). */
  asOf: string;
  /** Standard and version behind the figure. */
  standardVersion: string;
  /** Address that returns everything behind this figure. */
  explain: string;
}

/** The three views of a group's coverage. All are published, each under its name. */
export class GroupViewsDto {
  /** Equal units: mean of the units' coverages (the default view). */
  equalUnits: MeanFigureDto;
  /** All duties: sum of numerators ÷ sum of denominators, units without data included. */
  allDuties: FigureDto;
  /**
   * By residents: gminas and cities weighted by population (a resident lives in one gmina; land powiats are
   * shown apart and never counted twice). Null when the group has no gmina and no city.
   */
  byResidents: MeanFigureDto | null;
}

/** How many of how many, for an item: share of units, or of residents. Integers. */
export class ShareDto {
  /** Units (or their residents) that have the item confirmed. */
  numerator: number;
  /** Units (or their residents) whose duty it is, without confirmed "not applicable". */
  denominator: number;
  /** Whether anybody has said anything of it; without that it is shown as no data, never as 0%. */
  hasData: boolean;
}
