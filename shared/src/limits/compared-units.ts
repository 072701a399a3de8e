/** How many units can be compared: more do not fit beside each other. */
export const COMPARED_UNITS = { min: 2, max: 4 } as const;
