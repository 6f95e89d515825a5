//! The servers that are measured beside one another, each on a store of its own.

use crate::floor::FloorProcess;
use crate::load::{System, Way};
use crate::redis::{Fsync, Redis};
use crate::server::{House, Server, Staff, Store};

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
        let floor = FloorProcess::start(&redis.url())?;
        let name = name("floor", way, fsync);
        self.systems.push(System::new(name, vec![floor.door()], way));
        self.floors.push(floor);
        self.redises.push(redis);
        Ok(())
    }

    /// The floor without a store.
    pub fn floor0(&mut self) -> anyhow::Result<()> {
        let floor = FloorProcess::start("memory")?;
        self.systems.push(System::new(
            "floor0 streams, no store",
            vec![floor.door()],
            Way::Streams,
        ));
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

/// What a system is called in the tables.
pub fn name(what: &str, way: Way, fsync: Fsync) -> String {
    let way = match way {
        Way::Streams => "streams",
        Way::Unary => "unary",
    };
    format!("{what} {way}, redis {}", fsync.name())
}
