import { Module } from '@nestjs/common';
import { OpenapiController } from './openapi.controller.js';
import { ProblemsController } from './problems.controller.js';

@Module({ controllers: [OpenapiController, ProblemsController] })
export class HttpModule {}
