/** Requests per second and latencies of several targets, in turns, so that what slows the machine slows all of them. */
import autocannon from 'autocannon';

/**
 * @param {Record<string, object>} targets name → what autocannon asks for
 * @returns {Promise<Record<string, { perSecond: number, p50: number, p99: number, errors: number }>>} medians over the rounds
 */
export async function inTurns(targets, { connections = 16, seconds = 4, rounds = 5, warmUp = 2 } = {}) {
  const runs = Object.fromEntries(Object.keys(targets).map((name) => [name, []]));
  for (const request of Object.values(targets))
    await autocannon({ ...request, connections, duration: warmUp });
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, request] of Object.entries(targets)) {
      const run = await autocannon({ ...request, connections, duration: seconds });
      runs[name].push({
        perSecond: run.requests.average,
        p50: run.latency.p50,
        p99: run.latency.p99,
        errors: run.errors + run.timeouts + run.non2xx,
      });
    }
  }
  return Object.fromEntries(
    Object.entries(runs).map(([name, all]) => [
      name,
      {
        perSecond: median(all.map((run) => run.perSecond)),
        p50: median(all.map((run) => run.p50)),
        p99: median(all.map((run) => run.p99)),
        errors: all.reduce((sum, run) => sum + run.errors, 0),
      },
    ]),
  );
}

export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
