import type { ActionResponse, LogActionRequest } from '@miara/shared/api';

const NAMELESS = { pl: '' };

/** What was asked for, as it would stand in the log: to be shown and corrected like any action. */
export function requestedAction(request: LogActionRequest): ActionResponse {
  const unitOf = (teryt: string): ActionResponse['unit'] => ({
    teryt,
    kind: teryt.length === 4 ? 'powiat' : 'rural_gmina',
    displayName: NAMELESS,
    powiatTeryt: null,
  });
  return {
    id: '',
    version: 0,
    loggedAt: '',
    loggedBy: null,
    abilities: { edit: true, withdraw: false, restore: false },
    withdrawn: null,
    kind: request.kind,
    title: request.title,
    status: request.status,
    startsOn: request.startsOn,
    endsOn: request.endsOn ?? null,
    place: request.place ?? null,
    description: request.description ?? null,
    peopleReached: request.peopleReached ?? null,
    costGrosz: request.costGrosz ?? null,
    unit: unitOf(request.unit ?? ''),
    units: request.units.map(unitOf),
    items: request.items.map((code) => ({ code, title: NAMELESS })),
    // Of a proof only the key is known on the device.
    evidence: (request.evidence ?? []).map((id) => ({ id, title: id, fileName: null })),
    audiences: request.audiences ?? [],
    languages: request.languages ?? [],
    funding: request.funding ?? [],
    organisers: request.organisers ?? [],
    partners: request.partners ?? [],
    visibility: request.visibility ?? 'internal',
    shares: request.shares ?? [],
    sharesAre: request.shares ? 'set' : 'equal',
  };
}
