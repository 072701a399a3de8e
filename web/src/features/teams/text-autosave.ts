import { ConnectionError, isProblem, ProblemError } from '../../api/problem-error.js';

/** Quiet time after the last key before the text is saved, in milliseconds. */
const TYPING_PAUSE_MS = 800;
/** Time between attempts while the server does not answer. */
const RETRY_MS = 5000;

/** A text as the server has it. */
export interface StoredText {
  text: string;
  version: number;
}

export type TextStatus = 'idle' | 'waiting' | 'saving' | 'saved' | 'offline' | 'conflict' | 'refused';

export interface TextState {
  status: TextStatus;
  text: string;
  /** What somebody else wrote meanwhile; null = nobody did. */
  theirs: StoredText | null;
}

export interface TextWork {
  /** @throws ProblemError `changed_since` when somebody was faster */
  save: (text: string, version: number) => Promise<StoredText>;
  load: () => Promise<StoredText>;
  /** Keeps what is unsaved across a reload; null = nothing is. */
  keep: (draft: KeptText | null) => void;
}

/** What was typed, and what it was typed upon. */
export interface KeptText {
  text: string;
  base: string;
}

/** Saves a text while it is typed, one request at a time. Nothing typed is dropped: two versions are shown, to choose. */
export class TextAutosave {
  private state: TextState;
  private base: StoredText;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isSaving = false;
  private readonly listeners = new Set<() => void>();

  constructor(
    stored: StoredText,
    kept: KeptText | null,
    private readonly work: TextWork,
  ) {
    this.base = stored;
    this.state = { status: 'idle', text: stored.text, theirs: null };
    if (kept === null || kept.text === stored.text) return;
    const isBehind = kept.base !== stored.text;
    this.state = {
      status: isBehind ? 'conflict' : 'waiting',
      text: kept.text,
      theirs: isBehind ? stored : null,
    };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  read = (): TextState => this.state;

  edit(text: string): void {
    this.set({ text, status: this.state.theirs ? 'conflict' : 'waiting' });
    this.schedule(TYPING_PAUSE_MS);
  }

  settle(whose: 'mine' | 'theirs'): void {
    const { theirs } = this.state;
    if (theirs === null) return;
    this.base = theirs;
    this.set({
      theirs: null,
      ...(whose === 'theirs' ? { text: theirs.text, status: 'saved' } : { status: 'waiting' }),
    });
    this.schedule(0);
  }

  /** A newer state came by another way. */
  receive(stored: StoredText): void {
    if (this.isSaving || stored.version <= this.base.version) return;
    this.adopt(stored);
  }

  /** Saves what waits, now. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    const { text, theirs } = this.state;
    if (this.isSaving || theirs !== null || text === this.base.text) return;
    this.isSaving = true;
    this.set({ status: 'saving' });
    try {
      this.base = await this.work.save(text, this.base.version);
      this.set({ status: this.state.text === this.base.text ? 'saved' : 'waiting' });
    } catch (error) {
      await this.explain(error);
    } finally {
      this.isSaving = false;
    }
    if (this.state.status === 'waiting') this.schedule(TYPING_PAUSE_MS);
  }

  /** Called when the screen closes: what waits is still sent. */
  close(): void {
    void this.flush();
    clearTimeout(this.timer);
  }

  private async explain(error: unknown): Promise<void> {
    if (isProblem(error, 'changed_since')) {
      try {
        this.adopt(await this.work.load());
      } catch (loadError) {
        await this.explain(loadError);
      }
    } else if (error instanceof ConnectionError || (error instanceof ProblemError && error.status >= 500)) {
      this.set({ status: 'offline' });
      this.schedule(RETRY_MS);
    } else if (error instanceof ProblemError) {
      this.set({ status: 'refused' });
    } else {
      throw error;
    }
  }

  private adopt(stored: StoredText): void {
    const { text } = this.state;
    const isMine = text !== this.base.text;
    if (stored.text === this.base.text || text === stored.text || !isMine) {
      const changes = isMine && text !== stored.text;
      this.base = stored;
      this.set({ text: changes ? text : stored.text, status: changes ? 'waiting' : this.state.status });
      if (changes) this.schedule(0);
      return;
    }
    this.set({ theirs: stored, status: 'conflict' });
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    if (this.state.theirs === null) this.timer = setTimeout(() => void this.flush(), delay);
  }

  private set(change: Partial<TextState>): void {
    this.state = { ...this.state, ...change };
    const { text, theirs } = this.state;
    const isUnsaved = text !== this.base.text || theirs !== null;
    this.work.keep(isUnsaved ? { text, base: this.base.text } : null);
    for (const listener of this.listeners) listener();
  }
}
