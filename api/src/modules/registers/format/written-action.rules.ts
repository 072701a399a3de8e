import type {
  ActionAudience,
  ActionShare,
  ActionStatus,
  ActionVisibility,
  InterfaceLanguage,
  LocalizedText,
  RegisterField,
  SharesAre,
} from '@miara/shared';
import { asList, quoted } from './list-cell.rules.js';
import { guarded } from './guarded-text.rules.js';
import { writtenAmount } from './number-cell.rules.js';
import { AUDIENCE_WORDS, STATUS_WORDS, VISIBILITY_WORDS } from './register-words.js';

/** An action with all that a register says of it. */
export interface ActionToWrite {
  startsOn: string;
  endsOn: string | null;
  title: string;
  kind: string;
  status: ActionStatus;
  unit: { teryt: string; displayName: LocalizedText };
  units: readonly { teryt: string; displayName: LocalizedText }[];
  items: readonly { code: string }[];
  place: string | null;
  description: string | null;
  peopleReached: number | null;
  audiences: readonly { audience: ActionAudience; people: number }[];
  languages: readonly string[];
  costGrosz: number | null;
  funding: readonly { source: string; grosz: number }[];
  shares: readonly ActionShare[];
  sharesAre: SharesAre;
  organisers: readonly string[];
  partners: readonly string[];
  visibility: ActionVisibility;
  evidence: readonly { title: string }[];
}

/** What codes and identifiers are called. */
export interface RegisterNames {
  /** Kinds and sources by code, as they are written: by name where it leads back to the code. */
  kinds: ReadonlyMap<string, string>;
  sources: ReadonlyMap<string, string>;
  partners: ReadonlyMap<string, string>;
}

/** What stands in a cell: a day and an amount are told apart from text, so that a workbook can show them as such. */
export type WrittenCell =
  | { kind: 'nothing' }
  | { kind: 'text'; text: string }
  | { kind: 'day'; day: string }
  | { kind: 'count'; count: number }
  | { kind: 'amount'; grosz: number };

const NOTHING: WrittenCell = { kind: 'nothing' };

/** An action as a row of the register. */
export function writtenAction(
  action: ActionToWrite,
  names: RegisterNames,
  language: InterfaceLanguage,
): Readonly<Record<RegisterField, WrittenCell>> {
  const partnerNames = (ids: readonly string[]): WrittenCell =>
    list(ids.map((id) => names.partners.get(id) ?? id));
  return {
    startsOn: { kind: 'day', day: action.startsOn },
    endsOn: action.endsOn === null ? NOTHING : { kind: 'day', day: action.endsOn },
    title: text(action.title),
    kind: text(names.kinds.get(action.kind) ?? action.kind),
    status: text(STATUS_WORDS[action.status].name[language]),
    unit: text(unitName(action.unit)),
    units: list(action.units.map(unitName)),
    items: list(action.items.map(({ code }) => code)),
    place: text(action.place),
    description: text(action.description),
    peopleReached: action.peopleReached === null ? NOTHING : { kind: 'count', count: action.peopleReached },
    audiences: text(
      action.audiences
        .map(({ audience, people }) => `${quoted(AUDIENCE_WORDS[audience].name[language])}: ${people}`)
        .join('; '),
    ),
    languages: list(action.languages),
    costGrosz: action.costGrosz === null ? NOTHING : { kind: 'amount', grosz: action.costGrosz },
    funding: text(
      action.funding
        .map(
          ({ source, grosz }) =>
            `${quotedName(names.sources.get(source) ?? source)}: ${writtenAmount(grosz)} zł`,
        )
        .join('; '),
    ),
    shares: action.sharesAre === 'equal' ? NOTHING : text(action.shares.map(writtenShare).join('; ')),
    organisers: partnerNames(action.organisers),
    partners: partnerNames(action.partners),
    visibility: text(VISIBILITY_WORDS[action.visibility].name[language]),
    evidence: list(action.evidence.map(({ title }) => title)),
  };
}

/** A name that could be taken for one with an amount behind it stands between quotation marks. */
function quotedName(name: string): string {
  return /[:=]|\s[–-]\s*\d/.test(name) ? `"${name.replaceAll('"', '""')}"` : quoted(name);
}

/** The code is what is read; the name is for people. */
function unitName({ teryt, displayName }: { teryt: string; displayName: LocalizedText }): string {
  return `${displayName.pl} (${teryt})`;
}

function writtenShare({ unit, people, costGrosz }: ActionShare): string {
  const parts = [
    ...(people === null ? [] : [`${people} os.`]),
    ...(costGrosz === null ? [] : [`${writtenAmount(costGrosz)} zł`]),
  ];
  return `${unit}: ${parts.join(', ')}`.trimEnd();
}

function list(entries: readonly string[]): WrittenCell {
  return text(asList(entries));
}

function text(value: string | null): WrittenCell {
  return value === null || value === '' ? NOTHING : { kind: 'text', text: guarded(value) };
}
