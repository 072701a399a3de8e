import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { pageOf } from '../../platform/http/page-query.js';
import { AuditPageResponse, AuditQuery } from './audit.dto.js';
import { presentAudit } from './audit.presenter.js';
import { AuditService } from './audit.service.js';

@ApiTags('audit')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/audit')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Get()
  @RequirePermission('audit.read')
  @ApiOperation({ operationId: 'listAudit', summary: 'Who changed what, newest first' })
  @ApiOkResponse({ type: AuditPageResponse })
  async list(@CurrentActor() actor: Actor, @Query() query: AuditQuery): Promise<AuditPageResponse> {
    return presentAudit(
      await this.audit.list(actor, {
        subjectType: query.subjectType ?? null,
        teryt: query.unit ?? null,
        page: pageOf(query, 1),
      }),
    );
  }
}
