import { Injectable } from '@nestjs/common';
import { hash, verify, type Options } from '@node-rs/argon2';

/** Argon2id (the library's default) with OWASP's first choice: 19 MiB, two passes, one lane. */
const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

@Injectable()
export class Passwords {
  #nobody: Promise<string> | null = null;

  /**
   * Whether the password is the one behind the hash. Without a hash (nobody has this address) the same work is
   * done against one that fits nothing, so that the time taken does not tell which addresses exist.
   */
  async matches(password: string, passwordHash: string | null): Promise<boolean> {
    const known = passwordHash !== null;
    const fits = await verify(passwordHash ?? (await this.nobody()), password);
    return known && fits;
  }

  /** What is stored of a new password. */
  async hash(password: string): Promise<string> {
    return hash(password, COST);
  }

  private nobody(): Promise<string> {
    this.#nobody ??= hash('nobody has this password', COST);
    return this.#nobody;
  }
}
