"""A community hotline that is told of its transfers by webhook, and answers by single calls.

    pip install -r examples/requirements.txt
    firstline ctl token issue --role partner --subject minzhi-community --centre longhua > own.token
    openssl rand -base64 32 > own.secret    # the centre has the same, under webhooks.endpoints
    python examples/webhook_partner.py --token own.token --secret own.secret --port 8787

For software that cannot hold a stream open. The rules of the house are those of
community_hotline.py, from which they are taken; only the two ways of words differ:

- Words of the centre come as signed posts (https://www.standardwebhooks.com). They may come twice,
  late, or after newer ones, and none may be believed before its signature was checked.
- Our words go as single calls, one after another, each until it is answered.

Posts that came while this was not running are not missed: it lists its transfers when it starts.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import hmac
import http.server
import json
import os
import pathlib
import threading
import time
from collections.abc import Mapping

import grpc
from community_hotline import (
    PAUSE_MAX,
    PAUSE_MIN,
    Hotline,
    arguments,
    credential,
    open_channel,
    partner_grpc,
    partner_pb2,
    state_of,
    tell,
    transfer_pb2,
)
from google.protobuf import json_format

# How far the clocks of the two sides may differ: whoever replays a post later than this is refused.
TOLERANCE = 300.0
# No post is longer: a transfer's summary has four texts of 4096 bytes.
BODY_MAX = 64 * 1024
# What may pass. Everything else is an answer.
PASSING = {
    grpc.StatusCode.UNAVAILABLE,
    grpc.StatusCode.DEADLINE_EXCEEDED,
    grpc.StatusCode.RESOURCE_EXHAUSTED,
    grpc.StatusCode.UNAUTHENTICATED,
}


def is_genuine(secret: bytes, headers: Mapping[str, str], body: bytes, now: float) -> bool:
    """Whether a post was signed with our secret, a short while ago."""
    name, sent_at = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    signed = b".".join([name.encode(), sent_at.encode(), body])
    own = "v1," + base64.b64encode(hmac.digest(secret, signed, "sha256")).decode()
    # There are several signatures while a secret is being changed: one that fits is enough.
    signatures = headers.get("webhook-signature", "").split()
    is_signed = any(hmac.compare_digest(own.encode(), it.encode()) for it in signatures)
    return is_signed and sent_at.isdigit() and abs(now - int(sent_at)) < TOLERANCE


class Receiver(http.server.BaseHTTPRequestHandler):
    """Answers the centre's posts: quickly, and only once what they say is on record."""

    partner: Partner

    def do_POST(self) -> None:
        length = int(self.headers.get("content-length", 0))
        if length > BODY_MAX:
            return self.reply(413)
        body = self.rfile.read(length)
        if not is_genuine(self.partner.secret, self.headers, body, time.time()):
            tell("a post whose signature or time is wrong")
            return self.reply(401)
        # The state belongs to the event loop's thread, so that nothing needs a lock.
        hearing = self.partner.hear(self.headers["webhook-id"], body)
        asyncio.run_coroutine_threadsafe(hearing, self.partner.loop).result(timeout=10)
        self.reply(204)

    def reply(self, status: int) -> None:
        self.send_response(status)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """What matters is told elsewhere."""


class Partner:
    """A hotline between the centre's posts and our calls."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.hotline = Hotline(options)
        self.loop = asyncio.get_running_loop()
        self.secret = read_secret(options.secret)
        self.versions: dict[int, int] = {}

    async def hear(self, webhook_id: str, body: bytes) -> None:
        """Takes in what a post says, unless it has come before, or something newer has."""
        # The message that a stream would show, in an envelope. New fields may come with time.
        data, changed = json.loads(body)["data"], partner_pb2.TransferChanged()
        json_format.ParseDict(data, changed, ignore_unknown_fields=True)
        if self.hotline.memory.write_down("webhook", webhook_id, webhook_id, None):
            self.take_in(changed.version, changed.transfer)
        else:
            tell("a post that has come before")

    def take_in(self, version: int, transfer: transfer_pb2.Transfer) -> None:
        if version > self.versions.get(transfer.transfer_id, 0):
            self.versions[transfer.transfer_id] = version
            tell(f"transfer {transfer.transfer_id} is {state_of(transfer)}")
            self.hotline.attend(transfer)

    async def list(self, stub: partner_grpc.PartnerServiceStub) -> None:
        """Finds what was told while nobody listened."""
        request, found = partner_pb2.ListTransfersRequest(), []
        while True:
            page = await stub.ListTransfers(request, metadata=credential(self.options.token))
            found.extend(page.transfers)
            request.page_token = page.next_page_token
            if not request.page_token:
                break
        tell(f"{len(found)} transfers at hand")
        self.hotline.attend_all(found)

    async def speak(self, stub: partner_grpc.PartnerServiceStub) -> None:
        """Says what there is to say, in order, and each thing until it is answered."""
        self.hotline.outbox = asyncio.Queue()
        self.hotline.say_again()
        while True:
            request = await self.hotline.outbox.get()
            step = request.WhichOneof("command")
            command = getattr(request, step)
            # `accept_transfer` on a stream is the rpc `AcceptTransfer`.
            rpc = getattr(stub, step.title().replace("_", ""))
            try:
                await rpc(command, metadata=credential(self.options.token), timeout=10)
            except grpc.aio.AioRpcError as error:
                if error.code() in PASSING:
                    raise
                tell(f"refused: {error.details()}")
            self.hotline.memory.strike_out(command.request_id)

    async def run(self) -> None:
        """Lists and speaks; when the centre is out of reach, again after a growing pause."""
        self.hotline.propose_all()
        pause = PAUSE_MIN
        while True:
            try:
                async with open_channel(self.options.server) as channel:
                    stub = partner_grpc.PartnerServiceStub(channel)
                    await self.list(stub)
                    pause = PAUSE_MIN
                    await self.speak(stub)
            except grpc.aio.AioRpcError as error:
                if error.code() not in PASSING:
                    raise
                tell(f"no answer ({error.code().name}); again in {pause:g} s")
            await asyncio.sleep(pause)
            pause = min(2 * pause, PAUSE_MAX)


def read_secret(path: str) -> bytes:
    """The secret as it is agreed upon: `whsec_` and base64."""
    text = pathlib.Path(path).read_text().strip()
    return base64.b64decode(text.removeprefix("whsec_"))


async def main() -> None:
    parser = arguments()
    parser.add_argument("--secret", required=True, help="the file with the secret of the webhook")
    parser.add_argument("--port", type=int, default=8787, help="where posts are received")
    options = parser.parse_args()
    Receiver.partner = Partner(options)
    with http.server.ThreadingHTTPServer(("127.0.0.1", options.port), Receiver) as server:
        tell(f"listening on {server.server_port}")
        threading.Thread(target=server.serve_forever, daemon=True).start()
        await Receiver.partner.run()


if __name__ == "__main__":
    os.umask(0o077)  # what we keep may be personal
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        pass
