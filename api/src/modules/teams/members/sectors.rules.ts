/** A sector with whoever speaks for it. */
export interface SectorSeats {
  code: string;
  wanted: boolean;
  active: boolean;
  members: readonly string[];
}

export interface SectorFigure {
  represented: number;
  of: number;
  /** Codes of the wanted sectors that nobody speaks for. */
  missing: string[];
}

/** How many of the sectors that the standard wants (GOV-01) somebody on the team speaks for. */
export function sectorFigure(sectors: readonly SectorSeats[]): SectorFigure {
  const wanted = sectors.filter((sector) => sector.wanted);
  const missing = wanted.filter(({ members }) => members.length === 0).map(({ code }) => code);
  return { represented: wanted.length - missing.length, of: wanted.length, missing };
}
