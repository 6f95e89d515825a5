//! The figures of this server: its journals, its connections, its rpcs, its runtime.

use tokio::runtime::RuntimeMetrics;

use super::catalogue as the;
use super::sheet::{Sheet, Spread};
use crate::centre::Priority;
use crate::clock::Clock;
use crate::rpc::hotline::Office;
use crate::rpc::listen::Counts;
use crate::rpc::meter::Meter;
use crate::switchboard::{Attempt, Health, Offsets, Reading, Shed};

/// Writes down how this server stands with a centre and its journal.
pub fn write_centre(sheet: &mut Sheet, office: &Office, clock: &Clock) {
    let Office { switchboard, keeper, .. } = office;
    let id = switchboard.centre_id().as_str();
    let meter = switchboard.meter();
    let is_healthy = *switchboard.health().borrow() == Health::Serving;
    let silent = clock.world_now().since(meter.answered_at()).as_secs_f64();
    sheet.set(&the::JOURNAL_VERSION, &[id], switchboard.state().version().0 as f64);
    sheet.set(&the::JOURNAL_HEAD, &[id], switchboard.head().0 as f64);
    let snapshot = switchboard.kept().borrow().snapshot;
    sheet.set(&the::JOURNAL_SNAPSHOT, &[id], snapshot.0 as f64);
    sheet.set(&the::JOURNAL_HEALTHY, &[id], f64::from(u8::from(is_healthy)));
    sheet.set(&the::JOURNAL_SILENT, &[id], silent);
    for attempt in Attempt::ALL {
        let count = meter.attempts(attempt) as f64;
        sheet.set(&the::APPENDS, &[id, attempt.name()], count);
    }
    sheet.spread(&the::APPEND, &[id], &meter.append().into());
    sheet.spread(&the::BATCH, &[id], &meter.batch().into());
    if let Some(room) = switchboard.space().room {
        let kept = switchboard.capacity().reserve.of(room);
        sheet.set(&the::ROOM, &[id], room.left as f64);
        sheet.set(&the::ROOM_KEPT, &[id], kept as f64);
    }
    sheet.set(&the::FIGURES_VERSION, &[id], keeper.version().0 as f64);
    sheet.set(&the::BOARD_WATCHERS, &[id], keeper.watchers() as f64);
    sheet.set(&the::WATCHERS, &[id], switchboard.watchers() as f64);
    let capacity = switchboard.capacity();
    let lanes = [
        ("mailbox", Priority::UnderWay, capacity.mailbox),
        ("pressing_waiting", Priority::Pressing, capacity.pressing),
        ("routine_waiting", Priority::Routine, capacity.routine),
    ];
    for (name, priority, max) in lanes {
        cap(sheet, [name, id], switchboard.waiting(priority), max);
    }
    for (priority, why) in Priority::SHED.into_iter().flat_map(|p| Shed::ALL.map(|why| (p, why))) {
        let count = switchboard.shed().of(priority, why) as f64;
        sheet.set(&the::SHED, &[id, priority.name(), why.name()], count);
    }
    cap(sheet, ["stream_buffer", id], switchboard.backlog_len(), capacity.backlog);
}

fn cap(sheet: &mut Sheet, labels: [&str; 2], used: usize, max: usize) {
    sheet.set(&the::CAP_USED, &labels, used as f64);
    sheet.set(&the::CAP, &labels, max as f64);
}

/// Writes down how a port is doing, and how many of its connections are in use.
pub fn write_port(sheet: &mut Sheet, name: &str, counts: &Counts, connections_max: usize) {
    sheet.set(&the::ACCEPTED, &[name], counts.accepted() as f64);
    sheet.set(&the::REFUSED, &[name], counts.refused() as f64);
    sheet.set(&the::FAILED_HANDSHAKES, &[name], counts.failed_handshakes() as f64);
    sheet.set(&the::FAILED_ACCEPTS, &[name], counts.failed_accepts() as f64);
    let open = usize::try_from(counts.open()).unwrap_or(usize::MAX);
    cap(sheet, [&format!("connections_{name}"), ""], open, connections_max);
}

/// Writes down how the rpcs are doing.
pub fn write_rpcs(sheet: &mut Sheet, rpcs: &Meter) {
    for rpc in rpcs.read() {
        let labels = [rpc.service, rpc.method];
        for (code, count) in rpc.ended {
            sheet.set(&the::RPCS, &[rpc.service, rpc.method, code], count as f64);
        }
        sheet.set(&the::RPCS_OPEN, &labels, rpc.open as f64);
        sheet.spread(&the::RPC, &labels, &rpc.took.into());
    }
}

/// Writes down how far clocks are off.
pub fn write_offsets(sheet: &mut Sheet, offsets: Offsets) {
    let Offsets { machine_ms, journal_ms } = offsets;
    let clocks = [("machine", Some(machine_ms)), ("journal", journal_ms)];
    for (clock, ahead_ms) in clocks {
        if let Some(ahead_ms) = ahead_ms {
            sheet.set(&the::CLOCK_OFFSET, &[clock], ahead_ms as f64 / 1_000.0);
        }
    }
}

/// Writes down what the program is, and how busy what runs it is.
pub fn write_process(sheet: &mut Sheet, node: &str, runtime: &RuntimeMetrics) {
    sheet.set(&the::BUILD, &[env!("CARGO_PKG_VERSION"), node], 1.0);
    sheet.set(&the::RUNTIME_WORKERS, &[], runtime.num_workers() as f64);
    sheet.set(&the::RUNTIME_TASKS, &[], runtime.num_alive_tasks() as f64);
    sheet.set(&the::RUNTIME_QUEUE, &[], runtime.global_queue_depth() as f64);
}

/// The file descriptors as a bound among the others, from what the process's own figures say.
pub fn write_descriptors(sheet: &mut Sheet, open: f64, max: f64) {
    sheet.set(&the::CAP_USED, &["file_descriptors", ""], open);
    sheet.set(&the::CAP, &["file_descriptors", ""], max);
}

impl From<Reading> for Spread {
    fn from(reading: Reading) -> Self {
        let Reading { buckets, count, sum } = reading;
        Self { buckets, count, sum }
    }
}
