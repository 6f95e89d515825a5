//! The servers that are measured beside one another, each on a store of its own.

use crate::floor::{Does, FloorProcess};
use crate::load::{System, Way};
use crate::redis::{Fsync, Redis};
use crate::server::{House, Server, Staff, Store};

/// What the floor that plays whole lives is called in the tables.
pub const FLOOR_OF_LIVES: &str = "floor streams, whole lives, redis off";

/// Everything that runs while a section is measured; it ends with this value.
#[derive(Default)]
pub struct Stage {
    pub systems: Vec<System>,
    floors: Vec<FloorProcess>,
    servers: Vec<Server>,
    houses: Vec<House>,
    redises: Vec<Redis>,
}

impl Stage {
    /// The floor on Redis, streams.
    pub fn floor(&mut self, fsync: Fsync, way: Way) -> anyhow::Result<()> {
        let redis = Redis::start(fsync)?;
        self.floor_on(&name("floor", way, fsync), &redis.url(), Does::Matches, way)?;
        self.redises.push(redis);
        Ok(())
    }

    /// The floor that plays whole lives, on a Redis that nothing is asked to be durable of.
    pub fn floor_of_lives(&mut self) -> anyhow::Result<()> {
        let redis = Redis::start(Fsync::Off)?;
        self.floor_on(FLOOR_OF_LIVES, &redis.url(), Does::Lives, Way::Streams)?;
        self.redises.push(redis);
        Ok(())
    }

    /// The floor that plays whole lives and keeps a history of them.
    pub fn floor_with_history(&mut self, fsync: Fsync) -> anyhow::Result<()> {
        let redis = Redis::start(fsync)?;
        self.floor_on(&floor_with_history(fsync), &redis.url(), Does::Records, Way::Streams)?;
        self.redises.push(redis);
        Ok(())
    }

    /// The floor without a store.
    pub fn floor0(&mut self) -> anyhow::Result<()> {
        self.floor_on("floor0 streams, no store", "memory", Does::Matches, Way::Streams)
    }

    fn floor_on(&mut self, name: &str, store: &str, does: Does, way: Way) -> anyhow::Result<()> {
        let floor = FloorProcess::start(store, does)?;
        self.systems.push(System::new(name, vec![floor.door()], way));
        self.floors.push(floor);
        Ok(())
    }

    /// Firstline on Redis, with so many nodes.
    pub fn firstline(&mut self, fsync: Fsync, way: Way, nodes: usize) -> anyhow::Result<()> {
        let redis = Redis::start(fsync)?;
        let mut name = name("firstline", way, fsync);
        if nodes > 1 {
            name = format!("{name}, {nodes} nodes");
        }
        self.serve(name, Store::Redis(redis.url()), way, nodes)?;
        self.redises.push(redis);
        Ok(())
    }

    /// Firstline without Redis.
    pub fn firstline_alone(&mut self, name: &str, store: Store) -> anyhow::Result<()> {
        self.serve(format!("firstline streams, {name}"), store, Way::Streams, 1)
    }

    fn serve(&mut self, name: String, store: Store, way: Way, nodes: usize) -> anyhow::Result<()> {
        let house = House::new(store, Staff::USUAL)?;
        let mut doors = Vec::new();
        for _ in 0..nodes {
            let server = house.node()?;
            doors.push(server.door());
            self.servers.push(server);
        }
        self.houses.push(house);
        self.systems.push(System::new(name, doors, way));
        Ok(())
    }

    pub fn redises(&self) -> &[Redis] {
        &self.redises
    }
}

/// What the floor that keeps a history is called in the tables.
pub fn floor_with_history(fsync: Fsync) -> String {
    format!("floor streams, whole lives with a history, redis {}", fsync.name())
}

/// What a system is called in the tables.
pub fn name(what: &str, way: Way, fsync: Fsync) -> String {
    let way = match way {
        Way::Streams => "streams",
        Way::Unary => "unary",
    };
    format!("{what} {way}, redis {}", fsync.name())
}
