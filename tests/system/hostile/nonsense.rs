//! Every rpc with messages that nobody would send: extremes in all fields, ids of others, and bytes
//! that are no message at all.

use std::time::Duration;

use bytes::{Buf, BufMut, Bytes};
use firstline::clock::new_uuid;
use firstline::rpc::access::ACCESS;
use firstline::rpc::api;
use firstline::rpc::api::gateway_service_client::GatewayServiceClient;
use firstline::rpc::api::supervisor_service_client::SupervisorServiceClient;
use firstline::rpc::identity::Role;
use prost::Message;
use prost_reflect::{
    DescriptorPool, DynamicMessage, FieldDescriptor, Kind, MapKey, MessageDescriptor,
    MethodDescriptor, Value,
};
use tokio_stream::StreamExt;
use tonic::client::Grpc;
use tonic::codec::{Codec, DecodeBuf, Decoder, EncodeBuf, Encoder};
use tonic::{Code, Request, Status};

use super::no_defect;
use crate::support::chance::Chance;
use crate::support::hotline::{Signed, call};
use crate::support::serve::ServeProcess;

/// How often each rpc is asked.
const ROUNDS: usize = 25;

/// How long an answer, or the first of several, is waited for.
const PATIENCE: Duration = Duration::from_millis(200);

/// How deep a message goes.
const DEPTH: usize = 5;

/// Bytes as they are.
#[derive(Default)]
struct Raw;

impl Codec for Raw {
    type Encode = Bytes;
    type Decode = Bytes;
    type Encoder = Self;
    type Decoder = Self;

    fn encoder(&mut self) -> Self {
        Self
    }

    fn decoder(&mut self) -> Self {
        Self
    }
}

impl Encoder for Raw {
    type Item = Bytes;
    type Error = Status;

    fn encode(&mut self, item: Bytes, to: &mut EncodeBuf<'_>) -> Result<(), Status> {
        to.put(item);
        Ok(())
    }
}

impl Decoder for Raw {
    type Item = Bytes;
    type Error = Status;

