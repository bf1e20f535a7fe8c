/**
 * A small trained decision: inputs, one layer of hidden units that let pass what is positive, one output. The output is
 * the logarithm of the odds.
 */
export interface Network {
  readonly hidden: number;
  /** What the inputs were in training: they are taken by their distance from the mean, in deviations. */
  readonly means: readonly number[];
  readonly deviations: readonly number[];
  /** By hidden unit, one weight an input. */
  readonly weights: readonly number[];
  readonly biases: readonly number[];
  readonly outputs: readonly number[];
  readonly bias: number;
}

/** What a network says of some inputs. */
export function decide(network: Network, inputs: ArrayLike<number>): number {
  const { hidden, means, deviations, weights, biases, outputs } = network;
  const count = means.length;
  let sum = network.bias;
  for (let unit = 0; unit < hidden; unit++) {
    let level = biases[unit] as number;
    const row = unit * count;
    for (let n = 0; n < count; n++) {
      level +=
        (weights[row + n] as number) * (((inputs[n] as number) - (means[n] as number)) / (deviations[n] as number));
    }
    if (level > 0) sum += (outputs[unit] as number) * level;
  }
  return sum;
}
