"""A community hotline as a partner of Firstline: what its engineer can start from.

    pip install -r examples/requirements.txt
    firstline serve &
    firstline ctl token issue --role partner --subject minzhi-community --centre longhua > own.token
    python examples/community_hotline.py --token own.token --callers callers.jsonl

It holds one stream to the centre, takes callers who are proposed to it, and says how it went. The
callers of its own that need the centre are lines of a file, such as this invented one:

    {"reference": "m-17", "queue": "medical", "need": "doctor", "assessment": "fever since noon",
     "number": "+12025550177", "since": "2026-03-01T09:30:00+08:00"}

Two habits make it safe to be killed at any moment, and are worth keeping whatever else is changed:

- Whatever it says is written down first, word for word and with its request_id, and struck out once
  it is answered. After a break all that is not struck out is said again; the centre does it once.
- What to do next follows from where a transfer stands, never from the message that came last.
"""

from __future__ import annotations

import argparse
import asyncio
import datetime
import json
import os
import pathlib
import random
import signal
import sqlite3
import sys
import uuid
from collections.abc import Callable, Coroutine
from typing import Any

import grpc
import grpc_tools

HERE = pathlib.Path(__file__).resolve().parent.parent
sys.path += [str(HERE / "proto"), str(pathlib.Path(grpc_tools.__file__).parent / "_proto")]
partner_pb2, partner_grpc = grpc.protos_and_services("firstline/v1/partner.proto")
transfer_pb2 = grpc.protos("firstline/v1/transfer.proto")

OUT, IN = transfer_pb2.TRANSFER_DIRECTION_OUT, transfer_pb2.TRANSFER_DIRECTION_IN
PROPOSED = transfer_pb2.TRANSFER_STATE_PROPOSED
ACCEPTED = transfer_pb2.TRANSFER_STATE_ACCEPTED
CONNECTED = transfer_pb2.TRANSFER_STATE_CONNECTED
COMPLETED = transfer_pb2.TRANSFER_STATE_COMPLETED

# Something that takes its time, about one transfer.
Work = Callable[[int], Coroutine[Any, Any, None]]

# How often a sign of life is asked for, and how long a line may be silent, in seconds.
HEARTBEAT, SILENCE = 10.0, 30.0
# The shortest and the longest pause before connecting again, in seconds.
PAUSE_MIN, PAUSE_MAX = 1.0, 30.0
# What no further attempt will change: the credential is not a partner's, or not of this centre.
HOPELESS = {grpc.StatusCode.PERMISSION_DENIED, grpc.StatusCode.NOT_FOUND}


class Memory:
    """What was said, in a file: each thing once, and whether it was answered."""

    def __init__(self, path: str) -> None:
        self.db = sqlite3.connect(path, isolation_level=None)  # every statement is a commit
        self.db.execute(
            "CREATE TABLE IF NOT EXISTS said (about TEXT, step TEXT, request_id TEXT UNIQUE,"
            " command BLOB, PRIMARY KEY (about, step))"
        )

    def write_down(self, about: str, step: str, request_id: str, command: bytes | None) -> bool:
        """Whether this is new. The same step of the same matter is never taken a second time."""
        sql = "INSERT OR IGNORE INTO said VALUES (?, ?, ?, ?)"
        return self.db.execute(sql, (about, step, request_id, command)).rowcount == 1

    def strike_out(self, request_id: str) -> None:
        """The words go, since they may be personal; that it was said stays."""
        self.db.execute("UPDATE said SET command = NULL WHERE request_id = ?", (request_id,))

    def has(self, about: str, step: str) -> bool:
        sql = "SELECT 1 FROM said WHERE about = ? AND step = ?"
        return self.db.execute(sql, (about, step)).fetchone() is not None

    def unanswered(self, request_id: str = "%") -> list[bytes]:
        sql = "SELECT command FROM said WHERE request_id LIKE ? AND command NOT NULL ORDER BY rowid"
        return [command for (command,) in self.db.execute(sql, (request_id,))]