    fn decode(&mut self, from: &mut DecodeBuf<'_>) -> Result<Option<Bytes>, Status> {
        Ok(Some(from.copy_to_bytes(from.remaining())))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_message_stops_the_server() {
    // The same nonsense each time, unless other is asked for: what it finds must be found again.
    let seed = std::env::var_os("FIRSTLINE_SEED").map_or(1, |_| Chance::seed());
    let mut chance = Chance::of(seed);
    let server = ServeProcess::start(None, "");
    let pool = DescriptorPool::decode(api::DESCRIPTORS).expect("our own descriptors");
    for _ in 0..ROUNDS {
        for (path, roles) in ACCESS {
            let method = method(&pool, path);
            let role = chance.pick(roles);
            let channel = server.channel(role, subject(role));
            send(&mut chance, channel, &method, path).await;
        }
    }
    no_defect(&server);
    // Somebody may have closed the queue, or taken all lines: that is an answer, too.
    let mut gateway = GatewayServiceClient::new(server.channel(Role::Gateway, "gw-good"));
    let answer = gateway.open_call(call()).await.map_err(|status| status.code());
    let answers = [Code::FailedPrecondition, Code::ResourceExhausted];
    assert!(answer.as_ref().map_or_else(|code| answers.contains(code), |_| true), "{answer:?}");
    let verify = api::VerifyJournalRequest::default();
    let mut supervisor = SupervisorServiceClient::new(server.channel(Role::Supervisor, "lin"));
    supervisor.verify_journal(verify).await.expect("the history is whole");
}

fn subject(role: Role) -> &'static str {
    match role {
        Role::Gateway => "gw-1",
        // Of the example's roster.
        Role::Operator => "S01",
        Role::Supervisor => "lin",
        Role::Admin => "chief",
        Role::Partner => "minzhi-community",
    }
}

fn method(pool: &DescriptorPool, path: &str) -> MethodDescriptor {
    let (service, name) = path[1..].split_once('/').expect("service/method");
    let service = pool.get_service_by_name(service).expect("it is in our own descriptors");
    let mut methods = service.methods();
    methods.find(|method| method.name() == name).expect("it is in our own descriptors")
}

/// Asks, and does not mind the answer.
async fn send(chance: &mut Chance, channel: Signed, method: &MethodDescriptor, path: &'static str) {
    let count = if method.is_client_streaming() { chance.number(0..8) } else { 1 };
    let messages: Vec<Bytes> = (0..count).map(|_| message(chance, &method.input())).collect();
    let mut grpc = Grpc::new(channel);
    let path = axum::http::uri::PathAndQuery::from_static(path);
    let request = Request::new(tokio_stream::iter(messages));
    let asked = async {
        grpc.ready().await?;
        let mut answers = grpc.streaming(request, path, Raw).await?.into_inner();
        while answers.next().await.transpose()?.is_some() {}
        Ok::<_, Box<dyn std::error::Error>>(())
    };
    // A stream that goes on is left.
    let _ = tokio::time::timeout(PATIENCE, asked).await;
}

fn message(chance: &mut Chance, of: &MessageDescriptor) -> Bytes {
    let mut bytes = filled(chance, of, DEPTH).encode_to_vec();
    match chance.number(0..10) {
        // Cut off, overwritten, or no message from the beginning.
        0 => bytes.truncate(chance.number(0..bytes.len() as u64 + 1) as usize),
        1 if !bytes.is_empty() => {
            let place = chance.number(0..bytes.len() as u64) as usize;
            bytes[place] ^= 1 << chance.number(0..8);
        }
        2 => bytes = (0..chance.number(0..200)).map(|_| chance.number(0..256) as u8).collect(),
        _ => {}
    }
    bytes.into()
}

fn filled(chance: &mut Chance, of: &MessageDescriptor, depth: usize) -> DynamicMessage {
    let mut message = DynamicMessage::new(of.clone());
    for field in of.fields() {
        // A request without an id would go no further.
        let is_likely = field.name() == "request_id" || chance.percent(60);
        if !is_likely || (depth == 0 && matches!(field.kind(), Kind::Message(_))) {
            continue;
        }
        let value = field_value(chance, &field, depth);
        message.set_field(&field, value);
    }
    message
}

fn field_value(chance: &mut Chance, field: &FieldDescriptor, depth: usize) -> Value {
    if field.is_map() {
        let Kind::Message(entry) = field.kind() else { unreachable!("a map's entries") };
        let value = entry.map_entry_value_field();
        let one = |chance: &mut Chance| {
            let key = MapKey::String(text(chance, ""));
            (key, value_of(chance, &value, depth.saturating_sub(1)))
        };
        return Value::Map((0..chance.number(0..4)).map(|_| one(chance)).collect());
    }
    if field.is_list() {
        let (many, depth) = if chance.percent(3) { (1_500, 0) } else { (4, depth) };
        let count = chance.number(0..many);
        return Value::List((0..count).map(|_| value_of(chance, field, depth)).collect());
    }
    value_of(chance, field, depth)
}

fn value_of(chance: &mut Chance, field: &FieldDescriptor, depth: usize) -> Value {
    match field.kind() {
        Kind::Double => Value::F64(number(chance)),
        Kind::Float => Value::F32(number(chance) as f32),
        Kind::Int32 | Kind::Sint32 | Kind::Sfixed32 => {
            Value::I32(chance.pick(&[0, 1, -1, 7, 999_999_999, 1_000_000_000, i32::MAX, i32::MIN]))
        }
        Kind::Int64 | Kind::Sint64 | Kind::Sfixed64 => {
            let far = 253_402_300_800;
            Value::I64(chance.pick(&[0, 1, -1, 60, 1_772_424_000, far, -far, i64::MAX, i64::MIN]))
        }
        Kind::Uint32 | Kind::Fixed32 => Value::U32(chance.pick(&[0, 1, 2, 1_000, u32::MAX])),
        Kind::Uint64 | Kind::Fixed64 => {
            Value::U64(chance.pick(&[0, 1, 2, 3, 5, 8, 1 << 63, u64::MAX]))
        }
        Kind::Bool => Value::Bool(chance.percent(50)),
        Kind::String => Value::String(text(chance, field.name())),
        Kind::Bytes => Value::Bytes(Bytes::from(vec![0; chance.number(0..100) as usize])),
        Kind::Enum(values) => {
            let known: Vec<i32> = values.values().map(|value| value.number()).collect();
            Value::EnumNumber(if chance.percent(85) { chance.pick(&known) } else { -7 })
        }
        Kind::Message(of) => Value::Message(filled(chance, &of, depth.saturating_sub(1))),
    }
}

fn number(chance: &mut Chance) -> f64 {
    chance.pick(&[0.0, -0.0, 1.0, 0.5, -1.0, f64::MAX, f64::MIN, f64::NAN, f64::INFINITY])
}

fn text(chance: &mut Chance, field: &str) -> String {
    if field == "request_id" || field == "session_id" {
        return if chance.percent(95) { new_uuid().to_string() } else { String::new() };
    }
    if chance.percent(4) {
        return "啊".repeat(chance.number(0..30_000) as usize);
    }
    let some = [
        "",
        " ",
        "longhua",
        "medical",
        "counselling",
        "S01",
        "S02",
        "gw-1",
        "minzhi-community",
        "nurse",
        "lang:yue",
        "fever",
        "00:00",
        "24:00",
        "99:99",
        "2026-03-02",
        "+12025550144",
        "advice-given",
        "P1D",
        "\0",
        "\u{202e}txt",
        "'; DROP TABLE calls; --",
        "../../etc/passwd",
        "ﷺ",
        "%s%n",
        "-1",
        "18446744073709551616",
        "food",
    ];
    chance.pick(&some).to_owned()
}
