import type { ActionAudience, ActionShare, ActionStatus, ActionVisibility, FieldError } from '@miara/shared';
import type { ActionEvidenceResponse, ActionResponse, LogActionRequest } from '@miara/shared/api';
import { costText, parseCost, parseCount } from './amounts.js';

/** A number beside a choice: people of an audience, money of a source. */
export interface AmountRow<Code extends string = string> {
  code: Code;
  amount: string;
}

/** What is typed as the part of one unit. */
export interface ShareText {
  people: string;
  cost: string;
}

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
  audiences: readonly AmountRow<ActionAudience>[];
  /** Two-letter codes. */
  languages: readonly string[];
  funding: readonly AmountRow[];
  /** Identifiers of partners. */
  organisers: readonly string[];
  partners: readonly string[];
  visibility: ActionVisibility;
  /** Parts of the units by TERYT as somebody sets them; null = equal parts. */
  shares: Readonly<Record<string, ShareText>> | null;
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
    audiences: [],
    languages: [],
    funding: [],
    organisers: [],
    partners: [],
    visibility: 'internal',
    shares: null,
  };
}

/** What of somebody else's action is taken over into a plan. */
export interface PlanToCopy {
  title: string;
  /** Code of its kind; the first when left out. */
  kind: string | undefined;
}

/** A plan after somebody's example: what and which kind, never when, with whom or how many. */
export function plannedLike(empty: ActionDraft, { title, kind }: PlanToCopy): ActionDraft {
  return { ...empty, title, kind: kind ?? empty.kind, status: 'planned', startsOn: '' };
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
    audiences: action.audiences.map(({ audience, people }) => ({ code: audience, amount: `${people}` })),
    languages: action.languages,
    funding: action.funding.map(({ source, grosz }) => ({ code: source, amount: costText(grosz) })),
    organisers: action.organisers,
    partners: action.partners,
    visibility: action.visibility,
    shares: action.sharesAre === 'equal' ? null : shareTexts(action.shares),
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
  const audiences = draft.audiences.map(({ code, amount }) => ({
    audience: code,
    people: readNumber(amount, parseCount) ?? (amount.trim() === '' ? 0 : undefined),
  }));
  if (audiences.some((row) => row.people === undefined)) {
    errors.push({ pointer: '/audiences', code: 'not_an_integer' });
  }
  const funding = draft.funding.map(({ code, amount }) => ({ source: code, grosz: parseCost(amount) }));
  if (funding.some(({ grosz }) => grosz === null)) {
    errors.push({ pointer: '/funding', code: 'not_a_number' });
  }
  const shares = readShares(draft, people ?? null, cost ?? null);
  if (shares === undefined) errors.push({ pointer: '/shares', code: 'not_a_number' });
  if (errors.length > 0 || people === undefined || cost === undefined || shares === undefined) {
    return { errors };
  }
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
      audiences: audiences.map(({ audience, people: counted }) => ({ audience, people: counted ?? 0 })),
      languages: [...draft.languages],
      funding: funding.map(({ source, grosz }) => ({ source, grosz: grosz ?? 0 })),
      organisers: [...draft.organisers],
      partners: [...draft.partners],
      visibility: draft.visibility,
      shares,
    },
  };
}

/** The fields in which two drafts say different things. */
export function differingFields(mine: ActionDraft, theirs: ActionDraft): (keyof ActionDraft)[] {
  const fields = Object.keys(mine) as (keyof ActionDraft)[];
  return fields.filter((field) => asText(mine[field]) !== asText(theirs[field]));
}

function asText(value: ActionDraft[keyof ActionDraft]): string {
  if (value === null || typeof value === 'string') return value ?? '';
  if (!isList(value)) return JSON.stringify(Object.entries(value).sort());
  return value.map(keyOf).sort().join(' ');
}

function keyOf(one: string | AmountRow | ActionEvidenceResponse): string {
  if (typeof one === 'string') return one;
  return 'code' in one ? `${one.code}=${one.amount}` : one.id;
}

function isList(value: object): value is readonly (string | AmountRow | ActionEvidenceResponse)[] {
  return Array.isArray(value);
}

/** Shares as they stand in the fields of a table. */
export function shareTexts(shares: readonly ActionShare[]): Record<string, ShareText> {
  return Object.fromEntries(
    shares.map(({ unit, people, costGrosz }) => [
      unit,
      {
        people: people === null ? '' : `${people}`,
        cost: costGrosz === null ? '' : costText(costGrosz),
      },
    ]),
  );
}

/** Sum of typed parts; what is empty counts nothing. Undefined when one cannot be read. */
export function sumOf(texts: readonly string[], parse: (text: string) => number | null): number | undefined {
  const numbers = texts.map((text) => (text.trim() === '' ? 0 : parse(text)));
  return numbers.reduce<number | undefined>(
    (sum, number) => (sum === undefined || number === null ? undefined : sum + number),
    0,
  );
}

/** Null = equal parts, undefined = a number cannot be read. One unit has everything, so nothing is split. */
function readShares(
  { shares, units }: ActionDraft,
  people: number | null,
  cost: number | null,
): ActionShare[] | null | undefined {
  if (shares === null || units.length < 2) return null;
  const read = units.map((unit) => {
    const typed = shares[unit];
    return {
      unit,
      people: people === null ? null : sumOf([typed?.people ?? ''], parseCount),
      costGrosz: cost === null ? null : sumOf([typed?.cost ?? ''], parseCost),
    };
  });
  const whole = read.filter(
    (share): share is ActionShare => share.people !== undefined && share.costGrosz !== undefined,
  );
  return whole.length === read.length ? whole : undefined;
}

/** Null when nothing was typed, undefined when it cannot be read. */
function readNumber(text: string, parse: (text: string) => number | null): number | null | undefined {
  return text.trim() === '' ? null : (parse(text) ?? undefined);
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
