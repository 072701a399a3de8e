import { PROBLEMS, type ProblemCode } from '@miara/shared';
import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { Problem } from './problem.dto.js';

/**
 * Documents the refusals that are particular to an operation. Those any operation can give (no session, no
 * permission, wrong shape, database away …) are added to all by `openapi-document.ts`.
 */
export function ProblemResponses(...codes: ProblemCode[]): MethodDecorator {
  return applyDecorators(
    ApiExtraModels(Problem),
    ...[...problemsByStatus(codes)].map(([status, ofStatus]) =>
      ApiResponse({
        status,
        description: describeProblems(ofStatus),
        content: { 'application/problem+json': { schema: { $ref: getSchemaPath(Problem) } } },
      }),
    ),
  );
}

/** Groups codes by the HTTP status they come with. */
export function problemsByStatus(codes: readonly ProblemCode[]): Map<number, ProblemCode[]> {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    const { status } = PROBLEMS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return byStatus;
}

/** `own_submission, forbidden`: the codes behind a status, one after another. */
export function describeProblems(codes: readonly ProblemCode[]): string {
  return codes.map((code) => `\`${code}\``).join(', ');
}
