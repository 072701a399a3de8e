import { FIELD_ERROR_CODES, PROBLEM_CODES, type FieldErrorCode, type ProblemCode } from '@miara/shared';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** One field that was refused. */
export class FieldProblem {
  @ApiProperty({
    description: 'RFC 6901 pointer into the body, or `?name` of a query parameter.',
    example: '/statement',
  })
  pointer: string;

  @ApiProperty({ enum: [...FIELD_ERROR_CODES, ...PROBLEM_CODES], description: 'What is wrong.' })
  code: FieldErrorCode | ProblemCode;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'Limits and allowed values.',
  })
  params?: Record<string, unknown>;

  @ApiPropertyOptional({ description: 'The message in the language of the request.' })
  detail?: string;
}

/** The body of every refusal (RFC 9457, `application/problem+json`). */
export class Problem {
  @ApiProperty({
    description: 'Address of the description of the problem.',
    example: '/api/v1/problems/not_found',
  })
  type: string;

  @ApiProperty({ description: 'What the problem is called, in the language of the request.' })
  title: string;

  @ApiProperty({ description: 'HTTP status.', example: 404 })
  status: number;

  @ApiProperty({ description: 'What happened and what to do next, in the language of the request.' })
  detail: string;

  @ApiProperty({ description: 'This occurrence; the number to give to an administrator.' })
  instance: string;

  @ApiProperty({ enum: PROBLEM_CODES, description: 'From the closed catalogue.' })
  code: ProblemCode;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Facts of this occurrence.' })
  params: Record<string, unknown>;

  @ApiPropertyOptional({ type: [FieldProblem], description: 'With `validation_failed`: the fields refused.' })
  errors?: FieldProblem[];

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'With `changed_since`: what is stored now.',
  })
  present?: Record<string, unknown>;
}

/** What a problem code means. */
export class ProblemDescription {
  @ApiProperty({ enum: PROBLEM_CODES, description: 'From the closed catalogue.' })
  code: ProblemCode;

  @ApiProperty({ description: 'HTTP status it comes with.' })
  status: number;

  @ApiProperty({ description: 'In the language of the request.' })
  title: string;

  @ApiProperty({ description: 'What happened and what to do next.' })
  detail: string;
}
