import { z } from 'zod';
import { isTimeZone } from '@talion/alerting';
import type { JsonSchema } from '@talion/domain';
import { alertKinds } from '@talion/platform';

/** What desks send, checked and described in one place. */

const name = z.string().trim().min(1).max(100).describe('For people.');
const ids = (what: string) => z.array(z.string().min(1).max(1000)).min(1).max(200).describe(what);
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as 22:00');

export const filterBody = z
  .strictObject({
    kinds: z.array(z.enum(alertKinds)).min(1).optional().describe('Kinds of alerts; left out: all.'),
    dyads: ids('Ids of dyads at any level, such as iran--united-states.').optional(),
    actors: ids('Ids of actors, or of the party or bloc that they roll up to.').optional(),
    countries: ids('Countries in which one of its actions happened, as reports name them.').optional(),
    severityMin: z.number().optional().describe('Smallest severity of its gravest action, log2 scale.'),
    stepMin: z
      .number()
      .optional()
      .describe(
        'Smallest step, doublings: of an escalation the rise of the peak, of a cycle its proportionality. Alerts of other kinds have none and pass.',
      ),
    cycles: z
      .enum(['new', 'each'])
      .optional()
      .describe('Of the cycles of an episode the first only (new, also where it is left out), or each one.'),
  })
  .describe('Which alerts. All that is given must hold; of a list, one entry.');

const quietHours = z
  .strictObject({
    timeZone: z.string().refine(isTimeZone, 'must be an IANA time zone such as Europe/Berlin').describe('IANA name.'),
    from: clock.describe('Inclusive, HH:mm.'),
    to: clock.describe('Exclusive, HH:mm; before `from`: of the next day.'),
  })
  .describe('When people are not to be disturbed: what comes then is gathered into one message at their end.');

const groupSeconds = z
  .int()
  .min(0)
  .max(3600)
  .describe(
    'How long a message waits for more of its chain, seconds; 0: each fact is a message of its own, at once. Left out: 0 for webhooks, 30 for people.',
  );
const perMinuteMax = z
  .int()
  .min(0)
  .max(10_000)
  .describe(
    'Messages a minute beyond which what comes is gathered into one digest a minute; 0: never. Left out: 0 for webhooks, 10 for people.',
  );

export const subscriptionBody = z.strictObject({
  name,
  endpoint: z.string().max(100).describe('Id of the endpoint.'),
  filter: filterBody.default({}),
  groupSeconds: groupSeconds.optional(),
  perMinuteMax: perMinuteMax.optional(),
  quietHours: quietHours.optional(),
  paused: z.boolean().default(false).describe('Raises nothing new while it is paused; what was told is put right.'),
});

export const subscriptionChange = z.strictObject({
  name: name.optional(),
  filter: filterBody.optional(),
  groupSeconds: groupSeconds.optional(),
  perMinuteMax: perMinuteMax.optional(),
  quietHours: z.union([quietHours, z.null()]).optional().describe('null: none.'),
  paused: z.boolean().optional().describe('Raises nothing new while it is paused; what was told is put right.'),
});

export const previewBody = z.strictObject({ filter: filterBody.default({}) });

export const endpointBody = z.strictObject({
  name,
  kind: z.enum(['webhook', 'chat', 'mail']).describe('chat: an incoming webhook of Slack or Mattermost.'),
  target: z.string().min(1).max(2000).describe('The URL of a webhook or chat, or mail addresses separated by commas.'),
});

export const endpointChange = z.strictObject({
  on: z.boolean().describe('Nothing is raised for or sent to an endpoint that is off.'),
});

export const muteBody = z.strictObject({
  about: z.string().min(1).max(2000).describe('Id of a subscription, a dyad, a chain or an alert.'),
  until: z.iso.datetime({ offset: true }).describe('When it ends.'),
  note: z.string().trim().min(1).max(2000).describe('Why.'),
});

export const acknowledgementBody = z.strictObject({
  alert: z.string().min(1).max(5000).describe('Id under which the alert was first raised.'),
  note: z.string().trim().max(2000).default('').describe('What there is to say about it.'),
});

/** The body as the OpenAPI document describes it. */
export function bodyOf(shape: z.ZodType): {
  required: boolean;
  content: Readonly<Record<string, Readonly<{ schema: JsonSchema }>>>;
} {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' });
  return { required: true, content: { 'application/json': { schema } } };
}
