import { Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The addresses that the OpenAPI document names, so that a wrong method is told from a wrong address. */
@Injectable()
export class KnownRoutes {
  private routes: readonly Readonly<{ pattern: RegExp; methods: readonly string[] }>[] = [];

  learn({ paths }: OpenAPIObject): void {
    this.routes = Object.entries(paths).map(([path, item]) => ({
      pattern: new RegExp(`^${path.replace(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replace(/\{[^}]+\}/g, '[^/]+')}/?$`),
      methods: methods.flatMap((method) => (item[method] ? [method.toUpperCase()] : [])),
    }));
  }

  /** What this address takes; nothing if there is no such address. */
  methodsAt(path: string): readonly string[] {
    return this.routes.find(({ pattern }) => pattern.test(path))?.methods ?? [];
  }
}
