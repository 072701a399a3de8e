/** Address of a unit's checklist below the tenant, with an item of it open. */
export function unitPage(teryt: string, item: string | null = null): string {
  return item === null ? `units/${teryt}` : `units/${teryt}?item=${encodeURIComponent(item)}`;
}
