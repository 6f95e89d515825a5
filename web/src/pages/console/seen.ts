// The desk as this page has seen it last.

import type { Desk } from "../../gen/firstline/v1/desk_pb.js";

/** A desk, and the version of the journal since which it is so. */
export interface Seen {
  version: bigint;
  desk: Desk;
}

/**
 * What is to be shown when the server tells of a desk. Messages may overtake one another, since a
 * stream and an answer come on different ways: the newer version counts. A stream that has just
 * begun is believed in any case, for a server with another journal counts from the beginning.
 */
export function merge(before: Seen | undefined, told: Seen, isFresh: boolean): Seen {
  if (before && !isFresh && told.version < before.version) return before;
  return { version: told.version, desk: withReason(before?.desk, told.desk) };
}

/** Why the operator is asked is told only to those who were there when the offer was made. */
function withReason(before: Desk | undefined, desk: Desk): Desk {
  const known = before?.offer?.reason;
  const offer = desk.offer;
  if (!known || !offer || offer.reason || offer.offerId !== before?.offer?.offerId) return desk;
  return { ...desk, offer: { ...offer, reason: known } };
}
