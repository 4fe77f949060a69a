import { Socket } from 'node:net';

/** Bytes beyond which nothing is held back: the server may begin while the rest is still being written. */
const heldBytesMax = 64 * 1024;

/**
 * A socket on which the messages that a client corks, one after the other in one go, leave in one call of the system: a step sends a dozen small statements, and
 * each call costs more than most of them.
 */
export class GatheringSocket extends Socket {
  private gathers = false;

  override cork(): void {
    if (this.writableLength > heldBytesMax) this.letGo();
    if (!this.gathers) {
      this.gathers = true;
      super.cork();
      process.nextTick(() => this.letGo());
    }
    super.cork();
  }

  private letGo(): void {
    if (this.gathers) super.uncork();
    this.gathers = false;
  }
}
