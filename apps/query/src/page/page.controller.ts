import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { CONFIG, HttpProblem, NeedsAccess, SERVICE_NAME } from '@talion/platform';
import type { ServiceConfig } from '@talion/platform';
import { projectFile } from './project-files';

/** Where the page finds the other services; what is left out it cannot reach, and an empty text is where it came from itself. */
type PageConfig = Readonly<{ ingestUrl?: string; alerterUrl?: string; standalone: boolean }>;

/** What the page needs beside its own files. None of it is secret: the key comes with the page's address and stays in the browser. */
@ApiExcludeController()
@NeedsAccess('public')
@Controller()
export class PageController {
  private readonly story = projectFile('examples/tower-22.jsonl');

  constructor(
    @Inject(CONFIG) private readonly config: ServiceConfig,
    @Inject(SERVICE_NAME) private readonly service: string,
  ) {}

  @Get('config.json')
  pageConfig(): PageConfig {
    const standalone = this.service === 'standalone';
    const { publicIngestUrl, publicAlerterUrl } = this.config;
    const [ingestUrl, alerterUrl] = standalone ? ['', ''] : [publicIngestUrl, publicAlerterUrl];
    return {
      ...(ingestUrl !== undefined && { ingestUrl }),
      ...(alerterUrl !== undefined && { alerterUrl }),
      standalone,
    };
  }

  @Get('examples/tower-22.jsonl')
  async example(@Res() response: Response): Promise<void> {
    const file = this.story;
    if (file === undefined)
      throw new HttpProblem('not-found', 'The story was not brought along with this installation.');
    response.type('application/jsonl');
    await new Promise<void>((resolve, reject) => {
      response.sendFile(file, { dotfiles: 'allow' }, (error?: Error) => (error ? reject(error) : resolve()));
    });
  }
}
