import type { FastifyReply } from 'fastify';

/** For the few pages that others may put into a frame: they run nothing and send nothing anywhere. */
const FRAMED_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

/** The answer may be shown in frames of other sites. */
export function mayBeFramed(reply: FastifyReply): void {
  void reply.header('Content-Security-Policy', FRAMED_POLICY);
  // Set on the raw answer by helmet; browsers that know frame-ancestors would ignore it, others would obey.
  reply.raw.removeHeader('X-Frame-Options');
  void reply.removeHeader('X-Frame-Options');
  mayBeEmbedded(reply);
}

/** The answer may be loaded by pages of other sites, as a picture for example. */
export function mayBeEmbedded(reply: FastifyReply): void {
  void reply.header('Cross-Origin-Resource-Policy', 'cross-origin');
}
