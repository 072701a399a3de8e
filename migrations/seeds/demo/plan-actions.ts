import { isDutyOf, type ActionStatus } from '@miara/shared';
import type { RegisteredUnit, StandardItem } from '../reference/read-data.js';
import { ACTION_IDEAS, type ActionIdea } from './action-ideas.js';
import { addDays, daysBetween, workdayFrom, type Day } from './calendar.js';
import { SAMPLE_DOCUMENTS, type SampleDocument } from './documents.js';
import type { DemoPerson } from './people.js';
import { fileContent } from './proof-content.js';
import type { Random } from './random.js';
import type { ActionLogRow, ProofRow, Step } from './steps.js';
import type { StoredDocument } from './store-documents.js';
import type { Period } from './unit-desk.js';

export interface ActionSetting {
  readonly period: Period;
  readonly units: readonly RegisteredUnit[];
  readonly items: readonly StandardItem[];
  readonly itemIds: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<SampleDocument, StoredDocument>;
  readonly random: Random;
}

/** Actions are logged at noon. */
const LOG_MINUTE = 12 * 60;

/** What the migration teams did in the history, and what they have planned. */
export function planActions(setting: ActionSetting, team: readonly DemoPerson[]): Step[] {
  return team.flatMap((person) => {
    const random = setting.random.of(person.id);
    const ideas = random.shuffled(ACTION_IDEAS).slice(0, random.int(4, 6));
    return ideas.flatMap((idea) => planAction(setting, person, idea, random));
  });
}

function planAction(setting: ActionSetting, person: DemoPerson, idea: ActionIdea, random: Random): Step[] {
  const { period, units } = setting;
  const carrier = units.find((unit) => unit.teryt === person.teryt);
  if (carrier === undefined) return [];
  const gminas = random
    .shuffled(units.filter((unit) => unit.powiat === carrier.teryt))
    .slice(0, random.int(1, 4));
  const credited = [carrier, ...gminas];
  const items = idea.items.filter((code) => {
    const item = setting.items.find((known) => known.code === code);
    return item !== undefined && credited.some((unit) => isDutyOf(item.duty, unit.kind));
  });
  const startsOn = workdayFrom(
    addDays(period.start, random.int(10, daysBetween(period.start, period.today) + 40)),
  );
  const endsOn = idea.days > 1 ? addDays(startsOn, idea.days) : null;
  const status = statusOn(period.today, startsOn, endsOn ?? startsOn, random);
  const plannedAhead = startsOn >= period.today || random.chance(0.2);
  const loggedOn = plannedAhead
    ? before(workdayFrom(addDays(startsOn, -random.int(10, 30))), period)
    : before(workdayFrom(addDays(startsOn, random.int(0, 6))), period);
  const reached = idea.people === null ? null : random.int(...idea.people);
  const first = loggedOn < startsOn ? 'planned' : status;
  const step = { minute: LOG_MINUTE, personId: person.id };
  const steps: Step[] = [];

  const proof =
    first === 'done' && random.chance(0.4) ? proofOf(setting, carrier.teryt, idea, loggedOn, random) : null;
  if (proof !== null) steps.push({ ...step, kind: 'upload', day: loggedOn, row: proof });
  const row: ActionLogRow = {
    id: random.uuid(),
    teryt: carrier.teryt,
    kind: idea.kind,
    title: idea.title,
    description: idea.description,
    status: first,
    startsOn,
    endsOn,
    place: idea.place,
    peopleReached: first === 'planned' || first === 'cancelled' ? null : reached,
    costGrosz: idea.cost === null ? null : random.int(...idea.cost) * 100,
    units: credited.map((unit) => unit.teryt),
    items,
    itemIds: items.flatMap((code) => setting.itemIds.get(code) ?? []),
    evidence: proof === null ? [] : [proof.id],
  };
  steps.push({ ...step, kind: 'log', day: loggedOn, row });

  const finished = workdayFrom(addDays(endsOn ?? startsOn, 2));
  if (first !== status && finished < period.today) {
    const peopleReached = status === 'cancelled' ? null : reached;
    steps.push({
      ...step,
      kind: 'edit',
      day: finished,
      row: { id: row.id, teryt: row.teryt, status, peopleReached, formerStatus: first },
    });
  }
  return steps;
}

function statusOn(today: Day, startsOn: Day, endsOn: Day, random: Random): ActionStatus {
  if (startsOn >= today) return 'planned';
  if (endsOn >= today) return 'ongoing';
  return random.chance(0.05) ? 'cancelled' : 'done';
}

/** The day itself, kept inside the history. */
function before(day: Day, { start, today }: Period): Day {
  const last = addDays(today, -1);
  return day < start ? start : day > last ? last : day;
}

function proofOf(
  { documents }: ActionSetting,
  teryt: string,
  idea: ActionIdea,
  day: Day,
  random: Random,
): ProofRow | null {
  const kind = idea.kind === 'training' ? 'training_record' : idea.kind === 'meeting' ? 'minutes' : 'report';
  const document = random.pick(SAMPLE_DOCUMENTS.filter((sample) => sample.kind === kind));
  const stored = documents.get(document);
  if (stored === undefined) return null;
  return {
    id: random.uuid(),
    teryt,
    kind,
    title: `${document.label} – ${idea.title}`,
    note: null,
    effectiveFrom: day,
    effectiveUntil: null,
    ...fileContent(stored, `${document.fileName}.pdf`),
  };
}
