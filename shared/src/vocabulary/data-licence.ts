/** Licences under which a tenant may give its data away; SPDX identifiers. */
export const DATA_LICENCES = ['CC-BY-4.0', 'CC0-1.0'] as const;

export type DataLicence = (typeof DATA_LICENCES)[number];
