//! Events to tell stories with in tests, so that each test names only what it is about.

use std::sync::Arc;
use std::time::Duration;

use super::{
    Acuity, CallId, CallKind, CallOpened, CaseId, Demand, Reason, Rule, Timestamp, Triage,
};

/// A routine call for the medical queue.
pub(crate) fn opened(call: CallId, case: CaseId) -> CallOpened {
    CallOpened {
        call,
        case,
        gateway: "pbx".parse().unwrap(),
        caller: None,
        number: None,
        key: None,
        kind: CallKind::Incoming,
        reserved: None,
        give_up_at: None,
        triage: Arc::new(Triage::default()),
        acuity: Acuity::Standard,
        demand: Arc::new(Demand::new("medical".parse().unwrap(), Vec::new())),
        district: None,
        arrival: Timestamp::MIN,
        due: Timestamp::MAX,
    }
}

/// Nobody else could take the call.
pub(crate) fn only_one() -> Reason {
    Reason {
        ring: 0,
        ready: 1,
        able: 1,
        rule: Rule::OnlyOne,
        surplus: 0,
        idle: Duration::ZERO,
        interpreter: false,
        runner_up: None,
    }
}
