//! Who may call what, over a real server.

use std::collections::BTreeSet;
use std::time::Duration;

use firstline::rpc::access::ACCESS;
use firstline::rpc::api;
use firstline::rpc::api::supervisor_service_client::SupervisorServiceClient;
use firstline::rpc::identity::Role;
use prost::Message;
use prost_types::FileDescriptorSet;
use tonic::client::{Grpc, GrpcService};
use tonic::codegen::{Body, Bytes, StdError};
use tonic::{Code, Request};
use tonic_prost::ProstCodec;

use crate::support::hotline::{TestHotline, check_refused, reason};

/// Calls any rpc with an empty message; what comes of it beside the door is of no interest.
async fn knock<S>(channel: S, rpc: &str) -> (Code, String)
where
    S: GrpcService<tonic::body::Body>,
    S::Error: Into<StdError>,
    S::ResponseBody: Body<Data = Bytes> + Send + 'static,
    <S::ResponseBody as Body>::Error: Into<StdError> + Send,
{
    let mut grpc = Grpc::new(channel);
    grpc.ready().await.map_err(Into::into).unwrap();
    let codec: ProstCodec<(), ()> = ProstCodec::default();
    let messages = Request::new(tokio_stream::once(()));
    match grpc.streaming(messages, rpc.parse().unwrap(), codec).await {
        Ok(_) => (Code::Ok, String::new()),
        Err(status) => reason(&status),
    }
}

#[tokio::test]
async fn each_cell_of_the_table() {
    let hotline = TestHotline::open().await;
    for role in Role::ALL {
        let channel = hotline.signed(role, "somebody");
        for (rpc, roles) in ACCESS {
            let (code, reason) = knock(channel.clone(), rpc).await;
            let is_let_in = reason != "ROLE_NOT_ALLOWED";
            assert_eq!(is_let_in, roles.contains(&role), "{role} {rpc}: {code:?} {reason}");
            assert_ne!(code, Code::Unauthenticated, "{role} {rpc}");
            assert_ne!(code, Code::Internal, "{role} {rpc}: {reason}");
        }
    }
}

#[tokio::test]
async fn nothing_without_a_credential() {
    let hotline = TestHotline::open().await;
    for (rpc, _) in ACCESS {
        let expected = (Code::Unauthenticated, "NO_CREDENTIAL".to_owned());
        assert_eq!(knock(hotline.channel(), rpc).await, expected, "{rpc}");
    }
    let unknown = "/firstline.v1.GatewayService/NoSuchRpc";
    let (code, _) = knock(hotline.channel(), unknown).await;
    assert_eq!(code, Code::Unauthenticated);
    let admin = hotline.signed(Role::Admin, "root");
    let denied = (Code::PermissionDenied, "ROLE_NOT_ALLOWED".to_owned());
    assert_eq!(knock(admin, unknown).await, denied);
}

#[tokio::test]
async fn health_and_reflection_are_open() {
    let hotline = TestHotline::open().await;
    let mut health = tonic_health::pb::health_client::HealthClient::new(hotline.channel());
    let check = tonic_health::pb::HealthCheckRequest::default();
    let status = health.check(check).await.unwrap().into_inner().status();
    assert_eq!(status, tonic_health::pb::health_check_response::ServingStatus::Serving);
    for version in ["v1", "v1alpha"] {
        let rpc = format!("/grpc.reflection.{version}.ServerReflection/ServerReflectionInfo");
        assert_eq!(knock(hotline.channel(), &rpc).await.0, Code::Ok, "{version}");
    }
}

#[tokio::test]
async fn a_credential_is_good_for_one_centre() {
    let hotline = TestHotline::open().await;
    let minute = Duration::from_secs(60);
    let elsewhere = hotline.signed_at(Role::Admin, "root", "futian", minute);
    let mut supervisor = SupervisorServiceClient::new(elsewhere);
    let answer = supervisor.list_queues(api::ListQueuesRequest {}).await;
    check_refused(answer, Code::PermissionDenied, "UNKNOWN_CENTRE");
}

#[test]
fn every_rpc_is_in_the_table() {
    let files = FileDescriptorSet::decode(api::DESCRIPTORS).unwrap().file;
    let public = files.iter().filter(|file| file.package() == "firstline.v1");
    let services = public.flat_map(|file| &file.service);
    let rpcs: BTreeSet<_> = services
        .flat_map(|service| {
            let name = |rpc: &str| format!("/firstline.v1.{}/{rpc}", service.name());
            service.method.iter().map(move |method| name(method.name())).collect::<Vec<_>>()
        })
        .collect();
    let table: BTreeSet<_> = ACCESS.iter().map(|(rpc, _)| (*rpc).to_owned()).collect();
    assert_eq!(rpcs, table);
}
