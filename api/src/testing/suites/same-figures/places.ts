import { TellSubscribers } from '../../../modules/publications/subscriptions/tell-subscribers.js';
import type { ApiTest } from '../../api-test.js';
import type { TestClient } from '../../test-client.js';
import { dayAfter, type History, type Published } from './history.js';
import { CHAPTER_PLACES } from './chapter-places.js';
import { Oracle } from './oracle.js';
import { PAGE_PLACES } from './page-places.js';
import { PUBLIC_PLACES } from './public-places.js';
import type { Said } from './said.js';
import { WORKING_PLACES } from './working-places.js';

export type { Said } from './said.js';

/** Somewhere that figures are said: a screen's answer, a page, a file, a letter. */
export interface Place {
  name: string;
  /** Routes that it reads, as their controllers declare them: `GET /tenants/:tenant/coverage/matrix`. */
  routes: readonly string[];
  /** Everything it says, each with its question. */
  read: (world: World) => Promise<readonly Said[]>;
}

/** Every place. A new one is a file beside this one and a line here; `routesWithFigures` says which are missing. */
export const PLACES: readonly Place[] = [
  ...WORKING_PLACES,
  ...PUBLIC_PLACES,
  ...PAGE_PLACES,
  ...CHAPTER_PLACES,
];

/** Routes that could say a figure and say none, or say one that is read elsewhere, and why. */
export const SAYS_NO_FIGURE: Readonly<Record<string, string>> = {
  'GET /:tenant/*': 'is always the page that says that nothing is there',
  'GET /accessibility': 'a statement in words',
  'GET /:tenant/accessibility': 'a statement in words',
  'GET /:tenant/corrections': 'standings before and after, no figure',
  'GET /:tenant/data': 'addresses and hashes; its example is in the public API of the same name',
  'GET /:tenant/data/recompute.mjs': 'a program; its own test recounts every published figure with it',
  'GET /:tenant/embed': 'codes to be copied; what they show are the frames and pictures',
  'GET /:tenant/subscribe': 'a form',
  'GET /:tenant/subscription': 'a form',
  'GET /oembed': 'the code of a frame',
  'GET /catalog.jsonld': 'addresses and hashes of the files',
  'GET /catalog.rdf': 'addresses and hashes of the files',
  'GET /:tenant/catalog.jsonld': 'addresses and hashes of the files',
  'GET /:tenant/catalog.rdf': 'addresses and hashes of the files',
  'GET /tenants/:tenant/units/:teryt/arms': 'a picture',
  'GET /calendars/:file': 'days of deadlines and meetings',
  'GET /public/:tenant/released/:id/file': 'a proof as it was brought',
  'GET /tenants/:tenant/releases/:id/file': 'a proof as it was brought',
  'GET /tenants/:tenant/evidence/:id/file': 'a proof as it was brought',
  'GET /tenants/:tenant/evidence/:id/revisions/:number/file': 'a proof as it was brought',
  'GET /tenants/:tenant/evidence/:id/preview': 'a picture of a proof',
  'GET /tenants/:tenant/evidence/:id/copies/:copyId/file': 'a web page as it was',
  'GET /tenants/:tenant/evidence/packs/:id/file':
    'proofs with a list of them; or the chapters of all units, as they are read one by one',
  'GET /tenants/:tenant/exports/actions': 'actions of the log, no coverage',
  'GET /tenants/:tenant/imports/:id/left-out': 'rows that somebody brought',
  'GET /tenants/:tenant/mail-drafts/:id/files/:number': 'an attachment as it came',
  'GET /tenants/:tenant/meetings/:meetingId/meeting.ics': 'a day and a place',
  'GET /tenants/:tenant/meetings/:meetingId/minutes.docx': 'words of a meeting, no coverage',
  'GET /tenants/:tenant/meetings/:meetingId/minutes.pdf': 'words of a meeting, no coverage',
};

/** A history that was lived through, with those who look at it now. */
export class World {
  private constructor(
    readonly test: ApiTest,
    readonly history: History,
    readonly oracle: Oracle,
    readonly coordinator: TestClient,
    readonly anonymous: TestClient,
    /** Days to ask about, the last is today. */
    readonly days: readonly string[],
    /** Names of groups other than the metropolis. */
    readonly groups: readonly string[],
  ) {}

  static async of(test: ApiTest, history: History): Promise<World> {
    const coordinator = await history.coordinator();
    const oracle = await Oracle.read(test, history.tenant.id);
    const today = history.today;
    const turns = oracle.versionDays.filter((day) => day > history.firstDay);
    const days = [
      ...turns.flatMap((day) => [dayAfter(day, -1), day]),
      ...history.published.map(({ asOf }) => asOf),
      dayAfter(history.firstDay, 1 + history.draws.below(10)),
    ].filter((day) => day < today);
    const groups = [
      ...['powiat:2204', 'powiat:2211'],
      ...['urban_gmina', 'rural_gmina', 'powiat', 'city_with_powiat_rights'].map((kind) => `kind:${kind}`),
      ...['under_5000', '10000_19999', 'powiats', 'unknown'].map((size) => `size:${size}`),
      ...history.ownGroups.map((id) => `own:${id}`),
    ];
    return new World(
      test,
      history,
      oracle,
      coordinator,
      test.anonymous(),
      [...new Set(days)].sort().concat(today),
      groups,
    );
  }

  get today(): string {
    return this.history.today;
  }

  get firstDay(): string {
    return this.history.firstDay;
  }

  /** The newest publication that holds. */
  get newest(): Published | undefined {
    return this.history.published.findLast(({ number }) => !this.history.withdrawn.has(number));
  }

  publication(number: number): Published {
    const found = this.history.published.find((one) => one.number === number);
    if (!found) throw new Error(`No publication ${number} was made`);
    return found;
  }

  path(below: string): string {
    return this.history.path(below);
  }

  /** What anybody gets at an address, byte for byte. */
  async bytes(path: string): Promise<Buffer> {
    const answer = await fetch(new URL(path, this.test.url));
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return Buffer.from(await answer.arrayBuffer());
  }

  /** Letters to people who have followed the metropolis and a unit from the beginning. */
  async letters(): Promise<{ about: { of: string }; text: string }[]> {
    const newest = this.newest;
    const unit = newest?.oracle.membersOn(newest.asOf)[0];
    if (unit === undefined) return [];
    await this.test.rows(
      `INSERT INTO news_subscriptions (tenant_id, address, scope, subject, language, requested_at, confirmed_at)
       VALUES ($1, 'metropolis@example.org', 'tenant', '', 'pl', now(), now()), ($1, $2, 'unit', $3, 'pl', now(), now())`,
      [this.history.tenant.id, `${unit}@example.org`, unit],
    );
    await this.test.app.get(TellSubscribers, { strict: false }).run();
    const letters = await this.test.rows<{ address: string; body: string }>(
      `SELECT address, body FROM outgoing_mails WHERE tenant_id = $1 AND key LIKE 'news:%'`,
      [this.history.tenant.id],
    );
    if (letters.length !== 2) throw new Error(`${letters.length} letters were written`);
    return letters.map(({ address, body }) => ({
      about: { of: address.slice(0, address.indexOf('@')) },
      text: body,
    }));
  }
}
