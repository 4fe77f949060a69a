import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from '../terminal';

/** How often a line is written where there is no terminal to draw a bar on, in milliseconds. */
const lineEveryMs = 5000;

/** How far a long work has come: a bar with rate and time left on a terminal, else a plain line now and then. */
export class Progress {
  private readonly bar: SingleBar | undefined;
  private readonly begunAt = Date.now();
  private toldAt = Date.now();
  private bytes = 0;

  constructor(
    private readonly terminal: Terminal,
    /** Of all files together; undefined where it is not known. */
    private readonly size: number | undefined,
  ) {
    if (!terminal.screen || size === undefined || size === 0) return;
    const format = '{bar} {percentage} % | {rows} rows | {rate}/s | {eta_formatted} left';
    this.bar = new SingleBar(
      { stream: terminal.screen, format, hideCursor: true, clearOnComplete: true },
      Presets.shades_classic,
    );
    this.bar.start(size, 0, { rows: 0, rate: 0 });
  }

  read(bytes: number): void {
    this.bytes += bytes;
  }

  rows(count: number): void {
    const rate = Math.round(count / Math.max(0.001, (Date.now() - this.begunAt) / 1000));
    this.bar?.update(Math.min(this.bytes, this.size ?? 0), {
      rows: count.toLocaleString('en'),
      rate: rate.toLocaleString('en'),
    });
    if (this.bar || Date.now() - this.toldAt < lineEveryMs) return;
    this.toldAt = Date.now();
    const part =
      this.size === undefined || this.size === 0 ? '' : `${Math.floor((100 * this.bytes) / this.size)} % read, `;
    this.terminal.tell(`${part}${count.toLocaleString('en')} rows settled, ${rate.toLocaleString('en')} a second.`);
  }

  /** Writes a line without tearing the bar. */
  readonly tell = (line: string): void => {
    if (this.bar) this.terminal.screen?.write('\r\u001B[K');
    this.terminal.tell(line);
  };

  stop(): void {
    this.bar?.stop();
  }
}
