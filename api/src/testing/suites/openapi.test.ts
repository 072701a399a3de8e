import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { OPENAPI_FILE } from '../../config/paths.js';

interface Schema {
  properties?: Record<string, { description?: string; $ref?: string; allOf?: { $ref: string }[] }>;
  description?: string;
}
interface Operation {
  operationId?: string;
  summary?: string;
  responses: Record<string, { description?: string; content?: Record<string, unknown> }>;
  'x-permission'?: string;
}

const document = JSON.parse(readFileSync(OPENAPI_FILE, 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    method,
    path,
    operation,
  })),
);

describe('the contract', () => {
  it('gives every operation an id of its own', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(ids.filter((id) => !id)).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(operations)('$name says in a line what it is for and who may call it', ({ operation }) => {
    expect(operation.summary).toMatch(/\w{3,}/);
    expect(operation['x-permission']).toBeDefined();
  });

  it.each(operations)('$name documents its success and its problems', ({ operation, path }) => {
    const statuses = Object.keys(operation.responses);
    expect(statuses.some((status) => status.startsWith('2'))).toBe(true);
    const problems = Object.entries(operation.responses).filter(([status]) => status >= '400');
    expect(problems.length).toBeGreaterThan(0);
    if (!path.includes('/health/')) {
      for (const [, { content }] of problems)
        expect(Object.keys(content ?? {})).toContain('application/problem+json');
    }
    if (path.includes('/tenants/{tenant}/'))
      expect(statuses).toEqual(expect.arrayContaining(['401', '403', '404']));
  });

  it('describes every field of every shape', () => {
    const silent = Object.entries(document.components.schemas).flatMap(([name, schema]) =>
      Object.entries(schema.properties ?? {})
        .filter(([, field]) => !field.description && !field.$ref && !field.allOf)
        .map(([field]) => `${name}.${field}`),
    );
    expect(silent).toEqual([]);
  });
});
