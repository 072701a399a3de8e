import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicRoute } from '../../../platform/auth/decorators.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { isTeryt } from '../../../platform/http/field-rules.js';
import { NewsService, type NewsOf } from '../news/news.service.js';
import { addressOf, isReserved } from '../pages/page-address.js';
import { PageSender } from '../pages/page-sender.js';
import type { SubscribeStep } from '../pages/public-page.js';
import { presentOpened } from '../public.presenter.js';
import { PublicService, type OpenPublication } from '../public.service.js';
import { SubscriptionsService } from './subscriptions.service.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const KEY = /^[0-9a-f]{64}$/;

type Form = Record<string, unknown> | null | undefined;

/**
 * News by mail, for anybody: plain forms without scripts, cookies and accounts. Opening an address changes nothing, so that
 * programs that look at the links of letters neither confirm nor end anything.
 */
@ApiExcludeController()
@Controller()
export class SubscriptionsController {
  constructor(
    private readonly publics: PublicService,
    private readonly news: NewsService,
    private readonly subscriptions: SubscriptionsService,
    private readonly sender: PageSender,
  ) {}

  @Get(':tenant/subscribe')
  @PublicRoute()
  async form(
    @Param('tenant') tenant: string,
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.page(tenant, request, reply, async (opened) => this.asked(opened, request, query, null));
  }

  @Post(':tenant/subscribe')
  @HttpCode(200)
  @PublicRoute()
  async request(
    @Param('tenant') tenant: string,
    @Query() query: Record<string, unknown>,
    @Body() body: Form,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.page(tenant, request, reply, async (opened) => {
      if (!this.subscriptions.isOffered) return this.asked(opened, request, query, null);
      const { language } = addressOf(request);
      const of = newsOf(query);
      const requested = await this.subscriptions.request(
        opened,
        { of, language },
        {
          page: formOf(opened, of),
          token: body?.['token'],
          address: body?.['address'],
          trap: body?.['website'],
        },
      );
      return requested === 'sent' ? { step: 'sent' } : this.asked(opened, request, query, requested);
    });
  }

  @Get(':tenant/subscription')
  @PublicRoute()
  async ask(
    @Param('tenant') tenant: string,
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.page(tenant, request, reply, async (opened) => {
      const { id, key, step } = linkOf(query);
      if (!(await this.subscriptions.known(opened, id, key))) return { step: 'gone' };
      return { step };
    });
  }

  /** What a button on that page sends, and what a mail program sends for its own button (RFC 8058). */
  @Post(':tenant/subscription')
  @HttpCode(200)
  @PublicRoute()
  async decide(
    @Param('tenant') tenant: string,
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.page(tenant, request, reply, async (opened) => {
      const { id, key, step } = linkOf(query);
      if (step === 'confirm')
        return { step: (await this.subscriptions.confirm(opened, id, key)) ? 'confirmed' : 'gone' };
      await this.subscriptions.end(opened, id, key);
      return { step: 'ended' };
    });
  }

  private async asked(
    opened: OpenPublication,
    request: FastifyRequest,
    query: Record<string, unknown>,
    problem: 'address' | 'expired' | null,
  ): Promise<SubscribeStep> {
    const of = newsOf(query);
    const { title } = await this.news.list(opened, of, addressOf(request).language);
    const token = this.subscriptions.token(formOf(opened, of));
    return { step: 'form', about: title, token, problem, offered: this.subscriptions.isOffered };
  }

  private async page(
    tenant: string,
    request: FastifyRequest,
    reply: FastifyReply,
    step: (opened: OpenPublication) => Promise<SubscribeStep>,
  ): Promise<void> {
    if (isReserved(tenant)) throw new DomainError('not_found');
    await this.sender.sendOnce(request, reply, async () => {
      const opened = await this.publics.openAnyway(tenant);
      return { kind: 'subscribe', subscribe: { ...presentOpened(opened), ...(await step(opened)) } };
    });
  }
}

/** 404 for what can be none of ours. */
function newsOf({ unit, item }: Record<string, unknown>): NewsOf {
  if (typeof item === 'string' && /^[\w-]{1,40}$/.test(item)) return { kind: 'item', code: item };
  if (unit === undefined && item === undefined) return { kind: 'tenant' };
  if (!isTeryt(unit)) throw new DomainError('not_found');
  return { kind: 'unit', teryt: unit };
}

function formOf({ tenant }: OpenPublication, of: NewsOf): string {
  return `${tenant.slug} ${JSON.stringify(of)}`;
}

function linkOf({ id, key, step }: Record<string, unknown>): {
  id: string;
  key: string;
  step: 'confirm' | 'end';
} {
  if (typeof id !== 'string' || typeof key !== 'string' || !UUID.test(id) || !KEY.test(key))
    throw new DomainError('not_found');
  if (step !== 'confirm' && step !== 'end') throw new DomainError('not_found');
  return { id, key, step };
}
