import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';

/** Whether the service has come up whole, and is not going down: before and after, nobody should be sent here. */
@Injectable()
export class Readiness implements BeforeApplicationShutdown {
  private up = false;

  get isUp(): boolean {
    return this.up;
  }

  declare(): void {
    this.up = true;
  }

  beforeApplicationShutdown(): void {
    this.up = false;
  }
}
