import { describeWithOwnKafka } from '../support/kafka';
import { runRound, tell } from './run-chaos';
import { World } from './world';

/** `npm run chaos` asks more, and says how. */
const rounds = 5;
const patienceMs = 200_000;
const seed = Number(process.env['TALION_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

describeWithOwnKafka('whatever dies', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
  }, patienceMs);
  afterAll(() => world.stop(), patienceMs);

  test.each(Array.from({ length: rounds }, (_, round) => round))(
    'nothing that was acknowledged is lost, and the read models are what follows from it (round %#)',
    async (round) => {
      const done = await runRound(world, seed + round, round);
      console.log(`chaos: ${tell(done)}`);
      expect(done.wrong).toEqual([]);
    },
    patienceMs,
  );
});
