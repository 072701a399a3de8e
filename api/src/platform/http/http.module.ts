import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { IdempotencyInterceptor } from './idempotency/idempotency.interceptor.js';
import { KeptAnswers } from './idempotency/kept-answers.js';
import { OpenapiController } from './openapi.controller.js';
import { ProblemsController } from './problems.controller.js';

@Module({
  controllers: [OpenapiController, ProblemsController],
  providers: [KeptAnswers, { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor }],
})
export class HttpModule {}
