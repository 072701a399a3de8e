import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { warsawDay } from '../../../platform/clock.js';
import { PublicRoute } from '../../../platform/auth/decorators.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { isTeryt } from '../../../platform/http/field-rules.js';
import { presentData } from '../open-data/data.presenter.js';
import { OpenDataService } from '../open-data/open-data.service.js';
import { isComparable } from '../compare.rules.js';
import { presentComparison } from '../comparison.presenter.js';
import { presentCorrections } from '../corrections.presenter.js';
import { presentItem, presentItems } from '../items.presenter.js';
import { presentMethodology } from '../methodology.presenter.js';
import { presentOverview } from '../overview.presenter.js';
import { presentPublicMap } from '../public-map.presenter.js';
import { partsOf } from '../answers/public-answers.js';
import { presentTenant, presentUnitList } from '../public.presenter.js';
import { PublicService, type OpenPublication } from '../public.service.js';
import { presentScorecard } from '../scorecard.presenter.js';
import { addressOf, isReserved } from './page-address.js';
import { orWithdrawn } from './or-withdrawn.js';
import { PageSender } from './page-sender.js';
import { PagesService } from './pages.service.js';
import type { PageView } from './public-page.js';
import { presentStart } from './start.presenter.js';

/**
 * The public pages: whole HTML documents that need no script and set no cookie. They show what the public API
 * answers, through the same service and presenters.
 */
@ApiExcludeController()
@Controller()
export class PagesController {
  constructor(
    private readonly publics: PublicService,
    private readonly pages: PagesService,
    private readonly sender: PageSender,
    private readonly openData: OpenDataService,
  ) {}

  @Get()
  @PublicRoute()
  async start(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { query } = addressOf(request);
    await this.sender.send(request, reply, async () => {
      const opened = await this.pages.newest();
      return {
        madeFrom: opened.flatMap(partsOf),
        seen: [await this.publics.seenTenants(), ...opened.map(({ seen }) => seen)],
        view: async () => presentStart(await this.pages.start(opened, query), query),
      };
    });
  }

  @Get('accessibility')
  @PublicRoute()
  async accessibility(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.sender.send(request, reply, async () => {
      const tenants = (await this.publics.tenants()).map(presentTenant);
      return {
        madeFrom: [JSON.stringify(tenants)],
        seen: [await this.publics.seenTenants()],
        view: async () => ({ kind: 'accessibility', tenants }),
      };
    });
  }

  @Get(':tenant')
  @PublicRoute()
  async overview(
    @Param('tenant') tenant: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { query } = addressOf(request);
    await this.published(tenant, request, reply, async (opened) => {
      const { found, close } = await this.publics.findOrGuess(opened, query);
      return {
        kind: 'overview',
        overview: presentOverview(await this.publics.overview(opened)),
        units: presentUnitList(found),
        map: presentPublicMap(opened, await this.publics.map(opened)),
        query,
        close: presentUnitList({ ...found, units: close }).units,
      };
    });
  }

  @Get(':tenant/units/:unit')
  @PublicRoute()
  async scorecard(
    @Param('tenant') tenant: string,
    @Param('unit') unit: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.published(tenant, request, reply, async (opened) => {
      if (!isTeryt(unit)) throw new DomainError('not_found');
      return { kind: 'scorecard', scorecard: presentScorecard(await this.publics.scorecard(opened, unit)) };
    });
  }

  @Get(':tenant/items')
  @PublicRoute()
  async items(
    @Param('tenant') tenant: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.published(tenant, request, reply, async (opened) => ({
      kind: 'items',
      items: presentItems(await this.publics.items(opened)),
    }));
  }

  @Get(':tenant/items/:code')
  @PublicRoute()
  async item(
    @Param('tenant') tenant: string,
    @Param('code') code: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.published(tenant, request, reply, async (opened) => ({
      kind: 'item',
      item: presentItem(await this.publics.item(opened, code, addressOf(request).unit)),
    }));
  }

