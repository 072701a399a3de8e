/** How the bytes of an answer travel. */
export type ContentCoding = 'br' | 'gzip' | 'identity';

const BROTLI = codingPattern('br');
const GZIP = codingPattern('gzip');

/** The smallest one that the reader understands. */
export function codingFor(acceptEncoding: string | undefined): ContentCoding {
  if (acceptEncoding === undefined) return 'identity';
  if (BROTLI.test(acceptEncoding)) return 'br';
  return GZIP.test(acceptEncoding) ? 'gzip' : 'identity';
}

/** Named, and not refused by `q=0`. */
function codingPattern(name: string): RegExp {
  return new RegExp(String.raw`(?:^|,)\s*${name}\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[^,]*)?(?:,|$)`, 'i');
}
