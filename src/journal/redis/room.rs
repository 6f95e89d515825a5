//! How much memory Redis has left before it refuses to write.

use std::collections::HashMap;

use redis::cmd;

use super::super::{Result, Room};
use super::connection::Connection;

/// What the Redis that takes the writes says.
pub(super) async fn room(connection: &Connection) -> Result<Room> {
    let about: String = connection.ask(cmd("INFO").arg("memory")).await?;
    Ok(read(&about))
}

/// Redis counts as it does when it refuses: without the buffers of replicas and of the append-only
/// file, which come and go.
fn read(about: &str) -> Room {
    let about: HashMap<&str, &str> =
        about.lines().filter_map(|line| line.trim().split_once(':')).collect();
    let says = |name| about.get(name).and_then(|text| text.parse::<u64>().ok());
    let (Some(used), Some(of @ 1..)) = (says("used_memory"), says("maxmemory")) else {
        return Room::UNLIMITED;
    };
    let counted = used.saturating_sub(says("mem_not_counted_for_evict").unwrap_or(0));
    Room { left: of.saturating_sub(counted), of }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_is_what_redis_would_refuse_beyond() {
        let about = "# Memory\r\nused_memory:900\r\nmem_not_counted_for_evict:100\r\n";
        assert_eq!(read(&format!("{about}maxmemory:1000\r\n")), Room { left: 200, of: 1_000 });
        assert_eq!(read(&format!("{about}maxmemory:500\r\n")), Room { left: 0, of: 500 });
        assert_eq!(read(&format!("{about}maxmemory:0\r\n")), Room::UNLIMITED);
        assert_eq!(read("nonsense"), Room::UNLIMITED);
    }
}
