// Trains a network of one hidden layer: Adam over small groups, the same each time.
import type { Network } from "../../server/src/usage/network.ts";
import { randomNumbers } from "./random.ts";

/** What a network is shown: some inputs, and whether they are of a fault. */
export interface TrainingExample {
  readonly inputs: ArrayLike<number>;
  readonly fault: boolean;
}

export interface Training {
  /** Hidden units of each of the networks. */
  readonly hidden: number;
  readonly rounds: number;
  readonly seeds: readonly number[];
  /** How much worse a false alarm is than a fault that is missed. */
  readonly priceOfAlarm: number;
}

const GROUP = 64;
const FIRST_RATE = 0.003;
const LAST_RATE = 0.0002;
const DECAY = 1e-4;
/** Weights are written with this many digits. */
const DIGITS = 5;

function rounded(numbers: Float64Array): number[] {
  return [...numbers].map((one) => Number(one.toPrecision(DIGITS)));
}

function meansOf(
  examples: readonly TrainingExample[],
  count: number,
): { means: Float64Array; deviations: Float64Array } {
  const means = new Float64Array(count);
  const squares = new Float64Array(count);
  for (const { inputs } of examples) {
    for (let n = 0; n < count; n++) means[n] = (means[n] as number) + (inputs[n] as number) / examples.length;
  }
  for (const { inputs } of examples) {
    for (let n = 0; n < count; n++) {
      squares[n] = (squares[n] as number) + ((inputs[n] as number) - (means[n] as number)) ** 2 / examples.length;
    }
  }
  return { means, deviations: squares.map((square) => Math.sqrt(square) || 1) };
}

/** The mean of several networks with the same inputs, which errs less than each. */
function meanOf(networks: readonly Network[]): Network {
  const [first] = networks as [Network];
  const part = (value: number) => Number((value / networks.length).toPrecision(DIGITS));
  return {
    hidden: networks.reduce((sum, { hidden }) => sum + hidden, 0),
    means: first.means,
    deviations: first.deviations,
    weights: networks.flatMap(({ weights }) => weights),
    biases: networks.flatMap(({ biases }) => biases),
    outputs: networks.flatMap(({ outputs }) => outputs.map(part)),
    bias: part(networks.reduce((sum, { bias }) => sum + bias, 0)),
  };
}

/** A network that tells faults from what only looks like them: the mean of as many small ones as there are seeds. */
export function train(examples: readonly TrainingExample[], training: Training): Network {
  return meanOf(training.seeds.map((seed) => trainOne(examples, training, seed)));
}

function trainOne(
  examples: readonly TrainingExample[],
  { hidden, rounds, priceOfAlarm }: Training,
  seed: number,
): Network {
  const inputs = examples[0]?.inputs.length ?? 0;
  const { means, deviations } = meansOf(examples, inputs);
  const random = randomNumbers(seed);
  const weights = hidden * inputs;
  const biases = weights + hidden;
  const outputs = biases + hidden;
  const size = outputs + 1;
  const values = new Float64Array(size);
  const start = () => (random() + random() + random() - 1.5) * 0.4;
  for (let n = 0; n < weights; n++) values[n] = start();
  for (let n = biases; n < outputs; n++) values[n] = start();

  const slope = new Float64Array(size);
  const average = new Float64Array(size);
  const spread = new Float64Array(size);
  const scaled = new Float64Array(inputs);
  const levels = new Float64Array(hidden);

  /** Adds to `slope` what one example wants changed. */
  function learn({ inputs: given, fault }: TrainingExample): void {
    let sum = values[outputs] as number;
    for (let n = 0; n < inputs; n++) {
      scaled[n] = ((given[n] as number) - (means[n] as number)) / (deviations[n] as number);
    }
    for (let unit = 0; unit < hidden; unit++) {
      let level = values[weights + unit] as number;
      for (let n = 0; n < inputs; n++) level += (values[unit * inputs + n] as number) * (scaled[n] as number);
      levels[unit] = Math.max(0, level);
      sum += (values[biases + unit] as number) * (levels[unit] as number);
    }
    const wrong = (1 / (1 + Math.exp(-sum)) - (fault ? 1 : 0)) * (fault ? 1 : priceOfAlarm);
    slope[outputs] = (slope[outputs] as number) + wrong;
    for (let unit = 0; unit < hidden; unit++) {
      const level = levels[unit] as number;
      slope[biases + unit] = (slope[biases + unit] as number) + wrong * level;
      if (level === 0) continue;
      const back = wrong * (values[biases + unit] as number);
      slope[weights + unit] = (slope[weights + unit] as number) + back;
      for (let n = 0; n < inputs; n++) {
        slope[unit * inputs + n] = (slope[unit * inputs + n] as number) + back * (scaled[n] as number);
      }
    }
  }

  let step = 0;
  /** Changes all values by what a group of examples wants. */
  function change(count: number, rate: number): void {
    step++;
    const warm = 1 - 0.9 ** step;
    const warmSpread = 1 - 0.999 ** step;
    for (let n = 0; n < size; n++) {
      const by = (slope[n] as number) / count + DECAY * (values[n] as number);
      average[n] = 0.9 * (average[n] as number) + 0.1 * by;
      spread[n] = 0.999 * (spread[n] as number) + 0.001 * by * by;
      const move = (average[n] as number) / warm / (Math.sqrt((spread[n] as number) / warmSpread) + 1e-8);
      values[n] = (values[n] as number) - rate * move;
    }
    slope.fill(0);
  }

  const order = examples.map((_, n) => n);
  for (let round = 0; round < rounds; round++) {
    for (let n = order.length - 1; n > 0; n--) {
      const other = Math.floor(random() * (n + 1));
      [order[n], order[other]] = [order[other] as number, order[n] as number];
    }
    const rate = FIRST_RATE * (1 - round / rounds) + LAST_RATE;
    for (let from = 0; from < order.length; from += GROUP) {
      const group = order.slice(from, from + GROUP);
      for (const n of group) learn(examples[n] as TrainingExample);
      change(group.length, rate);
    }
  }
  return {
    hidden,
    means: rounded(means),
    deviations: rounded(deviations),
    weights: rounded(values.subarray(0, weights)),
    biases: rounded(values.subarray(weights, biases)),
    outputs: rounded(values.subarray(biases, outputs)),
    bias: Number((values[outputs] as number).toPrecision(DIGITS)),
  };
}
