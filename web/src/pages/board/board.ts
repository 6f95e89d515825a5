// What the page knows of the centre: the board as it was sent first, with each change laid over it.

import { createClient, type Client, type Transport } from "@connectrpc/connect";
import { computed, signal } from "@preact/signals";
import type { Board, WatchBoardResponse } from "../../gen/firstline/v1/board_pb.js";
import { SupervisorService } from "../../gen/firstline/v1/supervisor_pb.js";
import { hearMoment } from "../../lib/clock.js";
import { follow, type Line } from "../../lib/line.js";
import { goToLogin } from "../../lib/session.js";

export type Supervisors = Client<typeof SupervisorService>;

export const board = signal<Board | undefined>(undefined);

// A part that did not change is the same object as before, so what shows it is left alone.
export const centre = computed(() => board.value?.centre);
export const waiting = computed(() => board.value?.waiting);
export const operators = computed(() => board.value?.operators);
export const partners = computed(() => board.value?.partners);
export const promises = computed(() => board.value?.promises);
export const cases = computed(() => board.value?.cases);
export const figures = computed(() => board.value?.figures);
export const day = computed(() => board.value?.day);

/** The server speaks at least every five seconds; three more, and the line counts as lost. */
export const SILENT_AFTER_MS = 8_000;

export function watchBoard(transport: Transport): Line {
  const client = createClient(SupervisorService, transport);
  return follow((signal) => client.watchBoard({}, { signal }), take, {
    silentAfterMs: SILENT_AFTER_MS,
    onSignedOut: goToLogin,
  });
}

function take({ message }: WatchBoardResponse): void {
  if (message.value?.at) hearMoment(message.value.at);
  if (message.case === "listed") board.value = message.value;
  else if (message.case === "changed" && board.value) {
    board.value = merged(board.value, message.value);
  }
}

/** The board after a change: the parts that the change has, whole; the others as they were. */
export function merged(before: Board, change: Board): Board {
  return {
    ...before,
    version: change.version,
    ...(change.at && { at: change.at }),
    ...(change.centre && { centre: change.centre }),
    ...(change.waiting && { waiting: change.waiting }),
    ...(change.operators && { operators: change.operators }),
    ...(change.partners && { partners: change.partners }),
    ...(change.promises && { promises: change.promises }),
    ...(change.cases && { cases: change.cases }),
    ...(change.figures && { figures: change.figures }),
    ...(change.day && { day: change.day }),
  };
}
