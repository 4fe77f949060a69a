import type { Sender } from './cloud-events';
import type { Fact } from './desk';
import { factInWords, trialTitle } from './in-words';
import { linksOf } from './links';
import type { Delivery } from './ports';

/** Messages for people: in a chat, and by mail. What is more than anybody reads is counted, and stands in the API. */

/** Facts that a message for people tells in full. */
const factsMost = 20;
/** Characters of a chat message: Mattermost takes 16,383, Slack 40,000. */
const chatCharactersMost = 12_000;

/** A body that Slack's and Mattermost's incoming webhooks take. */
export function chatMessage({ message, subscription }: Delivery, sender: Sender): Readonly<{ text: string }> {
  const parts = message.facts.slice(0, factsMost).map((fact) => {
    const { title, lines } = factInWords(fact);
    const link = `<${linksOf(fact, sender.publicUrl).page}|Look at it>`;
    return [`*${escaped(title)}*`, ...lines.map(escaped), link].join('\n');
  });
  const told = message.facts.length === 0 ? trialTitle : withRest(parts, message.facts).join('\n\n');
  const text = told.length <= chatCharactersMost ? told : `${told.slice(0, chatCharactersMost)}…`;
  return { text: `${text}\n_${escaped(subscription)}, ${message.id}_` };
}

export type MailMessage = Readonly<{
  subject: string;
  text: string;
  messageId: string;
  /** What mails about the same have in common. */
  thread: string;
}>;

export function mailMessage({ message, subscription, endpoint }: Delivery, sender: Sender): MailMessage {
  const told = message.facts.slice(0, factsMost).map((fact) => {
    const { title, lines } = factInWords(fact);
    return [title, ...lines, linksOf(fact, sender.publicUrl).page].join('\n');
  });
  const [first, ...more] = message.facts;
  const subject = first ? factInWords(first).title : trialTitle;
  const why = `You are told because ${endpoint.name} subscribes to "${subscription}".`;
  return {
    subject: more.length === 0 ? subject : `${subject} (and ${more.length} more)`,
    text: [...(told.length === 0 ? [trialTitle] : withRest(told, message.facts)), `-- \n${why} ${message.id}`].join(
      '\n\n',
    ),
    messageId: `<${message.id}@talion>`,
    thread: message.group,
  };
}

const withRest = (parts: readonly string[], facts: readonly Fact[]): readonly string[] =>
  facts.length <= factsMost ? parts : [...parts, `And ${facts.length - factsMost} more.`];

/** What these chats would take for links, mentions or markup. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
