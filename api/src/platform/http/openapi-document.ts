import type { ProblemCode } from '@miara/shared';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, getSchemaPath, type OpenAPIObject } from '@nestjs/swagger';
import { productVersion } from '../../config/paths.js';
import { SESSION_SECURITY } from '../auth/decorators.js';
import { describeProblems, problemsByStatus } from './problem-responses.js';
import { FieldProblem, Problem } from './problem.dto.js';

type OperationObject = NonNullable<OpenAPIObject['paths'][string]['get']>;
type ResponsesObject = OperationObject['responses'];

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The contract of the application, made from its controllers and request classes. Needs no database. */
export function openapiDocument(app: INestApplication): OpenAPIObject {
  const settings = new DocumentBuilder()
    .setTitle('Miara')
    .setDescription(
      'How far each gmina and powiat has put an integration standard into practice, with proof. ' +
        'Refusals are problem documents (RFC 9457) with codes from a closed catalogue.',
    )
    .setVersion(productVersion())
    .setLicense('AGPL-3.0-or-later', 'https://www.gnu.org/licenses/agpl-3.0.html')
    .addCookieAuth('miara_session', { type: 'apiKey', in: 'cookie' }, SESSION_SECURITY)
    .build();
  const document = SwaggerModule.createDocument(app, settings, {
    extraModels: [Problem, FieldProblem],
    autoTagControllers: false,
  });
  document.components = { ...document.components, parameters: { IdempotencyKey: IDEMPOTENCY_KEY } };
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      describeAddress(operation);
      if (isRepeatable(method, operation)) {
        operation.parameters = [
          ...(operation.parameters ?? []),
          { $ref: '#/components/parameters/IdempotencyKey' },
        ];
      }
      addCommonProblems(path, method, operation);
    }
  }
  return document;
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is ' +
    'sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused ' +
    'requests are not remembered. Kept for 60 days.',
  schema: { type: 'string', minLength: 8, maxLength: 128 },
} as const;

/** Whether a client may send it again under the same key: every write of somebody who is signed in. */
function isRepeatable(method: string, operation: OperationObject): boolean {
  return method !== 'get' && accessOf(operation) !== 'public';
}

function accessOf(operation: OperationObject): string | undefined {
  return (operation as { 'x-permission'?: string })['x-permission'];
}

/** What the parameters of addresses are, wherever they occur. */
const ADDRESS_PARTS: Readonly<Record<string, { description: string; schema: object }>> = {
  tenant: { description: 'Slug of the tenant.', schema: { type: 'string' } },
  teryt: { description: 'TERYT code: 7 digits of a gmina, 4 of a powiat.', schema: { type: 'string' } },
  id: { description: 'Identifier.', schema: { type: 'string', format: 'uuid' } },
};

function describeAddress(operation: OperationObject): void {
  for (const parameter of operation.parameters ?? []) {
    if (!('in' in parameter) || parameter.in !== 'path') continue;
    const known = ADDRESS_PARTS[parameter.name];
    parameter.description ??= known?.description ?? 'Code.';
    parameter.schema = known?.schema ?? { type: 'string' };
  }
}

/** Refusals that follow from what the operation takes and who may call it. */
function commonProblems(path: string, method: string, operation: OperationObject): ProblemCode[] {
  const access = accessOf(operation);
  const codes: ProblemCode[] = ['unexpected', 'service_unavailable'];
  // A body may come even where none is expected, and be broken or too large.
  if (method !== 'get') codes.push('body_too_large', 'malformed_request');
  if (operation.requestBody || (operation.parameters?.length ?? 0) > 0) {
    codes.push('validation_failed', 'malformed_request');
  }
  if (path.includes('{')) codes.push('not_found');
  if (access === 'public' && path.includes('/public/')) codes.push('too_many_attempts');
  if (access !== 'public') codes.push('not_signed_in');
  if (access !== 'public' && access !== 'signed-in') codes.push('forbidden');
  if (method !== 'get') codes.push('foreign_origin');
  if (isRepeatable(method, operation)) {
    codes.push('idempotency_key_malformed', 'idempotency_key_reused', 'done_before');
  }
  return codes;
}

function addCommonProblems(path: string, method: string, operation: OperationObject): void {
  const responses: ResponsesObject = operation.responses;
  for (const [status, codes] of problemsByStatus(commonProblems(path, method, operation))) {
    const present = responses[status];
    if (present && 'description' in present) {
      const missing = codes.filter((code) => !present.description.includes(`\`${code}\``));
      present.description = [present.description, describeProblems(missing)].filter(Boolean).join(', ');
    } else {
      responses[status] = {
        description: describeProblems(codes),
        content: { 'application/problem+json': { schema: { $ref: getSchemaPath(Problem) } } },
      };
    }
  }
}
