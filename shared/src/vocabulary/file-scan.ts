/**
 * What is known of a file from the virus scanner (Polish: skan antywirusowy): `not_scanned` no scanner is set up ·
 * `pending` it did not answer yet, so only the uploader gets the file · `clean` · `infected` nobody gets it.
 */
export const FILE_SCANS = ['not_scanned', 'pending', 'clean', 'infected'] as const;

export type FileScan = (typeof FILE_SCANS)[number];
