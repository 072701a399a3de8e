import type { Readable } from 'node:stream';

/** What a scanner says of bytes; `unavailable` when it cannot say, which never counts as clean. */
export type ScanVerdict =
  | { state: 'clean' }
  /** `signature`: the name of what was found, in the scanner's words. */
  | { state: 'infected'; signature: string }
  | { state: 'unavailable'; reason: string };

/** Looks for malicious software. A scanner that is away is a verdict, not an error: the caller decides what waits. */
export abstract class VirusScanner {
  /** Whether this installation has one. */
  abstract readonly isConfigured: boolean;

  /** Reads the stream to its end or destroys it. */
  abstract scan(bytes: Readable): Promise<ScanVerdict>;

  /** Whether it answers now. */
  abstract isUp(): Promise<boolean>;
}
