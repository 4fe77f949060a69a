import { Inject, Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { ExpressAdapter } from '@nestjs/platform-express';
import type { Response } from 'express';
import { CONFIG, contentSecurity } from '@talion/platform';
import type { ServiceConfig } from '@talion/platform';
import { PageController } from './page.controller';
import { projectFile } from './project-files';

/** Serves the analyst's page. Its scripts and styles are its own files, and it talks to our services and nobody else. */
@Module({ controllers: [PageController] })
export class PageModule implements OnModuleInit {
  constructor(
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost<ExpressAdapter>,
    @Inject(CONFIG) private readonly config: ServiceConfig,
  ) {}

  onModuleInit(): void {
    const files = projectFile('apps/web/public');
    if (files === undefined) return;
    const elsewhere = [this.config.publicIngestUrl, this.config.publicAlerterUrl].flatMap((url) =>
      url ? [new URL(url).origin] : [],
    );
    const policy = contentSecurity({
      script: "'self'",
      style: "'self'",
      image: "'self' data:",
      connect: ["'self'", ...elsewhere].join(' '),
    });
    this.host.httpAdapter.useStaticAssets(files, {
      dotfiles: 'ignore',
      setHeaders: (response: Response) => void response.setHeader('Content-Security-Policy', policy),
    });
  }
}
