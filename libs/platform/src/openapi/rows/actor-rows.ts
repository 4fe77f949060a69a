import type { ActorRow, RelationRow } from '@talion/domain';
import { flag, oneOf, optional, schemaOf, text, texts, time } from '../schema';

export const actorSchema = schemaOf<ActorRow>('An actor.', {
  id: text('Id of the actor.'),
  name: text('The name to show.'),
  aliases: texts('Other names and spellings.'),
  kind: optional(text('What it is: state, armed-group, ...')),
  governs: optional(text('The country it governs.')),
  provisional: flag('Known only by reports that name it; nobody has registered it.'),
  nameless: flag('Known only as somebody of another actor.'),
});

export const relationSchema = schemaOf<RelationRow>('One actor belongs to another on [from, until).', {
  actor: text('Id of the actor below.'),
  relation: oneOf('How it belongs.', ['part_of', 'backed_by', 'member_of']),
  to: text('Id of the actor above.'),
  from: optional(time('Since when; left out: always has.')),
  until: optional(time('Until when; left out: still does.')),
});
