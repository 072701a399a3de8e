import { Module } from '@nestjs/common';
import { OwnGroupsModule } from '../own-groups/own-groups.module.js';
import { StandardsModule } from '../standards/standards.module.js';
import { UnitsReaderModule } from '../units/units-reader.module.js';
import { CoverageReader } from './coverage.reader.js';
import { MatrixCells } from './matrix-cells.js';
import { MatrixViews } from './matrix.views.js';
import { MeasuredGroupReader } from './measured-group.reader.js';
import { RollUpsController } from './roll-ups.controller.js';
import { RollUpsService } from './roll-ups.service.js';
import { StandingsViews } from './standings.views.js';
import { TrendController } from './trend.controller.js';
import { TrendService } from './trend.service.js';
import { TrendViews } from './trend.views.js';

@Module({
  imports: [OwnGroupsModule, StandardsModule, UnitsReaderModule],
  controllers: [RollUpsController, TrendController],
  providers: [
    RollUpsService,
    CoverageReader,
    MeasuredGroupReader,
    StandingsViews,
    TrendService,
    TrendViews,
    MatrixCells,
    MatrixViews,
  ],
  exports: [CoverageReader, MeasuredGroupReader],
})
export class RollUpsModule {}
