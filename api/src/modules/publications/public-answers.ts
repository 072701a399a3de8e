import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OpenPublication } from './public.service.js';

/** Browsers ask each time and mostly hear "not changed"; a cache in front may answer for a minute by itself. */
const CACHE_CONTROL = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600';
/** Changes when the shape of public answers does, so that no cache keeps the old one. */
const ANSWER_VERSION = '3';
/** Finished answers that are kept, in bytes. */
const KEPT_BYTES = 32 * 1024 * 1024;

/** How an answer is made, when it is not at hand. */
export interface PublicAnswer {
  /** What the answer is made from; the same parts mean the same bytes under one address. */
  madeFrom: readonly string[];
  mediaType: string;
  make: () => Promise<string | Buffer>;
}

/**
 * What a publication's answers are made from: its frozen rows, the list it stands in, the tenant's names, and the
 * public notes, the replies and the released proofs beside it, and the boundaries that maps are drawn from.
 */
export function partsOf({
  tenant,
  publication,
  publications,
  notesMark,
  repliesStamp,
  released,
  boundaries,
}: OpenPublication): string[] {
  return [
    publication.contentHash,
    JSON.stringify(tenant),
    JSON.stringify(publications),
    notesMark,
    repliesStamp,
    released,
    boundaries,
  ];
}

/** Sends public answers with a strong ETag; what was made once is kept as bytes and sent again. */
@Injectable()
export class PublicAnswers {
  readonly #kept = new Map<string, Buffer>();
  #bytes = 0;

  async send(request: FastifyRequest, reply: FastifyReply, answer: PublicAnswer): Promise<void> {
    const tag = tagOf(answer);
    void reply.header('Cache-Control', CACHE_CONTROL).header('ETag', tag);
    if (isSeen(request.headers['if-none-match'], tag)) {
      void reply.status(304).send();
      return;
    }
    const body = await this.bodyOf(`${tag} ${request.url}`, answer);
    void reply.type(answer.mediaType).send(body);
  }

  /** Makes everything anew from now on. */
  forget(): void {
    this.#kept.clear();
    this.#bytes = 0;
  }

  private async bodyOf(key: string, { make }: PublicAnswer): Promise<Buffer> {
    const kept = this.#kept.get(key);
    if (kept) {
      this.#kept.delete(key); // to the young end again
      this.#kept.set(key, kept);
      return kept;
    }
    const made = await make();
    const body = typeof made === 'string' ? Buffer.from(made) : made;
    if (body.length > KEPT_BYTES / 8 || this.#kept.has(key)) return body;
    this.#kept.set(key, body);
    this.#bytes += body.length;
    for (const [oldest, bytes] of this.#kept) {
      if (this.#bytes <= KEPT_BYTES) break;
      this.#kept.delete(oldest);
      this.#bytes -= bytes.length;
    }
    return body;
  }
}

function tagOf({ madeFrom, mediaType }: PublicAnswer): string {
  const hash = createHash('sha256').update(JSON.stringify([ANSWER_VERSION, mediaType, ...madeFrom]));
  return `"${hash.digest('base64url').slice(0, 32)}"`;
}

/** Whether one of the tags the reader names is ours. Proxies that compress may have weakened it. */
function isSeen(header: string | undefined, tag: string): boolean {
  return (header ?? '')
    .split(',')
    .some((seen) => seen.trim() === '*' || seen.trim().replace(/^W\//, '') === tag);
}
