// The real program, as a process of a test's own, and those who speak gRPC with it.

import { type ChildProcess, execFile, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

import { createClient, type Client, type Interceptor } from "@connectrpc/connect";
import { createGrpcTransport } from "@connectrpc/connect-node";
import type { DescService } from "@bufbuild/protobuf";

import { GatewayService } from "../../src/gen/firstline/v1/gateway_pb.js";
import { RosterService } from "../../src/gen/firstline/v1/roster_pb.js";

const { FIRSTLINE_PROGRAM, ...ENVIRONMENT } = process.env;

const PROGRAM = path.resolve(FIRSTLINE_PROGRAM ?? "../target/debug/firstline");

/** The program takes every variable that begins with FIRSTLINE for configuration. */
const OURS = { env: ENVIRONMENT };

type Role = "gateway" | "operator" | "partner" | "supervisor" | "admin";

export class Firstline {
  readonly #child: ChildProcess;
  readonly #folder: string;
  readonly #config: string;
  readonly #grpc: string;
  readonly #web: string;
  #gateway: Client<typeof GatewayService> | undefined;

  private constructor(
    child: ChildProcess,
    folder: string,
    addresses: { grpc: string; web: string },
  ) {
    this.#child = child;
    this.#folder = folder;
    this.#config = path.join(folder, "firstline.toml");
    this.#grpc = addresses.grpc;
    this.#web = addresses.web;
  }

  /** Starts a server with the example centre, on free ports, in a folder of its own. */
  static async start(): Promise<Firstline> {
    const folder = await mkdtemp(path.join(tmpdir(), "firstline-web-"));
    const config = path.join(folder, "firstline.toml");
    await writeFile(
      config,
      `listen = "127.0.0.1:0"
data_dir = "${folder}/data"
journal = "memory:"
web.listen = "127.0.0.1:0"
`,
    );
    const child = spawn(PROGRAM, ["serve", "--config", config], {
      ...OURS,
      stdio: ["ignore", "ignore", "pipe"],
    });
    return new Firstline(child, folder, await addressesOf(child));
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.#child.once("exit", resolve));
    this.#child.kill("SIGKILL");
    await gone;
    await rm(this.#folder, { recursive: true, force: true });
  }

  page(where: string): string {
    return this.#web + where;
  }

  /** A credential, as somebody at the server would issue it. */
  async token(role: Role, subject: string): Promise<string> {
    const issue = [
      "ctl",
      "token",
      "issue",
      "--role",
      role,
      "--subject",
      subject,
      "--centre",
      "longhua",
    ];
    const { stdout } = await promisify(execFile)(
      PROGRAM,
      [...issue, "--config", this.#config],
      OURS,
    );
    return stdout.trim();
  }

  /** What `firstline ctl` prints to a supervisor. */
  async ctl(...command: string[]): Promise<string> {
    const token = await this.token("supervisor", "lin");
    const who = ["--server", this.#grpc, "--token", token, "--config", this.#config];
    const { stdout } = await promisify(execFile)(PROGRAM, ["ctl", ...command, ...who], OURS);
    return stdout;
  }

  async client<S extends DescService>(service: S, role: Role, subject: string): Promise<Client<S>> {
    const token = await this.token(role, subject);
    const sign: Interceptor = (next) => (request) => {
      request.header.set("authorization", `Bearer ${token}`);
      return next(request);
    };
    return createClient(
      service,
      createGrpcTransport({ baseUrl: this.#grpc, interceptors: [sign] }),
    );
  }

  /** A nurse with all there is to know, who works round the clock. */
  async hire(operatorId: string): Promise<void> {
    const roster = await this.client(RosterService, "admin", "chief");
    const skills = ["paediatrics", "obstetrics"].map((skill) => ({ skill, level: 3 }));
    const operator = { operatorId, licence: "nurse", skills, languages: ["cmn", "yue", "en"] };
    await roster.putOperator({ requestId: randomUUID(), operator });
    const shift = {
      shiftId: `always-${operatorId}`,
      from: "00:00",
      to: "00:00",
      operatorIds: [operatorId],
    };
    await roster.putShift({ requestId: randomUUID(), shift });
  }

  async gateway(): Promise<Client<typeof GatewayService>> {
    this.#gateway ??= await this.client(GatewayService, "gateway", "pbx-1");
    return this.#gateway;
  }

  /** Somebody calls, and the operator hears them once it is accepted. */
  async call(more: Record<string, unknown> = {}): Promise<{ callId: bigint; caseId: bigint }> {
    const gateway = await this.gateway();
    return gateway.openCall({
      requestId: randomUUID(),
      queue: "medical",
      triage: { complaint: "fever", ageGroup: 1 },
      callerNumber: "+12025550123",
      district: "minzhi",
      ...more,
    });
  }

  async connect(callId: bigint): Promise<void> {
    await (await this.gateway()).reportConnected({ requestId: randomUUID(), callId });
  }
}

/** The server says where it listens once it does. */
function addressesOf(child: ChildProcess): Promise<{ grpc: string; web: string }> {
  const log: string[] = [];
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: child.stderr! });
    child.once("exit", () => reject(new Error(`the server does not serve:\n${log.join("\n")}`)));
    child.once("error", reject);
    lines.on("line", (line) => {
      log.push(line);
      const grpc = / address=(\S+)/.exec(line)?.[1];
      const web = / web=(\S+)/.exec(line)?.[1];
      if (grpc && web) resolve({ grpc: `http://${grpc}`, web });
    });
  });
}
