/** A unit as far as the layout needs it. */
export interface LocatedUnit {
  readonly teryt: string;
  /** Degrees north, of its centroid; null when not known. */
  readonly latitude: number | null;
  /** Degrees east. */
  readonly longitude: number | null;
}

/** A place in the grid, both from 0; rows count from the north, columns from the west. */
export interface Tile {
  readonly column: number;
  readonly row: number;
}

/** Places for units, and the size of the grid that holds them. */
export interface TileGrid {
  readonly columns: number;
  readonly rows: number;
  readonly tiles: ReadonlyMap<string, Tile>;
}

/** Part of the rectangle around the units that tiles are meant to fill: fuller loses the outline, emptier the nearness. */
const FILL = 0.72;
/** Half of a place is where the unit lies, half how many lie before it: thickly settled parts get room. */
const GEOGRAPHY = 0.5;
/** Rounds of moving and exchanging; 56 units settle after 4, 2,477 after 10. */
const ROUNDS = 12;

interface Point {
  x: number;
  y: number;
}

/**
 * Lays units out as equal tiles, each near where it lies: no two on one tile, every unit placed, whatever the order in
 * which they come. Units whose place is not known stand in rows of their own at the bottom.
 */
export function tileGrid(units: readonly LocatedUnit[]): TileGrid {
  const inOrder = [...units].sort((one, other) => (one.teryt < other.teryt ? -1 : 1));
  const located = inOrder.filter(isLocated);
  const layout = new Layout(targetsOf(located));
  layout.placeAll();
  for (let round = 0; round < ROUNDS && layout.improve(); round += 1);
  const tiles = withoutEmptyLines(located.map(({ teryt }, at) => [teryt, layout.tileOf(at)]));
  addUnlocated(
    tiles,
    inOrder.filter((unit) => !isLocated(unit)),
  );
  return { ...sizeOf(tiles), tiles };
}

/** Gminas and cities share a grid; powiats, which lie over them, have one of their own. */
export function tileGrids(units: readonly LocatedUnit[]): { gminas: TileGrid; powiats: TileGrid } {
  return {
    gminas: tileGrid(units.filter(({ teryt }) => teryt.length > 4)),
    powiats: tileGrid(units.filter(({ teryt }) => teryt.length === 4)),
  };
}

type Located = LocatedUnit & { latitude: number; longitude: number };

function isLocated(unit: LocatedUnit): unit is Located {
  return unit.latitude !== null && unit.longitude !== null;
}

/** Where each unit would stand in the grid if tiles could overlap. */
function targetsOf(units: readonly Located[]): Point[] {
  if (units.length === 0) return [];
  const middle = units.reduce((sum, { latitude }) => sum + latitude, 0) / units.length;
  const narrowing = Math.cos((middle * Math.PI) / 180);
  const points = units.map(({ latitude, longitude }) => ({ x: longitude * narrowing, y: -latitude }));
  const across = evened(points.map(({ x }) => x));
  const down = evened(points.map(({ y }) => y));
  const width = spanOf(points.map(({ x }) => x));
  const height = spanOf(points.map(({ y }) => y));
  const cells = units.length / FILL;
  const shape = height === 0 ? cells : width === 0 ? 1 / cells : width / height;
  const columns = Math.max(1, Math.sqrt(cells * shape));
  const rows = Math.max(1, cells / columns);
  return points.map((_, at) => ({
    x: (across[at] ?? 0) * (columns - 1),
    y: (down[at] ?? 0) * (rows - 1),
  }));
}

/** Values on 0…1: half as they lie, half by rank; equal values keep equal ranks. */
function evened(values: readonly number[]): number[] {
  const least = Math.min(...values);
  const span = spanOf(values);
  const sorted = [...values].sort((one, other) => one - other);
  const ranks = new Map<number, number>();
  sorted.forEach((value, at) => {
    if (!ranks.has(value)) ranks.set(value, at / Math.max(1, sorted.length - 1));
  });
  return values.map((value) => {
    const place = span === 0 ? 0 : (value - least) / span;
    return GEOGRAPHY * place + (1 - GEOGRAPHY) * (ranks.get(value) ?? 0);
  });
}

function spanOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

/** Units on cells; cost is the squared distance of each from where it would like to stand. */
class Layout {
  readonly #taken = new Map<number, number>();
  readonly #tiles: Tile[] = [];

  constructor(private readonly targets: readonly Point[]) {}

  /** From the middle outwards, so that a crowd pushes its outer units further out; each takes the nearest free cell. */
  placeAll(): void {
    const count = this.targets.length;
    const middle = {
      x: this.targets.reduce((sum, { x }) => sum + x, 0) / count,
      y: this.targets.reduce((sum, { y }) => sum + y, 0) / count,
    };
    const order = this.targets
      .map((target, at) => ({ at, away: squared(target, middle) }))
      .sort((one, other) => one.away - other.away || one.at - other.at);
    for (const { at } of order) this.#put(at, this.#nearestFree(at));
  }

