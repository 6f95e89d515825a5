// The keys that do what the buttons do. They are told by their place on the keyboard, so that they
// are the same with a Thai or an Arabic layout, and all need Alt: nothing happens by typing.

/** Where a key is, and how it is written. */
interface Key {
  code: string;
  label: string;
}

export const KEYS = {
  accept: { code: "KeyA", label: "Alt+A" },
  decline: { code: "KeyD", label: "Alt+D" },
  ready: { code: "KeyR", label: "Alt+R" },
  hold: { code: "KeyH", label: "Alt+H" },
  notes: { code: "KeyN", label: "Alt+N" },
  save: { code: "KeyS", label: "Alt+S" },
  consult: { code: "KeyC", label: "Alt+C" },
  passOn: { code: "KeyP", label: "Alt+P" },
  transfer: { code: "KeyT", label: "Alt+T" },
  callback: { code: "KeyB", label: "Alt+B" },
  end: { code: "KeyE", label: "Alt+E" },
  mute: { code: "KeyM", label: "Alt+M" },
  help: { code: "Slash", label: "Alt+/" },
} as const satisfies Record<string, Key>;

export type Deed = keyof typeof KEYS;

/** What a key press asks for. */
export function deedOf(
  event: Pick<KeyboardEvent, "code" | "altKey" | "ctrlKey" | "metaKey">,
): Deed | undefined {
  if (!event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const found = Object.entries(KEYS).find(([, key]) => key.code === event.code);
  return found?.[0] as Deed | undefined;
}
