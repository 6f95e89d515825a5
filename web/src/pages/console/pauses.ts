// How long to wait before the next try.

const SHORTEST_MS = 100;
const LONGEST_MS = 2_000;

/**
 * Growing pauses, each a little longer by chance, so that a hundred consoles which lose their
 * server at once do not come back at once.
 */
export class Pauses {
  #next = SHORTEST_MS;

  next(): number {
    const pause = this.#next * (1 + Math.random() / 2);
    this.#next = Math.min(LONGEST_MS, this.#next * 2);
    return pause;
  }

  reset(): void {
    this.#next = SHORTEST_MS;
  }
}
