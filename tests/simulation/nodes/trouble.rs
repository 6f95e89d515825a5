//! Who makes everything go wrong that can.

use std::sync::Arc;
use std::time::Duration;

use firstline::clock::Clock;
use firstline::domain::Version;
use firstline::journal::{Fault, MemoryJournal};
use tokio::time::sleep;

use super::chance::Chance;
use super::check::Check;
use super::link::Road;
use super::machine::Machine;

/// How often each thing went wrong.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Troubles {
    pub killed: u64,
    pub held: u64,
    pub cut_off: u64,
    pub outages: u64,
    pub clocks: u64,
    pub full: u64,
    pub forgot: u64,
}

/// Makes trouble for a while.
pub struct Trouble {
    pub chance: Chance,
    pub machines: Vec<Arc<Machine>>,
    pub check: Arc<Check>,
    pub store: MemoryJournal,
    /// What time it really is.
    pub right: Clock,
}

impl Trouble {
    /// Makes so much trouble, one thing after the other; what is broken is mended a while later.
    pub async fn make(mut self, times: u64) -> Troubles {
        let mut troubles = Troubles::default();
        let forgets = self.chance.percent(30);
        for machine in self.machines.clone() {
            machine.link.be(self.some_road());
        }
        for _ in 0..times {
            sleep(Duration::from_millis(self.chance.number(20..1_500))).await;
            let machine = self.chance.pick(&self.machines);
            match self.chance.number(0..10) {
                // Whoever may be the last to know something lives on.
                0..3 if troubles.forgot == 0 => {
                    troubles.killed += 1;
                    self.kill(machine);
                }
                0..5 => {
                    troubles.held += 1;
                    self.suspend(machine);
                }
                5 | 6 => {
                    troubles.cut_off += 1;
                    machine.link.cut(self.some_span(4_000));
                }
                7 => {
                    troubles.outages += 1;
                    let span = self.some_span(3_000);
                    self.machines.iter().for_each(|machine| machine.link.cut(span));
                }
                8 => {
                    troubles.clocks += 1;
                    self.set_clock(&machine);
                }
                9 if forgets => {
                    troubles.forgot += 1;
                    self.lose_tail();
                }
                _ => {
                    troubles.full += 1;
                    self.store.fail_next_append(Fault::Full);
                }
            }
        }
        troubles
    }

    fn some_road(&mut self) -> Road {
        let mut one = || self.chance.pick(&[0, 0, 2, 5, 15]);
        Road { lost: one(), unanswered: one(), late: one() }
    }

    fn some_span(&mut self, ms_max: u64) -> Duration {
        Duration::from_millis(self.chance.number(10..ms_max))
    }

    /// It dies at one of its next steps, and is started again later.
    fn kill(&mut self, machine: Arc<Machine>) {
        machine.die_after(self.chance.number(0..12));
        let (later, check) = (self.some_span(3_000), self.check.clone());
        tokio::spawn(async move {
            sleep(later).await;
            if !machine.is_alive() {
                machine.start(&check).await;
            }
        });
    }

    fn suspend(&mut self, machine: Arc<Machine>) {
        machine.hold(true);
        let span = self.some_span(10_000);
        tokio::spawn(async move {
            sleep(span).await;
            machine.hold(false);
        });
    }

    /// The journal comes back with less than it had, or with nothing. Who is alive stays so.
    fn lose_tail(&mut self) {
        self.machines.iter().for_each(|machine| machine.spare());
        let alive = self.machines.iter().filter(|machine| machine.is_alive());
        let versions = alive.filter_map(|it| Some(it.switchboard()?.state().version()));
        let known = versions.max().unwrap_or_default().min(self.check.head());
        let lost = self.chance.number(1..8);
        let head = match self.chance.percent(30) {
            true => Version(0),
            false => Version(known.0.saturating_sub(lost)),
        };
        self.check.lost(head, known);
        self.machines.iter().for_each(|machine| machine.link.break_off());
        self.store.truncate(self.check.centre(), head);
        let alive = self.machines.iter().filter(|machine| machine.is_alive());
        let held = alive.flat_map(|machine| machine.link.passed()).collect();
        self.check.lost_keys(known, &held);
    }

    /// Off by a little or by an hour, fast or slow; or right again.
    fn set_clock(&mut self, machine: &Machine) {
        let right = self.right.now();
        let by = Duration::from_millis(self.chance.pick(&[0, 300, 10_000, 3_600_000]));
        machine.clock.set(if self.chance.percent(50) { right + by } else { right - by });
    }
}

/// Everything works again.
pub async fn mend(machines: &[Arc<Machine>], check: &Arc<Check>) {
    for machine in machines {
        machine.link.be(Road::default());
        machine.link.cut(Duration::ZERO);
        machine.hold(false);
    }
    for machine in machines {
        if !machine.is_alive() {
            machine.start(check).await;
        }
        machine.spare();
    }
}
