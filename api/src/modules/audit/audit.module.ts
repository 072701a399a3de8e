import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { AuditService } from './audit.service.js';
import { AuditViews } from './audit.views.js';

/** Reads the audit trail; writing it is part of every unit of work. */
@Module({ controllers: [AuditController], providers: [AuditService, AuditViews] })
export class AuditModule {}
