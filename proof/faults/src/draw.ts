import type { Random } from './random.js';

/** One of several things, each as likely as its weight says. */
export function draw<Thing extends { weight: number }>(things: readonly Thing[], random: Random): Thing {
  const total = things.reduce((sum, { weight }) => sum + weight, 0);
  let rest = random() * total;
  const drawn = things.find(({ weight }) => {
    rest -= weight;
    return rest < 0;
  });
  const last = things.at(-1);
  if (!last) throw new RangeError('There is nothing to draw from.');
  return drawn ?? last;
}
