/** Things kept up to so many bytes; what was not asked for the longest goes first. */
export class Shelf<T extends { readonly weight: number }> {
  readonly #things = new Map<string, { thing: T; weight: number }>();
  #weight = 0;

  constructor(private readonly limit: number) {}

  get isRoomy(): boolean {
    return this.#weight < this.limit * 0.9;
  }

  get(key: string): T | null {
    const kept = this.#things.get(key);
    if (!kept) return null;
    this.#things.delete(key); // to the young end again
    this.#things.set(key, kept);
    return kept.thing;
  }

  peek(key: string): T | null {
    return this.#things.get(key)?.thing ?? null;
  }

  put(key: string, thing: T): void {
    this.drop(key);
    this.#things.set(key, { thing, weight: thing.weight });
    this.#weight += thing.weight;
    this.makeRoom();
  }

  /** Counts a thing anew that has grown or shrunk, where it is still here. */
  weigh(key: string, thing: T): void {
    const kept = this.#things.get(key);
    if (kept?.thing !== thing) return;
    this.#weight += thing.weight - kept.weight;
    kept.weight = thing.weight;
    this.makeRoom();
  }

  clear(): void {
    this.#things.clear();
    this.#weight = 0;
  }

  private makeRoom(): void {
    for (const key of this.#things.keys()) {
      if (this.#weight <= this.limit) return;
      this.drop(key);
    }
  }

  private drop(key: string): void {
    this.#weight -= this.#things.get(key)?.weight ?? 0;
    this.#things.delete(key);
  }
}
