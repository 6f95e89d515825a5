//! Messages of the API as JSON, for whatever does not speak gRPC.

use std::sync::LazyLock;

use prost::{Message, Name};
use prost_reflect::{DescriptorPool, DynamicMessage, SerializeOptions};

/// The messages of the API as its protos describe them.
static MESSAGES: LazyLock<DescriptorPool> = LazyLock::new(|| {
    DescriptorPool::decode(super::DESCRIPTORS).expect("the descriptors were made by our own build")
});

/// A message in the JSON mapping of protocol buffers, with the names of the protos' fields. 64-bit
/// numbers stay numbers, since ids and counts do not reach what JSON readers get wrong.
pub fn json<M: Message + Name>(message: &M) -> String {
    let kind = MESSAGES.get_message_by_name(&M::full_name());
    let kind = kind.expect("every generated message has a descriptor");
    let dynamic = DynamicMessage::decode(kind, message.encode_to_vec().as_slice());
    let dynamic = dynamic.expect("a message reads what it has written");
    let options = SerializeOptions::new()
        .stringify_64_bit_integers(false)
        .use_proto_field_name(true)
        .skip_default_fields(false);
    let mut text = Vec::new();
    let mut writer = serde_json::Serializer::new(&mut text);
    dynamic.serialize_with_options(&mut writer, &options).expect("messages have a JSON form");
    String::from_utf8(text).expect("JSON is UTF-8")
}