  /** One round: moves to a free cell nearby, or exchanges two units, where that brings them nearer. False = none was. */
  improve(): boolean {
    let changed = false;
    for (let at = 0; at < this.targets.length; at += 1) {
      const here = this.tileOf(at);
      let best: { tile: Tile; gain: number } | null = null;
      for (let row = here.row - 2; row <= here.row + 2; row += 1) {
        for (let column = here.column - 2; column <= here.column + 2; column += 1) {
          const tile = { column, row };
          const gain = this.#gain(at, here, tile);
          if (gain > (best?.gain ?? 1e-9)) best = { tile, gain };
        }
      }
      if (best === null) continue;
      this.#exchange(at, here, best.tile);
      changed = true;
    }
    return changed;
  }

  tileOf(at: number): Tile {
    return this.#tiles[at] ?? { column: 0, row: 0 };
  }

  #gain(at: number, here: Tile, there: Tile): number {
    const other = this.#taken.get(keyOf(there));
    const own = this.#cost(at, here) - this.#cost(at, there);
    return other === undefined ? own : own + this.#cost(other, there) - this.#cost(other, here);
  }

  #exchange(at: number, here: Tile, there: Tile): void {
    const other = this.#taken.get(keyOf(there));
    this.#put(at, there);
    if (other === undefined) this.#taken.delete(keyOf(here));
    else this.#put(other, here);
  }

  #put(at: number, tile: Tile): void {
    this.#tiles[at] = tile;
    this.#taken.set(keyOf(tile), at);
  }

  #cost(at: number, { column, row }: Tile): number {
    return squared(this.targets[at] ?? { x: 0, y: 0 }, { x: column, y: row });
  }

  /** Looks in growing squares; one further than the first free cell, for a corner is further than the next side. */
  #nearestFree(at: number): Tile {
    const target = this.targets[at] ?? { x: 0, y: 0 };
    const start = { column: Math.round(target.x), row: Math.round(target.y) };
    let best = start;
    let least = Infinity;
    for (let ring = 0, last = Infinity; ring <= last; ring += 1) {
      for (const tile of ringAround(start, ring)) {
        const cost = this.#taken.has(keyOf(tile)) ? Infinity : this.#cost(at, tile);
        if (cost >= least) continue;
        if (least === Infinity) last = Math.ceil(ring * Math.SQRT2);
        best = tile;
        least = cost;
      }
    }
    return best;
  }
}

function* ringAround({ column, row }: Tile, ring: number): Generator<Tile> {
  if (ring === 0) yield { column, row };
  for (let step = -ring; step < ring; step += 1) {
    yield { column: column + step, row: row - ring };
    yield { column: column + ring, row: row + step };
    yield { column: column - step, row: row + ring };
    yield { column: column - ring, row: row - step };
  }
}

/** Room for grids far larger than Poland, also left of and above the first column and row. */
function keyOf({ column, row }: Tile): number {
  return (row + 50_000) * 100_000 + column + 50_000;
}

function squared(one: Point, other: Point): number {
  return (one.x - other.x) ** 2 + (one.y - other.y) ** 2;
}

/** Counts from 0, and leaves out columns and rows in which nobody stands. */
function withoutEmptyLines(placed: readonly (readonly [string, Tile])[]): Map<string, Tile> {
  const columns = numbered(placed.map(([, { column }]) => column));
  const rows = numbered(placed.map(([, { row }]) => row));
  return new Map(
    placed.map(([teryt, { column, row }]) => [
      teryt,
      { column: columns.get(column) ?? 0, row: rows.get(row) ?? 0 },
    ]),
  );
}

function numbered(lines: readonly number[]): ReadonlyMap<number, number> {
  return new Map([...new Set(lines)].sort((one, other) => one - other).map((line, at) => [line, at]));
}

function addUnlocated(tiles: Map<string, Tile>, units: readonly LocatedUnit[]): void {
  const { columns, rows } = sizeOf(tiles);
  const wide = Math.max(columns, Math.ceil(Math.sqrt(units.length)));
  units.forEach(({ teryt }, at) => {
    tiles.set(teryt, { column: at % wide, row: rows + Math.floor(at / wide) });
  });
}

function sizeOf(tiles: ReadonlyMap<string, Tile>): { columns: number; rows: number } {
  let columns = 0;
  let rows = 0;
  for (const tile of tiles.values()) {
    columns = Math.max(columns, tile.column + 1);
    rows = Math.max(rows, tile.row + 1);
  }
  return { columns, rows };
}
