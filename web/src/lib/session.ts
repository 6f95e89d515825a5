// Who is signed in. The credential itself is in a cookie that scripts cannot read.

import type { Role } from "./role.js";

export interface Session {
  /** The role of the credential: an admin uses a supervisor's pages. */
  role: string;
  subject: string;
  centre: string;
  expiresAt: Date;
  /** The centre's time zone, by its IANA name. */
  zone: string;
  /** How often a console gives a sign of life. */
  pulseSeconds: number;
  /** Whether the server runs a demo: guests may sign in and place calls. */
  demo: boolean;
  /** The moment on the hotline's clock, if the server says so. */
  now: Date | undefined;
  /** How many times as fast as the world's the hotline's clock goes. */
  clockSpeed: number;
}

/** The session of a role. Undefined: nobody is signed in. Throws if the server is out of reach. */
export async function readSession(role: Role): Promise<Session | undefined> {
  const answer = await fetch(`/${role}/session`, { cache: "no-store" });
  if (answer.status === 401) return undefined;
  if (!answer.ok) throw new Error(`the session could not be read: ${answer.status}`);
  return parseSession(await answer.json());
}

export function parseSession(json: Record<string, unknown>): Session {
  const pulse = json.pulse as { everySeconds?: number } | undefined;
  return {
    role: String(json.role),
    subject: String(json.subject),
    centre: String(json.centre),
    expiresAt: new Date(String(json.expiresAt)),
    zone: typeof json.zone === "string" && json.zone !== "" ? json.zone : "UTC",
    pulseSeconds: pulse?.everySeconds ?? 5,
    demo: json.demo === true,
    now: typeof json.now === "string" ? new Date(json.now) : undefined,
    clockSpeed: typeof json.clockSpeed === "number" ? json.clockSpeed : 1,
  };
}

export function goToLogin(): void {
  location.assign("/login");
}

export async function signOut(role: Role): Promise<void> {
  await fetch(`/${role}/logout`, { method: "POST", redirect: "manual" });
  goToLogin();
}
