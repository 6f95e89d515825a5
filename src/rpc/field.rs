//! Reading the fields of requests: each function names the field, so that an error can, and none
//! repeats what was in it.

use std::collections::BTreeSet;
use std::fmt::Display;
use std::str::FromStr;
use std::time::Duration;

use jiff::civil::{Date, Time};

use super::failure::EdgeError;
use crate::domain::{BadName, RequestId, SessionId, SkillId, Timestamp};

/// What a field holds, or why it cannot be used.
pub type Read<T> = Result<T, EdgeError>;

/// The longest free text, in bytes.
pub const TEXT_BYTES_MAX: usize = 4096;
/// How many needs, red flags or thresholds a request may have.
pub const LIST_MAX: usize = 32;
/// How many elements a page has unless the client says otherwise, and at most.
const PAGE_SIZE: usize = 100;
const PAGE_SIZE_MAX: u32 = 1000;

/// A required name.
pub fn name<T: FromStr<Err = BadName>>(field: &'static str, text: &str) -> Read<T> {
    if text.is_empty() {
        return Err(EdgeError::MissingField(field));
    }
    text.parse().map_err(|BadName| EdgeError::BadId(field))
}

/// A name that may be left out.
pub fn name_if_any<T: FromStr<Err = BadName>>(field: &'static str, text: &str) -> Read<Option<T>> {
    if text.is_empty() { Ok(None) } else { name(field, text).map(Some) }
}

/// Names, at most so many.
pub fn names<T, L>(field: &'static str, texts: &[String], most: usize) -> Read<L>
where
    T: FromStr<Err = BadName>,
    L: FromIterator<T>,
{
    if texts.len() > most {
        return Err(EdgeError::TooMany { field, most });
    }
    texts.iter().map(|text| name(field, text)).collect()
}

/// A required counted id: 0 stands for nothing.
pub fn counted<T>(field: &'static str, id: impl Fn(u64) -> T, number: u64) -> Read<T> {
    if number == 0 { Err(EdgeError::MissingField(field)) } else { Ok(id(number)) }
}

/// What the client calls a mutation.
pub fn request_id(text: &str) -> Read<RequestId> {
    text.parse().map_err(|_| EdgeError::BadRequestId)
}

/// What a console calls its sign-in.
pub fn session_id(text: &str) -> Read<SessionId> {
    if text.is_empty() {
        return Err(EdgeError::MissingField("session_id"));
    }
    text.parse().map_err(|_| EdgeError::BadId("session_id"))
}

/// Free text: no longer than allowed, and nothing in it that a terminal would act on.
pub fn text<'a>(field: &'static str, text: &'a str, bytes_max: usize) -> Read<&'a str> {
    if text.len() > bytes_max {
        return Err(EdgeError::TooLong { field, bytes_max });
    }
    let is_fine = |c: char| !c.is_control() || c == '\n' || c == '\t';
    if text.chars().all(is_fine) { Ok(text) } else { Err(EdgeError::ControlCharacter(field)) }
}

/// The skill of speaking a language.
pub fn language(field: &'static str, tag: &str) -> Read<SkillId> {
    let is_tag = !tag.is_empty()
        && tag.split('-').all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        });
    if !is_tag {
        return Err(EdgeError::BadLanguage(field));
    }
    SkillId::language(tag).map_err(|BadName| EdgeError::BadLanguage(field))
}

/// A moment that may be left out, to the millisecond.
pub fn moment_if_any(
    field: &'static str,
    at: Option<&prost_types::Timestamp>,
) -> Read<Option<Timestamp>> {
    let Some(at) = at else { return Ok(None) };
    let whole = at.seconds.checked_mul(1000);
    let rest = u32::try_from(at.nanos).ok().filter(|nanos| *nanos < 1_000_000_000);
    match (whole, rest) {
        (Some(whole), Some(rest)) if jiff::Timestamp::from_second(at.seconds).is_ok() => {
            Ok(Some(Timestamp::from_millis(whole + i64::from(rest / 1_000_000))))
        }
        _ => Err(EdgeError::BadTime(field)),
    }
}

/// A required moment.
pub fn moment(field: &'static str, at: Option<&prost_types::Timestamp>) -> Read<Timestamp> {
    moment_if_any(field, at)?.ok_or(EdgeError::MissingField(field))
}

/// A span of time, if it is one: the library's own conversion overflows at the least of numbers.
pub fn span(field: &'static str, span: &prost_types::Duration) -> Read<Duration> {
    let seconds = u64::try_from(span.seconds).ok();
    let nanos = u32::try_from(span.nanos).ok().filter(|nanos| *nanos < 1_000_000_000);
    let span = seconds.zip(nanos).map(|(seconds, nanos)| Duration::new(seconds, nanos));
    span.ok_or(EdgeError::BadTime(field))
}

/// A date that may be left out.
pub fn date_if_any(field: &'static str, text: &str) -> Read<Option<Date>> {
    if text.is_empty() {
        return Ok(None);
    }
    let parsed = (text.len() == 10).then(|| text.parse().ok()).flatten();
    parsed.map(Some).ok_or(EdgeError::BadDate(field))
}

/// A time of day, `HH:MM`.
pub fn time_of_day(field: &'static str, text: &str) -> Read<Time> {
    if text.is_empty() {
        return Err(EdgeError::MissingField(field));
    }
    let parsed = (text.len() == 5).then(|| text.parse().ok()).flatten();
    parsed.ok_or(EdgeError::BadTime(field))
}

