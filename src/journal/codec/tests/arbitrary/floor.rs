//! What supervisors say.

use proptest::prelude::*;
use proptest::strategy::Union;

use super::{message, name, names, sealed};
use crate::domain::*;

fn audience() -> impl Strategy<Value = Audience> {
    use Audience::*;
    every! { Audience:
        Everybody => Just(Everybody),
        Queue(_) => name().prop_map(Queue),
        Operators(_) => names().prop_map(Operators),
    }
}

pub(super) fn message_sent() -> impl Strategy<Value = Event> {
    let from = "\\PC{0,40}".prop_map(smol_str::SmolStr::new);
    (message(), from, audience(), names(), any::<bool>(), sealed()).prop_map(
        |(message, from, to, operators, urgent, text)| Event::MessageSent {
            message,
            from,
            to,
            operators,
            urgent,
            text,
        },
    )
}
