import { setTimeout as wait } from 'node:timers/promises';
import { PageNotFetched, type Outbound } from '../../../platform/outbound/outbound.js';
import type { FoundFeature } from '../reading/geometry.js';
import { NoWkt, parseWkt } from '../reading/parse-wkt.rules.js';
import type { FetchedFile } from './fetched-file.js';
import { readUldkAnswer, uldkQuestions } from './uldk-answer.rules.js';

/** A unit whose boundary is wanted. */
export interface WantedUnit {
  teryt: string;
  name: string;
}

export interface FetchSettings {
  /** Address of the service. */
  service: string;
  /** Milliseconds between two questions: the service is everybody's. */
  pause: number;
  /** How often an answer that does not come is asked for again. */
  tries: number;
  log: (line: string) => void;
}

/** The service did not answer; what was fetched stays for the next run. */
export class FetchStopped extends Error {}

/**
 * Asks for the boundary of each unit, one after the other. What is there already is not asked for again.
 *
 * @returns a shape per unit that the service knows, and those it does not know
 * @throws FetchStopped when it does not answer, or says something that is no area
 */
export async function fetchBoundaries(
  outbound: Pick<Outbound, 'read'>,
  units: readonly WantedUnit[],
  kept: FetchedFile,
  settings: FetchSettings,
): Promise<{ features: FoundFeature[]; unknown: WantedUnit[] }> {
  const fetched = await kept.read();
  const features: FoundFeature[] = [];
  const unknown: WantedUnit[] = [];
  for (const [at, unit] of units.entries()) {
    const there = fetched.get(unit.teryt);
    const wkt = there ?? (await askFor(outbound, unit, settings));
    settings.log(`${at + 1}/${units.length} ${unit.name} (${unit.teryt})${there ? ': już pobrane' : ''}`);
    if (wkt === null) {
      unknown.push(unit);
      continue;
    }
    features.push({ number: at + 1, properties: { teryt: unit.teryt }, geometry: areaOf(wkt, unit) });
    if (!there) await kept.add(unit.teryt, wkt);
  }
  return { features, unknown };
}

async function askFor(
  outbound: Pick<Outbound, 'read'>,
  unit: WantedUnit,
  settings: FetchSettings,
): Promise<string | null> {
  for (const question of uldkQuestions(unit.teryt)) {
    const answer = readUldkAnswer(await ask(outbound, `${settings.service}?${question}`, unit, settings));
    if (answer.kind === 'refused') throw stopped(unit, `usługa odpowiedziała: „${answer.words}”`);
    if (answer.kind === 'found') return answer.wkt;
  }
  return null;
}

async function ask(
  outbound: Pick<Outbound, 'read'>,
  address: string,
  unit: WantedUnit,
  { pause, tries, log }: FetchSettings,
): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    await wait(pause * attempt);
    try {
      return await outbound.read(address);
    } catch (error) {
      if (!(error instanceof PageNotFetched)) throw error;
      if (attempt >= tries || error.reason === 'forbidden') throw stopped(unit, REASONS[error.reason], error);
      log(`  ${REASONS[error.reason]}, próba ${attempt + 1} z ${tries}`);
    }
  }
}

const REASONS: Readonly<Record<PageNotFetched['reason'], string>> = {
  forbidden: 'adres usługi jest w sieci wewnętrznej (MIARA_LINK_ALLOW)',
  unreachable: 'usługa nie odpowiada',
  too_large: 'odpowiedź jest za duża',
  wrong_type: 'odpowiedź jest nieczytelna',
  too_slow: 'usługa odpowiada za wolno',
  too_many_redirects: 'usługa przekierowuje w kółko',
};

function areaOf(wkt: string, unit: WantedUnit): unknown {
  try {
    return parseWkt(wkt);
  } catch (error) {
    if (error instanceof NoWkt) throw stopped(unit, `granicy nie da się odczytać (${error.message})`, error);
    throw error;
  }
}

function stopped({ name, teryt }: WantedUnit, why: string, cause?: unknown): FetchStopped {
  return new FetchStopped(
    `Pobieranie zatrzymało się na: ${name} (${teryt}): ${why}. Uruchom polecenie ponownie; pobrane granice zostają.`,
    { cause },
  );
}
