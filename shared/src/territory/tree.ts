/**
 * The 4-digit code of the powiat in which a unit lies: the first four digits of its TERYT code.
 * A powiat gives itself. A city with powiat rights gives its own powiat number (2261 for Gdańsk), which is
 * not a unit of the tree: the city stands beside the land powiats, under no other unit.
 */
export function powiatOf(teryt: string): string {
  return teryt.slice(0, 4);
}

/** Whether a unit is the place itself or, where the place is a powiat, one of the gminas in it. */
export function isCoveredBy(place: string, unit: string): boolean {
  if (place === unit) return true;
  return place.length === 4 && unit.length === 7 && powiatOf(unit) === place;
}
