import type { ActionStatus, FieldError } from '@miara/shared';
import type { ActionEvidenceResponse, ActionResponse, LogActionRequest } from '@miara/shared/api';
import { costText, parseCost, parseCount } from './amounts.js';

/** An action as it is being typed: texts as they stand in the fields. */
export interface ActionDraft {
  unit: string;
  /** Code of one of the tenant's kinds. */
  kind: string;
  title: string;
  status: ActionStatus;
  startsOn: string;
  endsOn: string;
  place: string;
  description: string;
  peopleReached: string;
  cost: string;
  units: readonly string[];
  items: readonly string[];
  evidence: readonly ActionEvidenceResponse[];
}

export function emptyDraft(unit: string, today: string): ActionDraft {
  return {
    unit,
    kind: 'training',
    title: '',
    status: 'done',
    startsOn: today,
    endsOn: '',
    place: '',
    description: '',
    peopleReached: '',
    cost: '',
    units: unit === '' ? [] : [unit],
    items: [],
    evidence: [],
  };
}

export function draftOf(action: ActionResponse): ActionDraft {
  return {
    unit: action.unit.teryt,
    kind: action.kind,
    title: action.title,
    status: action.status,
    startsOn: action.startsOn,
    endsOn: action.endsOn ?? '',
    place: action.place ?? '',
    description: action.description ?? '',
    peopleReached: action.peopleReached === null ? '' : `${action.peopleReached}`,
    cost: action.costGrosz === null ? '' : costText(action.costGrosz),
    units: action.units.map(({ teryt }) => teryt),
    items: action.items.map(({ code }) => code),
    evidence: action.evidence,
  };
}

/** What is sent, or which numbers cannot be read. Everything else is for the server to judge. */
export type ReadDraft = { request: LogActionRequest & { unit: string } } | { errors: FieldError[] };

export function readDraft(draft: ActionDraft): ReadDraft {
  const people = readNumber(draft.peopleReached, parseCount);
  const cost = readNumber(draft.cost, parseCost);
  const errors: FieldError[] = [];
  if (people === undefined) errors.push({ pointer: '/peopleReached', code: 'not_an_integer' });
  if (cost === undefined) errors.push({ pointer: '/costGrosz', code: 'not_a_number' });
  if (people === undefined || cost === undefined) return { errors };
  return {
    request: {
      unit: draft.unit,
      kind: draft.kind,
      title: draft.title.trim(),
      status: draft.status,
      startsOn: draft.startsOn,
      endsOn: draft.endsOn === '' || draft.endsOn === draft.startsOn ? null : draft.endsOn,
      place: textOrNull(draft.place),
      description: textOrNull(draft.description),
      peopleReached: people,
      costGrosz: cost,
      units: [...draft.units],
      items: [...draft.items],
      evidence: draft.evidence.map(({ id }) => id),
    },
  };
}

/** The fields in which two drafts say different things. */
export function differingFields(mine: ActionDraft, theirs: ActionDraft): (keyof ActionDraft)[] {
  const fields = Object.keys(mine) as (keyof ActionDraft)[];
  return fields.filter((field) => asText(mine[field]) !== asText(theirs[field]));
}

function asText(value: ActionDraft[keyof ActionDraft]): string {
  if (typeof value === 'string') return value;
  return value
    .map((one) => (typeof one === 'string' ? one : one.id))
    .sort()
    .join(' ');
}

/** Null when nothing was typed, undefined when it cannot be read. */
function readNumber(text: string, parse: (text: string) => number | null): number | null | undefined {
  return text.trim() === '' ? null : (parse(text) ?? undefined);
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
