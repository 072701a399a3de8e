import { Module } from '@nestjs/common';
import { RollUpsModule } from '../roll-ups/roll-ups.module.js';
import { DashboardsController } from './dashboards.controller.js';
import { DashboardsService } from './dashboards.service.js';
import { DashboardsViews } from './dashboards.views.js';

@Module({
  imports: [RollUpsModule],
  controllers: [DashboardsController],
  providers: [DashboardsService, DashboardsViews],
})
export class DashboardsModule {}
