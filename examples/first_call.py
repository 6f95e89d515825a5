"""A first session with Firstline: one call, from both ends, over gRPC.

    pip install grpcio-tools
    firstline serve &                     # or: firstline demo
    firstline ctl token issue --role gateway  --subject gw-lesson --centre longhua > gateway.token
    firstline ctl token issue --role operator --subject op-001    --centre longhua > operator.token
    #                                                   ^ somebody who is on duty now
    python examples/first_call.py

The telephony gateway puts a call into a queue; an operator's console signs in, is offered the call,
takes it, and closes the case. The number is from a range that is reserved for fiction.
"""

import os
import pathlib
import sys
import uuid

import grpc
import grpc_tools

HERE = pathlib.Path(__file__).resolve().parent.parent
sys.path += [str(HERE / "proto"), str(pathlib.Path(grpc_tools.__file__).parent / "_proto")]
gateway_pb2, gateway_grpc = grpc.protos_and_services("firstline/v1/gateway.proto")
console_pb2, console_grpc = grpc.protos_and_services("firstline/v1/console.proto")
types_pb2 = grpc.protos("firstline/v1/types.proto")

SERVER = os.environ.get("FIRSTLINE_SERVER", "127.0.0.1:7380").removeprefix("http://")


def credential(path):
    """What every request carries: who asks, signed."""
    return (("authorization", "Bearer " + pathlib.Path(path).read_text().strip()),)


def new_id():
    """Names one mutation. A retry with the same id gets the first answer."""
    return str(uuid.uuid4())


def main():
    channel = grpc.insecure_channel(SERVER)
    gateway, as_gateway = gateway_grpc.GatewayServiceStub(channel), credential("gateway.token")
    console, as_operator = console_grpc.ConsoleServiceStub(channel), credential("operator.token")

    console.SignIn(
        console_pb2.SignInRequest(request_id=new_id(), session_id=new_id()), metadata=as_operator
    )
    console.SetReady(console_pb2.SetReadyRequest(request_id=new_id()), metadata=as_operator)

    opened = gateway.OpenCall(
        gateway_pb2.OpenCallRequest(
            request_id=new_id(),
            queue="medical",
            caller_number="+12025550123",
            triage=types_pb2.Triage(complaint="fever", age_group=types_pb2.AGE_GROUP_INFANT),
        ),
        metadata=as_gateway,
    )
    print(f"call {opened.call_id}, case {opened.case_id}:", types_pb2.Acuity.Name(opened.acuity))

    desk = console.GetDesk(console_pb2.GetDeskRequest(), metadata=as_operator).desk
    if not desk.offer.offer_id:
        hang_up = gateway_pb2.HangUpRequest(request_id=new_id(), call_id=opened.call_id)
        gateway.HangUp(hang_up, metadata=as_gateway)
        sys.exit("nobody is asked: is this operator on duty now? See `firstline ctl on-duty`.")
    print(f"the console rings: offer {desk.offer.offer_id}, {desk.offer.reason.able} could take it")
    console.Accept(
        console_pb2.AcceptRequest(request_id=new_id(), offer_id=desk.offer.offer_id),
        metadata=as_operator,
    )
    gateway.ReportConnected(
        gateway_pb2.ReportConnectedRequest(request_id=new_id(), call_id=opened.call_id),
        metadata=as_gateway,
    )
    console.EndCall(console_pb2.EndCallRequest(request_id=new_id()), metadata=as_operator)
    console.WrapUp(
        console_pb2.WrapUpRequest(
            request_id=new_id(), note="38.6 degrees, drinks well", disposition="advice-given"
        ),
        metadata=as_operator,
    )
    console.SignOut(console_pb2.SignOutRequest(request_id=new_id()), metadata=as_operator)
    print("the case is closed")


if __name__ == "__main__":
    main()
