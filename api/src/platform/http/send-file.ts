import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** Sends a file as a download that no browser opens in place and no cache keeps. */
export async function sendFile(
  reply: FastifyReply,
  { fileName, mediaType, bytes }: { fileName: string; mediaType: string; bytes: Readable | Buffer | string },
): Promise<void> {
  await reply
    .headers({
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${plain(fileName)}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
    })
    .send(bytes);
}

/** For programs that know no other letters. */
function plain(fileName: string): string {
  return fileName.normalize('NFD').replace(/[^\x20-\x7e]|["\\]/g, '');
}
