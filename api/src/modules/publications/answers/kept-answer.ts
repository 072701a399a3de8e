import type { OutgoingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';
import type { ContentCoding } from '../../../platform/http/content-coding.js';
import type { Seen } from './looked-at.js';
import { tagIn } from './tags.js';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);
const fromGzip = promisify(gunzip);

/** What becomes smaller; pictures are small already. */
const WORTH_IT = /^(?:text\/|application\/(?:json|[a-z]+\+(?:json|xml))|image\/svg)/;
/** The first reader waits for it. */
const QUICK = { br: 5, gzip: 6 };
/** All others have it. */
const BEST = { br: 11, gzip: 9 };
/** Below so many bytes it is not worth it. */
const SMALL = 512;

/** An answer as it is kept: what it says, under which headers, and its bytes in the codings that were asked for. */
export class KeptAnswer {
  /** What it was made from. */
  seen: readonly Seen[] = [];
  readonly canBeSmaller: boolean;
  readonly #bytes = new Map<ContentCoding, Buffer>();
  readonly #best = new Set<ContentCoding>();
  readonly #heads = new Map<ContentCoding, OutgoingHttpHeaders>();
  #head: OutgoingHttpHeaders | null = null;

  constructor(
    /** Without quotes, the same in every coding. */
    readonly tag: string,
    mediaType: string,
    body: Buffer,
  ) {
    this.canBeSmaller = body.length >= SMALL && WORTH_IT.test(mediaType);
    this.#bytes.set('identity', body);
  }

  get weight(): number {
    return [...this.#bytes.values()].reduce((sum, { length }) => sum + length, 0);
  }

  isStill(): boolean {
    return this.seen.length > 0 && this.seen.every((one) => one.isStill());
  }

  /** Headers as they went out, for any coding. */
  keepHead(headers: OutgoingHttpHeaders): void {
    const { age: _age, ...head } = headers;
    this.#head = head;
    this.#heads.clear();
  }

  /** Null while these bytes, or headers, are not at hand. */
  headOf(coding: ContentCoding): OutgoingHttpHeaders | null {
    const known = this.#heads.get(coding);
    if (known) return known;
    const body = this.#bytes.get(coding);
    if (!body || !this.#head) return null;
    const { 'content-encoding': _other, ...head } = this.#head;
    const made: OutgoingHttpHeaders = {
      ...head,
      etag: tagIn(this.tag, coding),
      'content-length': body.length,
      ...(coding === 'identity' ? {} : { 'content-encoding': coding }),
    };
    this.#heads.set(coding, made);
    return made;
  }

  bytesOf(coding: ContentCoding): Buffer | null {
    return this.#bytes.get(coding) ?? null;
  }

  /** Made quickly where they are not at hand. */
  async bytes(coding: ContentCoding): Promise<Buffer> {
    const kept = this.#bytes.get(coding);
    if (kept) return kept;
    const plain = this.#bytes.get('identity') ?? (await this.unpacked());
    if (coding === 'identity') return plain; // few ask for it, so it is not kept again
    const made = await packed(plain, coding, QUICK[coding]);
    if (!this.#bytes.has(coding)) this.#bytes.set(coding, made);
    return this.#bytes.get(coding) ?? made;
  }

  /** Whether bytes that somebody asked for could be smaller yet. */
  get isLoose(): boolean {
    return (
      this.canBeSmaller &&
      (['br', 'gzip'] as const).some((one) => this.#bytes.has(one) && !this.#best.has(one))
    );
  }

  /** Makes the bytes that were asked for as small as they get, and keeps small ones only. */
  async squeeze(): Promise<void> {
    const plain = this.#bytes.get('identity') ?? (await this.unpacked());
    for (const coding of ['gzip', 'br'] as const) {
      const isWanted = coding === 'gzip' || this.#bytes.has(coding); // gzip is what the others are made from
      if (!isWanted || this.#best.has(coding)) continue;
      this.#bytes.set(coding, await packed(plain, coding, BEST[coding]));
      this.#best.add(coding);
    }
    this.#bytes.delete('identity');
    this.#heads.clear();
  }

  private async unpacked(): Promise<Buffer> {
    const small = this.#bytes.get('gzip');
    if (!small) throw new Error('a kept answer has its bytes in one coding at least');
    return fromGzip(small);
  }
}

async function packed(plain: Buffer, coding: 'br' | 'gzip', quality: number): Promise<Buffer> {
  if (coding === 'gzip') return asGzip(plain, { level: quality });
  return asBrotli(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
}
