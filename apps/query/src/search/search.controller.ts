import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import { NeedsAccess, problemAnswer, QueryParameters, READ_STORE } from '@talion/platform';
import { OnDemand, readWords, search, searchKinds } from '@talion/tracking';
import type { ReadStore, SearchAnswer, SearchKind } from '@talion/tracking';
import { projectionParameters, waiting, waitSeconds } from '../known-parameters';
import { momentOf } from '../read-filters';
import { searchSchema } from './search-schema';

/** Longest search: more words than anybody types. */
const searchCharactersMax = 200;
/** Rows of each kind, unless asked otherwise, and at most: what a list below a search box shows. */
const [rowsDefault, rowsMax] = [20, 100];

type Parameters = Readonly<{ q: string; kinds: readonly SearchKind[]; limit: number; asOf?: string }>;
type Answer = SearchAnswer & Readonly<{ parameters: Parameters }>;

const parameters = {
  q: {
    description: `What to look for: all words, "a phrase", or, -word; 1 to ${searchCharactersMax} characters. The last word may be a beginning.`,
    required: true,
    schema: { type: 'string', minLength: 1, maxLength: searchCharactersMax },
  },
  kinds: {
    description: `What to find, of ${searchKinds.join(', ')}, joined by commas; left out: all.`,
    schema: { type: 'string', examples: ['actor,place'] },
  },
  limit: {
    description: 'Most rows of each kind.',
    schema: { type: 'integer', minimum: 1, maximum: rowsMax, default: rowsDefault },
  },
  asOf: projectionParameters['asOf'],
  after: waiting['after'],
} as const;
const told = (name: keyof typeof parameters): MethodDecorator =>
  ApiQuery({ name, required: false, ...(parameters[name] as object) });

/** Finds actors, places and actions by the words of their names and reports. */
@ApiTags('query')
@NeedsAccess('read')
@Controller('v1/search')
export class SearchController {
  constructor(
    @Inject(READ_STORE) private readonly store: ReadStore,
    @Inject(OnDemand) private readonly onDemand: OnDemand,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'search',
    summary: 'Actors, places and actions by words, the best of each first',
    description:
      "Case, diacritics and apostrophes do not matter, hyphens are spaces: `kataib` finds Kata'ib Hezbollah. Actors are found by their names, places and actions by what a report or a correction that stands says: in its summary, in whom it names and where, also as English inflects words (`strike` finds strikes; words that English is full of, such as `the`, are not looked for). An action is found by each of its reports, and told once, with the best. What is withdrawn is not found.",
  })
  @told('q')
  @told('kinds')
  @told('limit')
  @told('asOf')
  @told('after')
  @ApiResponse({
    status: 200,
    description: 'What was found.',
    content: { 'application/json': { schema: searchSchema } },
  })
  @ApiResponse(problemAnswer(400, 'A parameter is wrong; `problems` names it with its value.'))
  @ApiResponse(problemAnswer(422, 'With `asOf`: the history is too long to be folded for one question.'))
  @ApiResponse(problemAnswer(503, 'The database cannot be reached.'))
  @ApiResponse(problemAnswer(504, 'The read models did not reach the position of `after` in time.'))
  async find(@Query() query: Readonly<Record<string, unknown>>): Promise<Answer> {
    const given = new QueryParameters(query, Object.keys(parameters));
    const q = given.shortText('q', searchCharactersMax);
    const words = q === undefined ? undefined : readWords(q);
    if (given.text('q') === undefined || (q !== undefined && !words))
      given.refuse('q', 'must have a word to look for, of 1 to 200 characters');
    const asked = given.text('kinds')?.split(',') ?? searchKinds;
    const kinds = searchKinds.filter((kind) => asked.includes(kind));
    if (asked.some((one) => !kinds.some((kind) => kind === one)))
      given.refuse('kinds', `must be of ${searchKinds.join(', ')}, joined by commas`);
    const limit = given.whole('limit', { min: 1, max: rowsMax, otherwise: rowsDefault });
    const asOf = momentOf('asOf', given);
    const after = given.position('after');
    given.settle();
    if (after !== undefined) await this.store.waitFor(after, waitSeconds * 1000);
    if (q === undefined || !words) throw new Error('A search without words was let in');
    const then = asOf === undefined ? {} : { asOf };
    const answer = await search(this.store, this.onDemand, { words, kinds, limit, ...then });
    return { position: answer.position, parameters: { q, kinds, limit, ...then }, rows: answer.rows };
  }
}
