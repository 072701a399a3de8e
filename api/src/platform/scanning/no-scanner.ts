import type { Readable } from 'node:stream';
import { VirusScanner, type ScanVerdict } from './virus-scanner.js';

/** An installation without a scanner: nothing is scanned and nothing is called clean. */
export class NoScanner extends VirusScanner {
  override readonly isConfigured = false;

  override scan(bytes: Readable): Promise<ScanVerdict> {
    bytes.destroy();
    return Promise.resolve({ state: 'unavailable', reason: 'no scanner is set up' });
  }

  override isUp(): Promise<boolean> {
    return Promise.resolve(false);
  }
}
