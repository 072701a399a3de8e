import type { Marked } from './find-excerpt.js';

/** Marks pieces of a page's text in their elements and brings the first into sight, moving nothing but the frame. */
export function markPieces(
  elements: readonly HTMLElement[],
  pieces: readonly Marked[],
  className: string,
  frame: HTMLElement | null,
): void {
  const first = [...new Set(pieces.map(({ index }) => index))].flatMap((index) => {
    const element = elements[index];
    return element
      ? markIn(
          element,
          pieces.filter((piece) => piece.index === index),
          className,
        )
      : [];
  })[0];
  if (!first || !frame) return;
  const above = first.getBoundingClientRect().top - frame.getBoundingClientRect().top;
  frame.scrollBy({ top: above - frame.clientHeight / 3 });
}

/** Pieces of one element, in their order. */
function markIn(element: HTMLElement, pieces: readonly Marked[], className: string): HTMLElement[] {
  const text = element.textContent ?? '';
  const marks: HTMLElement[] = [];
  const parts: (string | Node)[] = [];
  let begin = 0;
  for (const { from, to } of pieces) {
    const mark = document.createElement('mark');
    mark.className = className;
    mark.textContent = text.slice(from, to);
    parts.push(text.slice(begin, from), mark);
    marks.push(mark);
    begin = to;
  }
  element.replaceChildren(...parts, text.slice(begin));
  return marks;
}
