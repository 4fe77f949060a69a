import { setTimeout as pause } from 'node:timers/promises';
import type { Admin, Kafka } from 'kafkajs';
import { logTrouble, saidOf } from './log-trouble';

/** A topic that was just made, or has just got another leader, is not known to every broker at once. */
const onItsWay = ['UNKNOWN_TOPIC_OR_PARTITION', 'LEADER_NOT_AVAILABLE', 'NOT_LEADER_FOR_PARTITION'];
const againMs = 100;

/** Questions to the cluster, over one connection that is thrown away when one fails: the client would believe in lost leaders for minutes. */
export class Questions {
  private admin: Promise<Admin> | undefined;
  private closed = false;

  constructor(private readonly kafka: Kafka) {}

  /** Rejects with `TrackingTrouble`; `log-unavailable` too after `deadlineMs`, for the client itself retries for longer than anybody asks for. */
  async ask<T>(doing: string, deadlineMs: number, question: (admin: Admin) => Promise<T>): Promise<T> {
    const over = new AbortController();
    const late = pause(deadlineMs, undefined, { signal: over.signal }).then(
      () => Promise.reject(new Error(`no answer within ${deadlineMs / 1000} s`)),
      () => new Promise<never>(() => undefined),
    );
    const answer = this.untilAnswered(question, over.signal);
    try {
      return await Promise.race([answer, late]);
    } catch (error) {
      throw logTrouble(doing, error);
    } finally {
      over.abort();
      answer.catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    const admin = await this.admin?.catch(() => undefined);
    await admin?.disconnect();
  }

  private async untilAnswered<T>(question: (admin: Admin) => Promise<T>, over: AbortSignal): Promise<T> {
    for (;;) {
      const isFresh = this.admin === undefined;
      const admin = (this.admin ??= this.connect());
      try {
        return await question(await admin);
      } catch (error) {
        this.drop(admin);
        const passes = !isFresh || saidOf(error).some((said) => onItsWay.includes(said));
        if (!passes || over.aborted || this.closed) throw error;
        if (isFresh) await pause(againMs);
      }
    }
  }

  private drop(admin: Promise<Admin>): void {
    if (this.admin === admin) this.admin = undefined;
    admin.then((connected) => connected.disconnect()).catch(() => undefined);
  }

  private async connect(): Promise<Admin> {
    const admin = this.kafka.admin();
    try {
      await admin.connect();
    } catch (error) {
      await admin.disconnect().catch(() => undefined);
      throw error;
    }
    return admin;
  }
}
