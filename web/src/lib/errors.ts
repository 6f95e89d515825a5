// What went wrong, as a sentence. The server names each error; docs/errors.md lists them.

import { Code, ConnectError } from "@connectrpc/connect";
import { ErrorInfoSchema, RetryInfoSchema } from "../gen/google/rpc/error_details_pb.js";
import { msOfSpan } from "./format.js";
import { t, text } from "./i18n.js";

/** The server's name for the error, such as `UNKNOWN_CASE`. Undefined: it never got there. */
export function reasonOf(error: unknown): string | undefined {
  return ConnectError.from(error).findDetails(ErrorInfoSchema)[0]?.reason;
}

/** After how many milliseconds the same request may succeed. Undefined: it will not. */
export function retryAfterMs(error: unknown): number | undefined {
  const delay = ConnectError.from(error).findDetails(RetryInfoSchema)[0]?.retryDelay;
  return delay && msOfSpan(delay);
}

/** Whether the answer was lost, so that the same request should be sent again. */
export function isLost(error: unknown): boolean {
  const { code } = ConnectError.from(error);
  return code === Code.Unavailable || code === Code.DeadlineExceeded || code === Code.Unknown;
}

/** Whether whoever asks is not signed in, or no longer. */
export function isSignedOut(error: unknown): boolean {
  return ConnectError.from(error).code === Code.Unauthenticated;
}

/** One sentence for people: translated if the name is known, else as the server wrote it. */
export function sentenceOf(error: unknown): string {
  const reason = reasonOf(error);
  const known = reason && text(`error-${reason.toLowerCase().replaceAll("_", "-")}`);
  if (known) return known;
  if (isLost(error)) return t("error-out-of-reach");
  const { rawMessage } = ConnectError.from(error);
  return rawMessage || t("error-unknown");
}
