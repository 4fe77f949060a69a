import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import type { DeskStore } from '@talion/alerting';
import { CHANNELS, CONFIG, DESK_STORE } from '@talion/platform';
import type { Channels, Config } from '@talion/platform';

const id = 'kafka';

/** Where the log is on Kafka, every alert goes to a topic there, without anybody asking; whoever takes the endpoint away does without. */
@Injectable()
export class KafkaFeed implements OnApplicationBootstrap {
  constructor(
    @Inject(DESK_STORE) private readonly desk: DeskStore,
    @Inject(CHANNELS) private readonly channels: Channels,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.channels.kafka) return;
    const { topic } = this.config.alerts;
    const by = 'talion';
    await this.desk.addEndpoint({ id, name: 'Kafka', kind: 'kafka', target: topic, by });
    await this.desk.addSubscription({
      ...{ id, name: `Every alert, to ${topic}`, endpoint: id, filter: { cycles: 'each' }, by },
      ...{ groupSeconds: 0, perMinuteMax: 0, paused: false },
    });
  }
}
