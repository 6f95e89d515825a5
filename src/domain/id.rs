//! Identifiers. Every kind of thing has an id of its own type, so that one can never be handed in
//! where another is meant.
//!
//! Things that people name (centres, queues, operators, skills) carry short text ids; things that
//! the centre numbers (calls, cases, offers, promises) carry counters that start at 1 in each
//! centre. A counter is part of the state, so an id is as reproducible as everything else.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use uuid::Uuid;

/// The longest name that a text id may have, in bytes.
pub const NAME_BYTES_MAX: usize = 64;

/// Why a text cannot be an id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("an id has 1 to {NAME_BYTES_MAX} characters from a-z, A-Z, 0-9 and . _ : @ -")]
pub struct BadName;

fn is_name(text: &str) -> bool {
    let known = |b: u8| b.is_ascii_alphanumeric() || b"._:@-".contains(&b);
    !text.is_empty() && text.len() <= NAME_BYTES_MAX && text.bytes().all(known)
}

macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(SmolStr);

        impl $name {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = BadName;

            fn from_str(text: &str) -> Result<Self, BadName> {
                if is_name(text) { Ok(Self(SmolStr::new(text))) } else { Err(BadName) }
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = SmolStr::deserialize(from)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

text_id!(
    /// One hotline organisation, such as `longhua`.
    CentreId
);
text_id!(
    /// A named place where calls of one purpose wait, such as `medical`.
    QueueId
);
text_id!(
    /// A licensed person who answers calls.
    OperatorId
);
text_id!(
    /// Something an operator can do, such as `paediatrics` or `lang:yue`.
    SkillId
);
text_id!(
    /// A kind of licence to practise, such as `doctor` or `nurse`.
    LicenceId
);
text_id!(
    /// A rule of the roster, such as `night`.
    ShiftId
);
text_id!(
    /// The telephony gateway that holds a call's voice.
    GatewayId
);
text_id!(
    /// One running server process. It signs what it appends and watches the consoles it serves.
    NodeId
);
text_id!(
    /// A code from a table in the centre's settings: a red flag, a complaint, a disposition.
    Code
);
text_id!(
    /// Another organisation, with which callers are exchanged: a community hotline, a twinned centre.
    PartnerId
);
text_id!(
    /// An administrative area, used to report waits by district.
    DistrictId
);

impl SkillId {
    const LANGUAGE: &'static str = "lang:";

    /// The skill of speaking a language, named by its BCP 47 tag.
    pub fn language(tag: &str) -> Result<Self, BadName> {
        format!("{}{tag}", Self::LANGUAGE).parse()
    }

    /// The BCP 47 tag if this skill is a language.
    pub fn as_language(&self) -> Option<&str> {
        self.as_str().strip_prefix(Self::LANGUAGE)
    }
}

macro_rules! counted_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
        )]
        #[serde(transparent)]
        pub struct $name(pub u64);

        impl $name {
            /// The id after this one.
            #[must_use]
            pub fn next(self) -> Self {
                Self(self.0 + 1)
            }
        }

        impl FromStr for $name {
            type Err = std::num::ParseIntError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}", self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }
    };
}

counted_id!(
    /// One telephone contact.
    CallId
);
counted_id!(
    /// A caller's matter, which outlives its calls.
    CaseId
);
counted_id!(
    /// One call proposed to one operator for a limited time.
    OfferId
);
counted_id!(
    /// Something owed on a case.
    PromiseId
);
counted_id!(
    /// One caller, or one need, moving between two organisations.
    TransferId
);
counted_id!(
    /// Something a supervisor has said to operators.
    MessageId
);
counted_id!(
    /// How many entries a centre's journal holds; the first entry has version 1.
    Version
);

macro_rules! uuid_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

uuid_id!(
    /// What a client calls one mutation, so that a retry finds the first answer.
    RequestId
);
uuid_id!(
    /// The name of a data key that seals personal data. The key lives beside the journal.
    KeyId
);
uuid_id!(
    /// One sign-in of one operator at one console.
    SessionId
);
uuid_id!(
    /// What a node calls one append, so that an append whose answer was lost is recognised.
    BatchId
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_short_plain_words() {
        for good in ["longhua", "op-17", "lang:zh-Hans", "A.b_c@d"] {
            assert!(good.parse::<QueueId>().is_ok(), "{good}");
        }
        for bad in ["", "two words", "tab\t", "{tag}", "名", &"x".repeat(65)] {
            assert_eq!(bad.parse::<QueueId>(), Err(BadName), "{bad}");
        }
    }

    #[test]
    fn a_language_is_a_skill() {
        let skill = SkillId::language("yue").unwrap();
        assert_eq!(skill.as_str(), "lang:yue");
        assert_eq!(skill.as_language(), Some("yue"));
        assert_eq!("paediatrics".parse::<SkillId>().unwrap().as_language(), None);
    }
}
