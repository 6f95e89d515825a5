//! Traces, as a collector of OpenTelemetry's receives them.

use firstline::domain::CallId;
use firstline::rpc::api;
use firstline::rpc::api::console_service_client::ConsoleServiceClient;
use firstline::rpc::api::gateway_service_client::GatewayServiceClient;
use firstline::rpc::api::partner_service_client::PartnerServiceClient;
use firstline::rpc::identity::Role;
use firstline::traces::ids;
use opentelemetry_proto::tonic::trace::v1::Span;

use crate::support::collector::{Collector, attribute};
use crate::support::hotline::{call, id};
use crate::support::serve::ServeProcess;

const PARTNER: &str = "minzhi-community";

/// The trace and the span of the gateway's own, as it sends them.
const GATEWAYS_TRACE: &str = "0af7651916cd43dd8448eb211c80319c";
const GATEWAYS_SPAN: &str = "b7ad6b7169203331";

/// A caller is opened, answered, and goes to a partner, who reports the outcome.
async fn one_call(server: &ServeProcess) -> u64 {
    server.hire("nurse-1").await;
    let mut console = ConsoleServiceClient::new(server.channel(Role::Operator, "nurse-1"));
    let sign_in = api::SignInRequest { request_id: id(), session_id: id() };
    console.sign_in(sign_in).await.expect("signed in");
    console.set_ready(api::SetReadyRequest { request_id: id() }).await.expect("ready");

    let mut gateway = GatewayServiceClient::new(server.channel(Role::Gateway, "pbx-1"));
    let mut open =
        tonic::Request::new(api::OpenCallRequest { district: "minzhi".into(), ..call() });
    let traceparent = format!("00-{GATEWAYS_TRACE}-{GATEWAYS_SPAN}-01");
    open.metadata_mut().insert("traceparent", traceparent.parse().expect("ASCII"));
    let call_id = gateway.open_call(open).await.expect("a call").into_inner().call_id;

    let desk = console.get_desk(api::GetDeskRequest {}).await.expect("a desk").into_inner();
    let offer_id = desk.desk.and_then(|desk| desk.offer).expect("it rings").offer_id;
    let accept = api::AcceptRequest { request_id: id(), offer_id };
    let case_id = console.accept(accept).await.expect("accepted").into_inner().case_id;
    let connected = api::ReportConnectedRequest { request_id: id(), call_id };
    gateway.report_connected(connected).await.expect("they hear one another");

    let covers = vec![api::SummaryPart::Situation.into()];
    let basis = api::ConsentBasis::Given.into();
    let propose = api::ProposeTransferRequest {
        request_id: id(),
        case_id,
        partner_id: PARTNER.into(),
        need: "food".into(),
        manner: api::TransferManner::Warm.into(),
        consent: Some(api::Consent { basis, covers, ..Default::default() }),
        summary: Some(api::Summary { situation: "no food".into(), ..Default::default() }),
        ..Default::default()
    };
    let proposed = console.propose_transfer(propose).await.expect("proposed").into_inner();
    let transfer_id = proposed.transfer_id;
    let mut partner = PartnerServiceClient::new(server.channel(Role::Partner, PARTNER));
    let accept = api::AcceptTransferRequest { request_id: id(), transfer_id, ..Default::default() };
    partner.accept_transfer(accept).await.expect("they take it");
    let connected = api::ReportTransferConnectedRequest { request_id: id(), transfer_id };
    partner.report_transfer_connected(connected).await.expect("they have the caller");
    let complete = api::CompleteTransferRequest {
        request_id: id(),
        transfer_id,
        outcome: "helped".into(),
        ..Default::default()
    };
    partner.complete_transfer(complete).await.expect("it is done");
    call_id
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn one_trace_follows_a_call_from_the_gateway_to_the_partner() {
    let collector = Collector::start().await;
    let traces = format!("[traces]\nendpoint = {:?}", collector.address());
    let mut server = ServeProcess::start(None, &traces);
    let call_id = one_call(&server).await;
    // What is left is sent at the end.
    let log = tokio::task::spawn_blocking(move || {
        server.terminate();
        server.log()
    });
    let log = log.await.expect("a clean end");
    assert!(!log.contains("firstline::traces") && !log.contains("rpc{"), "{log}");

    let spans = collector.spans();
    let trace = ids::trace_of(&"longhua".parse().expect("a name"), CallId(call_id));
    let of_call: Vec<&Span> =
        spans.iter().filter(|span| span.trace_id == trace.to_bytes()).collect();
    let shown: Vec<_> = of_call
        .iter()
        .map(|span| (span.name.as_str(), attribute(span, "firstline.outcome").unwrap_or_default()))
        .collect();
    for part in [
        ("call.open", ""),
        ("offer", "accepted"),
        ("call.wait", "accepted"),
        ("talk", "to_partner"),
        ("transfer.answer", "accepted"),
        ("transfer.connect", "connected"),
        ("transfer", "completed"),
        ("call", "partner_done"),
    ] {
        assert!(shown.contains(&(part.0, part.1.to_owned())), "{part:?} is missing in {shown:?}");
    }
    let root = of_call.iter().find(|span| span.name == "call").expect("the call itself");
    for span in of_call.iter().filter(|span| span.name != "call") {
        assert_eq!(span.parent_span_id, root.span_id, "{} is below the call", span.name);
        assert!(span.start_time_unix_nano >= root.start_time_unix_nano);
        assert!(span.end_time_unix_nano >= span.start_time_unix_nano);
    }
    assert!(root.parent_span_id.is_empty());

    // The gateway's trace goes on in the server, and the two traces know of each other.
    let request = spans
        .iter()
        .find(|span| span.name == "firstline.v1.GatewayService/OpenCall")
        .expect("the request");
    assert_eq!(hex(&request.trace_id), GATEWAYS_TRACE);
    assert_eq!(hex(&request.parent_span_id), GATEWAYS_SPAN);
    let in_request = |name: &str| {
        let found = spans.iter().find(|it| it.trace_id == request.trace_id && it.name == name);
        found.unwrap_or_else(|| panic!("{name} is missing in the request's trace"))
    };
    let command = in_request("OpenCallRequest");
    assert_eq!(command.parent_span_id, request.span_id);
    assert_eq!(in_request("append").parent_span_id, command.span_id);
    assert!(command.links.iter().any(|link| link.span_id == root.span_id), "{command:?}");
    let opened = of_call.iter().find(|span| span.name == "call.open").expect("its beginning");
    assert!(opened.links.iter().any(|link| link.span_id == command.span_id), "{opened:?}");

    let everything = format!("{spans:?}");
    assert!(!everything.contains("12025550143") && !everything.contains("no food"));
}
