import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppConfig } from '../../../config/config.js';
import { PublicService } from '../public.service.js';
import type { Seen } from './looked-at.js';
import { PublicAnswers } from './public-answers.js';

/** How often it is looked whether anything was published, in milliseconds. */
const LOOK_EVERY_MS = 2_000;
/** Between two pages others have their turn, in milliseconds. */
const PAUSE_MS = 50;
/** Pages of a publication beside those of its units and items. */
const PARTS = ['', '/items', '/compare', '/methodology', '/accessibility', '/data', '/corrections'];

/**
 * Makes the pages that stand, in the first language, before anybody asks: after the start and whenever what they are made
 * from changed. So they are there when the database is not.
 */
@Injectable()
export class WarmUp implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #logger = new Logger('PublicAnswers');
  readonly #closing = new AbortController();
  #done: { origin: string; seen: readonly Seen[] } | null = null;

  constructor(
    private readonly publics: PublicService,
    private readonly answers: PublicAnswers,
    private readonly host: HttpAdapterHost<FastifyAdapter>,
    private readonly config: AppConfig,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.publicWarm) void this.goOn();
  }

  onModuleDestroy(): void {
    this.#closing.abort();
  }

  private async goOn(): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      await sleep(LOOK_EVERY_MS, undefined, { ref: false, signal }).catch(() => undefined);
      // Without its database there is nothing to be made, and others tell that it is away.
      await this.round().catch((error: unknown) => this.#logger.debug(error));
    }
  }

  private async round(): Promise<void> {
    const origin = this.config.origin ?? this.answers.askedAt;
    if (origin === null) return; // pages tell their own address: nobody said yet what it is
    const tenants = await this.publics.tenants();
    const opened = (await Promise.all(tenants.map(({ slug }) => this.publics.openIfAny(slug)))).filter(
      (one) => one !== null,
    );
    const before = this.#done;
    if (before?.origin === origin && before.seen.every((one) => one.isStill())) return;
    this.#done = { origin, seen: [await this.publics.seenTenants(), ...opened.map(({ seen }) => seen)] };
    for (const path of ['/', '/accessibility']) await this.make(origin, path);
    for (const one of opened) {
      const { slug } = one.tenant;
      const { units, standard } = await this.publics.find(one, undefined);
      const paths = [
        ...PARTS,
        ...units.map(({ unit }) => `/units/${unit.teryt}`),
        ...standard.items.map(({ code }) => `/items/${encodeURIComponent(code)}`),
      ];
      for (const path of paths) await this.make(origin, `/${slug}${path}`);
    }
  }

  /** As if somebody asked. */
  private async make(origin: string, url: string): Promise<void> {
    if (this.#closing.signal.aborted || !this.answers.hasRoom) return;
    const { host, protocol } = new URL(origin);
    await this.host.httpAdapter.getInstance().inject({
      url,
      headers: { host, 'x-forwarded-proto': protocol.slice(0, -1), 'accept-encoding': 'gzip' },
    });
    await sleep(PAUSE_MS, undefined, { ref: false });
  }
}
