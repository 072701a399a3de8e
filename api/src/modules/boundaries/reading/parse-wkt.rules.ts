import type { FoundFeature } from './geometry.js';

/** A text that is no POLYGON or MULTIPOLYGON. */
export class NoWkt extends Error {}

const HEAD = /^\s*(?:SRID=(\d+);)?\s*(MULTIPOLYGON|POLYGON)\s*(?:Z\s*)?(?=\()/i;

/**
 * Well-known text of an area, as the national service of parcels writes it: `SRID=4326;POLYGON((18.6 54.3,…))`.
 * Throws NoWkt for anything else, and for another system of coordinates than degrees.
 */
export function parseWkt(text: string): FoundFeature['geometry'] {
  const head = HEAD.exec(text);
  const [whole = '', srid, type = ''] = head ?? [];
  if (!head) throw new NoWkt(`no area: ${text.slice(0, 40)}`);
  if (srid !== undefined && srid !== '4326') throw new NoWkt(`EPSG:${srid} instead of EPSG:4326`);
  const body = text.slice(whole.length).trim();
  if (!/^[\s\d.,()eE+-]+$/.test(body)) throw new NoWkt('letters among the coordinates');
  // Brackets become brackets, a position becomes a pair: then it is JSON.
  const json = body
    .replace(/([\d.eE+-]+(?:\s+[\d.eE+-]+)+)/g, (position) => `[${position.trim().split(/\s+/).join(',')}]`)
    .replaceAll('(', '[')
    .replaceAll(')', ']');
  try {
    const coordinates = JSON.parse(json) as unknown;
    return { type: type.toUpperCase() === 'POLYGON' ? 'Polygon' : 'MultiPolygon', coordinates };
  } catch (error) {
    throw new NoWkt('brackets or numbers that do not match', { cause: error });
  }
}
