import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../../config/config.js';
import { Clock } from '../../../platform/clock.js';
import type { SystemTx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Mailbox } from '../../../platform/mail/mailbox.js';
import { isMailAddress } from '../../../platform/mail/smtp-settings.js';
import { NewsService } from '../news/news.service.js';
import { PublicService, type OpenPublication } from '../public.service.js';
import { knownOf } from './known-of.js';
import { formToken, isFormToken } from './form-token.js';
import { confirmationLetter } from './letters.js';
import { SubscriptionAddresses } from './subscription-addresses.js';
import { SubscriptionsRepository, type Subscription } from './subscriptions.repository.js';

/** Requests of one address, and of everybody, that may wait for a confirmation at once. */
const MOST_OF_AN_ADDRESS = 5;
const MOST_OF_ALL = 500;

/** What became of a form: `sent` says nothing about the address. */
export type Requested = 'sent' | 'address' | 'expired';

/** News by mail: asked for by anybody, confirmed by the reader of the mailbox, ended by the same. */
@Injectable()
export class SubscriptionsService {
  readonly #secret: string;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly subscriptions: SubscriptionsRepository,
    private readonly mailbox: Mailbox,
    private readonly news: NewsService,
    private readonly publics: PublicService,
    private readonly addresses: SubscriptionAddresses,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {
    // All processes of an installation share it; it is told to nobody.
    this.#secret = config.database.appUrl;
  }

  /** Whether letters go out at all. */
  get isOffered(): boolean {
    return this.config.mail !== null;
  }

  token(page: string): string {
    return formToken(this.#secret, page, this.clock.now());
  }

  /**
   * The answer is the same whether the address is new, waits or is subscribed. A filled `trap` is a machine's work, and is
   * thanked for without anything being done.
   */
  async request(
    opened: OpenPublication,
    wanted: Pick<Subscription, 'of' | 'language'>,
    form: { page: string; token: unknown; address: unknown; trap: unknown },
  ): Promise<Requested> {
    if (!isFormToken(this.#secret, form.page, form.token, this.clock.now())) return 'expired';
    const address = typeof form.address === 'string' ? form.address.trim().toLowerCase() : '';
    if (!isMailAddress(address)) return 'address';
    if (typeof form.trap === 'string' && form.trap !== '') return 'sent';
    const { title } = await this.news.list(opened, wanted.of, wanted.language);
    await this.unitOfWork.keepBooks(opened.tenant.id, async (tx) => {
      await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('subscriptions ' || $1, 0))", [
        tx.tenantId,
      ]);
      const { own, all } = await this.subscriptions.unconfirmed(tx, address);
      if (own >= MOST_OF_AN_ADDRESS || all >= MOST_OF_ALL) return;
      const subscription = await this.subscriptions.request(tx, { address, ...wanted });
      if (subscription.confirmedAt !== null) return;
      await this.postConfirmation(tx, opened.tenant.slug, subscription, title);
    });
    return 'sent';
  }

  /** Null when it is not there, or the key is another. */
  async known(opened: OpenPublication, id: string, key: string): Promise<Subscription | null> {
    return this.unitOfWork.keepBooks(opened.tenant.id, (tx) => this.subscriptions.known(tx, id, key));
  }

  /** False when it is not there any more. */
  async confirm(opened: OpenPublication, id: string, key: string): Promise<boolean> {
    return this.unitOfWork.keepBooks(opened.tenant.id, async (tx) => {
      if (!(await this.subscriptions.known(tx, id, key))) return false;
      await this.subscriptions.confirm(tx, id, knownOf(opened));
      return true;
    });
  }

  /** Removes the address. Ending twice is fine. */
  async end(opened: OpenPublication, id: string, key: string): Promise<void> {
    await this.unitOfWork.keepBooks(opened.tenant.id, async (tx) => {
      if (await this.subscriptions.known(tx, id, key)) await this.subscriptions.end(tx, id);
    });
  }

  /** One letter per request and hour: the key says so. */
  private async postConfirmation(
    tx: SystemTx,
    slug: string,
    subscription: Subscription,
    whose: string,
  ): Promise<void> {
    const { id, address, language } = subscription;
    const [confirm, end] = (['confirm', 'end'] as const).map((step) =>
      this.addresses.of(slug, subscription, step),
    );
    await this.mailbox.post(tx, {
      key: `news:${id}:confirm:${tx.now.toISOString().slice(0, 13)}`,
      to: { person: null, address, name: '' },
      ...confirmationLetter(language, whose, { confirm: confirm ?? '', end: end ?? '' }),
      ...(end === undefined ? {} : { unsubscribe: end }),
    });
  }
}
