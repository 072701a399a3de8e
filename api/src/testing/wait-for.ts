import { setTimeout as sleep } from 'node:timers/promises';

/** Asks until the answer is the one that is waited for; throws what was answered last when it never is. */
export async function waitFor<T>(
  ask: () => Promise<T>,
  isIt: (answer: T) => boolean,
  limit = 30_000,
): Promise<T> {
  const until = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (isIt(answer)) return answer;
    if (Date.now() > until) throw new Error(`waited in vain; the last answer: ${JSON.stringify(answer)}`);
    await sleep(100);
  }
}
