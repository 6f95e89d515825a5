// What a command came to when it did not succeed, as far as the console acts on it.

import { Code, ConnectError } from "@connectrpc/connect";

import { isSignedOut, reasonOf, retryAfterMs, sentenceOf } from "../../lib/errors.js";
import { t } from "../../lib/i18n.js";

/** Codes with which a proxy, the server or this page's own library turns a request away. */
const FINAL: readonly Code[] = [
  Code.PermissionDenied,
  Code.Unimplemented,
  Code.NotFound,
  Code.Internal,
];

export class Failure extends Error {
  /** The server's name for it, such as `OFFER_GONE`. Undefined: it never got there. */
  readonly reason: string | undefined;
  /** When the server says that trying again may help. */
  readonly retryMs: number | undefined;
  readonly #error: unknown;
  readonly #code: Code;
  readonly #isUnknown: boolean;

  constructor(error: unknown, isUnknown = false) {
    super(ConnectError.from(error).message);
    this.#error = error;
    this.#code = ConnectError.from(error).code;
    this.#isUnknown = isUnknown;
    this.reason = isUnknown ? "OUTCOME_UNKNOWN" : reasonOf(error);
    this.retryMs = retryAfterMs(error);
  }

  static of(error: unknown): Failure {
    return error instanceof Failure ? error : new Failure(error);
  }

  /** Whether the same request, sent again, may do better: it was lost, or came at a bad moment. */
  get isPassing(): boolean {
    if (this.isCredential) return false;
    if (this.reason) return this.#code === Code.Unavailable || this.#code === Code.DeadlineExceeded;
    return !FINAL.includes(this.#code);
  }

  get isCredential(): boolean {
    return isSignedOut(this.#error);
  }

  /** The same, said of a command of which nobody knows what became. */
  unknownOutcome(): Failure {
    return new Failure(this.#error, true);
  }

  /** One sentence for the operator. */
  get sentence(): string {
    return this.#isUnknown ? t("error-outcome-unknown") : sentenceOf(this.#error);
  }
}
