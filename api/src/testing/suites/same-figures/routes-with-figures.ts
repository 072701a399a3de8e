import { readFileSync } from 'node:fs';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { OPENAPI_FILE } from '../../../config/paths.js';
import { declaredRoutes } from '../../../platform/auth/routes.js';
import type { ApiTest } from '../../api-test.js';

interface Operation {
  responses: Record<string, { content?: Record<string, unknown> }>;
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { properties?: Record<string, unknown> }> };
}

/**
 * Every route that says a figure or could: its answer holds a numerator with its denominator anywhere, or it is a
 * document (a page, a picture, a file), whose inside no contract describes.
 */
export function routesWithFigures(test: ApiTest): string[] {
  const document = JSON.parse(readFileSync(OPENAPI_FILE, 'utf8')) as Document;
  const routes = declaredRoutes(
    test.app.get(DiscoveryService, { strict: false }),
    test.app.get(MetadataScanner, { strict: false }),
  );
  return routes
    .filter(({ method, path }) => {
      const template = `/api/v1${path}`.replace(/:(\w+)/g, '{$1}');
      const operation = document.paths[template]?.[method.toLowerCase()];
      if (!operation) return method === 'GET';
      const good = Object.entries(operation.responses).filter(([status]) => status < '300');
      return (
        good.some(([, { content = {} }]) => Object.keys(content).some((type) => !type.includes('json'))) ||
        schemasIn(document, good).some((name) => isFigure(document, name))
      );
    })
    .map(({ method, path }) => `${method} ${path}`);
}

function isFigure({ components }: Document, name: string): boolean {
  const properties = components.schemas[name]?.properties ?? {};
  return 'numerator' in properties && 'denominator' in properties;
}

/** Names of the schemas that something refers to, by whatever way. */
function schemasIn(document: Document, node: unknown): string[] {
  const found = new Set<string>();
  const walk = (part: unknown): void => {
    const names = JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g);
    for (const [, name = ''] of names) {
      if (found.has(name)) continue;
      found.add(name);
      walk(document.components.schemas[name]);
    }
  };
  walk(node);
  return [...found];
}
