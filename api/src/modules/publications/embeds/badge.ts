import { percentIn, PICTURE_WORDS } from './picture-words.js';
import { descriptionOf, type PicturedFigure } from './share-image.js';
import { inXml, widthOf } from './svg.js';

const HEIGHT = 24;
const SIZE = 12;
const SIDE = 9;

/** A line for a unit's own page, as SVG: the standard and the unit to the left, the number to the right. */
export function badge(pictured: PicturedFigure): string {
  const { language, title, standardVersion, figure } = pictured;
  const label = `${standardVersion} · ${title}`;
  const number = percentIn(language, figure) ?? PICTURE_WORDS[language].noData;
  const [left, right] = [widthOf(label, SIZE), widthOf(number, SIZE, 'bold')];
  const [middle, width] = [left + 2 * SIDE, left + right + 4 * SIDE];
  const text = `font-family="'DejaVu Sans', Verdana, sans-serif" font-size="${SIZE}" fill="#ffffff"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}"` +
      ` role="img" lang="${language}" aria-labelledby="title desc">`,
    `<title id="title">${inXml(`${label}: ${number}`)}</title>`,
    `<desc id="desc">${inXml(descriptionOf(pictured))}</desc>`,
    `<rect width="${width}" height="${HEIGHT}" rx="4" fill="#0b3d2e"/>`,
    `<path d="M4 0h${middle - 4}v${HEIGHT}H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4z" fill="#3b4744"/>`,
    // The width is said, so that another font neither spills over nor leaves a hole.
    `<text x="${SIDE}" y="16" ${text} textLength="${left}" lengthAdjust="spacingAndGlyphs">${inXml(label)}</text>`,
    `<text x="${middle + SIDE}" y="16" ${text} font-weight="bold" textLength="${right}"` +
      ` lengthAdjust="spacingAndGlyphs">${inXml(number)}</text>`,
    '</svg>',
    '',
  ].join('\n');
}
