// Which panel is open beside the board: one at a time.

import { signal } from "@preact/signals";

export type Panel =
  | { about: "floor" }
  | { about: "queue"; queue: string }
  | { about: "call"; callId: bigint }
  | { about: "operator"; operatorId: string };

export const panel = signal<Panel | undefined>(undefined);

export function openPanel(shown: Panel): void {
  panel.value = shown;
}

export function closePanel(): void {
  panel.value = undefined;
}
