import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ROUTE_ACCESS, type RouteAccess } from './decorators.js';

/** A route as its controller declares it. */
export interface DeclaredRoute {
  /** `AssessmentsController.review` */
  name: string;
  method: string;
  /** Path below the API prefix with parameters as declared: `/tenants/:tenant/assessments/:id`. */
  path: string;
  access: RouteAccess | undefined;
}

/** Every route of the application, read from the controllers' metadata. */
export function declaredRoutes(discovery: DiscoveryService, scanner: MetadataScanner): DeclaredRoute[] {
  return discovery.getControllers().flatMap(({ metatype }) => {
    if (typeof metatype !== 'function') return [];
    const controller = metatype as Type<object>;
    const prototype = controller.prototype as Record<string, object>;
    return scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      const method: unknown = handler && Reflect.getMetadata(METHOD_METADATA, handler);
      if (!handler || typeof method !== 'number') return [];
      return pathsOf(controller, handler).map((path) => ({
        name: `${controller.name}.${name}`,
        method: RequestMethod[method] ?? String(method),
        path,
        access: Reflect.getMetadata(ROUTE_ACCESS, handler) as RouteAccess | undefined,
      }));
    });
  });
}

function pathsOf(controller: object, handler: object): string[] {
  return listOf(Reflect.getMetadata(PATH_METADATA, controller)).flatMap((above) =>
    listOf(Reflect.getMetadata(PATH_METADATA, handler)).map(
      (below) =>
        `/${[above, below]
          .flatMap((part) => part.split('/'))
          .filter(Boolean)
          .join('/')}`,
    ),
  );
}

function listOf(paths: unknown): string[] {
  return (Array.isArray(paths) ? paths : [paths]).map((path) => (typeof path === 'string' ? path : ''));
}
