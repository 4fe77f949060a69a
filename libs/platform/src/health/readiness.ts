import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';

/** Whether the service has come up whole, and is not going down: before and after, nobody should be sent here. */
@Injectable()
export class Readiness implements BeforeApplicationShutdown {
  private up = false;
  private readonly watched = new Map<string, () => boolean>();

  get isUp(): boolean {
    return this.up;
  }

  /** The parts that do not get on at present, in words that complete "No answer from". */
  get stuck(): string[] {
    return [...this.watched].flatMap(([name, getsOn]) => (getsOn() ? [] : [name]));
  }

  /** Names a part of the service that has to get on for it to be ready. */
  watch(name: string, getsOn: () => boolean): void {
    this.watched.set(name, getsOn);
  }

  declare(): void {
    this.up = true;
  }

  beforeApplicationShutdown(): void {
    this.up = false;
  }
}
