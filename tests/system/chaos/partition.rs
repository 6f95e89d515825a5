//! A primary that is cut off from its replicas and the sentinels, and from nobody else: it goes on
//! taking what nodes write, and knows nothing of the one that takes its place.
//!
//! Each Redis, with a sentinel beside it, is in a network namespace of its own; a bridge joins them.
//! That needs the right to make namespaces.

use std::process::Command;
use std::time::Duration;

use crate::support::redis::{Place, RedisServer};

use super::failover::Group;
use super::fleet::{Fleet, Store};
use super::traffic::Traffic;
use super::{OPERATORS, PACE, within};

/// Three networks of one machine each, and a bridge between them. All go with this value.
struct Networks {
    /// What their names begin with, so that two tests do not meet.
    name: String,
    /// The first two numbers of their addresses.
    prefix: String,
}

fn ip(words: &str) -> Result<(), String> {
    let done = Command::new("ip").args(words.split_whitespace()).output();
    match done {
        Ok(done) if done.status.success() => Ok(()),
        Ok(done) => Err(format!("ip {words}: {}", String::from_utf8_lossy(&done.stderr).trim())),
        Err(error) => Err(format!("ip {words}: {error}")),
    }
}

impl Networks {
    /// Makes them, if that is permitted.
    fn make() -> Result<Self, String> {
        let number = std::process::id();
        let prefix = format!("10.{}.{}", 64 + (number >> 8) % 64, number % 256);
        let networks = Self { name: format!("fl{}", number % 100_000), prefix };
        networks.build()?;
        Ok(networks)
    }

    fn build(&self) -> Result<(), String> {
        let Self { name, prefix } = self;
        ip(&format!("link add {name}b type bridge"))?;
        ip(&format!("addr add {prefix}.254/24 dev {name}b"))?;
        ip(&format!("link set {name}b up"))?;
        for place in 1..=3 {
            let (space, inner, outer) =
                (format!("{name}n{place}"), format!("{name}i{place}"), format!("{name}o{place}"));
            ip(&format!("netns add {space}"))?;
            ip(&format!("link add {outer} type veth peer name {inner}"))?;
            ip(&format!("link set {inner} netns {space}"))?;
            ip(&format!("link set {outer} master {name}b"))?;
            ip(&format!("link set {outer} up"))?;
            ip(&format!("-n {space} addr add {prefix}.{place}/24 dev {inner}"))?;
            ip(&format!("-n {space} link set {inner} up"))?;
            ip(&format!("-n {space} link set lo up"))?;
        }
        Ok(())
    }

    fn place(&self, number: usize) -> Place {
        let namespace = Some(format!("{}n{number}", self.name));
        Place { host: format!("{}.{number}", self.prefix), namespace }
    }

    /// From now on nothing reaches the other two from the first.
    fn cut_off_the_first(&self) {
        let Self { name, prefix } = self;
        for other in [2, 3] {
            let cut = ip(&format!("-n {name}n1 route add blackhole {prefix}.{other}/32"));
            cut.expect("the namespace is ours");
        }
    }
}

impl Drop for Networks {
    fn drop(&mut self) {
        for place in 1..=3 {
            let _ = ip(&format!("netns del {}n{place}", self.name));
        }
        let _ = ip(&format!("link del {}b", self.name));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_primary_that_is_cut_off_loses_nothing() {
    let networks = match Networks::make() {
        Ok(networks) => networks,
        Err(why) => {
            println!("NOT RUN: no network namespaces can be made here ({why})");
            return;
        }
    };
    let redis = (1..=3).map(|number| RedisServer::start_at(networks.place(number), &[])).collect();
    let sentinel = |primary: &RedisServer, number: usize| {
        RedisServer::sentinel_at(networks.place(number + 1), primary, 2)
    };
    let group = Store::Group(Group::of(redis, sentinel).await);
    let fleet = Fleet::start_on(group, 2, OPERATORS);
    let traffic = Traffic::begin(&fleet, OPERATORS, PACE).await;
    traffic.answers(30).await;
    let since = traffic.now();
    networks.cut_off_the_first();
    // Some are answered by what was under way.
    traffic.answers(60).await;
    let took = traffic.first_answer_after(since);
    within("answered at the new primary", took, Duration::from_secs(5));
    traffic.settle(&fleet).await;
}
