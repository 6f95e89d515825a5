// When the console rings, and for what. Nothing here makes a sound: see bell.ts.

import { Acuity } from "../../gen/firstline/v1/types_pb.js";
import type { DeskOffer } from "../../gen/firstline/v1/desk_pb.js";

/** What rings. */
export interface Ring {
  offerId: bigint;
  /** Somebody may be in danger: louder, and faster. */
  isUrgent: boolean;
}

/** What is to be done about the bell when the desk looks different. */
export type Change = { do: "start"; ring: Ring } | { do: "stop" } | { do: "nothing" };

/**
 * What changes. A desk that is not live rings for nobody: the offer may be gone. An offer that was
 * answered here is silent at once, though the server may not have heard the answer yet.
 */
export function change(
  ringing: Ring | undefined,
  offer: DeskOffer | undefined,
  isLive: boolean,
  answered: ReadonlySet<bigint>,
): Change {
  const rings = isLive && offer && !answered.has(offer.offerId) ? offer : undefined;
  if (!rings) return ringing ? { do: "stop" } : { do: "nothing" };
  if (ringing?.offerId === rings.offerId) return { do: "nothing" };
  const isUrgent = rings.acuity === Acuity.IMMEDIATE;
  return { do: "start", ring: { offerId: rings.offerId, isUrgent } };
}

/** How much of the time to answer is left, from 1 down to 0. */
export function shareLeft(madeAt: number, expiresAt: number, now: number): number {
  const whole = expiresAt - madeAt;
  if (whole <= 0) return 0;
  return Math.min(1, Math.max(0, (expiresAt - now) / whole));
}
