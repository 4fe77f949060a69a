import { join } from 'node:path';
import { constants } from 'node:zlib';
import { Inject, Logger, Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { ExpressAdapter } from '@nestjs/platform-express';
import compression from 'compression';
import type { Request, Response } from 'express';
import { CONFIG, contentSecurity } from '@talion/platform';
import type { ServiceConfig } from '@talion/platform';
import { PageController } from './page.controller';
import { projectFile } from './project-files';

/** Addresses that are the page: it reads from the rest of the address what to show. */
const pages = ['/', '/chain', '/dyad', '/action', '/actions', '/actor', '/decisions', '/subscriptions'];

/** A file under assets/ has its content in its name, and never changes. */
const unchanging = 'public, max-age=31536000, immutable';

/** A tenth less to load than at the usual 4, for some 20 ms where the library of charts is asked for the first time; browsers keep it. */
const brotliQuality = 6;

/** Serves the analyst's page, as it was built. Its scripts and styles are its own files, and it talks to our services and nobody else. */
@Module({ controllers: [PageController] })
export class PageModule implements OnModuleInit {
  private readonly logger = new Logger('Page');

  constructor(
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost<ExpressAdapter>,
    @Inject(CONFIG) private readonly config: ServiceConfig,
  ) {}

  onModuleInit(): void {
    const files = projectFile('dist/apps/web/page') ?? projectFile('apps/web/page');
    if (files === undefined) {
      this.logger.warn('The page is not built, and is not served: "npm run build" builds it.');
      return;
    }
    const elsewhere = [this.config.publicIngestUrl, this.config.publicAlerterUrl].flatMap((url) =>
      url ? [new URL(url).origin] : [],
    );
    const policy = contentSecurity({
      script: "'self'",
      style: "'self'",
      image: "'self' data:",
      connect: ["'self'", ...elsewhere].join(' '),
    });
    const { httpAdapter } = this.host;
    const packed = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } } });
    for (const path of [...pages, '/assets']) httpAdapter.use(path, packed);
    httpAdapter.useStaticAssets(files, {
      dotfiles: 'ignore',
      index: false,
      setHeaders: (response: Response, path: string) => {
        response.setHeader('Content-Security-Policy', policy);
        if (path.startsWith(join(files, 'assets'))) response.setHeader('Cache-Control', unchanging);
      },
    });
    for (const path of pages)
      httpAdapter.get(path, (_request: Request, response: Response) => {
        response.setHeader('Content-Security-Policy', policy);
        response.sendFile(join(files, 'index.html'), { dotfiles: 'allow', cacheControl: false });
      });
  }
}
