import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiResponse } from '@nestjs/swagger';
import { problemAnswer } from '../openapi/problem-answer';
import type { Scope } from './scopes';

/** What a route asks of its caller: a key with a scope, any key, or nothing. A route that does not say is closed. */
export type Access = Scope | 'any-key' | 'public';

export const accessMetadata = 'talion:access';

/** The name of the security scheme in the OpenAPI document. */
export const bearerScheme = 'key';

/** Opens a route, or all of a controller, to callers with this access. */
export const NeedsAccess = (access: Access): ClassDecorator & MethodDecorator =>
  access === 'public'
    ? SetMetadata(accessMetadata, access)
    : applyDecorators(
        SetMetadata(accessMetadata, access),
        ApiBearerAuth(bearerScheme),
        ApiResponse(problemAnswer(401, 'There is no key, or nobody holds it.')),
        ...(access === 'any-key'
          ? []
          : [ApiResponse(problemAnswer(403, `The key does not have the scope ${access}.`))]),
      );
