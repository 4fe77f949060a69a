import { Controller, Get, Req } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { listOf, schemaOf, text } from '../openapi/schema';
import { NeedsAccess } from './access.decorator';
import type { KeyHolder } from './api-keys';
import { callerOf } from './key.guard';
import { scopes } from './scopes';

const ownSchema = schemaOf<KeyHolder>('The key that asks.', {
  name: text('Whose key it is, for people; what it decides is decided in this name.'),
  scopes: listOf({ type: 'string', enum: scopes }, 'What it may do; admin implies the others.'),
});

/** What whoever holds a key may know of it: a page asks what it can offer. */
@ApiTags('keys')
@NeedsAccess('any-key')
@Controller('v1/keys/mine')
export class OwnKeyController {
  @Get()
  @ApiOperation({ operationId: 'showOwnKey', summary: 'Name and scopes of the key that asks' })
  @ApiResponse({ status: 200, description: 'The key.', content: { 'application/json': { schema: ownSchema } } })
  show(@Req() request: Request): KeyHolder {
    const { name, scopes: held } = callerOf(request);
    return { name, scopes: held };
  }
}