class Hotline:
    """The rules of the house, and the work. How words reach the centre is not its business."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.memory = Memory(options.state)
        self.outbox: asyncio.Queue[Any] = asyncio.Queue()
        self.at_hand: dict[int, Any] = {}
        self.at_work: dict[tuple[int, str], asyncio.Task[None]] = {}

    def attend(self, transfer: transfer_pb2.Transfer) -> None:
        """Does what a transfer needs next, given where it stands."""
        number, way, state = transfer.transfer_id, transfer.direction, transfer.state
        self.at_hand[number] = transfer
        if transfer.HasField("settled_at"):
            self.stop(number)
        if (way, state) == (OUT, PROPOSED):
            self.answer(transfer)
        elif (way, state) == (OUT, ACCEPTED):
            self.work(number, "connect", self.connect)
        elif (way, state) == (OUT, CONNECTED):
            self.work(number, "help", self.help)
        elif (way, state) == (IN, COMPLETED) and not transfer.HasField("confirmed_at"):
            self.say(number, "confirm_outcome")

    def attend_all(self, transfers: list[transfer_pb2.Transfer]) -> None:
        """All that there are: whom we have must be known before anybody else is answered."""
        self.at_hand = {it.transfer_id: it for it in transfers if not it.HasField("settled_at")}
        for transfer in transfers:
            self.attend(transfer)

    def answer(self, transfer: transfer_pb2.Transfer) -> None:
        """Takes the caller if this is our service and there is room."""
        number = transfer.transfer_id
        others = [other for other in self.at_hand if other != number and self.is_ours(other)]
        if transfer.need not in self.options.needs:
            self.say(number, "decline_transfer", reason="not-our-service")
        elif len(others) >= self.options.room:
            self.say(number, "decline_transfer", reason="no-room")
        else:
            self.say(number, "accept_transfer", reference=f"case-{number}")

    def is_ours(self, number: int) -> bool:
        transfer = self.at_hand[number]
        return transfer.direction == OUT and (
            transfer.state != PROPOSED or self.memory.has(str(number), "accept_transfer")
        )

    async def connect(self, number: int) -> None:
        """Your telephone system rings your people, and the centre's gateway puts the caller
        through. Here nothing rings: somebody answers after a while."""
        await asyncio.sleep(self.options.rings_for)
        self.say(number, "report_transfer_connected")

    async def help(self, number: int) -> None:
        """Your people do what they are there for; `summary` says what they need to know."""
        self.say(number, "report_transfer_progress", text="a volunteer is on the way")
        await asyncio.sleep(self.options.helps_for)
        self.say(number, "complete_transfer", outcome="helped", text="was visited")

    def work(self, number: int, kind: str, work: Work) -> None:
        """Goes on while the line is down; a transfer that is shown again starts nothing twice."""
        if (number, kind) not in self.at_work:
            self.at_work[number, kind] = asyncio.create_task(work(number))

    def stop(self, number: int) -> None:
        """It is over, by our doing or another's: nobody here need do anything more about it."""
        del self.at_hand[number]
        for key in [key for key in self.at_work if key[0] == number]:
            self.at_work.pop(key).cancel()

    def propose_all(self) -> None:
        """Proposes every caller of our file who has not been proposed yet."""
        if self.options.callers:
            for line in pathlib.Path(self.options.callers).read_text().splitlines():
                self.propose(json.loads(line))

    def propose(self, caller: dict[str, str]) -> None:
        """Proposes a caller of ours to the centre. The reference names the transfer for good. One
        who hangs up while waiting is taken back with `withdraw_transfer` and `caller-hung-up`."""
        parts = {"assessment": caller.get("assessment"), "caller_number": caller.get("number")}
        told = {part: text for part, text in parts.items() if text}
        command = partner_pb2.PartnerServiceProposeTransferRequest(
            queue=caller["queue"], need=caller["need"], path=[self.options.name], summary=told
        )
        command.reference = caller["reference"]
        since = datetime.datetime.fromisoformat(caller["since"])
        command.waited.FromTimedelta(datetime.datetime.now(datetime.UTC) - since)
        # Our people asked the caller, and wrote down what may be told: here, all that there is.
        command.consent.basis = transfer_pb2.CONSENT_BASIS_GIVEN
        covers = ["SUMMARY_PART_" + part.upper() for part in told]
        command.consent.covers.extend(transfer_pb2.SummaryPart.Value(part) for part in covers)
        self.write(caller["reference"], "propose_transfer", command)

    def say(self, number: int, step: str, **words: str) -> None:
        """Takes a step in a transfer."""
        field = partner_pb2.ConnectPartnerRequest.DESCRIPTOR.fields_by_name[step]
        kind = getattr(partner_pb2, field.message_type.name)
        self.write(str(number), step, kind(transfer_id=number, **words))

    def write(self, about: str, step: str, command: Any) -> None:
        """Writes a command down, and then sends it, unless that has been done before."""
        command.request_id = str(uuid.uuid4())
        request = partner_pb2.ConnectPartnerRequest(**{step: command})
        if self.memory.write_down(about, step, command.request_id, request.SerializeToString()):
            tell(f"{about}: {step}")
            self.outbox.put_nowait(request)

    def say_again(self, request_id: str = "%") -> None:
        """Sends what has not been answered: all of it, or one command."""
        for command in self.memory.unanswered(request_id):
            self.outbox.put_nowait(partner_pb2.ConnectPartnerRequest.FromString(command))

    def hear_answer(self, request_id: str, failure: Any = None) -> None:
        """Strikes out what was answered, or tries again when that may help."""
        if failure and failure.HasField("retry_delay"):
            delay = failure.retry_delay.ToTimedelta().total_seconds()
            tell(f"not now: {failure.reason}; again in {delay:g} s")
            asyncio.get_running_loop().call_later(delay, self.say_again, request_id)
            return
        # A refusal is an answer, too. Where the transfer stands says what to do about it.
        if failure:
            tell(f"refused: {failure.reason}")
        self.memory.strike_out(request_id)


