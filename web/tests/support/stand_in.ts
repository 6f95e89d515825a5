// A stand-in for the server: the built pages, a session, and the rpcs that a test gives it. It keeps
// the real server's content security policy, so that a page which breaks it fails here, too.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { ConnectRouter } from "@connectrpc/connect";
import { connectNodeAdapter } from "@connectrpc/connect-node";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

const PAGES: Record<string, string> = {
  "/login": "login.html",
  "/supervisor/board": "board.html",
  "/supervisor/report": "report.html",
  "/supervisor/case": "case.html",
  "/operator/console": "console.html",
  "/operator/case": "case.html",
};

const KINDS: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

export interface StandInOptions {
  /** What the services of a role answer. */
  supervisor?: (router: ConnectRouter) => void;
  operator?: (router: ConnectRouter) => void;
  /** What `GET /ROLE/session` answers. Null: nobody is signed in. */
  session?: Record<string, unknown> | null;
  /** Answers what this stand-in does not know: whether it did. */
  also?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export class StandIn {
  readonly #server: Server;
  session: Record<string, unknown> | null;

  private constructor(server: Server, session: Record<string, unknown> | null) {
    this.#server = server;
    this.session = session;
  }

  static async start(options: StandInOptions): Promise<StandIn> {
    const ours = { supervisor: api("supervisor", options), operator: api("operator", options) };
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? "/", "http://here");
      if (pathname.startsWith("/supervisor/api/")) return ours.supervisor(request, response);
      if (pathname.startsWith("/operator/api/")) return ours.operator(request, response);
      if (pathname.endsWith("/session")) return answerSession(standIn.session, response);
      if (options.also?.(request, response)) return;
      void answerFile(pathname, response);
    });
    const standIn = new StandIn(server, options.session ?? null);
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    return standIn;
  }

  address(where: string): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${where}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }
}

function api(role: "supervisor" | "operator", options: StandInOptions) {
  const routes = options[role] ?? (() => {});
  return connectNodeAdapter({ routes, requestPathPrefix: `/${role}/api` });
}

function answerSession(session: Record<string, unknown> | null, response: ServerResponse): void {
  if (!session) {
    response.writeHead(401).end();
    return;
  }
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(session));
}

async function answerFile(pathname: string, response: ServerResponse): Promise<void> {
  const name = PAGES[pathname] ?? pathname.slice(1);
  try {
    const content = await readFile(path.join("dist", path.normalize(name)));
    const kind = KINDS[path.extname(name)] ?? "application/octet-stream";
    response
      .writeHead(200, { "content-type": kind, "content-security-policy": POLICY })
      .end(content);
  } catch {
    response.writeHead(404).end();
  }
}
