import { fingerprintOfText } from './fingerprint';
import type { LogEvent } from './log-event';

/**
 * What an analyst decides stands in the log like what sources say: under a source of the analyst's own, or, where it withdraws what another said, under that
 * one's. Who decided is told by `authid`, which ingest sets from the key; else by `data.analyst`, which whoever brings a log may have written.
 */
const sourcePrefix = 'urn:talion:analyst:';

/** Longest name that a source holds as it is, in characters once encoded; sources have at most 300. */
const encodedCharactersMax = 250;

/** The source of an analyst's decisions: the name percent-encoded, of a longer one the beginning and a fingerprint. */
export function analystSource(name: string): string {
  const encoded = encodeURIComponent(name.toWellFormed());
  if (encoded.length <= encodedCharactersMax) return sourcePrefix + encoded;
  const hex = fingerprintOfText(name).map((half) => (half >>> 0).toString(16).padStart(8, '0'));
  return `${sourcePrefix}${encoded.slice(0, encodedCharactersMax)}:${hex.join('')}`;
}

/** Who decided it; undefined for what no analyst did. A report is never a decision. */
export function deciderOf(event: LogEvent): string | undefined {
  if (event.type === 'talion.action.reported.v1') return undefined;
  const { authid } = event as Readonly<{ authid?: string | number | boolean }>;
  if (authid !== undefined) return String(authid);
  if ('analyst' in event.data) return event.data.analyst;
  return event.source.startsWith(sourcePrefix) ? decoded(event.source.slice(sourcePrefix.length)) : undefined;
}

/** The field by which an event says that an analyst of this Talion decided it. */
export function fieldOfDecider(event: LogEvent): '/source' | '/authid' | undefined {
  if (event.source.startsWith(sourcePrefix)) return '/source';
  return 'authid' in event ? '/authid' : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
