//! What goes first when more is asked of a centre than it can do.

use super::Centre;
use crate::domain::{Acuity, Command, Settings, Triage};

/// How much a command matters while others wait, the most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Priority {
    /// A caller of acuity 1. Never turned away.
    Emergency,
    /// Whatever belongs to what is there already: calls, desks, cases, promises, transfers. It is
    /// what makes room again, so it is never turned away either.
    UnderWay,
    /// A new caller of acuity 2, or one about whom nothing is known yet: that may be an emergency.
    /// But a gateway that asks nobody anything has no other callers, so there must be a bound.
    Pressing,
    /// A new caller whom somebody or some menu has asked, and who can call again.
    Routine,
}

impl Priority {
    /// Those that may be turned away, the last first.
    pub const SHED: [Self; 2] = [Self::Routine, Self::Pressing];

    /// The name, for programs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::UnderWay => "under_way",
            Self::Pressing => "pressing",
            Self::Routine => "routine",
        }
    }

    /// Whether it may be turned away.
    pub fn may_be_shed(self) -> bool {
        Self::SHED.contains(&self)
    }
}

impl Centre {
    /// How much a command matters, by what is known before it is decided.
    pub fn priority(&self, command: &Command) -> Priority {
        let settings = self.settings();
        match command {
            Command::OpenCall(call) => of_caller(settings, &call.triage),
            // What a partner gives back is a caller of ours who is on the way already.
            Command::ProposeInbound(asked) if asked.gives_back.is_none() => {
                of_caller(settings, &asked.triage)
            }
            _ => Priority::UnderWay,
        }
    }
}

fn of_caller(settings: Option<&Settings>, triage: &Triage) -> Priority {
    let acuity = settings.map(|settings| settings.triage.acuity(triage));
    let is_known =
        triage.stated.is_some() || triage.complaint.is_some() || !triage.red_flags.is_empty();
    match acuity {
        Some(Acuity::Immediate) => Priority::Emergency,
        Some(Acuity::VeryUrgent) => Priority::Pressing,
        Some(_) if is_known => Priority::Routine,
        _ => Priority::Pressing,
    }
}
