/** Numbers as words, folded, in the cases in which people are counted. */
const GROUPS: readonly (readonly [value: number, words: string])[] = [
  [1, 'jeden jedna jedno jednego jednej jednemu'],
  [2, 'dwa dwie dwoje dwoch dwu dwom dwojga dwoma'],
  [3, 'trzy troje trzech trzem trojga trzej'],
  [4, 'cztery czworo czterech czterem czworga'],
  [5, 'piec pieciu piecioro pieciorga'],
  [6, 'szesc szesciu szescioro szesciorga'],
  [7, 'siedem siedmiu siedmioro siedmiorga'],
  [8, 'osiem osmiu osmioro osmiorga'],
  [9, 'dziewiec dziewieciu dziewiecioro dziewieciorga'],
  [10, 'dziesiec dziesieciu dziesiecioro dziesieciorga'],
  [11, 'jedenascie jedenastu jedenascioro'],
  [12, 'dwanascie dwunastu dwanascioro'],
  [13, 'trzynascie trzynastu trzynascioro'],
  [14, 'czternascie czternastu czternascioro'],
  [15, 'pietnascie pietnastu pietnascioro'],
  [16, 'szesnascie szesnastu szesnascioro'],
  [17, 'siedemnascie siedemnastu siedemnascioro'],
  [18, 'osiemnascie osiemnastu osiemnascioro'],
  [19, 'dziewietnascie dziewietnastu dziewietnascioro'],
  [20, 'dwadziescia dwudziestu dwadziescioro'],
  [30, 'trzydziesci trzydziestu trzydziescioro'],
  [40, 'czterdziesci czterdziestu czterdziescioro'],
  [50, 'piecdziesiat piecdziesieciu piecdziesiecioro'],
  [60, 'szescdziesiat szescdziesieciu szescdziesiecioro'],
  [70, 'siedemdziesiat siedemdziesieciu siedemdziesiecioro'],
  [80, 'osiemdziesiat osiemdziesieciu osiemdziesiecioro'],
  [90, 'dziewiecdziesiat dziewiecdziesieciu dziewiecdziesiecioro'],
  [100, 'sto stu'],
  [200, 'dwiescie dwustu'],
  [300, 'trzysta trzystu'],
];

const VALUES: ReadonlyMap<string, number> = new Map(
  GROUPS.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);

/** Reads "dwudziestu dwóch" from a row of folded words: its value and how many words it took. */
export function numberInWords(words: readonly string[]): { value: number; length: number } | null {
  let value = 0;
  let length = 0;
  let room = 1000;
  for (const word of words) {
    const part = VALUES.get(word);
    // Hundreds, then tens, then ones; ten to nineteen end the number.
    if (part === undefined || part >= room) break;
    value += part;
    length += 1;
    room = part >= 100 ? 100 : part >= 20 ? 10 : 0;
  }
  return length === 0 ? null : { value, length };
}
