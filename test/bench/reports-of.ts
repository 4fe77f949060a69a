import type { Act, LogEvent } from '@talion/domain';
import { writeTime } from '@talion/domain';

const accepted = Date.UTC(2026, 0, 1);

/** Acts as a data set reports them, accepted in their order. */
export function* reportsOf(acts: Iterable<Act>): Generator<LogEvent> {
  let index = 0;
  for (const {
    id,
    from,
    to,
    severity,
    initiators,
    targets,
    consensus: { precision },
  } of acts)
    yield {
      specversion: '1.0',
      id,
      source: 'urn:talion:bench',
      time: writeTime(accepted + index++),
      type: 'talion.action.reported.v1',
      data: {
        identity: 'coded',
        occurred: { from: writeTime(from), to: writeTime(to), precision },
        type: 'ASSAULT',
        goldstein: -Math.min(10, severity),
        initiators: initiators.map((name) => ({ name })),
        targets: targets.map((name) => ({ name })),
      },
    };
}
