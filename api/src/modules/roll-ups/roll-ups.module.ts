import { Module } from '@nestjs/common';
import { StandardsModule } from '../standards/standards.module.js';
import { UnitsReaderModule } from '../units/units-reader.module.js';
import { CoverageReader } from './coverage.reader.js';
import { MatrixCells } from './matrix-cells.js';
import { MatrixViews } from './matrix.views.js';
import { RollUpsController } from './roll-ups.controller.js';
import { RollUpsService } from './roll-ups.service.js';
import { StandingsViews } from './standings.views.js';

@Module({
  imports: [StandardsModule, UnitsReaderModule],
  controllers: [RollUpsController],
  providers: [RollUpsService, CoverageReader, StandingsViews, MatrixCells, MatrixViews],
  exports: [CoverageReader],
})
export class RollUpsModule {}
