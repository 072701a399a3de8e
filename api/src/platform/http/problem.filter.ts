import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { JSON_BODY_MAX_BYTES, type ProblemCode } from '@miara/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { toDomainError } from '../database/postgres-errors.js';
import { DomainError } from './domain-error.js';
import { publicLanguageOf } from './language.js';
import { problemOf, retryAfterOf } from './problem.js';
import { problemPage } from './problem-page.js';

/** Refusals of the web server itself, by its own codes. */
const SERVER_CODES: Readonly<Record<string, ProblemCode | undefined>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_REQ_FILE_TOO_LARGE: 'file_too_large',
  ECONNRESET: 'upload_cut',
  ERR_STREAM_PREMATURE_CLOSE: 'upload_cut',
};

const STATUS_CODES: Readonly<Record<number, ProblemCode | undefined>> = {
  401: 'not_signed_in',
  403: 'forbidden',
  404: 'not_found',
  405: 'not_found',
  413: 'body_too_large',
  429: 'too_many_attempts',
  503: 'service_unavailable',
};

/**
 * The only place that knows both the domain's refusals and HTTP. Whatever was thrown becomes a problem in the
 * reader's language; what nobody foresaw is logged whole and disclosed not at all.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #logger = new Logger('Problem');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const error = domainErrorOf(thrown);
    if (error.code === 'unexpected' || error.code === 'service_unavailable') this.#logger.error(thrown);
    if (reply.sent) return;

    const language = publicLanguageOf(request);
    const problem = problemOf(error, request.id, language);
    const retryAfter = retryAfterOf(error);
    void reply.status(problem.status).header('Cache-Control', 'no-store').header('Vary', 'Accept-Language');
    if (retryAfter !== null) void reply.header('Retry-After', String(retryAfter));
    if (wantsPage(request)) {
      void reply.type('text/html; charset=utf-8').send(problemPage(problem, language));
    } else {
      void reply.type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
    }
  }
}

/** A person with a browser outside the API gets a page; everybody else gets JSON. */
function wantsPage(request: FastifyRequest): boolean {
  return !request.url.startsWith('/api') && (request.headers.accept ?? '').includes('text/html');
}

function domainErrorOf(thrown: unknown): DomainError {
  const error = toDomainError(thrown);
  if (error instanceof DomainError) return error;
  const code = SERVER_CODES[textOf(error, 'code')];
  if (code)
    return new DomainError(code, code === 'body_too_large' ? { limitKb: JSON_BODY_MAX_BYTES / 1024 } : {});
  const status = error instanceof HttpException ? error.getStatus() : numberOf(error, 'statusCode');
  if (status === null || status >= 500) return new DomainError(STATUS_CODES[status ?? 500] ?? 'unexpected');
  return new DomainError(STATUS_CODES[status] ?? 'malformed_request');
}

function textOf(error: unknown, key: string): string {
  const value = valueOf(error, key);
  return typeof value === 'string' ? value : '';
}

function numberOf(error: unknown, key: string): number | null {
  const value = valueOf(error, key);
  return typeof value === 'number' ? value : null;
}

function valueOf(error: unknown, key: string): unknown {
  return typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[key] : undefined;
}
