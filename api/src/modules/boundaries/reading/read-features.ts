import { BOUNDARY_LIMITS } from '@miara/shared';
import { feature as featureOf } from 'topojson-client';
import { BoundariesNotGeo, BoundariesTooLarge } from './boundaries.errors.js';
import type { FoundFeature } from './geometry.js';
import { parseJson } from './parse-json.js';

export interface FoundFeatures {
  format: 'geojson' | 'topojson';
  features: FoundFeature[];
}

/** The shapes of a GeoJSON or TopoJSON file. A topology may hold several layers (gminas, powiats): all are read. */
export function readFeatures(bytes: Buffer): FoundFeatures {
  const found = parseJson(withoutMark(bytes));
  if (!isObject(found)) throw new BoundariesNotGeo();
  const isTopology = found['type'] === 'Topology';
  const features = isTopology ? featuresOfTopology(found) : found['features'];
  if (!Array.isArray(features) || (!isTopology && found['type'] !== 'FeatureCollection'))
    throw new BoundariesNotGeo();
  if (features.length > BOUNDARY_LIMITS.features) throw new BoundariesTooLarge();
  return {
    format: isTopology ? 'topojson' : 'geojson',
    features: features.map((feature: unknown, at) => ({
      number: at + 1,
      properties: isObject(feature) && isObject(feature['properties']) ? feature['properties'] : {},
      geometry: isObject(feature) ? feature['geometry'] : null,
    })),
  };
}

/** Arcs that are not there, or are no arcs, make the library fall over: then it is no topology. */
function featuresOfTopology(topology: Record<string, unknown>): unknown[] {
  const { objects, arcs } = topology;
  if (!isObject(objects) || !Array.isArray(arcs)) throw new BoundariesNotGeo();
  refuseTooManyArcs(objects, arcs);
  try {
    return Object.values(objects).flatMap((layer) => {
      const shapes: unknown = featureOf(
        topology as unknown as Parameters<typeof featureOf>[0],
        layer as Parameters<typeof featureOf>[1],
      );
      if (!isObject(shapes)) return [];
      return Array.isArray(shapes['features']) ? (shapes['features'] as unknown[]) : [shapes];
    });
  } catch {
    throw new BoundariesNotGeo();
  }
}

/** One long arc may be named a million times: what it unfolds to is counted before it is unfolded. */
function refuseTooManyArcs(objects: unknown, arcs: readonly unknown[]): void {
  const lengths = arcs.map((arc) => (Array.isArray(arc) ? arc.length : 0));
  let points = 0;
  const count = (value: unknown): void => {
    if (typeof value === 'number' && Number.isInteger(value)) {
      points += lengths[value < 0 ? ~value : value] ?? 0;
      if (points > BOUNDARY_LIMITS.values) throw new BoundariesTooLarge();
    } else if (Array.isArray(value)) value.forEach(count);
    else if (isObject(value)) {
      count(value['arcs']);
      count(value['geometries']);
    }
  };
  Object.values(isObject(objects) ? objects : {}).forEach(count);
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? bytes.subarray(3) : bytes;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
