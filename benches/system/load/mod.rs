//! Those who use a server: gateways through which calls come in, and consoles that answer. They are
//! leaner than `firstline::client`, since what they cost comes off what the server can use of the
//! machine; and they are the same for every server that is measured.

mod console;
mod crew;
mod gateway;

use std::collections::HashMap;
use std::time::Duration;

use tokio::sync::mpsc;

pub use console::Manner;
pub use crew::{Crew, Hands};
pub use gateway::{Gateway, Wanted};

use crate::door::Door;
use crate::samples::Latencies;

/// How commands go to the server. What the server has to tell comes by stream in both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Streams,
    Unary,
}

/// A server to be measured: its nodes, and how it is spoken to.
#[derive(Clone)]
pub struct System {
    pub name: String,
    pub doors: Vec<Door>,
    pub way: Way,
}

/// Something seen of a call, and when.
#[derive(Debug, Clone, Copy)]
pub enum Sighting {
    /// It was sent to the server at that moment.
    Sent(u64, Duration),
    /// A console has read its offer.
    Offered(u64, Duration),
}

/// Puts together what gateways and consoles have seen.
pub struct Sightings(mpsc::UnboundedReceiver<Sighting>);

impl Sightings {
    pub fn new() -> (mpsc::UnboundedSender<Sighting>, Self) {
        let (sender, receiver) = mpsc::unbounded_channel();
        (sender, Self(receiver))
    }

    /// From sending a call to its first offer, for the calls that the server has taken. If more
    /// than one in two hundred was not offered, a p99 would say nothing.
    pub fn latencies(&mut self) -> anyhow::Result<Latencies> {
        let (mut sent, mut offered) = (HashMap::new(), HashMap::new());
        while let Ok(sighting) = self.0.try_recv() {
            match sighting {
                Sighting::Sent(call, at) => drop(sent.insert(call, at)),
                Sighting::Offered(call, at) => drop(offered.entry(call).or_insert(at)),
            };
        }
        let mut latencies = Latencies::new();
        let mut unseen = 0;
        for (call, at) in &sent {
            match offered.get(call) {
                Some(offered) => latencies.add(offered.saturating_sub(*at)),
                None => unseen += 1,
            }
        }
        let sent = sent.len();
        anyhow::ensure!(
            unseen * 200 < sent,
            "{unseen} of {sent} calls were not seen to be offered"
        );
        Ok(latencies)
    }

    /// Forgets what was seen so far.
    pub fn forget(&mut self) {
        while self.0.try_recv().is_ok() {}
    }

    /// When the next offer is read.
    pub async fn next_offer(&mut self) -> Option<(u64, Duration)> {
        loop {
            if let Sighting::Offered(call, at) = self.0.recv().await? {
                return Some((call, at));
            }
        }
    }
}
