import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ActionResponse, LogActionRequest } from '@miara/shared/api';
import { ConnectionError, ProblemError } from '../../api/problem-error.js';
import type { NewEntry, OutboxEntry } from '../entry.js';
import { Outbox } from '../outbox.js';
import type { OutboxStore } from '../outbox-store.js';
import type { Sending, Transport } from '../send-entry.js';
import { newAction, PERSON, problemOfCode, TENANT } from './outbox-builders.js';

/** A server that does what is sent under a key once, and a device that both tabs share. */
class World {
  online = true;
  signedIn: string | null = PERSON;
  /** Answers to lose after the write was done. */
  answersToLose = 0;
  readonly rows: { key: string; by: string; request: LogActionRequest }[] = [];
  readonly proofs: { key: string; name: string }[] = [];
  logged: ActionResponse[] = [];
  /** The stored action that edits are about, and the versions that edits were based on. */
  present: ActionResponse | null = null;
  readonly edits: number[] = [];
  refuse: ((request: LogActionRequest) => ProblemError | null) | null = null;
  timers: (() => void)[] = [];
  sendingNow = 0;
  mostAtOnce = 0;
  readonly kept: OutboxEntry[] = [];
  #lock: Promise<void> = Promise.resolve();
  #ids = 0;

  readonly store: OutboxStore = {
    list: async (personId, tenant) =>
      this.kept.filter((entry) => entry.personId === personId && entry.tenant === tenant),
    get: async (id) => this.kept.find((entry) => entry.id === id) ?? null,
    append: async (entry) => {
      if (!this.kept.some(({ id }) => id === entry.id)) this.kept.push(entry);
    },
    replace: async (entry) => {
      const index = this.kept.findIndex(({ id }) => id === entry.id);
      if (index >= 0) this.kept[index] = entry;
    },
    remove: async (id) => {
      const index = this.kept.findIndex((entry) => entry.id === id);
      if (index >= 0) this.kept.splice(index, 1);
    },
    countUnsent: async () => this.kept.length,
  };

  readonly #transport: Transport = {
    uploadPhoto: (sending, _unit, _title, { name }) =>
      this.answer(sending, () => {
        if (!this.proofs.some(({ key }) => key === sending.key)) this.proofs.push({ key: sending.key, name });
        return `proof of ${sending.key}`;
      }),
    findPhoto: async () => null,
    log: (sending, request) =>
      this.answer(sending, () => {
        const refusal = this.refuse?.(request);
        if (refusal) throw refusal;
        if (this.rows.some(({ key }) => key === sending.key)) return;
        this.rows.push({ key: sending.key, by: sending.personId, request });
      }),
    edit: (sending, _id, version) =>
      this.answer(sending, () => {
        this.edits.push(version);
        if (this.present && this.present.version !== version) {
          const problem = { ...problemOfCode('changed_since', 412), present: this.present };
          throw new ProblemError(problem);
        }
      }),
    logged: (sending) => this.answer(sending, () => this.logged),
  };

  private async answer<Value>({ personId }: Sending, work: () => Value): Promise<Value> {
    this.sendingNow += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.sendingNow);
    await Promise.resolve();
    this.sendingNow -= 1;
    if (!this.online) throw new ConnectionError('cut');
    if (this.signedIn !== personId) throw new ProblemError(problemOfCode('not_signed_in', 401));
    const value = work();
    if (this.answersToLose > 0) {
      this.answersToLose -= 1;
      throw new ConnectionError('answer lost');
    }
    return value;
  }

  tab(person = PERSON): Outbox {
    return new Outbox(person, TENANT, {
      store: this.store,
      transport: this.#transport,
      now: () => new Date('2026-05-04T10:00:00Z'),
      newId: () => `id-${(this.#ids += 1)}`,
      alone: (_name, work) => (this.#lock = this.#lock.then(work)),
      later: (_ms, callback) => {
        this.timers.push(callback);
        return () => void this.timers.splice(this.timers.indexOf(callback), 1);
      },
      tellOthers: () => undefined,
      isOnline: () => this.online,
    });
  }

  titles(): string[] {
    return this.rows.map(({ request }) => request.title);
  }
}

const entry = (title: string, photos: string[] = []): NewEntry => ({
  kind: 'log',
  request: newAction(title),
  photos: photos.map((name) => ({ name, blob: new Blob([name]) })),
});

