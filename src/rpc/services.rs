//! The services, put together behind the door.

use std::sync::Arc;

use tonic::service::Routes;
use tonic::transport::server::{Router, Server};
use tonic_health::pb::health_server::HealthServer;
use tonic_health::server::{HealthReporter, HealthService};
use tower::layer::util::{Identity as Bare, Stack};

use super::api;
use super::api::console_service_server::ConsoleServiceServer;
use super::api::gateway_service_server::GatewayServiceServer;
use super::api::partner_service_server::PartnerServiceServer;
use super::api::roster_service_server::RosterServiceServer;
use super::api::supervisor_service_server::SupervisorServiceServer;
use super::authorize::Authorize;
use super::console::Consoles;
use super::gateway::Gateways;
use super::health::MortalHealth;
use super::hotline::Hotline;
use super::identity::Verifier;
use super::meter::Metered;
use super::partner::Partners;
use super::roster::Rosters;
use super::supervisor::Supervisors;
use super::trace::Traced;

/// The names of the services behind the door.
pub const SERVICES: [&str; 5] = [
    api::gateway_service_server::SERVICE_NAME,
    api::console_service_server::SERVICE_NAME,
    api::partner_service_server::SERVICE_NAME,
    api::roster_service_server::SERVICE_NAME,
    api::supervisor_service_server::SERVICE_NAME,
];

/// What every rpc goes through, the innermost first: the door, the counting, the tracing.
type Layers = Stack<Authorize, Stack<Metered, Stack<Traced, Bare>>>;

/// All services of a server, ready to be served.
pub struct Services {
    /// The services behind the door.
    pub router: Router<Layers>,
    /// The same without the door, for whoever puts it there: browsers come another way.
    pub routes: Routes,
    /// Says whether they can be reached: that the process lives, and nothing yet of the services.
    pub health: HealthReporter,
}

/// Puts the services of a hotline on a server ([`super::listen::server_builder`]).
pub async fn services(
    server: Server,
    hotline: Arc<Hotline>,
    verifier: Arc<Verifier>,
    reflection: bool,
) -> Services {
    let house = hotline.house().clone();
    let largest = house.message_bytes_max;
    let health = HealthReporter::new();
    let service = HealthService::from_health_reporter(health.clone());
    let service = MortalHealth::of(service, house.stop.clone());
    let mut routes = Routes::new(HealthServer::new(service))
        .add_service(
            GatewayServiceServer::new(Gateways(hotline.clone())).max_decoding_message_size(largest),
        )
        .add_service(
            ConsoleServiceServer::new(Consoles(hotline.clone())).max_decoding_message_size(largest),
        )
        .add_service(
            PartnerServiceServer::new(Partners(hotline.clone())).max_decoding_message_size(largest),
        )
        .add_service(
            RosterServiceServer::new(Rosters(hotline.clone())).max_decoding_message_size(largest),
        )
        .add_service(
            SupervisorServiceServer::new(Supervisors(hotline)).max_decoding_message_size(largest),
        );
    if reflection {
        routes = reflected(routes);
    }
    health.set_service_status("", tonic_health::ServingStatus::Serving).await;
    let routes = routes.prepare();
    let router = server
        .layer(Traced)
        .layer(house.meter.layer())
        .layer(Authorize::new(verifier, house))
        .add_routes(routes.clone());
    Services { router, routes, health }
}

/// Old clients ask the alpha version, new ones the final one.
fn reflected(routes: Routes) -> Routes {
    let build = || {
        tonic_reflection::server::Builder::configure()
            .register_encoded_file_descriptor_set(api::DESCRIPTORS)
            .register_encoded_file_descriptor_set(tonic_types::pb::FILE_DESCRIPTOR_SET)
    };
    let known = "the descriptors were made by this build";
    routes
        .add_service(build().build_v1().expect(known))
        .add_service(build().build_v1alpha().expect(known))
}
