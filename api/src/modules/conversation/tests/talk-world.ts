import type { ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  UNITS,
  type BuiltPerson,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import type { Answer, TestClient } from '../../../testing/test-client.js';
import type { ConversationResponse, ThreadResponse } from '../conversation.dto.js';

export interface Somebody extends BuiltPerson {
  client: TestClient;
}

/** A gmina with everybody who could talk about it, and some who may not. */
export class TalkWorld {
  private constructor(
    readonly test: ApiTest,
    readonly tenant: BuiltTenant,
    /** An assessment of the gmina. */
    readonly assessmentId: string,
    readonly coordinator: Somebody,
    readonly colleague: Somebody,
    readonly editor: Somebody,
    readonly team: Somebody,
    readonly powiatEditor: Somebody,
    readonly neighbour: Somebody,
    readonly reader: Somebody,
    readonly administrator: Somebody,
  ) {}

  static async build(test: ApiTest): Promise<TalkWorld> {
    const gmina = UNITS.puck.teryt;
    const powiat = UNITS.powiatPucki.teryt;
    const tenant = await buildTenant(test, { members: [powiat, gmina, UNITS.wladyslawowo.teryt] });
    const standard = await buildStandard(test, tenant);
    const somebody = async (
      role: Parameters<typeof buildPerson>[1],
      name: string,
      teryt?: string,
    ): Promise<Somebody> => {
      const person = await buildPerson(test, role, { tenant, name, ...(teryt ? { teryt } : {}) });
      return { ...person, client: await test.as(person) };
    };
    const [row] = await test.rows<{ id: string }>(
      'SELECT id FROM assessments WHERE tenant_id = $1 AND teryt = $2 AND item_id = $3',
      [tenant.id, gmina, standard.items['EDU-02']],
    );
    return new TalkWorld(
      test,
      tenant,
      row?.id ?? '',
      await somebody('coordinator', 'Anna Koordynatorka'),
      await somebody('coordinator', 'Błażej Koordynator'),
      await somebody('unit_editor', 'Celina z Pucka', gmina),
      await somebody('team_member', 'Dariusz z zespołu', powiat),
      await somebody('unit_editor', 'Ewa ze starostwa', powiat),
      await somebody('unit_editor', 'Filip z Władysławowa', UNITS.wladyslawowo.teryt),
      await somebody('reader', 'Grażyna', gmina),
      await somebody('tenant_administrator', 'Henryk'),
    );
  }

  path(below: string): string {
    return `/api/v1/tenants/${this.tenant.slug}/${below}`;
  }

  /** The address of the conversation, or of something below it. */
  talk(below = ''): string {
    return this.path(`assessments/${this.assessmentId}/conversation${below}`);
  }

  async write(
    who: Somebody,
    visibility: 'internal' | 'shared' | 'public',
    text: string,
    more: object = {},
  ): Promise<Answer<ThreadResponse>> {
    return who.client.post<ThreadResponse>(this.talk(), { visibility, text, ...more });
  }

  async read(who: Somebody): Promise<ConversationResponse> {
    return (await who.client.get<ConversationResponse>(this.talk())).body;
  }

  /** The words that somebody finds in the conversation. */
  async words(who: Somebody): Promise<(string | null)[]> {
    const { threads } = await this.read(who);
    return threads.flatMap(({ notes }) => notes.map(({ text }) => text));
  }
}
