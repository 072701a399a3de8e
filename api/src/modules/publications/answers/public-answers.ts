import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppConfig } from '../../../config/config.js';
import { AnswersAtHand, type AnswerAtHand } from '../../../platform/http/answers-at-hand.js';
import { codingFor, type ContentCoding } from '../../../platform/http/content-coding.js';
import { PublicOrigin } from '../pages/public-origin.js';
import type { OpenPublication } from '../public.service.js';
import { KeptAnswer } from './kept-answer.js';
import type { Seen } from './looked-at.js';
import { PublicState } from './public-state.js';
import { Shelf } from './shelf.js';
import { Squeezing } from './squeezing.js';
import { isSeen, tagIn } from './tags.js';

/** Browsers ask each time and mostly hear "not changed"; a cache in front may answer for a minute by itself. */
const CACHE_CONTROL = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600';
/** Changes when the shape of public answers does, so that no cache keeps the old one. */
const ANSWER_VERSION = '3';
/** Answers that nobody has confirmed for so long, in milliseconds, tell their age. */
const OLD_MS = 2_000;
/** One answer takes at most this part of the memory. */
const LARGEST_PART = 8;
/** An address that names a page and at most its language. */
const STANDING_ADDRESS = /^[^?]*(?:\?lang=[a-z]{2})?$/;

/** How an answer is made, when it is not at hand. */
export interface PublicAnswer {
  /** What the answer is made from; the same parts mean the same bytes under one address. */
  madeFrom: readonly string[];
  /** Whether the parts are still so: while they are, nobody has to ask. */
  seen: readonly Seen[];
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

/**
 * Public answers with their ETags, kept in memory as they travel and sent again without asking anybody, while what they
 * were made from is still so. Pages that stand have their own part of the memory: no search words push them out.
 */
@Injectable()
export class PublicAnswers extends AnswersAtHand implements OnModuleDestroy {
  readonly #standing: Shelf<KeptAnswer>;
  readonly #passing: Shelf<KeptAnswer>;
  readonly #squeezing = new Squeezing();
  /** Answers on their way out, whose headers are not whole yet. */
  readonly #leaving = new WeakMap<FastifyRequest, KeptAnswer>();
  readonly #largest: number;
  #askedAt: string | null = null;

  constructor(
    private readonly origin: PublicOrigin,
    private readonly state: PublicState,
    { publicMemory }: AppConfig,
  ) {
    super();
    this.#standing = new Shelf((publicMemory * 3) / 4);
    this.#passing = new Shelf(publicMemory / 4);
    this.#largest = publicMemory / LARGEST_PART;
  }

  find(request: FastifyRequest): AnswerAtHand | null {
    if (request.method !== 'GET') return null;
    const kept = this.shelfOf(request).get(this.keyOf(request));
    const coding = kept && this.codingOf(kept, request);
    const head = coding && kept.headOf(coding);
    if (!head || !kept.isStill()) return null;
    const age = ageOf(kept.seen);
    if (!isSeen(request.headers['if-none-match'], kept.tag))
      return { status: 200, headers: { ...head, ...age }, body: kept.bytesOf(coding) };
    const { 'content-length': _length, 'content-type': _type, 'content-encoding': _coding, ...rest } = head;
    return { status: 304, headers: { ...rest, ...age }, body: null };
  }

  sent(request: FastifyRequest, headers: OutgoingHttpHeaders): void {
    this.#leaving.get(request)?.keepHead(headers);
    this.#leaving.delete(request);
  }

  async send(request: FastifyRequest, reply: FastifyReply, answer: PublicAnswer): Promise<void> {
    const tag = tagOf(answer);
    this.#askedAt = this.origin.of(request);
    void reply.header('Cache-Control', CACHE_CONTROL).headers(ageOf(answer.seen));
    const known = this.shelfOf(request).get(this.keyOf(request));
    if (isSeen(request.headers['if-none-match'], tag)) {
      const coding = known ? this.codingOf(known, request) : codingFor(request.headers['accept-encoding']);
      void reply.header('ETag', tagIn(tag, coding)).header('Vary', 'Accept-Encoding').status(304).send();
      return;
    }
    const kept = known?.tag === tag ? known : await this.keep(request, tag, answer);
    kept.seen = answer.seen;
    const coding = this.codingOf(kept, request);
    const body = await kept.bytes(coding);
    this.shelfOf(request).weigh(this.keyOf(request), kept);
    if (kept.isLoose) this.squeezeLater(request, kept);
    this.#leaving.set(request, kept);
    void reply.header('ETag', tagIn(tag, coding)).header('Vary', 'Accept-Encoding');
    if (coding !== 'identity') void reply.header('Content-Encoding', coding);
    request.headers['x-no-compression'] = 'true'; // it is as small as it gets
    void reply.type(answer.mediaType).send(body);
  }

  /** Makes everything anew from now on. */
  forget(): void {
    this.#standing.clear();
    this.#passing.clear();
    this.state.forget();
  }

  /** Origin at which somebody asked last; null while nobody did. */
  get askedAt(): string | null {
    return this.#askedAt;
  }

  /** Whether there is room for further pages that stand. */
  get hasRoom(): boolean {
    return this.#standing.isRoomy;
  }

  onModuleDestroy(): void {
    this.#squeezing.stop();
  }

  private async keep(request: FastifyRequest, tag: string, answer: PublicAnswer): Promise<KeptAnswer> {
    const made = await answer.make();
    const body = typeof made === 'string' ? Buffer.from(made) : made;
    const kept = new KeptAnswer(tag, answer.mediaType, body);
    if (body.length > this.#largest) return kept;
    const shelf = this.shelfOf(request);
    const key = this.keyOf(request);
    shelf.put(key, kept);
    return kept;
  }

  private squeezeLater(request: FastifyRequest, kept: KeptAnswer): void {
    const shelf = this.shelfOf(request);
    const key = this.keyOf(request);
    this.#squeezing.add(async () => {
      if (!kept.isLoose || shelf.peek(key) !== kept) return; // done already, made anew, or pushed out
      await kept.squeeze();
      shelf.weigh(key, kept);
    });
  }

  private codingOf(kept: KeptAnswer, { headers }: FastifyRequest): ContentCoding {
    return kept.canBeSmaller ? codingFor(headers['accept-encoding']) : 'identity';
  }

  private shelfOf({ url }: FastifyRequest): Shelf<KeptAnswer> {
    return STANDING_ADDRESS.test(url) ? this.#standing : this.#passing;
  }

  /** Pages tell their own address, so they belong to the origin they were asked at. */
  private keyOf(request: FastifyRequest): string {
    return `${this.origin.of(request)} ${request.url}`;
  }
}

function tagOf({ madeFrom, mediaType }: PublicAnswer): string {
  const hash = createHash('sha256').update(JSON.stringify([ANSWER_VERSION, mediaType, ...madeFrom]));
  return hash.digest('base64url').slice(0, 32);
}

/** While the database is away, what is shown grows older; a cache in front counts from there. */
function ageOf(seen: readonly Seen[]): { age?: string } {
  const oldest = Math.max(0, ...seen.map((one) => one.age()));
  return oldest > OLD_MS ? { age: String(Math.floor(oldest / 1000)) } : {};
}
