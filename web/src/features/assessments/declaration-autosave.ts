import type { ProblemDetails } from '@miara/shared';
import type { AssessmentResponse } from '@miara/shared/api';
import { ConnectionError, isProblem, ProblemError } from '../../api/problem-error.js';
import {
  contentOf,
  fieldsOf,
  fitsLimits,
  isSameValue,
  reconcile,
  withoutField,
  type DeclarationChange,
  type DeclarationContent,
  type DeclarationField,
} from './declaration-content.js';
import type { KeptDraft } from './kept-drafts.js';

/** Quiet time after the last key before a text is saved, in milliseconds. */
const TYPING_PAUSE_MS = 800;
/** Time between attempts while the server does not answer. */
const RETRY_MS = 5000;
const MOST_ATTEMPTS = 4;

/**
 * `idle` nothing typed · `waiting` typed, about to be saved · `saving` · `saved` · `offline` no answer, tried
 * again by itself · `conflict` somebody changed the same field · `refused` the server said no ·
 * `held` too long to be sent
 */
export type SaveStatus =
  'idle' | 'waiting' | 'saving' | 'saved' | 'offline' | 'conflict' | 'refused' | 'held';

export interface AutosaveState {
  status: SaveStatus;
  /** When the server took the last change (ISO 8601). */
  savedAt: string | null;
  /** What the person typed and the server does not have yet. */
  mine: DeclarationChange;
  /** Theirs, of the fields changed on both sides. */
  conflicts: DeclarationChange;
  problem: ProblemDetails | null;
}

export interface AutosaveWork {
  save: (change: DeclarationChange, version: number) => Promise<AssessmentResponse>;
  /** Writes into the history what the person typed and gave up; nothing else changes. */
  discard: (values: DeclarationChange, version: number) => Promise<AssessmentResponse>;
  load: () => Promise<AssessmentResponse>;
  onSaved: (assessment: AssessmentResponse) => void;
  /** Keeps what is unsaved across a reload; null = nothing is. */
  keep: (draft: KeptDraft | null) => void;
}

/**
 * Saves a declaration field by field while the person types, one request at a time, under If-Match. Nothing
 * typed is ever dropped: it stays in `mine` until the server has it or the person takes the other value.
 */
export class DeclarationAutosave {
  private state: AutosaveState = { status: 'idle', savedAt: null, mine: {}, conflicts: {}, problem: null };
  private version: number;
  private base: DeclarationContent;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(
    assessment: AssessmentResponse,
    kept: KeptDraft | null,
    private readonly work: AutosaveWork,
  ) {
    this.version = assessment.version;
    this.base = contentOf(assessment.declaration);
    if (kept) {
      const { mine, conflicts } = reconcile(kept.mine, kept.base, this.base, kept.conflicts);
      this.state = { ...this.state, mine, conflicts, status: this.statusOf(mine, conflicts) };
    }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  read = (): AutosaveState => this.state;

  /** @param soon a choice was made, so there is no typing to wait for */
  edit(field: DeclarationField, value: DeclarationContent[DeclarationField], soon = false): void {
    const mine = { ...withoutField(this.state.mine, field), [field]: value };
    this.set({ mine, problem: null, status: this.statusOf(mine, this.state.conflicts) });
    this.schedule(soon ? 0 : TYPING_PAUSE_MS);
  }

  /** The person's answer to a conflict. The value that loses is in the history before it leaves the screen. */
  async settle(field: DeclarationField, whose: 'mine' | 'theirs'): Promise<void> {
    const typed = this.state.mine[field];
    if (whose === 'theirs' && typed !== undefined) {
      await this.saving;
      try {
        this.work.onSaved(await this.work.discard({ [field]: typed === '' ? null : typed }, this.version));
      } catch (error) {
        return this.explain(error);
      }
    }
    const conflicts = withoutField(this.state.conflicts, field);
    const mine = whose === 'mine' ? this.state.mine : withoutField(this.state.mine, field);
    this.set({ conflicts, mine, problem: null, status: this.statusOf(mine, conflicts) });
    this.schedule(0);
  }

  /** A newer state of the assessment came by another way: linked proof, another tab, a refreshed query. */
  receive(assessment: AssessmentResponse): void {
    if (this.saving || assessment.version <= this.version) return;
    this.adopt(assessment);
    this.schedule(0);
  }

  /** Saves what waits, now. @returns whether the server has everything */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    // More than once: a key may be pressed while the first request is under way, or a version may be stale.
    for (let attempt = 0; attempt < MOST_ATTEMPTS && this.sendable().length > 0; attempt += 1) {
      if (attempt > 0 && this.state.status !== 'waiting') break;
      await (this.saving ?? this.saveOnce());
    }
    return fieldsOf(this.state.mine).length === 0;
  }

