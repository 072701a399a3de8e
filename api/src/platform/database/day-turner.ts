import { Injectable } from '@nestjs/common';

interface Turned {
  day: string;
  done: Promise<void>;
}

/** Remembers, per tenant, which day this process already turned to, so that it is asked for once. */
@Injectable()
export class DayTurner {
  readonly #turned = new Map<string, Turned>();

  /** Runs `turn` for the first caller of a day; callers meanwhile wait for it. A failure is tried again. */
  async turn(tenantId: string, day: string, turn: () => Promise<void>): Promise<void> {
    const known = this.#turned.get(tenantId);
    if (known?.day === day) return known.done;
    const done = turn();
    this.#turned.set(tenantId, { day, done });
    done.catch(() => this.#turned.delete(tenantId));
    return done;
  }
}