describe('the outbox', () => {
  let world: World;
  let outbox: Outbox;
  beforeEach(() => {
    world = new World();
    outbox = world.tab();
  });
  const states = () => outbox.entries().map(({ state }) => state);

  it('sends at once where there is a network', async () => {
    await outbox.add(entry('A', ['a.jpg']));
    await outbox.run();
    expect([world.titles(), states()]).toEqual([['A'], ['sent']]);
    expect(world.rows[0]?.request.evidence).toEqual(['proof of id-1.p1']);
  });

  it('keeps what is made without a network, and sends it in order when there is one', async () => {
    world.online = false;
    for (const title of ['A', 'B', 'C']) await outbox.add(entry(title, [`${title}.jpg`]));
    await outbox.run();
    expect([world.titles(), states()]).toEqual([[], ['waiting', 'waiting', 'waiting']]);
    world.online = true;
    // The browser was closed meanwhile.
    outbox = world.tab();
    await outbox.resume();
    expect([world.titles(), states()]).toEqual([
      ['A', 'B', 'C'],
      ['sent', 'sent', 'sent'],
    ]);
    expect(world.proofs.map(({ name }) => name)).toEqual(['A.jpg', 'B.jpg', 'C.jpg']);
  });

  it('does once what it sends twice because answers got lost', async () => {
    world.answersToLose = 3;
    await outbox.add(entry('A', ['a.jpg']));
    for (let attempt = 0; attempt < 5; attempt += 1) await outbox.run();
    expect([world.titles(), world.proofs.length, states()]).toEqual([['A'], 1, ['sent']]);
  });

  it('waits for its person when the session is over, and holds up what was made later', async () => {
    world.signedIn = null;
    await outbox.add(entry('A'));
    await outbox.add(entry('B'));
    await outbox.run();
    expect(states()).toEqual(['sign_in', 'waiting']);
    world.signedIn = PERSON;
    await outbox.resume();
    expect([world.titles(), states()]).toEqual([
      ['A', 'B'],
      ['sent', 'sent'],
    ]);
  });

  it('neither shows nor sends what somebody else made on the same device', async () => {
    world.online = false;
    await outbox.add(entry('A'));
    world.online = true;
    world.signedIn = 'person-2';
    const theirs = world.tab('person-2');
    await theirs.resume();
    await outbox.resume();
    expect(theirs.entries()).toEqual([]);
    expect(world.titles()).toEqual([]);
    expect(states()).toEqual(['sign_in']);
  });

  it('sends from one tab at a time', async () => {
    world.online = false;
    for (const title of ['A', 'B', 'C', 'D']) await outbox.add(entry(title));
    world.online = true;
    await Promise.all([outbox.resume(), world.tab().resume(), world.tab().resume()]);
    expect([world.titles(), world.mostAtOnce]).toEqual([['A', 'B', 'C', 'D'], 1]);
  });

  it('tries again by itself after a while', async () => {
    const refusals = [new ProblemError(problemOfCode('service_unavailable', 503))];
    world.refuse = () => refusals.pop() ?? null;
    await outbox.add(entry('A'));
    await outbox.run();
    expect([states(), world.timers]).toEqual([['waiting'], [expect.any(Function)]]);
    world.timers[0]?.();
    await outbox.run();
    expect(states()).toEqual(['sent']);
  });

  it('steps over a refused entry, and sends it when it was corrected', async () => {
    world.refuse = ({ title }) =>
      title === 'A' ? new ProblemError(problemOfCode('validation_failed', 400)) : null;
    await outbox.add(entry('A', ['a.jpg']));
    await outbox.add(entry('B'));
    await outbox.run();
    expect(states()).toEqual(['refused', 'sent']);
    await outbox.change('id-1', newAction('A2'));
    await outbox.run();
    expect([world.titles(), states(), world.proofs.length]).toEqual([['B', 'A2'], ['sent', 'sent'], 1]);
  });

  it('asks before it logs what somebody else seems to have logged, and takes either answer', async () => {
    const present = { ...newAction('a'), unit: { teryt: '2211031' }, units: [] } as unknown as ActionResponse;
    world.logged = [present];
    await outbox.add(entry('A'));
    await outbox.add(entry('A a'));
    await outbox.run();
    expect(outbox.entries().map(({ state, conflict }) => [state, conflict])).toEqual([
      ['conflict', { kind: 'duplicate', present }],
      ['conflict', { kind: 'duplicate', present }],
    ]);
    await outbox.keepBoth('id-1');
    await outbox.discard('id-2');
    await outbox.run();
    expect([world.titles(), states()]).toEqual([['A'], ['sent']]);
  });

  it('shows a change over a newer version, and goes on over that one when told', async () => {
    const action = (version: number, status: string): ActionResponse =>
      ({ id: 'x', version, status, unit: { teryt: '2211' }, units: [], items: [], evidence: [] }) as never;
    world.present = action(8, 'cancelled');
    await outbox.add({ kind: 'edit', base: action(7, 'planned'), request: { status: 'done' }, photos: [] });
    await outbox.run();
    expect(outbox.entries().map(({ state, conflict }) => [state, conflict])).toEqual([
      ['conflict', { kind: 'changed', present: world.present }],
    ]);
    await outbox.keepMine('id-1');
    await outbox.run();
    expect([world.edits, states()]).toEqual([[7, 8], ['sent']]);
  });

  it('goes on under the key that a screen has used already', async () => {
    const first = { ...entry('A'), key: 'form-1.abc' };
    world.rows.push({ key: 'form-1.abc', by: PERSON, request: newAction('A') });
    await outbox.add(first);
    await outbox.add(first);
    await outbox.run();
    expect([world.titles(), states()]).toEqual([['A'], ['sent']]);
  });

  it('takes up what a closed tab left half-sent', async () => {
    world.online = false;
    await outbox.add(entry('A'));
    const [kept] = world.kept;
    if (kept) world.kept[0] = { ...kept, state: 'sending', tried: true };
    outbox = world.tab();
    await outbox.resume();
    expect(states()).toEqual(['waiting']);
    world.online = true;
    await outbox.resume();
    expect(world.titles()).toEqual(['A']);
  });
});
