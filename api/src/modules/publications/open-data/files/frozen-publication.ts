import type { DataLicence, LocalizedText } from '@miara/shared';
import type { CounterRow } from '../../../roll-ups/coverage.reader.js';
import type { PublishedStanding, PublishedStandard, PublishedUnit } from '../../published.views.js';

/** Which rows were frozen with a publication. 1: standard, units, counters, standings. 2: also actions. */
export type DataFormat = 1 | 2;

/** An action that was public when the publication was made. */
export interface PublishedAction {
  id: string;
  teryt: string;
  kind: string;
  kindName: LocalizedText;
  /** Null where it held what looks like an address or a number of a person. */
  title: string | null;
  status: string;
  startsOn: string;
  endsOn: string;
  people: number | null;
  /** Counted, and fewer than 5. */
  peopleHidden: boolean;
  /** Digits: an amount may exceed what a JSON number holds. */
  costGrosz: string | null;
  languages: string[];
  audiences: string[];
  units: string[];
  items: string[];
}

/** Everything that the files of a publication are made of, and nothing that can still change. */
export interface FrozenPublication {
  /** Slug of the tenant, for addresses. */
  tenant: string;
  number: number;
  asOf: string;
  /** ISO 8601, UTC. */
  publishedAt: string;
  contentHash: string;
  format: DataFormat;
  licence: DataLicence;
  standard: PublishedStandard;
  units: readonly PublishedUnit[];
  counters: readonly CounterRow[];
  standings: readonly PublishedStanding[];
  actions: readonly PublishedAction[];
}
