import type { FileScan } from '@miara/shared';

/** For whom a file is to be given out. */
export interface Recipient {
  /** Whether they added these bytes themselves. */
  isOwn: boolean;
}

/**
 * Why a file may not be given out; null when it may. What the scanner has not seen yet goes to nobody but the person
 * it came from; where there is no scanner, nothing waits for one.
 */
export function refusalToGive(
  scan: FileScan,
  { isOwn }: Recipient,
): 'file_blocked' | 'file_not_scanned' | null {
  switch (scan) {
    case 'infected':
      return 'file_blocked';
    case 'pending':
      return isOwn ? null : 'file_not_scanned';
    case 'clean':
    case 'not_scanned':
      return null;
  }
}
