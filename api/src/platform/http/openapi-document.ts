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
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      describeAddress(operation);
      addCommonProblems(path, method, operation);
    }
  }
  return document;
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
  const access = (operation as { 'x-permission'?: string })['x-permission'];
  const codes: ProblemCode[] = ['unexpected', 'service_unavailable'];
  // A body may come even where none is expected, and be broken or too large.
  if (method !== 'get') codes.push('body_too_large', 'malformed_request');
  if (operation.requestBody || (operation.parameters?.length ?? 0) > 0) {
    codes.push('validation_failed', 'malformed_request');
  }
  if (path.includes('{')) codes.push('not_found');
  if (access !== 'public') codes.push('not_signed_in');
  if (access !== 'public' && access !== 'signed-in') codes.push('forbidden');
  if (method !== 'get') codes.push('foreign_origin');
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
