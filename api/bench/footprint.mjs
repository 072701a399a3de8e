/** What one process of the service takes: start, memory at rest and after load. `node api/bench/footprint.mjs` */
import autocannon from 'autocannon';
import { median } from './measure.mjs';
import { whenRunDirectly } from './report.mjs';
import { settled, startService } from './servers.mjs';
import { sessionOf } from './world.mjs';

const STARTS = 3;
const START_AIM_MS = 2000;
const MEMORY_AIM_MIB = 200;

export async function footprint(world) {
  const starts = [];
  const rests = [];
  let loaded = 0;
  for (let turn = 0; turn < STARTS; turn += 1) {
    const service = await startService(world);
    starts.push(service.startedInMs);
    await settled(service, world.owner);
    rests.push(service.memoryMiB());
    if (turn === STARTS - 1) {
      const headers = { cookie: await sessionOf(world.owner, 'koordynator@omggs.demo') };
      for (const below of ['units/2211/assessments', 'coverage/groups?by=area', 'coverage/matrix'])
        await autocannon({
          url: `${service.url}/api/v1/tenants/omggs/${below}`,
          headers,
          connections: 16,
          duration: 4,
        });
      loaded = service.memoryMiB();
    }
    await service.stop();
  }
  return [
    {
      what: 'start of one process',
      aim: `at most ${START_AIM_MS / 1000} s`,
      measured: `${(median(starts) / 1000).toFixed(2)} s (${starts.map((ms) => (ms / 1000).toFixed(2)).join(', ')})`,
      holds: median(starts) <= START_AIM_MS,
    },
    {
      what: 'memory of one process',
      aim: `at most ${MEMORY_AIM_MIB} MiB resident`,
      measured: `${median(rests).toFixed(0)} MiB at rest, ${loaded.toFixed(0)} MiB right after load`,
      holds: median(rests) <= MEMORY_AIM_MIB,
    },
  ];
}

await whenRunDirectly(import.meta.url, footprint);
