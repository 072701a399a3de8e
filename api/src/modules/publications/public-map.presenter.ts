import { presentBoundaries, presentGrid } from '../../contract/map.presenter.js';
import type { PublicMapResponse } from './public-map.dto.js';
import { presentOpened } from './public.presenter.js';
import type { OpenPublication, PublishedMap } from './public.service.js';

/** Boundaries are facts of the country: those in force are drawn, whatever the day of the publication. */
export function presentPublicMap(
  opened: OpenPublication,
  { layout, boundaries }: PublishedMap,
): PublicMapResponse {
  return {
    ...presentOpened(opened),
    gminas: presentGrid(layout.gminas),
    powiats: presentGrid(layout.powiats),
    boundaries: boundaries && presentBoundaries(boundaries),
  };
}
