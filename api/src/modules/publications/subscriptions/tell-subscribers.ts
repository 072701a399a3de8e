import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { SystemTx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { Mailbox } from '../../../platform/mail/mailbox.js';
import { NewsService, type NewsList } from '../news/news.service.js';
import { PublicService, type OpenPublication } from '../public.service.js';
import { knownOf } from './known-of.js';
import { newsLetter } from './letters.js';
import { SubscriptionAddresses } from './subscription-addresses.js';
import { SubscriptionsRepository, type Known, type Subscription } from './subscriptions.repository.js';

/** Whoever did not confirm for so many hours did not want it, or was somebody else. */
const PATIENCE_HOURS = 48;

/** Every five minutes: one letter to each subscriber about what was published or withdrawn since the last, and the unconfirmed go. */
@Injectable()
export class TellSubscribers implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
    private readonly publics: PublicService,
    private readonly news: NewsService,
    private readonly mailbox: Mailbox,
    private readonly subscriptions: SubscriptionsRepository,
    private readonly addresses: SubscriptionAddresses,
  ) {}

  onModuleInit(): void {
    this.jobs.handle({
      queue: 'subscriptions',
      cron: '*/5 * * * *',
      atStart: true,
      run: ({ signal }) => this.run(signal),
    });
  }

  async run(signal?: AbortSignal): Promise<void> {
    const published = new Map((await this.publics.tenants()).map(({ id, slug }) => [id, slug]));
    for (const tenantId of await this.unitOfWork.tenants()) {
      await this.unitOfWork.keepBooks(tenantId, async (tx) => {
        for (const id of await this.subscriptions.stale(tx, PATIENCE_HOURS))
          await this.subscriptions.end(tx, id);
      });
      const slug = published.get(tenantId);
      if (slug === undefined) continue;
      const opened = await this.publics.openAnyway(slug);
      const known = knownOf(opened);
      while (await this.tellOne(opened, known)) signal?.throwIfAborted();
    }
  }

  /** A letter and the mark that it was written are one transaction. False when everybody was told. */
  private async tellOne(opened: OpenPublication, known: Known): Promise<boolean> {
    return this.unitOfWork.keepBooks(opened.tenant.id, async (tx) => {
      const subscription = await this.subscriptions.nextUntold(tx, known);
      if (!subscription) return false;
      const list = await this.listOf(opened, subscription);
      if (list) await this.post(tx, opened, subscription, known, list);
      await this.subscriptions.told(tx, subscription.id, known);
      return true;
    });
  }

  /** Null when the unit or the item is in none of the publications any more. */
  private async listOf(opened: OpenPublication, { of, language }: Subscription): Promise<NewsList | null> {
    try {
      return await this.news.list(opened, of, language);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'not_found') return null;
      throw error;
    }
  }

  private async post(
    tx: SystemTx,
    { tenant }: OpenPublication,
    subscription: Subscription,
    { number, withdrawn }: Known,
    list: NewsList,
  ): Promise<void> {
    const { id, address, language, toldNumber, toldWithdrawals } = subscription;
    const news = list.news.filter(({ publication, what }) =>
      what === 'withdrawal'
        ? !toldWithdrawals.includes(publication)
        : publication > toldNumber && !withdrawn.includes(publication),
    );
    if (news.length === 0) return;
    const end = this.addresses.of(tenant.slug, subscription, 'end');
    await this.mailbox.post(tx, {
      key: `news:${id}:${number}.${withdrawn.length}`,
      to: { person: null, address, name: '' },
      ...newsLetter(language, list.title, news, { page: this.addresses.page(list.page, subscription), end }),
      unsubscribe: end,
    });
  }
}
