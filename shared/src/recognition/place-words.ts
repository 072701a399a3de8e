import type { Line } from './line.js';

/** What is said around the name of a place. */
export interface PlaceWords {
  readonly preposition: string | null;
  /** A word for a local government stands there: gmina, miasto, urząd. */
  readonly unit: boolean;
  /** Which of two units of one name: the town, the rural gmina, or both. Null where nothing says it. */
  readonly kind: 'town' | 'rural' | 'both' | null;
  /** "koło Pucka" is not Puck. */
  readonly isNear: boolean;
  /** All tokens that belong to it. */
  readonly from: number;
  readonly end: number;
}

const GMINA = /^(?:gmin|gmina|gminy|gminie|gmine|gminom|gminami|gminach|gm|gmino)$/;
const TOWN = /^(?:miasto|miasta|miastu|miastem|miescie|miast|miastami|miastach|m|um)$/;
const TOWN_ADJECTIVE = /^(?:miejsk(?:a|i|iej|iego|ich|im|imi)|miejskiego)$/;
const RURAL = /^(?:wiejsk(?:a|iej|ich|im|imi)|w)$/;
const OFFICE = /^(?:urzad|urzedu|urzedzie|urzedem|urzedowi|urzedy|urzedow)$/;
const PREPOSITION = /^(?:w|we|z|ze|dla|na|do)$/;
const NEAR = /^(?:kolo|pod|obok|niedaleko|okolic\w*|za|przed|przez|nad|do|od|kierunek)$/;

/** Reads backwards from a name for what belongs to it, and forwards for "(miasto)" and "gmina wiejska". */
export function readPlaceWords(line: Line, at: number, nameEnd: number): PlaceWords {
  let from = at;
  let kind: PlaceWords['kind'] = null;
  let unit = false;
  const back = (): string => line.free(line.free(from - 1) === '.' ? from - 2 : from - 1);
  const step = (): void => {
    from -= line.free(from - 1) === '.' ? 2 : 1;
  };
  const isShort = () => line.free(from - 1) === '.';

  if (RURAL.test(back()) && (back() !== 'w' || isShort()) && GMINA.test(wordBefore(line, from))) {
    step();
    kind = 'rural';
  } else if (TOWN_ADJECTIVE.test(back()) && GMINA.test(wordBefore(line, from))) {
    step();
    kind = 'town';
  }
  if (back() === 'ug' || back() === 'ugim') {
    step();
    [unit, kind] = [true, 'rural'];
  } else if (TOWN.test(back()) && (back() !== 'm' || isShort())) {
    step();
    unit = true;
    kind = 'town';
    if (back() === 'i' && GMINA.test(line.free(from - 2))) {
      from -= 2;
      kind = 'both';
    } else if (GMINA.test(back())) step();
  } else if (GMINA.test(back())) {
    step();
    unit = true;
    if (back() === 'i' && TOWN.test(line.free(from - 2))) {
      from -= 2;
      kind = 'both';
    } else if (OFFICE.test(back())) kind ??= 'rural';
    else if (back() === 'wiejska' || back() === 'wiejskiej') {
      step();
      kind = 'rural';
    }
  } else if (TOWN_ADJECTIVE.test(back()) && OFFICE.test(line.free(from - 2))) {
    step();
    [unit, kind] = [true, 'town'];
  }
  if (unit && OFFICE.test(back())) step();

  const near = NEAR.test(back()) && back() !== 'od';
  let preposition: string | null = null;
  if (PREPOSITION.test(back()) && back() !== 'do' && !isShort()) {
    preposition = back();
    step();
  }
  const after = readAfter(line, nameEnd);
  return {
    preposition,
    unit: unit || after.kind !== null,
    kind: after.kind ?? kind,
    isNear: near,
    from,
    end: after.end,
  };
}

function wordBefore(line: Line, from: number): string {
  let index = line.free(from - 1) === '.' ? from - 3 : from - 2;
  if (line.free(index) === '.') index -= 1;
  return line.free(index);
}

/** "Puck (miasto)", "Puck gmina wiejska", "Puck m." */
function readAfter(line: Line, end: number): { kind: 'town' | 'rural' | null; end: number } {
  const opens = line.free(end) === '(';
  const first = opens ? end + 1 : end;
  const closed = (index: number) => (opens ? (line.free(index) === ')' ? index + 1 : null) : index);
  const word = line.free(first);
  if (/^(?:miasto|miasta)$/.test(word)) {
    const behind = closed(first + 1);
    if (behind !== null && !(!opens && line.free(first + 1) === 'i')) return { kind: 'town', end: behind };
  }
  if (GMINA.test(word)) {
    const adjective = line.free(first + 1) === '.' ? first + 2 : first + 1;
    const isRural =
      RURAL.test(line.free(adjective)) && (line.free(adjective) !== 'w' || line.free(adjective + 1) === '.');
    if (isRural) {
      const last = line.free(adjective + 1) === '.' ? adjective + 2 : adjective + 1;
      const behind = closed(last);
      if (behind !== null) return { kind: 'rural', end: behind };
    }
    if (TOWN_ADJECTIVE.test(line.free(adjective))) {
      const behind = closed(adjective + 1);
      if (behind !== null) return { kind: 'town', end: behind };
    }
  }
  return { kind: null, end };
}
