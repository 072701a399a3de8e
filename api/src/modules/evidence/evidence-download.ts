import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OpenedEvidence } from './evidence.service.js';
import { attachment } from './file-name.js';

/**
 * Sends a proof as a download that no browser opens in place: an attachment, not sniffed, sandboxed should
 * somebody show it after all, kept by no cache. Where the store gives files out itself, the browser is sent there; the
 * address makes the store answer with the same type and as an attachment.
 */
export async function sendDownload(
  request: FastifyRequest,
  reply: FastifyReply,
  opened: OpenedEvidence,
): Promise<void> {
  if ('address' in opened) {
    // The address is a key for as long as it works: nobody keeps it, and it is told to no other site.
    await reply
      .headers({ 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'no-referrer' })
      .redirect(opened.address, 302);
    return;
  }
  const { file, bytes } = opened;
  // Bytes go out as they lie in storage; compressed on the way, Content-Length would not be theirs.
  request.headers['x-no-compression'] = 'true';
  await reply
    .headers({
      'Content-Type': file.mediaType,
      'Content-Length': file.byteSize,
      'Content-Disposition': attachment(file.fileName),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
      ETag: `"${file.sha256}"`,
    })
    .send(bytes);
}
