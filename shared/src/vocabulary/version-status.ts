/** Life of a standard version. A published version never changes. */
export const VERSION_STATUSES = ['draft', 'published', 'retired'] as const;

export type VersionStatus = (typeof VERSION_STATUSES)[number];

export function isVersionStatus(value: unknown): value is VersionStatus {
  return VERSION_STATUSES.some((versionStatus) => versionStatus === value);
}
