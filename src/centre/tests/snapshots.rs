//! What is saved of a state is all of it. That a saved state is restored as it was is checked after
//! every line of every story, and by the simulator; here, that the check would see what is missing.

use uuid::Uuid;

use super::story::story;
use crate::centre::Centre;
use crate::domain::{Answered, Reply, RequestId};

/// A centre with something of everything.
fn full() -> Centre {
    let mut story = story(
        "ann is ready
         ben is ready
         call 4 from mum
         ann accepts
         connected 1
         caller 1 hangs up
         call 3
         ben accepts
         connected 2
         ben gives 2 to hall warm
         cat is ready
         call 4
         call 4
         shut counselling
         surge for 2h because of heat-wave",
    );
    let request = RequestId(Uuid::from_u128(1));
    let answered = Answered { request, fingerprint: [1; 16], reply: Reply::Done };
    story.centre.close_step(story.now, Some(&answered));
    story.centre
}

#[test]
fn nothing_can_be_left_out_unnoticed() {
    let centre = full();
    assert_eq!(Centre::restore(centre.save()), centre);
    let empty = Centre::new(centre.id().clone()).save();
    macro_rules! check {
        ($($field:ident)*) => {$(
            let saved = super::super::Saved { $field: empty.$field.clone(), ..centre.save() };
            assert_ne!(Centre::restore(saved), centre, stringify!($field));
        )*};
    }
    check!(version clock settings operators shifts closed_queues surge);
    check!(calls cases offers desks transfers cut_off requests);
    check!(next_call next_case next_offer next_promise next_transfer);
}

/// What is derived is worked out, whatever it was.
#[test]
fn what_follows_is_not_taken_over() {
    let centre = full();
    let mut spoiled = centre.clone();
    spoiled.timers = Default::default();
    spoiled.live_calls += 1;
    assert_ne!(spoiled, centre);
    assert_eq!(Centre::restore(spoiled.save()), centre);
}