class Line:
    """One stream to the centre, from connecting until it breaks."""

    def __init__(self, hotline: Hotline) -> None:
        self.hotline = hotline
        self.listed: list[Any] = []
        self.is_up = False
        self.heard = asyncio.Event()

    async def hold(self, channel: grpc.aio.Channel) -> None:
        """Lists, then watches. Ends when the stream does, with an error or without."""
        self.hotline.outbox = asyncio.Queue()
        self.hotline.say_again()
        stub = partner_grpc.PartnerServiceStub(channel)
        stream = stub.ConnectPartner(metadata=credential(self.hotline.options.token))
        tasks = [asyncio.create_task(work) for work in (self.speak(stream), self.beat())]
        try:
            while (message := await asyncio.wait_for(stream.read(), SILENCE)) != grpc.aio.EOF:
                self.hear(message)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def speak(self, stream: grpc.aio.StreamStreamCall) -> None:
        """Sends what there is to say. One thing is answered before the next is said: on one stream
        commands may overtake one another, and the end of a story should not come first."""
        while True:
            command = await self.hotline.outbox.get()
            self.heard.clear()
            await stream.write(command)
            await self.heard.wait()

    async def beat(self) -> None:
        """Asks for signs of life, so that a line that has died silently is noticed."""
        while True:
            await asyncio.sleep(HEARTBEAT)
            self.hotline.outbox.put_nowait(partner_pb2.ConnectPartnerRequest(heartbeat={}))

    def hear(self, message: partner_pb2.ConnectPartnerResponse) -> None:
        kind = message.WhichOneof("message")
        if kind in ("answer", "heartbeat"):
            self.heard.set()
        if kind == "answer":
            answer = message.answer
            failure = answer.failure if answer.HasField("failure") else None
            self.hotline.hear_answer(answer.request_id, failure)
        elif kind == "listed":
            self.is_up = True
            tell(f"connected, {len(self.listed)} transfers at hand")
            self.hotline.attend_all(self.listed)
        elif kind == "transfer_changed" and self.is_up:
            transfer = message.transfer_changed.transfer
            tell(f"transfer {transfer.transfer_id} is {state_of(transfer)}")
            self.hotline.attend(transfer)
        elif kind == "transfer_changed":
            self.listed.append(message.transfer_changed.transfer)


def tell(words: str) -> None:
    """What happens, by numbers and codes: nothing personal belongs in a log."""
    print(words, flush=True)


def state_of(transfer: transfer_pb2.Transfer) -> str:
    name = transfer_pb2.TransferState.Name(transfer.state)
    return name.removeprefix("TRANSFER_STATE_").lower()


def credential(path: str) -> tuple[tuple[str, str]]:
    """Read anew for each connection: whoever issues it may have renewed it."""
    return (("authorization", "Bearer " + pathlib.Path(path).read_text().strip()),)


def open_channel(server: str) -> grpc.aio.Channel:
    """With TLS, unless the address says `http://`."""
    if server.startswith("http://"):
        return grpc.aio.insecure_channel(server.removeprefix("http://"))
    return grpc.aio.secure_channel(server.removeprefix("https://"), grpc.ssl_channel_credentials())


async def run(options: argparse.Namespace) -> None:
    """Keeps a line to the centre for ever. Whatever breaks it, the next one goes on from there."""
    hotline = Hotline(options)
    hotline.propose_all()
    # More callers can be added to the file at any time: kill -HUP.
    asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, hotline.propose_all)
    pause = PAUSE_MIN
    while True:
        line, why = Line(hotline), "the server has ended it"
        try:
            async with open_channel(options.server) as channel:
                await line.hold(channel)
        except grpc.aio.AioRpcError as error:
            if error.code() in HOPELESS:
                sys.exit(f"{error.code().name}: {error.details()}")
            why = error.code().name
        except TimeoutError:
            why = "it was silent"
        # Twice as long each time, so that a server in need is not trampled by all who wait for it.
        pause = PAUSE_MIN if line.is_up else min(2 * pause, PAUSE_MAX)
        delay = random.uniform(pause / 2, pause)
        tell(f"no line ({why}); again in {delay:.1f} s")
        await asyncio.sleep(delay)


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="A community hotline as a partner of Firstline.")
    server = os.environ.get("FIRSTLINE_SERVER", "http://127.0.0.1:7380")
    parser.add_argument("--server", default=server, help="where the centre is")
    parser.add_argument("--name", default="minzhi-community", help="our name in its settings")
    parser.add_argument("--token", required=True, help="the file with our credential")
    parser.add_argument("--state", default="community.sqlite", help="where we keep what we said")
    parser.add_argument("--callers", help="a file of our callers who need the centre")
    parser.add_argument("--needs", nargs="+", default=["food", "medicine-delivery", "transport"])
    parser.add_argument("--room", type=int, default=3, help="how many callers we can have at once")
    parser.add_argument("--rings-for", type=float, default=2.0, help="seconds until we answer")
    parser.add_argument("--helps-for", type=float, default=5.0, help="seconds that helping takes")
    return parser


if __name__ == "__main__":
    os.umask(0o077)  # what we keep may be personal
    try:
        asyncio.run(run(arguments().parse_args()))
    except KeyboardInterrupt:
        pass
