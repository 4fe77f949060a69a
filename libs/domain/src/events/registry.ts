import { isNothing, list, number, object, oneOf, optional, refuse, text } from '../shape';
import type { Infer } from '../shape';
import { linkParameters } from './link-parameters';
import { checkValidity, name, period, prose, validity } from './values';

/** What is known of actors, and the fitted model. */

export const actorKinds = [
  'state',
  'government',
  'military',
  'armed-group',
  'umbrella',
  'organization',
  'person',
  'population',
  'other',
] as const;

export const registeredActor = object(
  'An actor with its names. A later registration adds aliases and replaces what it gives.',
  {
    name: name('The name to show.'),
    actor: optional(
      text('Its id; left out: made from the name.', {
        max: 300,
        pattern: /^[^\s\p{Cc}]+$/u,
        must: 'must be without spaces and control characters',
      }),
    ),
    aliases: optional(list('Other names and spellings.', name('A name.'), { max: 500 })),
    kind: optional(oneOf('What it is.', actorKinds)),
    governs: optional(text('The country it governs, spelled as in places.', { max: 100 })),
    summary: optional(prose('A note for readers.')),
  },
);
export type RegisteredActor = Infer<typeof registeredActor>;

export const relationKinds = ['part_of', 'backed_by', 'member_of'] as const;
export type RelationKind = (typeof relationKinds)[number];

export const relatedActor = object(
  'One actor is (or, in `actor.unrelated`, is not) part of, backed by or a member of another on [from, until).',
  {
    actor: name('The actor below, by any of its names or its id.'),
    relation: oneOf('How it belongs.', relationKinds),
    to: name('The actor above.'),
    ...validity,
    reason: optional(prose('Why, or who says so.')),
  },
  {
    together: ({ from, until }, field, problems) => {
      checkValidity({ ...(from && { from }), ...(until && { until }) }, field, problems);
    },
  },
);
export type RelatedActor = Infer<typeof relatedActor>;

export const fittedModel = object(
  'Parameters of the linking model (two-exponential Hawkes kernel), estimated from data.',
  {
    parameters: object('What is given replaces the default.', linkParameters, {
      togetherSchema: { minProperties: 1 },
      together(value, field, problems) {
        if (isNothing(value)) refuse(problems, field, value, 'must give at least one parameter');
      },
    }),
    dyad: optional(
      list('The two bloc-level sides that it is for; left out: all dyads.', name('A side.'), { min: 2, max: 2 }),
    ),
    fittedOn: optional(
      object('What it was fitted on.', {
        description: prose('The data.'),
        period: optional(period('Its time span.')),
        actions: optional(number('Number of actions.', { min: 0, max: 1e12, integer: true })),
        logLikelihood: optional(number('Log-likelihood reached.', { min: -1e15, max: 1e15 })),
      }),
    ),
  },
);
export type FittedModel = Infer<typeof fittedModel>;
