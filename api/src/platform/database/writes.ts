import { Injectable } from '@nestjs/common';

/** Counts what this process wrote inside tenants: what was looked at before the last one may be old. */
@Injectable()
export class Writes {
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** After the commit. */
  note(): void {
    this.#count += 1;
  }
}
