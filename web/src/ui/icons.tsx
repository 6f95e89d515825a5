// Small signs that stand beside words, drawn so that they differ in outline.

const PATHS = {
  ready: "M20 6 9.5 17 4 11.5",
  ringing: "M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zM10 21h4",
  talking:
    "M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 3.500 5.600 1.500 1.500 0 0 1 5 4z",
  notes: "M4 20h4L19 9l-4-4L4 16zM13.500 6.500l4 4",
  pause: "M8 5v14M16 5v14",
  away: "M12 3v9M6.300 7.500a8 8 0 1 0 11.400 0",
  alert: "M12 3 22 20H2zM12 10v4.500M12 17.300v.2",
  quiet: "M4 12.500 9.500 18 20 6.500",
  lost: "M3 9a14 14 0 0 1 18 0M6.500 12.700a9 9 0 0 1 11 0M10 16.300a4 4 0 0 1 4 0M12 20v.1M3 3l18 18",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.500V12l3 2",
  twin: "M9 6.5a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11zM15 6.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11z",
  surge: "M3 17c3 0 3-3 4.500-3S9 17 12 17s3-3 4.500-3S18 17 21 17M12 12V3M8 7l4-4 4 4",
  message: "M4 5h16v11H10l-4 4v-4H4z",
  call: "M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1.500 1.500 0 0 1-1.600 1.500A16 16 0 0 1 3.500 5.600 1.500 1.500 0 0 1 5 4z",
  case: "M4 7h16v13H4zM9 7V4h6v3",
  promise: "M6 3h12v18l-6-4-6 4z",
  transfer: "M4 8h14M14 4l4 4-4 4M20 16H6M10 12l-4 4 4 4",
  owner: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c0-5 4-7 8-7s8 2 8 7",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
