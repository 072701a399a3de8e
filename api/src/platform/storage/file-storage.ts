import type { Readable, Writable } from 'node:stream';

/** A file that is still being received. It lies where it can be put away without copying it. */
export interface TemporaryFile {
  /** Where its bytes can be read once `writable` is closed. */
  readonly path: string;
  /** Takes the bytes. Only `put` makes sure that a power cut leaves them. */
  readonly writable: Writable;
  /** Throws it away. Harmless after `put` and when called twice. */
  discard(): Promise<void>;
}

/** A stored file as a sweep finds it. */
export interface StoredFile {
  key: string;
  /** When it was last put. */
  putAt: Date;
}

/** What a store that hands files out by itself has to say with them. */
export interface DownloadHeaders {
  contentType: string;
  contentDisposition: string;
}

/** The last part of every key: the SHA-256 of the bytes, lower-case hex. */
const KEY = /^[0-9a-f-]+(?:\/[0-9a-f]+)*\/([0-9a-f]{64})$/;

/** The hash that a key promises; null when it is no key. */
export function hashOfKey(key: string): string | null {
  return KEY.exec(key)?.[1] ?? null;
}

/**
 * Keeps bytes under keys that are made of their content, so that a key never means other bytes: what was put
 * once is never written again. Methods throw 507 `storage_full` when there is no room and 503 `service_unavailable`
 * when the store cannot be reached.
 */
export abstract class FileStorage {
  /** A place to receive a file into. */
  abstract temporary(): Promise<TemporaryFile>;

  /**
   * Puts a received file away under its key and returns when it would survive a power cut. When the key is there
   * already, the received bytes are dropped and the kept ones are marked as put just now.
   */
  abstract put(key: string, file: TemporaryFile): Promise<void>;

  /** The bytes; throws when the key is not there. */
  abstract open(key: string): Promise<Readable>;

  /**
   * An address at which the store itself gives the bytes out to whoever holds it, for a short while; null when it
   * does not and they have to be sent by the service.
   */
  abstract downloadAddress(key: string, headers: DownloadHeaders): Promise<string | null>;

  abstract exists(key: string): Promise<boolean>;

  /** Removes the bytes; harmless when they are gone. */
  abstract remove(key: string): Promise<void>;

  /** Files that were put before an instant. */
  abstract putBefore(instant: Date): AsyncIterable<StoredFile>;

  /** When a file was last put; null when it is not there. */
  abstract putAt(key: string): Promise<Date | null>;

  /** Throws away files whose receiving began before an instant and never ended. Returns how many. */
  abstract discardTemporaryBefore(instant: Date): Promise<number>;

  /** Returns when the store can be read and written; throws otherwise. */
  abstract check(): Promise<void>;
}
