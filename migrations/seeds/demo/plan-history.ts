import { isDutyOf } from '@miara/shared';
import type { RegisteredUnit, Standard } from '../reference/read-data.js';
import { addDays, weekday, workdayFrom, type Day } from './calendar.js';
import type { SampleDocument } from './documents.js';
import { drawOutcomes } from './outcomes.js';
import type { DemoPerson } from './people.js';
import { planActions } from './plan-actions.js';
import { planAssessment } from './plan-assessment.js';
import { planEndings } from './plan-endings.js';
import { planHeld } from './plan-held.js';
import { planReplies } from './plan-replies.js';
import { profileOf } from './profiles.js';
import type { Random } from './random.js';
import type { Step } from './steps.js';
import type { StoredDocument } from './store-documents.js';
import { UnitDesk, type Period } from './unit-desk.js';

export interface HistorySetting {
  readonly units: readonly RegisteredUnit[];
  readonly people: readonly DemoPerson[];
  readonly standard: Standard;
  readonly itemIds: ReadonlyMap<string, string>;
  /** By "unit item". */
  readonly assessmentIds: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<SampleDocument, StoredDocument>;
  readonly period: Period;
  /** How many days ago the tenant published, with the note of each publication. */
  readonly publications: readonly { readonly daysAgo: number; readonly note: string }[];
  /** Whether a coordinator has decisions that wait to be sent. */
  readonly holdsDecisions: boolean;
  readonly random: Random;
}

/** Published in the afternoon, after the reviews of the day. */
const PUBLISH_MINUTE = 15 * 60 + 30;

/** Everything that happened in a tenant, in any order. */
export function planHistory(setting: HistorySetting): Step[] {
  const team = setting.people.filter(({ role }) => role === 'team_member');
  const work = setting.units.flatMap((unit) => planUnit(setting, unit));
  return [
    ...work,
    ...(setting.holdsDecisions ? planBatch(setting, work) : []),
    ...planActions({ ...setting, items: setting.standard.items, random: setting.random.of('actions') }, team),
    ...planPublications(setting),
    ...planReplies(
      {
        ...setting,
        ...setting.period,
        coordinatorOn: (day) => coordinatorOn(setting.people, day).id,
        random: setting.random.of('replies'),
      },
      work,
    ),
  ];
}

function planUnit(setting: HistorySetting, unit: RegisteredUnit): Step[] {
  const random = setting.random.of(unit.teryt);
  const profile = profileOf(unit, random.of('profile'));
  const items = setting.standard.items.filter((item) => isDutyOf(item.duty, unit.kind));
  const outcomes = drawOutcomes(items, profile, random.of('outcomes'));
  const at = (teryt: string | undefined) => setting.people.filter((person) => person.teryt === teryt);
  // A city has an editor and a team; its editor keeps the checklist. A powiat's team does both.
  const editor = at(unit.teryt).find(({ role }) => role === 'unit_editor') ?? at(unit.teryt)[0];
  if (editor === undefined) throw new Error(`Nobody works for ${unit.teryt}.`);
  const desk = new UnitDesk({
    teryt: unit.teryt,
    profile,
    period: setting.period,
    editorId: editor.id,
    drafterId: at(unit.powiat ?? unit.teryt).find(({ id }) => id !== editor.id)?.id ?? null,
    reviewerOn: (day) => coordinatorOn(setting.people, day).id,
    assessmentId: (code) => required(setting.assessmentIds.get(`${unit.teryt} ${code}`)),
    documents: setting.documents,
    random,
  });
  for (const item of items) planAssessment(desk, item, outcomes.get(item.code) ?? 'untouched');
  if (profile.showcase) planEndings(desk, random.of('endings'));
  return desk.steps;
}

/** In the batch of the coordinator who signs in, so that it is seen. */
function planBatch({ people, period, random }: HistorySetting, work: readonly Step[]): Step[] {
  const reviewer = required(people.find(({ role }) => role === 'coordinator'));
  return planHeld(work, reviewer.id, period.today, random.of('held'));
}

function planPublications({ people, period, publications, random }: HistorySetting): Step[] {
  const ids = random.of('publications');
  return publications.map(({ daysAgo, note }, index) => {
    const day = workdayFrom(addDays(period.today, -daysAgo));
    return {
      kind: 'publish' as const,
      day,
      minute: PUBLISH_MINUTE,
      personId: coordinatorOn(people, day).id,
      row: { id: ids.uuid(), number: index + 1, note },
    };
  });
}

/** The first coordinator decides on Tuesdays, the second on Thursdays. */
function coordinatorOn(people: readonly DemoPerson[], day: Day): DemoPerson {
  const coordinators = people.filter(({ role }) => role === 'coordinator');
  return required(weekday(day) === 4 ? (coordinators[1] ?? coordinators[0]) : coordinators[0]);
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The demo world is incomplete.');
  return value;
}
