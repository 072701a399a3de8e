import {
  allDuties,
  byResidents,
  equalUnits,
  hasGminaDuties,
  type Coverage,
  type MeanCoverage,
  type UnitCoverage,
} from '@miara/shared';
import type { FigureDto, GroupViewsDto, MeanFigureDto } from './figure.dto.js';

/** What every figure says beside its numbers. */
export interface FigureContext {
  /** Day the figure speaks of (YYYY-MM-DD). */
  asOf: string;
  /** Standard and version, e.g. "SMI 1.0". */
  standardVersion: string;
  /** Address that returns everything behind the figure. */
  explain: string;
}

/** The same for a group: each view has an address of its own. */
export interface ViewsContext extends Omit<FigureContext, 'explain'> {
  explain: (view: 'equalUnits' | 'allDuties' | 'byResidents') => string;
}

/** A coverage as the API tells it. Makes no number of its own: integers go through as they are. */
export function presentFigure(coverage: Coverage, context: FigureContext): FigureDto {
  return {
    numerator: coverage.numerator,
    denominator: coverage.denominator,
    declared: coverage.declared,
    assessed: coverage.assessed,
    hasData: coverage.hasData,
    asOf: context.asOf,
    standardVersion: context.standardVersion,
    explain: context.explain,
  };
}

/** A mean of coverages as the API tells it. */
export function presentMean(mean: MeanCoverage, context: FigureContext): MeanFigureDto {
  return {
    numerator: mean.numerator,
    denominator: mean.denominator,
    declared: mean.declared,
    units: mean.unitsCounted,
    unitsWithoutData: mean.unitsLeftOut,
    hasData: mean.hasData,
    asOf: context.asOf,
    standardVersion: context.standardVersion,
    explain: context.explain,
  };
}

/** The three views of a group of units; by residents only where a gmina or a city is among them. */
export function presentViews(units: readonly UnitCoverage[], context: ViewsContext): GroupViewsDto {
  const at = (view: Parameters<ViewsContext['explain']>[0]): FigureContext => ({
    asOf: context.asOf,
    standardVersion: context.standardVersion,
    explain: context.explain(view),
  });
  return {
    equalUnits: presentMean(equalUnits(units), at('equalUnits')),
    allDuties: presentFigure(allDuties(units), at('allDuties')),
    byResidents: units.some(({ kind }) => hasGminaDuties(kind))
      ? presentMean(byResidents(units), at('byResidents'))
      : null,
  };
}
