import { ROLE_PERMISSIONS, type Role } from '@miara/shared';
import fc from 'fast-check';

/** A property or a parameter of the contract, as far as the fuzzer looks at it. */
interface Schema {
  type?: string;
  format?: string;
  pattern?: string;
  enum?: readonly string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  $ref?: string;
  allOf?: readonly Schema[];
}

/** An operation of the contract. */
interface Operation {
  operationId: string;
  'x-permission': string;
  parameters?: readonly { name: string; in: string; schema?: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

/** The committed contract, as far as the fuzzer looks at it. */
export interface ContractDocument {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

/** Who asks. */
const CALLERS = [
  'anonymous',
  'stranger',
  'operator',
  'administrator',
  'coordinator',
  'team',
  'editor',
  'reader',
] as const;
export type Caller = (typeof CALLERS)[number];

/** Roles of the callers in the tenant that is asked about. */
const ROLE_OF: Partial<Record<Caller, Role>> = {
  administrator: 'tenant_administrator',
  coordinator: 'coordinator',
  team: 'team_member',
  editor: 'unit_editor',
  reader: 'reader',
};

/** Stands in If-Match for the version that is stored when the request goes out. */
export const PRESENT_VERSION = 'present';

/** A request that may well be nonsense. */
export interface FuzzRequest {
  operation: string;
  caller: Caller;
  method: string;
  /** Path and query, encoded. */
  path: string;
  headers: Record<string, string>;
  /** As sent; null = none. */
  body: string | null;
}

/** Values that exist in the world, by the name of the parameter or the field. */
export type KnownValues = Readonly<Record<string, readonly string[]>>;

/** Texts that break a program which did not think of them. */
const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'x\udfffy',
  '\u202etxt.exe',
  '%',
  '_%_',
  "'; DROP TABLE people; --",
  '\\',
  '{}',
  '[]',
  'null',
  'undefined',
  'NaN',
  '-1',
  '0',
  '1e400',
  '0x10',
  '99999999999999999999999999',
  '2026-02-30',
  '0000-01-01',
  '9999-12-31',
  '+275760-09-13',
  '-000001-01-01',
  '2026-01-01T00:00:00+23:59',
  'infinity',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  `${'a'.repeat(64)}@${`${'İ'.repeat(31)}.`.repeat(3)}com`,
  'x'.repeat(300),
  'ż'.repeat(1001),
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  Buffer.from('["2026-01-01T00:00:00+23:59","00000000-0000-4000-8000-000000000000"]').toString('base64url'),
  Buffer.from('["9999-99-99","00000000-0000-4000-8000-000000000000"]').toString('base64url'),
  Buffer.from('["0000-01-01","00000000-0000-4000-8000-000000000000"]').toString('base64url'),
  Buffer.from('["2026-01-01 (zone)","00000000-0000-4000-8000-000000000000"]').toString('base64url'),
  Buffer.from('[null]').toString('base64url'),
  Buffer.from('[9e15]').toString('base64url'),
  Buffer.from('["\\ud800"]').toString('base64url'),
];

const HOSTILE_NUMBERS: readonly number[] = [
  -1,
  -0,
  0.1,
  1e-7,
  1.00001,
  2 ** 31,
  2 ** 53,
  2 ** 63,
  1e21,
  1e300,
  -1e300,
];

/** Ways in which JSON can be wrong as a whole. */
const MALFORMED_BODIES: readonly string[] = [
  '',
  '{',
  'null',
  '[]',
  '"text"',
  '0',
  '{"__proto__":{"admin":true}}',
  '{"constructor":{"prototype":{"admin":true}}}',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
  `{"title":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
  `{"state":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`,
  `{"a":${'9'.repeat(1000)}}`,
  '\ufeff{}',
  `{"title":"${'x'.repeat(2 * 1024 * 1024)}"}`,
];

const IF_MATCH: readonly (string | null)[] = [
  null,
  PRESENT_VERSION,
  PRESENT_VERSION,
  PRESENT_VERSION,
  '"1"',
  '"2"',
  '"3"',
  '"0"',
  '"999999999999999"',
  '"99999999999999999999"',
  'W/"1"',
  '*',
  '"1", "2"',
  '1',
  '""',
];

const CONTENT_TYPES: readonly string[] = [
  'application/json; charset=utf-8',
  'application/json; charset=klingon',
  'text/plain',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'nonsense',
];

/** Requests for one operation of the contract: mostly nearly right, some of them nonsense. */
export function requestsFor(
  document: ContractDocument,
  known: KnownValues,
  { path, method }: { path: string; method: string },
): fc.Arbitrary<FuzzRequest> {
  const operation = document.paths[path]?.[method];
  if (!operation) throw new Error(`The contract has no ${method} ${path}`);
  const json = operation.requestBody?.content['application/json']?.schema;
  const form = operation.requestBody?.content['multipart/form-data'] !== undefined;
  return fc
    .record({
      caller: callerOf(operation),
      path: pathOf(path, known),
      query: queryOf(operation, known),
      ifMatch: fc.constantFrom(...IF_MATCH),
      language: fc.constantFrom('pl', 'en', 'en;q=nonsense', '*', 'x'.repeat(200)),
      content: json ? jsonBody(document, json, known) : form ? formBody(known) : strayBody(method),
    })
    .map(({ caller, path: address, query, ifMatch, language, content }) => ({
      operation: operation.operationId,
      caller,
      method: method.toUpperCase(),
      path: query === '' ? address : `${address}?${query}`,
      headers: {
        'accept-language': language,
        ...(ifMatch === null ? {} : { 'if-match': ifMatch }),
        ...(content.type === null ? {} : { 'content-type': content.type }),
      },
      body: content.body,
    }));
}

/** Mostly somebody who may: the others come no further than the guards. */
function callerOf(operation: Operation): fc.Arbitrary<Caller> {
  const allowed = CALLERS.filter((caller) => {
    const role = ROLE_OF[caller];
    return role && (ROLE_PERMISSIONS[role] as readonly string[]).includes(operation['x-permission']);
  });
  const anybody = fc.constantFrom(...CALLERS);
  return allowed.length === 0
    ? anybody
    : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...allowed) }, { weight: 1, arbitrary: anybody });
}

/** Nearly always what exists; otherwise something hostile. */
function value(known: readonly string[] | undefined): fc.Arbitrary<string> {
  const hostile = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary', maxLength: 20 }));
  return known === undefined || known.length === 0
    ? hostile
    : fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: hostile });
}

function pathOf(template: string, known: KnownValues): fc.Arbitrary<string> {
  const parts = template.split('/').map((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) return fc.constant(part);
    // A part that is empty makes another address.
    const written = value(known[ofPath(template, name)] ?? known[name]).map((text) => encoded(text || ' '));
    const broken = fc.constantFrom('%', '%FF', '%ED%A0%80', '%00', '%2F', '%252e', 'x'.repeat(150));
    return fc.oneof({ weight: 20, arbitrary: written }, { weight: 1, arbitrary: broken });
  });
  return fc.tuple(...parts).map((written) => written.join('/'));
}

/** `assessments/{id}` and `actions/{id}` mean different things: known values may be told apart by the collection. */
function ofPath(template: string, name: string): string {
  const collection = template.split(`/{${name}}`)[0]?.split('/').at(-1) ?? '';
  return `${collection}.${name}`;
}

function queryOf(operation: Operation, known: KnownValues): fc.Arbitrary<string> {
  const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
  const pairs = declared.map(({ name, schema }) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      { weight: 3, arbitrary: value(schema?.enum ?? known[name]).map((text) => [pair(name, text)]) },
      { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_TEXTS).map((text) => [pair(name, text)]) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(value(known[name]), value(known[name]))
          .map((texts) => texts.map((text) => pair(name, text))),
      },
    ),
  );
  const stray = fc.oneof(
    { weight: 8, arbitrary: fc.constant<string[]>([]) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(['__proto__=1'], ['constructor=1'], ['a[b][c]=1'], ['%=%'], ['&&=']),
    },
  );
  return fc.tuple(...pairs, stray).map((found) => found.flat().join('&'));
}

const pair = (name: string, text: string): string => `${encodeURIComponent(name)}=${encoded(text)}`;

/** Half of a surrogate pair has no encoding. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

interface Content {
  type: string | null;
  body: string | null;
}

function jsonBody(document: ContractDocument, schema: Schema, known: KnownValues): fc.Arbitrary<Content> {
  const good = objectOf(document, schema, known).map((body) => JSON.stringify(body));
  const text = fc.oneof(
    { weight: 12, arbitrary: good },
    { weight: 2, arbitrary: fc.constantFrom(...MALFORMED_BODIES) },
  );
  const type = fc.oneof(
    { weight: 12, arbitrary: fc.constant('application/json') },
    { weight: 1, arbitrary: fc.constantFrom(...CONTENT_TYPES) },
  );
  return fc.record({ type, body: text });
}

/** A body where none is expected. */
function strayBody(method: string): fc.Arbitrary<Content> {
  const none: Content = { type: null, body: null };
  if (method === 'get') return fc.constant(none);
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(none) },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constantFrom('application/json', ...CONTENT_TYPES),
        body: fc.constantFrom(...MALFORMED_BODIES),
      }),
    },
  );
}

/** An upload, more or less: hand-made, so that it can be torn. */
function formBody(known: KnownValues): fc.Arbitrary<Content> {
  const boundary = 'fuzz';
  const field = fc
    .tuple(
      fc.constantFrom(
        'unit',
        'kind',
        'title',
        'note',
        'effectiveFrom',
        'effectiveUntil',
        'stray',
        '__proto__',
        '',
      ),
      value([...(known.unit ?? []), ...(known.kind ?? []), ...(known.day ?? [])]),
    )
    .map(
      ([name, text]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`,
    );
  const file = fc
    .tuple(
      fc.constantFrom('file', 'file', 'file', 'other', ''),
      fc.constantFrom(
        'a.pdf',
        'a.txt',
        'rejestr.csv',
        'rejestr.xlsx',
        '../../a.pdf',
        '.pdf',
        '',
        'a.exe',
        `${'x'.repeat(4000)}.pdf`,
        'a\0.pdf',
      ),
      fc.constantFrom(
        '',
        '%PDF-1.4\n%%EOF\n',
        'tekst',
        '<html>',
        'PK\u0003\u0004',
        'x'.repeat(70_000),
        'Data;Tytuł;Koszt\r\n2026-03-02;Kurs;12,50\r\n31.02.2026;"Kurs\r\n',
        '\ufeffData,Tytuł\n=1+1,@SUM(A1)\n',
        ';;;;\n'.repeat(3000),
        'Data;Tytuł\r\n\0;\u202e\r\n',
      ),
    )
    .map(
      ([name, fileName, bytes]) =>
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${fileName}"\r\n` +
        `Content-Type: application/pdf\r\n\r\n${bytes}\r\n`,
    );
  const whole = fc
    .array(fc.oneof({ weight: 4, arbitrary: field }, { weight: 3, arbitrary: file }), {
      maxLength: 30,
      size: 'small',
    })
    .map((parts) => `${parts.join('')}--${boundary}--\r\n`);
  const kind = `--${boundary}\r\nContent-Disposition: form-data; name="kind"\r\n\r\nreport\r\n`;
  const plausible = file.map((part) => `${kind}${part}--${boundary}--\r\n`);
  const torn = fc.tuple(plausible, fc.nat(200)).map(([text, at]) => text.slice(0, at));
  return fc.record({
    type: fc.oneof(
      { weight: 8, arbitrary: fc.constant(`multipart/form-data; boundary=${boundary}`) },
      { weight: 1, arbitrary: fc.constantFrom(...CONTENT_TYPES, 'application/json') },
    ),
    body: fc.oneof(whole, plausible, torn, fc.constantFrom('', '--fuzz', '--fuzz--', '{}')),
  });
}

function objectOf(document: ContractDocument, schema: Schema, known: KnownValues): fc.Arbitrary<object> {
  const { properties = {} } = resolved(document, schema);
  const fields = Object.entries(properties).map(([name, property]) =>
    fc.oneof(
      { weight: 12, arbitrary: valueOf(document, name, property, known).map((made) => [[name, made]]) },
      { weight: 2, arbitrary: fc.constant<[string, unknown][]>([]) },
      { weight: 1, arbitrary: hostileJson().map((made) => [[name, made]]) },
    ),
  );
  const stray = fc.oneof(
    { weight: 12, arbitrary: fc.constant<[string, unknown][]>([]) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<[string, unknown][]>([['stray', 1]], [['then', 1]], [['hasOwnProperty', 1]]),
    },
  );
  return fc.tuple(...fields, stray).map((pairs) => Object.fromEntries(pairs.flat() as [string, unknown][]));
}

/** A value of the kind the contract asks for, sometimes at its edge. */
function valueOf(
  document: ContractDocument,
  name: string,
  schema: Schema,
  known: KnownValues,
): fc.Arbitrary<unknown> {
  const { type, enum: allowed, items, properties } = resolved(document, schema);
  if (allowed) return fc.constantFrom<unknown>(...allowed);
  if (type === 'array') {
    return fc.array(valueOf(document, name, items ?? { type: 'string' }, known), { maxLength: 4 });
  }
  if (type === 'number' || type === 'integer') {
    return fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constantFrom(...HOSTILE_NUMBERS));
  }
  if (type === 'boolean') return fc.oneof({ weight: 8, arbitrary: fc.boolean() }, hostileJson());
  if (properties) return objectOf(document, schema, known);
  return value(known[name] ?? ['Tekst zwykły']);
}

function hostileJson(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      [],
      {},
      [[]],
      [null],
      ['\0'],
      ['\ud800'],
      { length: 1 },
      ...HOSTILE_NUMBERS,
    ),
    fc.constantFrom(...HOSTILE_TEXTS),
    fc.jsonValue({ maxDepth: 3 }),
  );
}

function resolved(document: ContractDocument, schema: Schema): Schema {
  const [first] = schema.allOf ?? [];
  const reference = schema.$ref ?? first?.$ref;
  if (reference === undefined) return schema;
  const target = document.components.schemas[reference.split('/').at(-1) ?? ''];
  if (!target) throw new Error(`The contract has no ${reference}`);
  return resolved(document, target);
}
