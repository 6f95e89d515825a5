//! A small hotline to test with: its settings, its people, and the words to speak to it.

use std::collections::BTreeSet;
use std::sync::Arc;

use firstline::centre::Centre;
use firstline::clock::new_uuid;
use firstline::domain::{
    Acuity, CallId, Command, KeyId, LicenceId, NodeId, Offer, OpenCall, Operator, OperatorId,
    Profile, Settings, Shift, SkillId, Status, Triage, Window,
};
use jiff::civil::Time;

const SETTINGS: &str = r#"
zone = "Asia/Shanghai"
lines = 200
medical_licences = ["doctor", "nurse"]
dispositions = ["advised", "referred", "abandoned"]
immediate_operators = 2

[queues.medical]
licences = ["doctor", "nurse"]

[queues.counselling]
licences = ["counsellor"]

[triage]
otherwise = "standard"
"#;

/// Two queues, two hundred lines, everything else as it is by default.
pub fn settings() -> Settings {
    toml::from_str(SETTINGS).expect("the settings are right")
}

pub fn operator_id(number: usize) -> OperatorId {
    format!("op-{number}").parse().unwrap()
}

/// A nurse without any special skill.
pub fn nurse(number: usize) -> Operator {
    operator(number, "nurse", &[])
}

pub fn operator(number: usize, licence: &str, skills: &[(&str, u8)]) -> Operator {
    let skill = |(name, level): &(&str, u8)| (name.parse::<SkillId>().unwrap(), *level);
    let profile = Profile {
        licence: licence.parse::<LicenceId>().unwrap(),
        queues: BTreeSet::new(),
        skills: skills.iter().map(skill).collect(),
    };
    Operator {
        id: operator_id(number),
        name: None,
        profile: Arc::new(profile),
        licence_until: None,
        revision: 0,
    }
}

/// A shift that never ends.
pub fn round_the_clock(operators: impl IntoIterator<Item = OperatorId>) -> Shift {
    Shift {
        id: "always".parse().unwrap(),
        window: Window {
            days: BTreeSet::new(),
            from: Time::midnight(),
            to: Time::midnight(),
            first_day: None,
            last_day: None,
        },
        operators: operators.into_iter().collect(),
        standby: false,
        revision: 0,
    }
}

/// What opens the hotline: settings, roster, and everybody Ready.
pub fn opening(settings: Settings, operators: &[Operator], home: &NodeId) -> Vec<Command> {
    let ids = || operators.iter().map(|operator| operator.id.clone());
    let mut commands = vec![Command::Configure(Arc::new(settings))];
    commands.extend(operators.iter().map(|one| Command::PutOperator(one.clone(), None)));
    commands.push(Command::PutShift(round_the_clock(ids()), None));
    for operator in ids() {
        commands.push(sign_in(&operator, home));
        commands.push(Command::SetReady(operator));
    }
    commands
}

pub fn sign_in(operator: &OperatorId, home: &NodeId) -> Command {
    let session = firstline::domain::SessionId(new_uuid());
    Command::SignIn { operator: operator.clone(), session, home: home.clone() }
}

/// A routine call for the medical queue.
pub fn call() -> OpenCall {
    OpenCall {
        gateway: "gw-1".parse().unwrap(),
        queue: "medical".parse().unwrap(),
        triage: Triage::default(),
        needs: Vec::new(),
        caller: None,
        number: None,
        key: KeyId(new_uuid()),
        district: None,
    }
}

/// A call that rings several operators at once.
pub fn emergency() -> OpenCall {
    OpenCall { triage: Triage { stated: Some(Acuity::Immediate), ..Triage::default() }, ..call() }
}

/// The offer that rings at an operator's console.
pub fn ringing(centre: &Centre, operator: usize) -> Option<Offer> {
    match centre.desk(&operator_id(operator))?.status {
        Status::Offered(offer) => centre.offer(offer).cloned(),
        _ => None,
    }
}

/// The operator takes what rings.
pub fn accept(centre: &Centre, operator: usize) -> Command {
    let offer = ringing(centre, operator).expect("the console rings").id;
    Command::Accept { operator: operator_id(operator), offer }
}

pub fn status(centre: &Centre, operator: usize) -> Status {
    centre.desk(&operator_id(operator)).expect("signed in").status.clone()
}

pub fn call_ids(centre: &Centre) -> Vec<CallId> {
    centre.calls().map(|call| call.id).collect()
}
