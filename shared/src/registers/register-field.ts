import type { InterfaceText } from '../problems/problem-entry.js';

/**
 * What a row of a register can say about an action, in the order of the exported columns. A register that comes in has
 * its own columns; each is read as one of these or left aside.
 */
export const REGISTER_FIELDS = [
  'startsOn',
  'endsOn',
  'title',
  'kind',
  'status',
  'unit',
  'units',
  'items',
  'place',
  'description',
  'peopleReached',
  'audiences',
  'languages',
  'costGrosz',
  'funding',
  'shares',
  'organisers',
  'partners',
  'visibility',
  'evidence',
] as const;

export type RegisterField = (typeof REGISTER_FIELDS)[number];

export function isRegisterField(value: unknown): value is RegisterField {
  return REGISTER_FIELDS.some((field) => field === value);
}

/** The heading of each column, as it is exported and as the screen calls it. */
export const REGISTER_FIELD_NAMES = {
  startsOn: { pl: 'Data', en: 'Day' },
  endsOn: { pl: 'Data zakończenia', en: 'Last day' },
  title: { pl: 'Tytuł', en: 'Title' },
  kind: { pl: 'Rodzaj', en: 'Kind' },
  status: { pl: 'Status', en: 'Status' },
  unit: { pl: 'Realizator', en: 'Carried by' },
  units: { pl: 'Samorządy', en: 'Units' },
  items: { pl: 'Zadania standardu', en: 'Items' },
  place: { pl: 'Miejsce', en: 'Place' },
  description: { pl: 'Opis', en: 'Description' },
  peopleReached: { pl: 'Liczba uczestników', en: 'People reached' },
  audiences: { pl: 'Odbiorcy', en: 'Audiences' },
  languages: { pl: 'Języki', en: 'Languages' },
  costGrosz: { pl: 'Koszt (zł)', en: 'Cost (PLN)' },
  funding: { pl: 'Źródła finansowania', en: 'Funding sources' },
  shares: { pl: 'Podział na samorządy', en: 'Shares of the units' },
  organisers: { pl: 'Organizatorzy', en: 'Organisers' },
  partners: { pl: 'Partnerzy', en: 'Partners' },
  visibility: { pl: 'Widoczność', en: 'Visibility' },
  evidence: { pl: 'Dowody', en: 'Proofs' },
} as const satisfies Record<RegisterField, InterfaceText>;

/** Without these columns no row can become an action. */
export const REQUIRED_REGISTER_FIELDS = ['startsOn', 'title'] as const satisfies readonly RegisterField[];

/** What is said of a row before it is imported. */
export const ROW_VERDICTS = ['ok', 'warning', 'error'] as const;
export type RowVerdict = (typeof ROW_VERDICTS)[number];

/** What became of a row. */
export const ROW_OUTCOMES = ['imported', 'skipped', 'refused'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** Whether one bad row stops the whole import, or stays out of it. */
export const IMPORT_MODES = ['all_or_nothing', 'good_rows'] as const;
export type ImportMode = (typeof IMPORT_MODES)[number];

/** Where an import stands. */
export const IMPORT_STATES = ['draft', 'queued', 'running', 'done', 'failed', 'cancelled', 'undone'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export const REGISTER_FORMATS = ['xlsx', 'csv'] as const;
export type RegisterFormat = (typeof REGISTER_FORMATS)[number];

/** What a register may bring at once. */
export const REGISTER_LIMITS = {
  /** Bytes of the file. */
  fileBytes: 15 * 1024 * 1024,
  /** What a workbook may come to when unpacked, in bytes. */
  unpackedBytes: 50 * 1024 * 1024,
  /** Rows below the headings. */
  rows: 10_000,
  /** Cells that say something, over all sheets. */
  cells: 400_000,
  columns: 100,
  sheets: 20,
  /** Characters of one cell; longer ones are cut before they are shown, and refused. */
  cellText: 32_767,
} as const;
