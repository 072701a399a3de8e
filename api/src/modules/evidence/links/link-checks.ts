import { setTimeout as sleep } from 'node:timers/promises';
import { hostOf } from '@miara/shared';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AppConfig } from '../../../config/config.js';
import { Clock } from '../../../platform/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Jobs, type JobAttempt } from '../../../platform/jobs/jobs.js';
import { Outbound, PageNotFetched } from '../../../platform/outbound/outbound.js';
import { resultOf } from './link-result.rules.js';
import { LinksRepository, type LinkInUse, type NewCheck } from './links.repository.js';

/** A page is looked at again after so long, in milliseconds: a night's run reaches what the last one saw. */
const AFTER = 20 * 60 * 60 * 1000;
/** Hosts that are asked at the same time, and the pause between two pages of one, in milliseconds. */
const HOSTS_AT_ONCE = 8;
const PAUSE = 1_000;

/** Nothing told: all that is due. */
export interface LinkCheckData {
  tenantId?: string;
  evidenceId?: string;
}

type TenantLink = LinkInUse & { tenantId: string };

/** Looks at night whether the pages that serve as proof are still there, and at one of them when asked. */
@Injectable()
export class LinkChecks implements OnModuleInit {
  constructor(
    private readonly config: AppConfig,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: LinksRepository,
    private readonly outbound: Outbound,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<LinkCheckData>({
      queue: 'link-check',
      cron: '40 2 * * *',
      atStart: true,
      run: (attempt) => this.run(attempt),
    });
  }

  /** Looks at a page and notes what it found. */
  async check(tenantId: string, { evidenceId, url }: LinkInUse, stop?: AbortSignal): Promise<void> {
    const found = await this.look(url, stop);
    await this.unitOfWork.keepBooks(tenantId, (tx) =>
      this.repository.saveCheck(tx, { evidenceId, url, ...found }),
    );
  }

  private async run({ data: { tenantId, evidenceId }, signal }: JobAttempt<LinkCheckData>): Promise<void> {
    if (tenantId !== undefined && evidenceId !== undefined) {
      const link = await this.unitOfWork.systemRead(tenantId, (tx) => this.repository.inUse(tx, evidenceId));
      if (link) await this.check(tenantId, link, signal);
    } else if (!this.config.demo) {
      // The demo world's addresses are invented or belong to offices that nobody asked.
      await this.checkDue(signal);
    }
  }

  /** What was looked at is not due any more: a run that is cut, or a second one, takes up what is left. */
  private async checkDue(signal: AbortSignal): Promise<void> {
    const due = await this.due();
    const hosts = groupBy(due, ({ url }) => hostOf(url));
    const waiting = [...hosts.values()].values();
    const ask = async (): Promise<void> => {
      for (const links of waiting) await this.checkHost(links, signal);
    };
    await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, ask));
  }

  private async checkHost(links: readonly TenantLink[], signal: AbortSignal): Promise<void> {
    const pages = groupBy(links, ({ url }) => url);
    let isFirst = true;
    for (const [url, same] of pages) {
      if (!isFirst) await sleep(PAUSE, undefined, { signal });
      isFirst = false;
      signal.throwIfAborted();
      const found = await this.look(url, signal);
      for (const { tenantId, evidenceId } of same) {
        await this.unitOfWork.keepBooks(tenantId, (tx) =>
          this.repository.saveCheck(tx, { evidenceId, url, ...found }),
        );
      }
    }
  }

  private async due(): Promise<TenantLink[]> {
    const since = new Date(this.clock.now().getTime() - AFTER);
    const due: TenantLink[] = [];
    for (const tenantId of await this.unitOfWork.tenants()) {
      const links = await this.unitOfWork.systemRead(tenantId, (tx) => this.repository.due(tx, since));
      due.push(...links.map((link) => ({ ...link, tenantId })));
    }
    return due;
  }

  private async look(url: string, stop?: AbortSignal): Promise<Omit<NewCheck, 'evidenceId' | 'url'>> {
    try {
      const answer = await this.outbound.look(url, stop);
      return {
        result: resultOf(answer),
        httpStatus: answer.status,
        finalUrl: answer.finalUrl.length <= 2000 ? answer.finalUrl : null,
      };
    } catch (error) {
      if (!(error instanceof PageNotFetched)) throw error;
      const result = error.reason === 'forbidden' ? 'forbidden' : 'unreachable';
      return { result, httpStatus: null, finalUrl: null };
    }
  }
}

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
