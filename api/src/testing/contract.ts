import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { OPENAPI_FILE } from '../config/paths.js';

interface Operation {
  responses: Record<string, { content?: Record<string, { schema?: object }> }>;
}

interface OpenapiDocument {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

/** An answer as it came, to be held against the contract. */
export interface ObservedAnswer {
  method: string;
  /** Path without the query: `/api/v1/me`. */
  path: string;
  status: number;
  mediaType: string;
  body: unknown;
}

/**
 * Holds answers against the committed contract: the operation is documented, so are the status and the media
 * type, the body has the shape, and no field more than that.
 */
export class Contract {
  readonly #document: OpenapiDocument;
  readonly #ajv: Ajv2020;
  readonly #templates: { template: string; pattern: RegExp }[];
  readonly #validators = new Map<string, ValidateFunction>();

  constructor(document: unknown = JSON.parse(readFileSync(OPENAPI_FILE, 'utf8'))) {
    this.#document = closed(document) as OpenapiDocument;
    this.#ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormatsModule.default(this.#ajv);
    this.#ajv.addSchema({ $id: 'contract', components: this.#document.components });
    this.#templates = Object.keys(this.#document.paths)
      .sort((one, other) => parameters(one) - parameters(other)) // `sessions/current` before `sessions/{id}`
      .map((template) => ({ template, pattern: patternOf(template) }));
  }

  /** Throws when the answer is not as documented. */
  check(answer: ObservedAnswer): void {
    const problems = this.problemsOf(answer);
    if (problems.length > 0) {
      throw new Error(
        `${answer.method} ${answer.path} (${answer.status}) is not what shared/openapi/openapi.json says ` +
          `(\`npm run contract\` after a change):\n  ${problems.join('\n  ')}\n${JSON.stringify(answer.body)?.slice(0, 1500)}`,
      );
    }
  }

  /** The path of the contract that an address belongs to, or null. */
  templateOf(path: string, method: string): string | null {
    const candidates = this.#templates.filter(({ pattern }) => pattern.test(path));
    const found = candidates.find(({ template }) => this.#document.paths[template]?.[method.toLowerCase()]);
    return (found ?? candidates[0])?.template ?? null;
  }

  private problemsOf({ method, path, status, mediaType, body }: ObservedAnswer): string[] {
    const template = this.templateOf(path, method);
    const operation = template === null ? undefined : this.#document.paths[template]?.[method.toLowerCase()];
    if (!operation) return status === 404 ? [] : ['the operation is not documented'];
    const response = operation.responses[String(status)];
    if (!response) return [`status ${status} is not documented`];
    if (!response.content) return body === null ? [] : ['a body came where none is documented'];
    const content = response.content[mediaType];
    if (!content) return [`media type ${mediaType} is not documented`];
    if (!content.schema || !mediaType.includes('json')) return [];
    const validate = this.validatorFor(`${method} ${template} ${status} ${mediaType}`, content.schema);
    if (validate(body)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
    );
  }

  private validatorFor(key: string, schema: object): ValidateFunction {
    const known = this.#validators.get(key);
    if (known) return known;
    const validator = this.#ajv.compile(withReferences(schema));
    this.#validators.set(key, validator);
    return validator;
  }
}

/**
 * OpenAPI 3.0 to JSON Schema, and strict: objects with listed properties take no others unless they say so;
 * `nullable` becomes a union with null.
 */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = node as Record<string, unknown>;
  const result: Record<string, unknown> = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key,
      key === 'example' || key === 'default' ? value : closed(value),
    ]),
  );
  const isObjectSchema =
    typeof result['properties'] === 'object' && (result['type'] === 'object' || !('type' in result));
  if (isObjectSchema && !('additionalProperties' in result)) result['additionalProperties'] = false;
  if (nullable !== true) return result;
  // The plugin writes `type: object` beside a reference that says what the object is.
  if ('allOf' in result || '$ref' in result) delete result['type'];
  return { anyOf: [result, { type: 'null' }] };
}

function withReferences(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"contract#/components/')) as object;
}

function patternOf(template: string): RegExp {
  const source = template
    .split('/')
    .map((part) => (part.startsWith('{') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('/');
  return new RegExp(`^${source}$`);
}

function parameters(template: string): number {
  return template.split('{').length - 1;
}
