import type { ReactNode } from 'react';
import { Figure, type FigureProps } from '../figure/figure.js';
import type { ViewFigureValue } from './group-view.js';
import { useOutOf } from './use-out-of.js';

/** A coverage as the api gives it, sum or mean, that says what it is out of. */
export function ViewFigure({
  figure,
  ...rest
}: Omit<FigureProps, 'figure' | 'outOf'> & { figure: ViewFigureValue; label?: ReactNode }) {
  const outOf = useOutOf();
  return <Figure {...rest} figure={figure} outOf={outOf(figure)} />;
}
