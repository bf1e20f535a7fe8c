import type { Network } from "./network.ts";
import { decide } from "./network.ts";
import type { Suspect } from "./suspects.ts";

/** A suspect with how sure one is that it is a slip: the logarithm of the odds, less the price of the pair. */
export interface Slip {
  readonly suspect: Suspect;
  readonly odds: number;
}

/** Beside a slip right words look odd, too: of neighbours so near only the likeliest is told. */
const NEIGHBOURS = 2;

/**
 * The slips above a threshold among the suspects of one text, in order. `inputsOf`: all inputs of a suspect; `priceOf`: how
 * much surer than usual one must be of it.
 */
export function slipsAmong(
  suspects: readonly Suspect[],
  network: Network,
  threshold: number,
  inputsOf: (suspect: Suspect) => ArrayLike<number>,
  priceOf: (suspect: Suspect) => number,
): Slip[] {
  const oddsOf = (suspect: Suspect) => suspect.odds ?? decide(network, inputsOf(suspect)) - priceOf(suspect);
  const judged = suspects.map((suspect) => ({ suspect, odds: oddsOf(suspect) }));
  return judged.filter((one, n) => {
    if (one.odds <= threshold) return false;
    // Suspects stand in the order of the text; two of one word are the nearer and the remoter look-alike.
    for (let other = n - 1; other >= 0 && one.suspect.at - at(judged, other) <= NEIGHBOURS; other--) {
      if ((judged[other] as Slip).odds >= one.odds) return false;
    }
    for (let other = n + 1; other < judged.length && at(judged, other) - one.suspect.at <= NEIGHBOURS; other++) {
      if ((judged[other] as Slip).odds > one.odds) return false;
    }
    return true;
  });
}

function at(judged: readonly Slip[], n: number): number {
  return (judged[n] as Slip).suspect.at;
}
