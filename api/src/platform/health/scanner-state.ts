/** Whether the virus scanner answers, where there is one. */
export const SCANNER_STATES = ['up', 'down', 'not_configured'] as const;

export type ScannerState = (typeof SCANNER_STATES)[number];
