import type { Marked } from './find-excerpt.js';

/** Marks pieces of a page's text in their elements and brings the first into sight. */
export function markPieces(
  elements: readonly HTMLElement[],
  pieces: readonly Marked[],
  className: string,
): void {
  const marks = pieces.flatMap(({ index, from, to }) => {
    const element = elements[index];
    if (!element) return [];
    const text = element.textContent ?? '';
    const mark = document.createElement('mark');
    mark.className = className;
    mark.textContent = text.slice(from, to);
    element.replaceChildren(text.slice(0, from), mark, text.slice(to));
    return mark;
  });
  marks[0]?.scrollIntoView({ block: 'center', inline: 'nearest' });
}
