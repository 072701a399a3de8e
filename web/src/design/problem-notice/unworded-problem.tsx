import type { ReactNode } from 'react';
import { isProblemCode, problemText, type ProblemDetails } from '@miara/shared';
import { useLanguage } from '../../i18n/use-language.js';

/** Puts words to a refusal that came without: a component of its own, since the catalogue weighs as much as a page. */
export default function UnwordedProblem({
  problem,
  children,
}: {
  problem: ProblemDetails;
  children: (worded: ProblemDetails) => ReactNode;
}) {
  const language = useLanguage();
  const { code, params } = problem;
  return children(isProblemCode(code) ? { ...problem, ...problemText(code, params, language) } : problem);
}