  @Get(':tenant/methodology')
  @PublicRoute()
  async methodology(
    @Param('tenant') tenant: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { unit } = addressOf(request);
    await this.published(tenant, request, reply, async (opened) => ({
      kind: 'methodology',
      methodology: presentMethodology(await this.publics.methodology(opened, unit)),
      units: presentUnitList(await this.publics.find(opened, undefined)).units.map(({ unit: one }) => one),
    }));
  }

  @Get(':tenant/accessibility')
  @PublicRoute()
  async tenantAccessibility(
    @Param('tenant') tenant: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (isReserved(tenant)) throw new DomainError('not_found');
    await this.sender.send(request, reply, async () => {
      const opened = await this.publics.openAnyway(tenant);
      const { statement, today } = opened;
      return {
        madeFrom: [...partsOf(opened), JSON.stringify(statement), today],
        seen: [opened.seen],
        view: async () => ({
          kind: 'tenant-accessibility',
          tenant: presentTenant(opened.tenant),
          statement,
          ...publishedOn(opened.publications),
          today,
        }),
      };
    });
  }

  @Get(':tenant/compare')
  @PublicRoute()
  async compare(
    @Param('tenant') tenant: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { units: chosen } = addressOf(request);
    await this.published(tenant, request, reply, async (opened) => {
      const all = await this.publics.find(opened, undefined);
      const comparable = isComparable(
        all.units.map(({ unit }) => unit),
        chosen,
      );
      return {
        kind: 'compare',
        comparison: comparable ? presentComparison(await this.publics.compare(opened, chosen)) : null,
        units: presentUnitList(all),
        chosen,
      };
    });
  }

  @Get(':tenant/corrections')
  @PublicRoute()
  async corrections(
    @Param('tenant') tenant: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.published(tenant, request, reply, async (opened) => ({
      kind: 'corrections',
      corrections: presentCorrections(await this.publics.corrections(opened)),
    }));
  }

  @Get(':tenant/data')
  @PublicRoute()
  async data(
    @Param('tenant') tenant: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (isReserved(tenant)) throw new DomainError('not_found');
    await this.sender.send(request, reply, async () => {
      const { publication } = addressOf(request);
      const opened = await this.publics.openAnyway(tenant, publication);
      return {
        madeFrom: [...partsOf(opened), await this.openData.mark(opened)],
        seen: [opened.seen],
        view: async () =>
          orWithdrawn(opened, publication, {
            kind: 'data',
            data: presentData(await this.openData.page(opened)),
          }),
      };
    });
  }

  /** Everything else is not there. */
  @Get(':tenant/*')
  @PublicRoute()
  async elsewhere(
    @Param('tenant') tenant: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (isReserved(tenant)) throw new DomainError('not_found');
    await this.sender.send(request, reply, () => Promise.reject(new DomainError('not_found')));
  }

  private async published(
    tenant: string,
    request: FastifyRequest,
    reply: FastifyReply,
    view: (opened: OpenPublication) => Promise<PageView>,
  ): Promise<void> {
    if (isReserved(tenant)) throw new DomainError('not_found');
    await this.sender.send(request, reply, async () => {
      const { publication } = addressOf(request);
      const opened = await this.publics.openAnyway(tenant, publication);
      return {
        madeFrom: partsOf(opened),
        seen: [opened.seen],
        view: async () => orWithdrawn(opened, publication, await view(opened)),
      };
    });
  }
}

/** First and last day on which something was published; the newest comes first. */
function publishedOn(publications: OpenPublication['publications']): {
  firstPublishedOn: string;
  lastPublishedOn: string;
} {
  const dayOf = (set: OpenPublication['publications'][number] | undefined): string =>
    set ? warsawDay(set.publishedAt) : '';
  return { firstPublishedOn: dayOf(publications.at(-1)), lastPublishedOn: dayOf(publications[0]) };
}
