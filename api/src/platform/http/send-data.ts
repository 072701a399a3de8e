import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A whole file with its name. */
export interface SentFile {
  name: string;
  mediaType: string;
  bytes: Buffer;
}

/** The bytes under such an address never change; browsers still ask once a day, for a wrong copy to heal. */
const NEVER_CHANGES = 'public, max-age=86400, immutable';
const ONE_RANGE = /^bytes=(\d{0,15})-(\d{0,15})$/;

/** Sends a file, or the part that was asked for, as a download under its own name. */
export function sendData(
  request: FastifyRequest,
  reply: FastifyReply,
  { name, mediaType, bytes }: SentFile,
  cacheControl = NEVER_CHANGES,
): void {
  const tag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`;
  void reply
    .header('Cache-Control', cacheControl)
    .header('ETag', tag)
    .header('Accept-Ranges', 'bytes')
    .header('Content-Disposition', `inline; filename="${name}"`)
    .type(mediaType);
  if (isSeen(request.headers['if-none-match'], tag)) {
    void reply.status(304).send();
    return;
  }
  const range = rangeOf(request, tag, bytes.length);
  if (range === null) {
    void reply.send(bytes);
    return;
  }
  // A part is a part of the bytes as they are, so it goes out as it is.
  request.headers['x-no-compression'] = 'true';
  if (range === 'outside') {
    void reply.status(416).header('Content-Range', `bytes */${bytes.length}`).send();
    return;
  }
  const [first, last] = range;
  void reply
    .status(206)
    .header('Content-Range', `bytes ${first}-${last}/${bytes.length}`)
    .send(bytes.subarray(first, last + 1));
}

/** The one range asked for, of the bytes the reader means; several at once are answered with the whole. */
function rangeOf(
  { headers }: FastifyRequest,
  tag: string,
  length: number,
): readonly [first: number, last: number] | 'outside' | null {
  const [, from, to] = ONE_RANGE.exec(headers.range ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return null;
  const condition = headers['if-range'];
  if (condition !== undefined && condition !== tag) return null;
  const first = from === '' ? Math.max(0, length - Number(to)) : Number(from);
  const last = from === '' || to === '' ? length - 1 : Math.min(Number(to), length - 1);
  return first > last ? 'outside' : [first, last];
}

function isSeen(header: string | undefined, tag: string): boolean {
  return (header ?? '').split(',').some((seen) => seen.trim().replace(/^W\//, '') === tag);
}
