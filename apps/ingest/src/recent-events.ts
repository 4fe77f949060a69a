import type { LogEvent } from '@talion/domain';

/** Characters of events that are remembered: some twenty thousand usual ones, a few seconds of a bulk import. */
const charactersMax = 16_000_000;

/** The events accepted last, as text, the oldest forgotten first: between the log and the read models an event is known here only. */
export class RecentEvents {
  private readonly texts = new Map<string, string>();
  private characters = 0;

  /** `name`: what tells it from all others; the first under a name stays. */
  remember(name: string, text: string): void {
    if (this.texts.has(name)) return;
    this.texts.set(name, text);
    this.characters += text.length;
    for (const [oldest, old] of this.texts) {
      if (this.characters <= charactersMax) return;
      this.texts.delete(oldest);
      this.characters -= old.length;
    }
  }

  find(name: string): LogEvent | undefined {
    const text = this.texts.get(name);
    return text === undefined ? undefined : (JSON.parse(text) as LogEvent);
  }
}
