import { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DomainError } from '../http/domain-error.js';

/** How much one picture may cost. */
export interface PictureLimits {
  /** Pixels of the original: each takes four bytes twice while it is converted. */
  maxPixels: number;
  /** Longer side of the JPEG, in pixels. */
  maxSide: number;
  /** Milliseconds until the thread is stopped. */
  timeout: number;
  /** Pictures that may wait for their turn, the one at work included; each is held in memory. */
  maxWaiting: number;
}

const LIMITS: PictureLimits = { maxPixels: 40_000_000, maxSide: 2400, timeout: 30_000, maxWaiting: 4 };
const QUALITY = 82;
const THREAD = new URL('./heic-to-jpeg.mjs', import.meta.url);

/**
 * Makes JPEGs of HEIC pictures, one after the other, each in a thread of its own: no picture can hold up requests,
 * take memory for several at once, or leave a broken decoder to the next.
 */
@Injectable()
export class HeicPictures implements OnApplicationShutdown {
  #turn: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #running: Worker | null = null;

  /**
   * The picture as a JPEG; null when it is broken, too large or takes too long. 503 when too many wait already.
   */
  async toJpeg(bytes: Uint8Array, limits: Partial<PictureLimits> = {}): Promise<Buffer | null> {
    const bound = { ...LIMITS, ...limits };
    if (this.#waiting >= bound.maxWaiting) throw new DomainError('service_unavailable');
    this.#waiting += 1;
    const made = this.#turn.then(() => this.convert(bytes, bound));
    this.#turn = made.catch(() => null);
    try {
      return await made;
    } finally {
      this.#waiting -= 1;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#running?.terminate();
  }

  private convert(bytes: Uint8Array, { maxPixels, maxSide, timeout }: PictureLimits): Promise<Buffer | null> {
    return new Promise((resolve) => {
      const workerData = { bytes, maxPixels, maxSide, quality: QUALITY };
      // What the decoder prints about a broken file is not for the log: the answer says it.
      const thread = new Worker(THREAD, { workerData, stdout: true, stderr: true });
      this.#running = thread;
      const stop = setTimeout(() => void thread.terminate(), timeout);
      let jpeg: Buffer | null = null;
      thread.on('message', (made: Uint8Array | null) => (jpeg = made === null ? null : Buffer.from(made)));
      // A decoder that fails has nothing to say to people; the thread ends, and there is no picture.
      thread.on('error', () => undefined);
      thread.on('exit', () => {
        clearTimeout(stop);
        this.#running = null;
        resolve(jpeg);
      });
    });
  }
}
