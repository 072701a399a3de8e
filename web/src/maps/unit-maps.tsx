import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { COVERAGE_CLASSES, type TileGrid } from '@miara/shared';
import type { BoundariesDto, TileGridDto } from '@miara/shared/api';
import { useFormat } from '../i18n/use-format.js';
import { BoundaryMap } from './boundary-map.js';
import { drawBoundaries, type Drawing } from './draw-boundaries.js';
import { MapLegend } from './map-legend.js';
import { isStandingLook, MAP_LOOKS, type MapLook, type MapPlace } from './map-place.js';
import { TileMap } from './tile-map.js';
import { useMapKeys } from './use-map-keys.js';
import { useLookWords } from './use-look-words.js';
import styles from './map.module.css';

/** How units are drawn, as the api tells it. */
export interface DrawnUnits {
  gminas: TileGridDto;
  powiats: TileGridDto;
  boundaries: BoundariesDto | null;
}

export interface UnitMapsProps {
  /** Identifier on the page. */
  id: string;
  /** What is shown: "Pokrycie na 23 listopada 2026 r.". */
  label: string;
  map: DrawnUnits;
  places: readonly MapPlace[];
  /** Tiles although there are boundaries: a small town is as visible as a wide gmina. */
  asTiles?: boolean;
  /** Arrows inside a map, one stop of the tab key for each: where scripts run. */
  withKeys?: boolean;
}

/** Gminas with cities, and powiats apart, for powiats lie over their gminas; what the fills mean stands above. */
export function UnitMaps({ id, label, map, places, asTiles = false, withKeys = false }: UnitMapsProps) {
  const { t } = useTranslation('unit-maps');
  const format = useFormat();
  const boundaries = asTiles ? null : map.boundaries;
  const missing = boundaries
    ? places.filter(({ key }) => !boundaries.shapes.some(({ teryt }) => teryt === key))
    : [];
  return (
    <div className={styles.maps}>
      <Legend id={id} places={places} />
      {(['gminas', 'powiats'] as const).map((level) => {
        const here = places.filter(({ key }) => (key.length === 4) === (level === 'powiats'));
        if (here.length === 0) return null;
        const part = { id: `${id}-${level}`, label: `${label} – ${t(`level.${level}`)}`, places: here };
        return (
          <figure key={level} className={styles.level} data-level={level}>
            <figcaption>{t(`level.${level}`)}</figcaption>
            {boundaries ? (
              <Boundaries {...part} boundaries={boundaries} withKeys={withKeys} />
            ) : (
              <Tiles {...part} grid={map[level]} withKeys={withKeys} />
            )}
          </figure>
        );
      })}
      {missing.length > 0 && (
        <p className={styles.note}>{t('missing', { units: format.list(missing.map(({ name }) => name)) })}</p>
      )}
      <p className={styles.note}>
        {boundaries === null
          ? t('tilesNote')
          : t(boundaries.describedOn === null ? 'source' : 'sourceOn', {
              source: boundaries.source,
              licence: boundaries.licence,
              day: boundaries.describedOn === null ? '' : format.day(boundaries.describedOn),
            })}
      </p>
    </div>
  );
}

interface PartProps {
  id: string;
  label: string;
  places: readonly MapPlace[];
  withKeys: boolean;
}

function Tiles({ grid, withKeys, ...part }: PartProps & { grid: TileGridDto }) {
  const tiles = useMemo<TileGrid>(
    () => ({ ...grid, tiles: new Map(grid.tiles.map(({ teryt, ...tile }) => [teryt, tile])) }),
    [grid],
  );
  const points = part.places.flatMap(({ key }) => {
    const tile = tiles.tiles.get(key);
    return tile ? [{ key, x: tile.column, y: tile.row }] : [];
  });
  const keys = useMapKeys(points);
  return <TileMap {...part} grid={tiles} {...(withKeys && { keys })} />;
}

function Boundaries({ boundaries, withKeys, ...part }: PartProps & { boundaries: BoundariesDto }) {
  const drawing = useMemo<Drawing>(
    () => drawBoundaries(boundaries.shapes.map(({ teryt, polygons }) => ({ key: teryt, polygons }))),
    [boundaries],
  );
  const shown = new Set(part.places.map(({ key }) => key));
  const keys = useMapKeys(
    drawing.shapes.flatMap(({ key, at }) => (shown.has(key) ? [{ key, x: at.x, y: at.y }] : [])),
  );
  const behind = new Set(drawing.shapes.flatMap(({ key }) => (key.length === 4 ? [key] : [])));
  return <BoundaryMap {...part} drawing={drawing} behind={behind} {...(withKeys && { keys })} />;
}

/** The whole scale of coverage, or the standings that there are. */
function Legend({ id, places }: { id: string; places: readonly MapPlace[] }) {
  const { t } = useTranslation('unit-maps');
  const word = useLookWords();
  const counts = new Map<MapLook, number>();
  for (const { look } of places) counts.set(look, (counts.get(look) ?? 0) + 1);
  const ofStandings = places.some(({ look }) => isStandingLook(look));
  const entries = MAP_LOOKS.filter(
    (look) => counts.has(look) || (!ofStandings && COVERAGE_CLASSES.some((one) => one === look)),
  ).map((look) => ({ look, word: word(look), count: t('units', { count: counts.get(look) ?? 0 }) }));
  return <MapLegend id={`${id}-legend`} label={t('legend')} entries={entries} />;
}
