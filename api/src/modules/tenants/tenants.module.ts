import { Module } from '@nestjs/common';
import { TenantsController } from './tenants.controller.js';
import { TenantsService } from './tenants.service.js';
import { TenantsViews } from './tenants.views.js';

/** The coordinating bodies of this installation. */
@Module({ controllers: [TenantsController], providers: [TenantsService, TenantsViews] })
export class TenantsModule {}
