import { setTimeout as pause } from 'node:timers/promises';
import { Client, escapeIdentifier } from 'pg';
import { Bell } from '@talion/tracking';
import type { Connections } from './connections';
import { stepsChannel } from './write-step';

/** How long anybody sleeps who hears nothing, in milliseconds: the delay where notifications cannot come through (a transaction-pooling proxy). */
const pollMs = 2000;

/** Pauses between attempts to listen again after the connection was lost. */
const backOffMs = [100, 200, 500, 1000, 2000, 5000];

/** Listens for steps that any process applied, on one connection, from the first who waits; comes back after an outage. */
export class StepsHeard {
  private readonly bell = new Bell();
  private readonly closing = new AbortController();
  private listening: Promise<void> | undefined;

  constructor(private readonly connections: Connections) {}

  /** Take this before looking at the tables, and hand it to `wait`. */
  get heard(): number {
    if (!this.closing.signal.aborted) this.listening ??= this.listen();
    return this.bell.rings;
  }

  /** Resolves when a step may have been applied since `heard`, after `timeoutMs`, or when the signal aborts. */
  wait(heard: number, timeoutMs: number, signal?: AbortSignal): Promise<void> {
    return this.bell.wait(heard, { timeoutMs: Math.min(timeoutMs, pollMs), ...(signal && { signal }) });
  }

  /** Calls back after every step, and every now and then in case one was not heard; returns how to stop. */
  onStep(listener: () => void): () => void {
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, this.closing.signal]);
    const follow = async (): Promise<void> => {
      let { heard } = this;
      for (;;) {
        await this.wait(heard, pollMs, signal);
        if (signal.aborted) return;
        ({ heard } = this);
        listener();
      }
    };
    void follow();
    return () => stop.abort();
  }

  async close(): Promise<void> {
    this.closing.abort();
    this.bell.ring();
    this.connections.cut();
    await this.listening;
  }

  private async listen(): Promise<void> {
    const { signal } = this.closing;
    for (let attempt = 0; !signal.aborted; attempt++) {
      const began = Date.now();
      await this.listenOnce(signal).catch(() => undefined);
      if (Date.now() - began > pollMs) attempt = 0;
      await pause(backOffMs[attempt] ?? backOffMs.at(-1), undefined, { signal }).catch(() => undefined);
    }
  }

  /** Until the connection is lost or this closes. */
  private async listenOnce(signal: AbortSignal): Promise<void> {
    const client = new Client(this.connections.settings);
    const lost = new Promise<void>((resolve) => {
      client.on('error', () => resolve());
      client.once('end', resolve);
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    try {
      await client.connect();
      client.on('notification', () => this.bell.ring());
      await client.query(`LISTEN ${escapeIdentifier(stepsChannel)}`);
      // What was applied before LISTEN took hold was told to nobody.
      this.bell.ring();
      await lost;
    } finally {
      this.connections.cut();
    }
  }
}
