import { Controller, Delete, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import { quote } from '@talion/domain';
import { readCheckedBody } from '../http/checked-body';
import { operation } from '../openapi/operation';
import { problemAnswer } from '../openapi/problem-answer';
import { listOf, schemaOf, text, time } from '../openapi/schema';
import { HttpProblem } from '../problems/http-problem';
import { API_KEYS } from '../tokens';
import { NeedsAccess } from './access.decorator';
import type { ApiKeys, KeyHolder, ListedKey } from './api-keys';
import { scopes } from './scopes';

type Listed = Readonly<{ keys: readonly ListedKey[] }>;
type Made = KeyHolder & Readonly<{ key: string }>;

const name = text('Whose key it is, for people.', { minLength: 1, maxLength: 100 });
const held = listOf({ type: 'string', enum: scopes }, 'What it may do; admin implies the others.');
const id = text('Tells it from the other keys; it opens nothing.');

const listedSchema = schemaOf<Listed>('The keys.', {
  keys: listOf(
    schemaOf<ListedKey>('A key, without the key.', { id, name, scopes: held, created: time('When it was made.') }),
    'All keys, the oldest first.',
  ),
});
const madeSchema = schemaOf<Made>('A new key.', {
  key: text('The key. Keep it: it is shown this once, and only a hash of it is stored.'),
  name,
  scopes: held,
});
const askedSchema = schemaOf<KeyHolder>('A key to make.', { name, scopes: held });
const asked = z.strictObject({ name: z.string().trim().min(1).max(100), scopes: z.array(z.enum(scopes)).min(1) });

const mediaType = 'application/json';

/** Keys for workers, analysts and desks, made and taken away by whoever holds one of scope admin. */
@ApiTags('keys')
@NeedsAccess('admin')
@Controller('v1/keys')
export class KeysController {
  constructor(@Inject(API_KEYS) private readonly keys: ApiKeys) {}

  @Get()
  @ApiOperation({ operationId: 'listKeys', summary: 'All keys, by name and scopes' })
  @ApiResponse({ status: 200, description: 'The keys.', content: { [mediaType]: { schema: listedSchema } } })
  async list(): Promise<Listed> {
    return { keys: await this.keys.list() };
  }

  @Post()
  @ApiOperation(
    operation({
      operationId: 'makeKey',
      summary: 'Make a key',
      requestBody: { required: true, content: { [mediaType]: { schema: askedSchema } } },
    }),
  )
  @ApiResponse({ status: 201, description: 'The key.', content: { [mediaType]: { schema: madeSchema } } })
  @ApiResponse(problemAnswer(422, 'Name or scopes are wrong.'))
  async make(@Req() request: Request): Promise<Made> {
    const given = await readCheckedBody(request, asked);
    const holder = { name: given.name, scopes: [...new Set(given.scopes)] };
    return { key: await this.keys.make(holder), ...holder };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'removeKey',
    summary: 'Take a key away; it may open other services for ten more seconds',
  })
  @ApiParam({ name: 'id', description: 'Its id.', schema: { type: 'string' } })
  @ApiResponse({ status: 204, description: 'It is gone.' })
  @ApiResponse(problemAnswer(404, 'There is none of this id.'))
  async remove(@Param('id') given: string): Promise<void> {
    if (!(await this.keys.remove(given))) throw new HttpProblem('not-found', `There is no key ${quote(given)}.`);
  }
}
