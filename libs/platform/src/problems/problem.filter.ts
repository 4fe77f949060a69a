import { Catch, Inject, Logger, NotFoundException } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { KnownRoutes } from '../http/known-routes';
import { HttpProblem } from './http-problem';
import { problemOf } from './problem-of';
import type { Told } from './problem-of';

const mediaType = 'application/problem+json; charset=utf-8';

/** The one place where an error becomes an answer: problem details (RFC 9457), whatever went wrong. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  constructor(@Inject(KnownRoutes) private readonly routes: KnownRoutes) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const { problem, log } = error instanceof NotFoundException ? this.nothingThere(request) : problemOf(error);
    if (log) this.logger.error(`${request.method} ${request.path}: ${problem.details.instance ?? ''}`, error);
    if (response.headersSent) {
      // An answer that has begun can only be cut short, so that nobody takes it for whole.
      response.destroy();
      return;
    }
    for (const [name, value] of Object.entries(problem.headers)) response.setHeader(name, value);
    response.status(problem.details.status).type(mediaType).send(JSON.stringify(problem.details));
  }

  private nothingThere({ method, path }: Request): Told {
    const allowed = this.routes.methodsAt(path);
    const problem =
      allowed.length > 0
        ? new HttpProblem('method-not-allowed', `${path} does not take ${method}, it takes ${allowed.join(', ')}.`, {
            headers: { Allow: allowed.join(', ') },
          })
        : new HttpProblem('not-found', `There is nothing at ${JSON.stringify(path.slice(0, 200))}.`);
    return { problem, log: false };
  }
}
