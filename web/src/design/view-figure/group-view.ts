import type { FigureDto, GroupViewsDto, MeanFigureDto } from '@miara/shared/api';

/** The views of a group's coverage, the default first. All are published, each under its name. */
export const GROUP_VIEWS = [
  'equalUnits',
  'allDuties',
  'byResidents',
] as const satisfies readonly (keyof GroupViewsDto)[];
export type GroupViewName = (typeof GROUP_VIEWS)[number];

export type ViewFigureValue = FigureDto | MeanFigureDto;

/** Means of units carry exact fractions as digit strings; sums of duties are plain numbers. */
export function isMean(figure: ViewFigureValue): figure is MeanFigureDto {
  return typeof figure.numerator === 'string';
}
