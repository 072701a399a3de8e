import { addDays, workdayFrom, type Day } from './calendar.js';
import { lastWords } from './last-words.js';
import { EDITORS_UNIT, type DemoPerson } from './people.js';
import type { Random } from './random.js';
import type { Step } from './steps.js';

export interface ReplySetting {
  readonly people: readonly DemoPerson[];
  readonly publications: readonly { readonly daysAgo: number }[];
  /** First day of the history. */
  readonly start: Day;
  readonly today: Day;
  readonly coordinatorOn: (day: Day) => string;
  readonly random: Random;
}

/** Longer than what the product comes with, so that something can be answered whenever the demo is opened. */
const REPLY_DAYS = { afterReturn: 45, afterPublication: 60 };

/** Units write in the morning, coordinators decide before they publish. */
const WRITE_MINUTE = 10 * 60 + 20;
const SEND_MINUTE = 10 * 60 + 40;
const DECIDE_MINUTE = 15 * 60;
const PUBLISH_MINUTE = 15 * 60 + 10;

const TO_PUBLICATION = [
  {
    stance: 'disagree',
    text: 'Rozwiązanie działa od wiosny, a protokół z przekazania materiałów dołączyliśmy do oceny. Prosimy o ponowne sprawdzenie.',
    after: 5,
    decision: {
      outcome: 'change',
      words:
        'Protokół rzeczywiście jest w dokumentach. Po ponownym przekazaniu zadania sprawdzimy je w pierwszej kolejności, a wynik poprawimy w korekcie.',
    },
  },
  {
    stance: 'partly',
    text: 'Zgadzamy się, że brakuje dokumentu z tego roku. Usługa jest jednak świadczona bez przerwy na podstawie umowy wieloletniej.',
    after: 7,
    decision: {
      outcome: 'uphold',
      words:
        'Umowa nie wymienia tego zadania wprost. Do potwierdzenia potrzebny jest aneks albo oświadczenie wykonawcy; do tego czasu stan pozostaje bez zmian.',
    },
  },
  {
    stance: 'disagree',
    text: 'Data i podpis są na drugiej stronie załącznika, pod tabelą. Prosimy o wskazanie, czego jeszcze brakuje.',
    after: 19,
    decision: null,
  },
] as const;

/** A few replies to the newest publication: two decided and public, and one that waits. */
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
  const opened = workdayFrom(setting.start);
  const steps: Step[] = [
    {
      kind: 'setReplyDays',
      day: opened,
      minute: WRITE_MINUTE,
      personId: setting.coordinatorOn(opened),
      row: REPLY_DAYS,
    },
  ];
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
    const sent = workdayFrom(addDays(published, answer.after));
    if (sent >= today) continue;
    steps.push(
      {
        kind: 'reply',
        day: sent,
        minute: WRITE_MINUTE,
        personId: step.writer,
        row: {
          id: step.row.id,
          item: step.row.item,
          replyId,
          publication: setting.publications.length,
          stance: answer.stance,
          text: answer.text,
        },
      },
      { kind: 'sendReply', day: sent, minute: SEND_MINUTE, personId: step.writer, row: { replyId } },
    );
    const decided = workdayFrom(addDays(sent, 7));
    if (answer.decision === null || decided >= today) continue;
    const personId = setting.coordinatorOn(decided);
    steps.push(
      {
        kind: 'decideReply',
        day: decided,
        minute: DECIDE_MINUTE,
        personId,
        row: { replyId, ...answer.decision },
      },
      { kind: 'publishReply', day: decided, minute: PUBLISH_MINUTE, personId, row: { replyId } },
    );
  }
  return steps;
}
