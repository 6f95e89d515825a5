//! Putting back what a Redis has lost, in portions that a script can take at once.

use redis::{Script, ScriptInvocation};
use std::sync::LazyLock;

use super::super::{Appended, CONFLICT_RECORDS_MAX, PutBack, Result};
use super::begin_anew::begin_anew;
use super::connection::Connection;
use super::fence::Fence;
use super::{Answer, id, journal_key, key};
use crate::domain::{CentreId, Version};

static PUT_BACK: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("put_back.lua")));

/// How much one call of the script carries, about. Redis runs nothing else meanwhile.
const PORTION_BYTES: usize = 1 << 20;

/// How many members of a set are one piece.
const MEMBERS: usize = 500;

/// What a member of a set weighs beside its name.
const SCORE_BYTES: usize = 24;

/// What is put back together or not at all.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Piece<'a> {
    /// Members of a set; the first piece of it empties it.
    Set { name: &'a str, is_first: bool, members: &'a [(String, f64)] },
    /// A value beside the history.
    Blob(&'a str, &'a [u8]),
    /// The next entry.
    Entry(&'a [u8]),
}

impl Piece<'_> {
    fn bytes(&self) -> usize {
        match self {
            Self::Set { name, members, .. } => {
                let members = members.iter().map(|(member, _)| member.len() + SCORE_BYTES);
                name.len() + members.sum::<usize>()
            }
            Self::Blob(name, value) => name.len() + value.len(),
            Self::Entry(entry) => entry.len(),
        }
    }
}

/// Puts all of it back behind `head`, if the history still ends there.
pub(super) async fn put_back(
    connection: &Connection,
    fence: Fence,
    centre: &CentreId,
    head: Version,
    what: &PutBack,
) -> Result<Appended> {
    let mut head = head;
    for portion in portions(what) {
        let call = call(centre, head, &portion);
        let answer: Answer = fence.run(connection, centre, &call).await?;
        match answer.appended(connection, centre, head).await? {
            Appended::Done => {}
            conflict @ Appended::Conflict(_) => return Ok(conflict),
        }
        let entries = portion.iter().filter(|piece| matches!(piece, Piece::Entry(_))).count();
        head = Version(head.0 + entries as u64);
    }
    let Some(snapshot) = &what.snapshot else { return Ok(Appended::Done) };
    let entries = (what.first(head), &what.entries[..]);
    begin_anew(connection, fence, centre, head, entries, snapshot).await
}

/// In the order in which they take effect: entries last, so that whoever sees the last entry sees
/// everything. There is at least one portion, which looks whether the head is where it should be.
fn portions(what: &PutBack) -> Vec<Vec<Piece<'_>>> {
    let sets = what.sets.iter().flat_map(|(name, members)| {
        let none = members.is_empty().then_some(&[][..]);
        let pieces = none.into_iter().chain(members.chunks(MEMBERS));
        pieces.enumerate().map(|(n, members)| Piece::Set { name, is_first: n == 0, members })
    });
    let blobs = what.blobs.iter().map(|(name, value)| Piece::Blob(name, value));
    // A history that begins anew begins in one step, after all of these.
    let entries = what.entries.iter().filter(|_| what.snapshot.is_none());
    let entries = entries.map(|entry| Piece::Entry(entry));
    let (mut portions, mut bytes) = (vec![Vec::new()], 0);
    for piece in sets.chain(blobs).chain(entries) {
        if bytes > 0 && bytes + piece.bytes() > PORTION_BYTES {
            portions.push(Vec::new());
            bytes = 0;
        }
        bytes += piece.bytes();
        portions.last_mut().expect("there is one").push(piece);
    }
    portions
}

/// The script's call; its arguments are described in `put_back.lua`.
fn call(centre: &CentreId, head: Version, portion: &[Piece<'_>]) -> ScriptInvocation<'static> {
    let mut call = PUT_BACK.key(journal_key(centre));
    call.key(key(centre, "blobs"));
    call.arg(id(head)).arg(CONFLICT_RECORDS_MAX);
    for piece in portion {
        if let Piece::Set { name, is_first, members } = piece {
            call.key(key(centre, name)).arg(u8::from(*is_first)).arg(members.len());
            for (member, score) in *members {
                call.arg(*score).arg(member);
            }
        }
    }
    call.arg(portion.iter().filter(|piece| matches!(piece, Piece::Blob(..))).count());
    let mut following = head;
    for piece in portion {
        match piece {
            Piece::Set { .. } => {}
            Piece::Blob(name, value) => _ = call.arg(*name).arg(*value),
            Piece::Entry(entry) => {
                following = following.next();
                call.arg(id(following)).arg(*entry);
            }
        }
    }
    call
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;

    #[test]
    fn a_long_loss_comes_in_portions_and_in_order() {
        let members = |count: u32| (0..count).map(|n| (format!("{n:020}"), f64::from(n))).collect();
        let what = PutBack {
            entries: vec![Bytes::from(vec![1; PORTION_BYTES / 3]); 7],
            blobs: vec![("key".to_owned(), Bytes::from_static(b"wrapped"))],
            sets: vec![("queue:a".to_owned(), members(1_200)), ("queue:b".to_owned(), members(0))],
            ..PutBack::default()
        };
        let portions = portions(&what);
        assert!(portions.len() > 2, "{}", portions.len());
        for portion in &portions {
            assert!(portion.iter().map(Piece::bytes).sum::<usize>() <= PORTION_BYTES);
        }
        let all = portions.concat();
        let firsts = all.iter().filter(|it| matches!(it, Piece::Set { is_first: true, .. }));
        assert_eq!(firsts.count(), 2, "each set is emptied once, also one without members");
        let kinds = all.iter().map(|piece| match piece {
            Piece::Set { .. } => 0,
            Piece::Blob(..) => 1,
            Piece::Entry(_) => 2,
        });
        assert!(kinds.is_sorted(), "entries come last");
    }

    #[test]
    fn nothing_at_all_still_looks_at_the_head() {
        assert_eq!(portions(&PutBack::default()), [vec![]]);
    }
}
