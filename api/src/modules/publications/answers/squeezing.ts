import { Logger } from '@nestjs/common';

/** Work that nobody waits for, one after another: it takes one thread of several, and never two. */
export class Squeezing {
  readonly #logger = new Logger('PublicAnswers');
  #work: (() => Promise<void>)[] = [];
  #isWorking = false;

  add(work: () => Promise<void>): void {
    this.#work.push(work);
    void this.run();
  }

  /** What has begun ends; nothing else begins. */
  stop(): void {
    this.#work = [];
  }

  private async run(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    for (let work = this.#work.shift(); work; work = this.#work.shift()) {
      await work().catch((error: unknown) => this.#logger.error(error));
    }
    this.#isWorking = false;
  }
}
