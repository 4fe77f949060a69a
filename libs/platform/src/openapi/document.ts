import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { eventSchemas, eventTypes } from '@talion/domain';
import type { JsonSchema } from '@talion/domain';
import { bearerScheme } from '../keys/access.decorator';
import { problemSchema } from './problem-answer';
import { rowSchemas } from './rows/row-schemas';
import { named } from './schema';

/** Of the interface, not of the program: 1 as in /v1. */
const interfaceVersion = '1.0.0';

const description = `Reports of conflict in, escalation chains, tit-for-tat sequences and retaliation cycles out.

Every request carries a key, \`Authorization: Bearer tln_...\`. Every failure is answered with problem details (RFC 9457). Times are RFC 3339 in UTC,
intervals are \`[from, to)\`, severities are on a log2 scale on which +1 is twice as severe.

## Search

\`GET /v1/search\` finds by words: \`tower 22\` wants both, \`"tower 22"\` one behind the other, \`jordan or iraq\` either, \`drone -jordan\` the one without the
other; the last word may be a beginning. Case, diacritics and apostrophes do not matter, hyphens are spaces. Rows are actors, places and actions, in this order,
so many of each; ranks compare rows of one kind. Snippets are plain text with the places of the words found.

## Deciding

\`POST /v1/decisions\` takes what an analyst decides in the name of the key, \`POST /v1/decisions/undo\` takes it back, \`GET /v1/decisions\` tells who decided what.`;

/** The OpenAPI 3.1 document of the controllers that this process runs. */
export function describeApi(app: INestApplication, name: string): OpenAPIObject {
  const frame = new DocumentBuilder()
    .setTitle(name === 'standalone' ? 'Talion' : `Talion ${name}`)
    .setDescription(description)
    .setVersion(interfaceVersion)
    .setOpenAPIVersion('3.1.0')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API key, tln_ and 43 characters.' }, bearerScheme)
    .build();
  const document = SwaggerModule.createDocument(app, frame, { operationIdFactory: (_, method) => method });
  const schemas: Record<string, JsonSchema> = {
    Problem: problemSchema,
    ...rowSchemas,
    Event: anyEvent,
    ...eventComponents(),
  };
  const used = namesUsed(document.paths, schemas);
  return {
    ...document,
    components: {
      ...document.components,
      schemas: Object.fromEntries(Object.entries(schemas).filter(([schema]) => used.has(schema))),
    },
  };
}

const anyEvent: JsonSchema = {
  description: 'An event of the log (CloudEvents 1.0), by its `type`.',
  oneOf: eventTypes.map(named),
};

/** Within the document the schemas of events go by their place in it. `time` is left to ingest, so that nobody has to send it. */
const eventComponents = (): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.entries(eventSchemas).map(([type, { $schema: _dialect, $id: _identifier, required, ...schema }]) => [
      type,
      { ...schema, required: (required as readonly string[]).filter((name) => name !== 'time') },
    ]),
  );

/** The components that the paths reach, so that a service describes its own part and no more. */
function namesUsed(paths: object, schemas: Readonly<Record<string, JsonSchema>>): ReadonlySet<string> {
  const used = new Set<string>();
  const follow = (value: unknown): void => {
    for (const [, name] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (name === undefined || used.has(name)) continue;
      used.add(name);
      follow(schemas[name] ?? {});
    }
  };
  follow(paths);
  return used;
}
