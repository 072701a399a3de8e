import { addDays, workdayFrom, type Day } from './calendar.js';
import { lastWords } from './last-words.js';
import { EDITORS_UNIT, type DemoPerson } from './people.js';
import type { Random } from './random.js';
import type { Step } from './steps.js';

export interface ReplySetting {
  readonly people: readonly DemoPerson[];
  readonly publications: readonly { readonly daysAgo: number }[];
  readonly today: Day;
  readonly coordinatorOn: (day: Day) => string;
  readonly random: Random;
}

/** Units write in the morning, coordinators decide before they publish. */
const WRITE_MINUTE = 10 * 60 + 20;
const SEND_MINUTE = 10 * 60 + 40;
const DECIDE_MINUTE = 15 * 60;
const PUBLISH_MINUTE = 15 * 60 + 10;

const TO_PUBLICATION = [
  {
    stance: 'disagree',
    text: 'Rozwiązanie działa od wiosny, a protokół z przekazania materiałów dołączyliśmy do oceny. Prosimy o ponowne sprawdzenie.',
    outcome: 'change',
    words:
      'Protokół rzeczywiście jest w dokumentach. Po ponownym przekazaniu zadania sprawdzimy je w pierwszej kolejności, a wynik poprawimy w korekcie.',
  },
  {
    stance: 'partly',
    text: 'Zgadzamy się, że brakuje dokumentu z tego roku. Usługa jest jednak świadczona bez przerwy na podstawie umowy wieloletniej.',
    outcome: 'uphold',
    words:
      'Umowa nie wymienia tego zadania wprost. Do potwierdzenia potrzebny jest aneks albo oświadczenie wykonawcy; do tego czasu stan pozostaje bez zmian.',
  },
] as const;

const TO_RETURN = {
  stance: 'disagree',
  text: 'Data i podpis są na drugiej stronie załącznika, pod tabelą. Prosimy o wskazanie, czego jeszcze brakuje.',
} as const;

/** Within so many days of a return it is answered in the demo; the term itself is 14 days. */
const ANSWERED_WITHIN = 4;

/** A few replies: two to the newest publication, decided and public, and one to a late return that waits. */
export function planReplies(setting: ReplySetting, work: readonly Step[]): Step[] {
  const newest = setting.publications.at(-1);
  if (newest === undefined) return [];
  const { today, random } = setting;
  const published = workdayFrom(addDays(today, -newest.daysAgo));
  // The demo's own editor is left to whoever tries the replies out.
  const editors = new Set(
    setting.people
      .filter(({ role, teryt }) => role === 'unit_editor' && teryt !== EDITORS_UNIT)
      .map(({ id }) => id),
  );
  const last = [...lastWords(work).values()];
  const submitter = new Map(
    work.flatMap((step) => (step.kind === 'submit' ? [[step.row.id, step.personId] as const] : [])),
  );
  const steps: Step[] = [];
  const returned = last.flatMap((step) => {
    const writer = submitter.get(step.row.id);
    return step.kind === 'return' && writer !== undefined && editors.has(writer) ? [{ ...step, writer }] : [];
  });

  const before = random.shuffled(returned.filter(({ day }) => day < addDays(published, -7)));
  const answeredBy = new Set<string>();
  const chosen = before.filter(({ writer }) => !answeredBy.has(writer) && answeredBy.add(writer));
  for (const [index, answer] of TO_PUBLICATION.entries()) {
    const step = chosen[index];
    if (step === undefined) continue;
    const replyId = random.uuid();
    const sent = workdayFrom(addDays(published, 5 + index * 2));
    const decided = workdayFrom(addDays(sent, 7));
    if (decided >= today) continue;
    const decider = setting.coordinatorOn(decided);
    const row = { id: step.row.id, item: step.row.item, replyId };
    steps.push(
      {
        kind: 'reply',
        day: sent,
        minute: WRITE_MINUTE,
        personId: step.writer,
        row: { ...row, publication: setting.publications.length, stance: answer.stance, text: answer.text },
      },
      { kind: 'sendReply', day: sent, minute: SEND_MINUTE, personId: step.writer, row: { replyId } },
      {
        kind: 'decideReply',
        day: decided,
        minute: DECIDE_MINUTE,
        personId: decider,
        row: { replyId, outcome: answer.outcome, words: answer.words },
      },
      { kind: 'publishReply', day: decided, minute: PUBLISH_MINUTE, personId: decider, row: { replyId } },
    );
  }

  const late = returned
    .filter(({ day, writer }) => day >= addDays(today, -12) && !answeredBy.has(writer))
    .map((step) => ({ ...step, sent: workdayFrom(addDays(step.day, random.int(1, ANSWERED_WITHIN))) }))
    .find(({ sent }) => sent < today);
  if (late) {
    const replyId = random.uuid();
    const row = { id: late.row.id, item: late.row.item, replyId, publication: null };
    steps.push(
      {
        kind: 'reply',
        day: late.sent,
        minute: WRITE_MINUTE,
        personId: late.writer,
        row: { ...row, ...TO_RETURN },
      },
      { kind: 'sendReply', day: late.sent, minute: SEND_MINUTE, personId: late.writer, row: { replyId } },
    );
  }
  return steps;
}
