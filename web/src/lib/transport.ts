// The line to the server: gRPC-web under the address of the role, so that the right cookie goes
// along.

import type { Transport } from "@connectrpc/connect";
import { createGrpcWebTransport } from "@connectrpc/connect-web";
import type { Role } from "./role.js";

export function transportOf(role: Role): Transport {
  return createGrpcWebTransport({
    baseUrl: `${location.origin}/${role}/api`,
    useBinaryFormat: true,
  });
}
