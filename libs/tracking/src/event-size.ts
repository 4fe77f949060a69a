import type { LogEvent } from '@talion/domain';
import { TrackingTrouble } from './trouble';

/**
 * Largest event that a log takes, in bytes of its JSON text in UTF-8. A Kafka broker takes 1,048,588 bytes in one batch unless told otherwise;
 * what is above a million is left for the key and Kafka's own fields. All logs refuse alike, so that every log can be copied into every other.
 */
export const eventBytesMax = 1_000_000;

/** Throws `event-too-large`, naming the event, if it takes more than `eventBytesMax`. */
export function refuseTooLarge(event: LogEvent, bytes: number): void {
  if (bytes <= eventBytesMax) return;
  throw new TrackingTrouble(
    'event-too-large',
    `The event ${JSON.stringify(event.id)} of ${JSON.stringify(event.source)} takes ${bytes} bytes; the log takes at most ${eventBytesMax} bytes for one event.`,
  );
}

export type WrittenEvent = Readonly<{ text: string; bytes: number }>;

/** Events whose text is known: the door asks for their size, and the log writes them down. */
const texts = new WeakMap<LogEvent, WrittenEvent>();

/** The event as the JSON text that a log stores, with its size in bytes; throws `event-too-large`. */
export function writeEvent(event: LogEvent): WrittenEvent {
  const known = texts.get(event);
  if (known) return known;
  const text = JSON.stringify(event);
  const bytes = Buffer.byteLength(text);
  refuseTooLarge(event, bytes);
  const written = { text, bytes };
  texts.set(event, written);
  return written;
}
