import { toBigInt, type PublicLanguage, type WholeNumber } from '@miara/shared';
import { dayIn, percentIn, PICTURE_WORDS } from './picture-words.js';
import { inLines, inXml } from './svg.js';

/** A figure with what stands beside it in a picture. */
export interface PicturedFigure {
  language: PublicLanguage;
  /** Whose figure: a unit, an area, an item. */
  title: string;
  /** In small letters above: the tenant, the code of an item. */
  place: string;
  figure: { numerator: WholeNumber; denominator: WholeNumber; declared: WholeNumber; hasData: boolean };
  /** What the number is, in one line. */
  finding: string;
  standardVersion: string;
  publication: { number: number; asOf: string; withdrawn: boolean };
}

/** The size that networks of all kinds show whole. */
export const SHARE_IMAGE = { width: 1200, height: 630 } as const;

const SIDE = 80;
const INNER = SHARE_IMAGE.width - 2 * SIDE;
const FONT = 'font-family="\'DejaVu Sans\', Verdana, sans-serif"';
/** Sizes of the title, from the one that shouts to the one that takes anything: type size, characters, lines. */
const TITLES = [
  [76, 20, 2],
  [56, 27, 2],
  [44, 34, 3],
] as const;

/** The picture that goes with a link, as SVG. The same figure gives the same bytes. */
export function shareImage(pictured: PicturedFigure): string {
  const { language, title, place, figure, finding, standardVersion, publication } = pictured;
  const words = PICTURE_WORDS[language];
  const percent = percentIn(language, figure);
  const source = [
    standardVersion,
    words.asOf(dayIn(language, publication.asOf)),
    `${words.publication(publication.number)}${publication.withdrawn ? ` (${words.withdrawn})` : ''}`,
  ].join(' · ');
  const [size, lines] = titleLines(title);
  const figureSize = percent === null ? 64 : 150;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_IMAGE.width}" height="${SHARE_IMAGE.height}"` +
      ` viewBox="0 0 ${SHARE_IMAGE.width} ${SHARE_IMAGE.height}" role="img" lang="${language}"` +
      ' aria-labelledby="title desc">',
    `<title id="title">${inXml(title)}</title>`,
    `<desc id="desc">${inXml(descriptionOf(pictured))}</desc>`,
    `<rect width="${SHARE_IMAGE.width}" height="${SHARE_IMAGE.height}" fill="#f6f5f1"/>`,
    `<rect width="${SHARE_IMAGE.width}" height="14" fill="#0f4c5c"/>`,
    `<text x="${SIDE}" y="92" ${FONT} font-size="30" fill="#55605f">${inXml(inLines(place, 52, 1).join(''))}</text>`,
    ...lines.map(
      (line, index) =>
        `<text x="${SIDE}" y="${92 + (index + 1) * size * 1.16}" ${FONT} font-size="${size}" font-weight="bold"` +
        ` fill="#1b1f1e">${inXml(line)}</text>`,
    ),
    `<text x="${SIDE - 6}" y="458" ${FONT} font-size="${figureSize}" font-weight="bold" fill="#0b3d2e">` +
      `${inXml(percent ?? words.noData)}</text>`,
    ...(percent === null
      ? []
      : inLines(unbroken(finding), 27, 3).map(
          (line, index) =>
            `<text x="560" y="${392 + index * 40}" ${FONT} font-size="30" fill="#1b1f1e">${inXml(line)}</text>`,
        )),
    ...bar(figure),
    `<text x="${SIDE}" y="580" ${FONT} font-size="25" fill="#55605f">${inXml(source)}</text>`,
    '</svg>',
    '',
  ].join('\n');
}

/** The same in words, for whoever does not see the picture. */
export function descriptionOf({ language, title, figure, finding, publication }: PicturedFigure): string {
  const words = PICTURE_WORDS[language];
  const percent = percentIn(language, figure);
  const number = percent === null ? words.noData : `${percent}. ${finding}`;
  return `${title}: ${number}; ${words.asOf(dayIn(language, publication.asOf))}.`;
}

/** "31 z 49" stays on one line. */
function unbroken(text: string): string {
  return text.replace(/(\d+) (\p{L}+) (\d+)/gu, '$1\u00a0$2\u00a0$3');
}

/** Confirmed in full colour, declared beside it in outline; lengths are whole pixels. */
function bar({ numerator, denominator, declared, hasData }: PicturedFigure['figure']): string[] {
  const length = (part: WholeNumber) =>
    toBigInt(denominator) === 0n
      ? 0
      : Number((toBigInt(part) * BigInt(INNER) + toBigInt(denominator) / 2n) / toBigInt(denominator));
  const track = `<rect x="${SIDE}" y="496" width="${INNER}" height="28" rx="4" fill="#e1e3de"/>`;
  if (!hasData) return [track];
  return [
    track,
    `<rect x="${SIDE}" y="496" width="${length(declared)}" height="28" rx="4" fill="#9cc3d5"/>`,
    `<rect x="${SIDE}" y="496" width="${length(numerator)}" height="28" rx="4" fill="#0b3d2e"/>`,
  ];
}

function titleLines(title: string): [number, string[]] {
  for (const [size, longest, most] of TITLES) {
    const lines = inLines(title, longest, most);
    if (!lines.some((line) => line.endsWith('…')) || size === TITLES.at(-1)?.[0]) return [size, lines];
  }
  return [44, [title]];
}
