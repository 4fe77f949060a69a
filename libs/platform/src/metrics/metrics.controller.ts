import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { NeedsAccess } from '../keys/access.decorator';
import { Metrics } from './metrics';

/** Asked by Prometheus, every few seconds. Like health it is open to whoever reaches the port: it tells figures, and nothing of what was reported. */
@ApiTags('health')
@NeedsAccess('public')
@Controller('metrics')
export class MetricsController {
  constructor(@Inject(Metrics) private readonly metrics: Metrics) {}

  @Get()
  @ApiOperation({
    summary: "Figures for Prometheus, in its text format; docs/operations.md says what each of Talion's means",
  })
  @ApiResponse({
    status: 200,
    description: 'The figures as they are now.',
    content: { 'text/plain': { schema: { type: 'string', description: 'One figure to a line.' } } },
  })
  async tell(@Res() response: Response): Promise<void> {
    const { registry } = this.metrics;
    response.setHeader('Content-Type', registry.contentType);
    response.send(await registry.metrics());
  }
}
