// An error as the server writes it: with a name, and words that no page should show.

import { type Code, ConnectError } from "@connectrpc/connect";
import { ErrorInfoSchema } from "../../src/gen/google/rpc/error_details_pb.js";

export function refused(code: Code, reason: string): ConnectError {
  const info = { desc: ErrorInfoSchema, value: { reason, domain: "firstline" } };
  return new ConnectError("the server's own words", code, undefined, [info]);
}
