import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from './terminal';

/** How often a line is written where there is no terminal to draw a bar on, in milliseconds. */
const lineEveryMs = 5000;

/** How far a long work has come: a bar with rate and time left on a terminal, else a plain line now and then. */
export class Progress {
  private readonly begunAt = Date.now();
  private toldAt = Date.now();
  private bar: SingleBar | undefined;
  private passed = 0;
  /** What stood behind it when it began: a work that goes on is as fast as what it does itself. */
  private before: number | undefined;

  constructor(
    private readonly terminal: Terminal,
    /** How far it is, in bytes of all files together or in the things that are counted; undefined where it is not known. */
    private size: number | undefined,
    /** What is counted, and what has become of it. */
    private readonly counted = 'rows settled',
  ) {}

  read(bytes: number): void {
    this.passed += bytes;
  }

  rows(count: number): void {
    this.show(count, count);
  }

  /** The same where the things that are counted are all that there is: so many, of so many. */
  reached(count: number, of: number): void {
    this.before ??= count;
    this.size = of;
    this.passed = count;
    this.show(count, count - this.before);
  }

  /** Writes a line without tearing the bar. */
  readonly tell = (line: string): void => {
    if (this.bar) this.terminal.screen?.write('\r\u001B[K');
    this.terminal.tell(line);
  };

  stop(): void {
    this.bar?.stop();
  }

  private show(count: number, done: number): void {
    const rate = Math.round(done / Math.max(0.001, (Date.now() - this.begunAt) / 1000)).toLocaleString('en');
    const isSized = this.size !== undefined && this.size > 0;
    if (isSized && this.terminal.screen) {
      this.bar ??= this.drawn(this.terminal.screen);
      this.bar.setTotal(this.size ?? 0);
      this.bar.update(Math.min(this.passed, this.size ?? 0), { count: count.toLocaleString('en'), rate });
      return;
    }
    if (Date.now() - this.toldAt < lineEveryMs) return;
    this.toldAt = Date.now();
    const part = isSized ? `${Math.floor((100 * this.passed) / (this.size ?? 1))} %, ` : '';
    const left = isSized && this.passed > 0 ? `, about ${this.secondsLeft(done)} s left` : '';
    this.terminal.tell(`${part}${count.toLocaleString('en')} ${this.counted}, ${rate} a second${left}.`);
  }

  /** If it goes on as fast as it has gone. */
  private secondsLeft(done: number): number {
    const passed = this.before === undefined ? this.passed : done;
    const left = (this.size ?? 0) - this.passed;
    return Math.round((left * (Date.now() - this.begunAt)) / 1000 / Math.max(1, passed));
  }

  private drawn(stream: NodeJS.WriteStream): SingleBar {
    const format = `{bar} {percentage} % | {count} ${this.counted} | {rate}/s | {eta_formatted} left`;
    const bar = new SingleBar({ stream, format, hideCursor: true, clearOnComplete: true }, Presets.shades_classic);
    bar.start(this.size ?? 0, this.passed, { count: 0, rate: 0 });
    return bar;
  }
}
