import { eventSchemas, eventTypes } from '@talion/domain';
import type { EventType, JsonSchema } from '@talion/domain';
import type { Command } from 'commander';
import type { Terminal } from '../terminal';
import { CliTrouble } from '../trouble';

export function addSchema(program: Command, terminal: Terminal): void {
  program
    .command('schema')
    .description('Prints the JSON Schema of one type of log event, or of them all.')
    .argument('[type]', 'such as talion.action.reported.v1, or short: action.reported')
    .option('--list', 'only the types, with what each says')
    .option('--asyncapi', 'the AsyncAPI document of the Kafka topic instead, for those who write to it directly')
    .action(async (type: string | undefined, { list, asyncapi }: { list?: true; asyncapi?: true }) => {
      if (asyncapi) {
        const { describeTopic, topicDefault } = await import('../platform.js');
        terminal.print(`${JSON.stringify(describeTopic(terminal.env['KAFKA_TOPIC'] ?? topicDefault), null, 2)}\n`);
      } else terminal.print(list ? listOfTypes() : `${JSON.stringify(schemaOf(type), null, 2)}\n`);
    });
}

/** One schema that every log event fits, or that of a type; throws `usage` where there is no such type. */
function schemaOf(asked: string | undefined): JsonSchema {
  if (asked === undefined) {
    return {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:talion:schema:log-event',
      title: 'Log event',
      description: 'Any record of the log; its type says which kind of fact it is.',
      oneOf: eventTypes.map((type) => eventSchemas[type]),
    };
  }
  const type = eventTypes.find((one) => one === asked || shortened(one) === asked);
  if (type) return eventSchemas[type];
  throw new CliTrouble(
    'usage',
    `There is no type of event ${JSON.stringify(asked)}; "talion schema --list" lists them.`,
  );
}

const shortened = (type: EventType): string => type.slice('talion.'.length, type.lastIndexOf('.v'));

const listOfTypes = (): string =>
  eventTypes.map((type) => `${type.padEnd(38)}  ${String(eventSchemas[type]['description'])}\n`).join('');