/// A page of a list that is sorted by a key: it begins after the last key of the page before.
#[derive(Debug)]
pub struct Page<K> {
    after: Option<K>,
    size: usize,
}

impl<K: FromStr + Ord + Display> Page<K> {
    /// The page that a request asks for.
    pub fn read(size: u32, token: &str) -> Read<Self> {
        if size > PAGE_SIZE_MAX {
            let (least, most) = (1, PAGE_SIZE_MAX.into());
            return Err(EdgeError::OutOfRange { field: "page_size", least, most });
        }
        let after = if token.is_empty() {
            None
        } else {
            Some(token.parse().map_err(|_| EdgeError::BadPageToken)?)
        };
        let size = if size == 0 { PAGE_SIZE } else { size as usize };
        Ok(Self { after, size })
    }

    /// The elements of the page, and the token for the next one, empty if there is none.
    pub fn cut<T>(&self, all: impl Iterator<Item = T>, key: impl Fn(&T) -> K) -> (Vec<T>, String) {
        let is_new = |item: &T| self.after.as_ref().is_none_or(|after| key(item) > *after);
        let mut page: Vec<_> = all.filter(is_new).take(self.size + 1).collect();
        let more = page.len() > self.size;
        page.truncate(self.size);
        let last = page.last().filter(|_| more).map(|item| key(item).to_string());
        (page, last.unwrap_or_default())
    }
}

/// The same elements, each once and sorted.
pub fn sorted<T: Ord>(items: Vec<T>) -> Vec<T> {
    BTreeSet::from_iter(items).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{CallId, QueueId};

    #[test]
    fn names_are_required_or_not() {
        assert_eq!(name::<QueueId>("queue", ""), Err(EdgeError::MissingField("queue")));
        assert_eq!(name::<QueueId>("queue", "two words"), Err(EdgeError::BadId("queue")));
        assert_eq!(name_if_any::<QueueId>("queue", ""), Ok(None));
        assert_eq!(counted("call_id", CallId, 0), Err(EdgeError::MissingField("call_id")));
        assert_eq!(counted("call_id", CallId, 3), Ok(CallId(3)));
        assert_eq!(request_id("17"), Err(EdgeError::BadRequestId));
    }

    #[test]
    fn texts_hold_nothing_that_a_terminal_acts_on() {
        assert_eq!(text("note", "two\nlines\tand 名", 40), Ok("two\nlines\tand 名"));
        assert_eq!(text("note", "\u{1b}[2J", 40), Err(EdgeError::ControlCharacter("note")));
        assert_eq!(text("note", "\u{85}", 40), Err(EdgeError::ControlCharacter("note")));
        let long = EdgeError::TooLong { field: "note", bytes_max: 3 };
        assert_eq!(text("note", "名名", 3), Err(long));
    }

    #[test]
    fn languages_are_tags() {
        for good in ["yue", "zh-Hans", "de-CH-1996"] {
            assert!(language("languages", good).is_ok(), "{good}");
        }
        for bad in ["", "-", "zh_Hans", "averylongword", "zh-", "名"] {
            assert!(language("languages", bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn moments_dates_and_times() {
        let at =
            |seconds, nanos| moment_if_any("at", Some(&prost_types::Timestamp { seconds, nanos }));
        assert_eq!(at(1, 500_999_999), Ok(Some(Timestamp::from_millis(1500))));
        assert_eq!(at(-1, 500_000_000), Ok(Some(Timestamp::from_millis(-500))));
        for (seconds, nanos) in [(0, -1), (0, 1_000_000_000), (i64::MAX, 0), (i64::MIN, 0)] {
            assert_eq!(at(seconds, nanos), Err(EdgeError::BadTime("at")));
        }
        let of = |seconds, nanos| span("for", &prost_types::Duration { seconds, nanos });
        assert_eq!(of(1, 500_000_000), Ok(Duration::from_millis(1500)));
        for (seconds, nanos) in [(i64::MIN, 0), (0, i32::MIN), (-1, 5), (1, -5), (0, 1_000_000_000)]
        {
            assert_eq!(of(seconds, nanos), Err(EdgeError::BadTime("for")), "{seconds} {nanos}");
        }
        assert!(date_if_any("day", "2026-02-28").unwrap().is_some());
        for bad in ["2026-02-29", "28.02.2026", "2026-2-28", "20260228T000000"] {
            assert_eq!(date_if_any("day", bad), Err(EdgeError::BadDate("day")), "{bad}");
        }
        assert!(time_of_day("from", "22:00").is_ok());
        for bad in ["24:00", "9:00", "22:00:30", "9 pm"] {
            assert_eq!(time_of_day("from", bad), Err(EdgeError::BadTime("from")), "{bad}");
        }
    }

    #[test]
    fn pages_cover_a_list_once() {
        let all = || (1..=250).map(CallId);
        let mut token = String::new();
        let mut seen = Vec::new();
        loop {
            let page: Page<CallId> = Page::read(0, &token).unwrap();
            let (found, next) = page.cut(all(), |id| *id);
            seen.extend(found);
            if next.is_empty() {
                break;
            }
            token = next;
        }
        assert_eq!(seen, all().collect::<Vec<_>>());
        assert!(Page::<CallId>::read(1001, "").is_err());
        assert_eq!(Page::<CallId>::read(1, "x").unwrap_err(), EdgeError::BadPageToken);
    }
}
