import { PROBLEMS, isProblemCode, problemText } from '@miara/shared';
import { Controller, Get, Param, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { PublicRoute } from '../auth/decorators.js';
import { DomainError } from './domain-error.js';
import { languageOf } from './language.js';
import { ProblemDescription } from './problem.dto.js';

/** Where the `type` of a problem leads. */
@ApiTags('problems')
@Controller('problems')
export class ProblemsController {
  @Get(':code')
  @PublicRoute()
  @ApiOperation({ operationId: 'getProblem', summary: 'What a problem code means' })
  @ApiOkResponse({ type: ProblemDescription })
  get(@Param('code') code: string, @Req() request: FastifyRequest): ProblemDescription {
    if (!isProblemCode(code)) throw new DomainError('not_found');
    return { code, status: PROBLEMS[code].status, ...problemText(code, {}, languageOf(request)) };
  }
}