  /** Called when the screen closes: what waits is still sent. */
  close(): void {
    clearTimeout(this.timer);
    void this.saveOnce();
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    if (this.sendable().length > 0) this.timer = setTimeout(() => void this.saveOnce(), delay);
  }

  private sendable(): DeclarationField[] {
    const { mine, conflicts } = this.state;
    return fieldsOf(mine).filter(
      (field) => conflicts[field] === undefined && fitsLimits(field, mine[field] ?? null),
    );
  }

  private saveOnce(): Promise<void> {
    if (this.saving) return this.saving;
    const fields = this.sendable();
    if (fields.length === 0) return Promise.resolve();
    const change: DeclarationChange = Object.fromEntries(
      fields.map((field) => [field, this.state.mine[field] === '' ? null : this.state.mine[field]]),
    );
    // The refusal stays on the screen until there is another answer: its way out may be under the pointer.
    this.set({ status: 'saving' });
    this.saving = this.send(change).finally(() => {
      this.saving = null;
      if (this.state.status === 'waiting') this.schedule(TYPING_PAUSE_MS);
    });
    return this.saving;
  }

  private async send(change: DeclarationChange): Promise<void> {
    try {
      const answer = await this.work.save(change, this.version);
      this.version = answer.version;
      this.base = contentOf(answer.declaration);
      const mine = this.withoutSent(change);
      this.set({
        mine,
        problem: null,
        savedAt: new Date().toISOString(),
        status: this.statusOf(mine, this.state.conflicts, 'saved'),
      });
      this.work.onSaved(answer);
    } catch (error) {
      await this.explain(error);
    }
  }

  /** What was typed while the request was under way stays. */
  private withoutSent(change: DeclarationChange): DeclarationChange {
    return fieldsOf(change)
      .filter((field) => isSameValue(this.state.mine[field] ?? null, change[field] ?? null))
      .reduce(withoutField, this.state.mine);
  }

  private async explain(error: unknown): Promise<void> {
    if (isProblem(error, 'changed_since')) {
      try {
        this.adopt(await this.work.load());
      } catch (loadError) {
        await this.explain(loadError);
      }
    } else if (error instanceof ConnectionError || (error instanceof ProblemError && error.status >= 500)) {
      this.set({ status: 'offline', problem: null });
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.saveOnce(), RETRY_MS);
    } else if (error instanceof ProblemError) {
      this.set({ status: 'refused', problem: error.problem });
    } else {
      throw error;
    }
  }

  private adopt(assessment: AssessmentResponse): void {
    const theirs = contentOf(assessment.declaration);
    const { mine, conflicts } = reconcile(this.state.mine, this.base, theirs, this.state.conflicts);
    this.version = assessment.version;
    this.base = theirs;
    this.set({
      mine,
      conflicts,
      status: this.statusOf(mine, conflicts, this.state.savedAt ? 'saved' : 'idle'),
    });
    this.work.onSaved(assessment);
  }

  private statusOf(
    mine: DeclarationChange,
    conflicts: DeclarationChange,
    rest: SaveStatus = 'idle',
  ): SaveStatus {
    if (fieldsOf(conflicts).length > 0) return 'conflict';
    const fields = fieldsOf(mine);
    if (fields.some((field) => !fitsLimits(field, mine[field] ?? null))) return 'held';
    return fields.length > 0 ? 'waiting' : rest;
  }

  private set(change: Partial<AutosaveState>): void {
    this.state = { ...this.state, ...change };
    const { mine, conflicts } = this.state;
    this.work.keep(fieldsOf(mine).length > 0 ? { base: this.base, mine, conflicts } : null);
    for (const listener of this.listeners) listener();
  }
}
