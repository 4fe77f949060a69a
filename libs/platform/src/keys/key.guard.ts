import { Inject, Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { HttpProblem } from '../problems/http-problem';
import { API_KEYS } from '../tokens';
import { accessMetadata } from './access.decorator';
import type { Access } from './access.decorator';
import type { ApiKeys, KeyHolder } from './api-keys';
import { allows } from './scopes';

const callers = new WeakMap<Request, KeyHolder>();

/** Who asks, on a route that needs a key. */
export function callerOf(request: Request): KeyHolder {
  const caller = callers.get(request);
  if (!caller) throw new Error('A route that needs no key asked who called it');
  return caller;
}

const realm = 'Bearer realm="talion"';

/** Lets in who brings a key with the scope that the route names, before anything of the request is read. */
@Injectable()
export class KeyGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(API_KEYS) private readonly keys: ApiKeys,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const needed = this.reflector.getAllAndOverride<Access | undefined>(accessMetadata, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (needed === undefined) throw new Error(`${context.getClass().name} does not say who may call it`);
    if (needed === 'public') return true;
    const request = context.switchToHttp().getRequest<Request>();
    const holder = await this.identify(request.headers.authorization);
    if (needed !== 'any-key' && !allows(holder.scopes, needed)) {
      const held = holder.scopes.join(', ') || 'none';
      throw new HttpProblem(
        'scope-missing',
        `This needs a key with the scope ${needed}; the scopes of this key: ${held}.`,
        {
          headers: { 'WWW-Authenticate': `${realm}, error="insufficient_scope", scope="${needed}"` },
        },
      );
    }
    callers.set(request, holder);
    return true;
  }

  private async identify(authorization: string | undefined): Promise<KeyHolder> {
    if (authorization === undefined || authorization === '') {
      throw new HttpProblem('key-missing', 'Send your key in the header "Authorization: Bearer tln_...".', {
        headers: { 'WWW-Authenticate': realm },
      });
    }
    const [, key] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
    const holder = key === undefined ? undefined : await this.keys.holderOf(key);
    if (holder) return holder;
    const wrong =
      key === undefined
        ? 'The header Authorization must be "Bearer" and a key, tln_ followed by 43 characters.'
        : `Nobody holds the key ${JSON.stringify(shown(key))}.`;
    throw new HttpProblem('key-unknown', wrong, {
      headers: { 'WWW-Authenticate': `${realm}, error="invalid_token"` },
    });
  }
}

/** Enough of a key to tell which one was sent, too little to use it. */
const shown = (key: string): string => (key.length > 12 ? `${key.slice(0, 8)}…` : key);
