/** What is taken of boundaries at once. All gminas and powiats of Poland, simplified, are within it. */
export const BOUNDARY_LIMITS = {
  /** Bytes of the file. */
  fileBytes: 16 * 1024 * 1024,
  /** Shapes in the file, also those of units elsewhere. */
  features: 4_000,
  /** Points of the tenant's own units. */
  points: 400_000,
  /** Brackets inside brackets. */
  depth: 24,
  /** Values in the file: more would fill the memory, whatever they say. */
  values: 4_000_000,
} as const;

/** Texts beside boundaries. */
export const BOUNDARY_TEXT_LIMITS = { source: 200, licence: 300 } as const;
