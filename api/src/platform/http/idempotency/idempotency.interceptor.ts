import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  Injectable,
  Logger,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { lastValueFrom, of, type Observable } from 'rxjs';
import type { IdentifiedRequest } from '../../auth/identified-request.js';
import { DoneBefore } from '../../database/once-key.js';
import { DomainError } from '../domain-error.js';
import { setOnceKey, type OnceKey } from '../request-context.js';
import { holdsSecret } from './answer-holds-secret.js';
import { KeptAnswers, type KeptAnswer } from './kept-answers.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const KEY = /^[\x21-\x7e]{8,128}$/;

/** The first request answers within moments after its write; who repeats it meanwhile waits so long, in ms. */
const PATIENCE = 3_000;
const BETWEEN_LOOKS = 40;

/**
 * `Idempotency-Key`: a signed-in client may send a write any number of times under a key of its own making; it is
 * done once, and every repetition gets the first answer with `Idempotency-Replayed: true`. A refused write is not
 * remembered, nor is an answer with a secret in it (`@AnswerHoldsSecret`). 422 when the key was used for something else, 409 when the write was done but its answer was lost.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  readonly #logger = new Logger('Idempotency');

  constructor(private readonly answers: KeptAnswers) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<IdentifiedRequest>();
    const given = request.headers['idempotency-key'];
    if (given === undefined || SAFE_METHODS.has(request.method) || !request.person) return next.handle();

    const personId = request.person.id;
    const once = { key: keyOf(given), fingerprint: fingerprintOf(request), taken: false };
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    // What a form says is known when it has come: its write finds out whether it was done before.
    const isForm = request.headers['content-type']?.startsWith('multipart/') ?? false;
    const kept = isForm ? null : await this.answers.find(personId, once.key);
    if (kept) return of(replay(reply, once, await this.answered(personId, once, kept)));
    setOnceKey(once);
    try {
      const body: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
      if (once.taken && !holdsSecret(context)) await this.keep(personId, once, reply, body);
      return of(body);
    } catch (error) {
      if (!(error instanceof DoneBefore)) throw error;
      return of(replay(reply, once, await this.answered(personId, once, null)));
    }
  }

  /** The write is done; an answer that cannot be kept must not make it look failed. */
  private async keep(personId: string, once: OnceKey, reply: FastifyReply, body: unknown): Promise<void> {
    const etag = reply.getHeader('etag');
    const answer = { status: reply.statusCode, etag: typeof etag === 'string' ? etag : null, body };
    await this.answers.keep(personId, once, answer).catch((error: unknown) => this.#logger.error(error));
  }

  /** Waits for the answer that the first request is about to give. */
  private async answered(personId: string, once: OnceKey, known: KeptAnswer | null): Promise<KeptAnswer> {
    let kept = known;
    for (let waited = 0; waited < PATIENCE; waited += BETWEEN_LOOKS) {
      kept ??= await this.answers.find(personId, once.key);
      if (kept && (kept.status !== null || kept.fingerprint !== once.fingerprint)) return kept;
      kept = null;
      await pause(BETWEEN_LOOKS);
    }
    throw new DomainError('done_before');
  }
}

function keyOf(header: string | string[]): string {
  const key = typeof header === 'string' ? header.trim() : '';
  if (!KEY.test(key)) throw new DomainError('idempotency_key_malformed', { min: 8, max: 128 });
  return key;
}

/** What is asked for. A form has not come yet: it is added when it has. */
function fingerprintOf({ method, url, body }: IdentifiedRequest): string {
  return createHash('sha256')
    .update(`${method} ${url}\n${JSON.stringify(body ?? null)}`)
    .digest('hex');
}

function replay(reply: FastifyReply, { fingerprint }: OnceKey, kept: KeptAnswer): unknown {
  if (kept.fingerprint !== fingerprint) throw new DomainError('idempotency_key_reused');
  void reply.status(kept.status ?? 200).header('Idempotency-Replayed', 'true');
  if (kept.etag !== null) void reply.header('ETag', kept.etag);
  return kept.body ?? undefined;
}
