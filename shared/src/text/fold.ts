/**
 * A text without case and diacritics, for comparing what people type with what is stored: "Łódź" → "lodz".
 * Ł has no decomposition in Unicode and is replaced by hand.
 */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
}

/** The folded words of a name: "Pruszcz Gdański (miasto)" → pruszcz, gdanski, miasto. */
export function searchKeys(name: string): readonly string[] {
  return wordsOf(fold(name));
}

/** The words of a text: runs of letters and digits. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
