import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicRoute } from '../../../platform/auth/decorators.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { sendData } from '../../../platform/http/send-data.js';
import { PublicService } from '../public.service.js';
import { OpenDataService } from './open-data.service.js';

const NUMBER = /^[1-9]\d{0,5}$/;

/** Files of publications at their permanent addresses, and the program that counts them anew. */
@ApiExcludeController()
@Controller(':tenant/data')
export class DataController {
  constructor(
    private readonly publics: PublicService,
    private readonly data: OpenDataService,
  ) {}

  @Get('recompute.mjs')
  @PublicRoute()
  async program(
    @Param('tenant') tenant: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.publics.open(tenant);
    sendData(request, reply, await this.data.program(), 'public, max-age=300');
  }

  @Get(':number/:file')
  @PublicRoute()
  async file(
    @Param('tenant') tenant: string,
    @Param('number') number: string,
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!NUMBER.test(number)) throw new DomainError('not_found');
    sendData(request, reply, await this.data.file(await this.publics.open(tenant, number), file));
  }
}
