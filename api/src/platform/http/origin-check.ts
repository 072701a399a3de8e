import type { FastifyRequest } from 'fastify';
import { DomainError } from './domain-error.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a change that a page of another site asked a browser to send (cross-site request forgery).
 * Browsers always tell where such a request comes from; a client that says nothing is not a browser and
 * carries no ambient cookie.
 *
 * @param ownOrigin the configured origin; null = the origin under which this request came
 */
export function refuseForeignOrigin(request: FastifyRequest, ownOrigin: string | null): void {
  if (SAFE_METHODS.has(request.method)) return;
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (origin !== undefined && origin !== (ownOrigin ?? `${request.protocol}://${request.host}`)) {
    throw new DomainError('foreign_origin');
  }
  if (site !== undefined && site !== 'same-origin') throw new DomainError('foreign_origin');
}
