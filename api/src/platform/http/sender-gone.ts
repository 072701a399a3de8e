import type { FastifyRequest } from 'fastify';

/** Silence of a sender after which it is taken for gone, in milliseconds. */
const SILENCE_LIMIT = 60_000;

/**
 * Aborted as soon as the sender of a form can send no more of it: its connection ended before the form did, also when
 * that happened before anybody listened, or it was silent for too long. The parser of forms ends nothing by itself when
 * it is started on a connection that is gone, and would wait for ever.
 */
export function senderGone({ raw }: FastifyRequest): AbortSignal {
  const gone = new AbortController();
  const judge = (): void => {
    if (!raw.complete) gone.abort();
  };
  raw.once('close', judge);
  raw.socket.once('close', judge);
  if (raw.destroyed || raw.socket.destroyed) judge();
  raw.setTimeout(SILENCE_LIMIT, () => raw.destroy());
  return gone.signal;
}

/** What a step of receiving gives, as long as the sender is there. Throws the reason of the signal otherwise. */
export async function whileThere<Value>(step: Promise<Value>, gone: AbortSignal): Promise<Value> {
  const heard = new AbortController();
  try {
    return await Promise.race([
      step,
      new Promise<never>((_resolve, reject) => {
        const fail = (): void => reject(gone.reason as Error);
        if (gone.aborted) fail();
        else gone.addEventListener('abort', fail, { signal: heard.signal });
      }),
    ]);
  } finally {
    heard.abort();
  }
}

/** The same parts, as long as the sender is there. Throws the reason of the signal otherwise. */
export async function* partsWhileThere<Part>(
  parts: AsyncIterator<Part>,
  gone: AbortSignal,
): AsyncGenerator<Part> {
  for (;;) {
    const step = await whileThere(parts.next(), gone);
    if (step.done === true) return;
    yield step.value;
  }
}
