//! The names of all figures, with what each says. docs/metrics.md has the same list with formulas
//! and advice; a test holds the two together.

use prometheus::proto::MetricType;

/// One figure: a name under which there is a value for each set of labels.
#[derive(Debug)]
pub struct Metric {
    /// Its name, with its unit at the end.
    pub name: &'static str,
    /// What it is, in a sentence.
    pub help: &'static str,
    /// Whether it is a counter, a gauge or a histogram.
    pub kind: MetricType,
    /// What its values are told apart by.
    pub labels: &'static [&'static str],
}

macro_rules! catalogue {
    ($($constant:ident = $kind:ident $name:literal [$($label:literal),*] $help:literal;)*) => {
        $(
            #[doc = $help]
            pub const $constant: Metric = Metric {
                name: $name,
                help: $help,
                kind: MetricType::$kind,
                labels: &[$($label),*],
            };
        )*

        /// All of them.
        pub const ALL: &[Metric] = &[$($constant),*];
    };
}

catalogue! {
    // Of a centre, from its journal: the same on every node.
    ARRIVED = COUNTER "firstline_contacts_arrived_total" ["centre", "queue", "acuity"]
        "Callers who came, by the queue and the acuity that they came with.";
    ANSWERED = COUNTER "firstline_contacts_answered_total" ["centre", "queue", "acuity"]
        "Callers who were answered (A), by the queue and the acuity that they then had.";
    ANSWERED_IN_TARGET = COUNTER "firstline_contacts_answered_in_target_total"
        ["centre", "queue", "acuity"]
        "Callers who were answered within the target that their queue had then (A_T).";
    ABANDONED = COUNTER "firstline_contacts_abandoned_total" ["centre", "queue", "acuity"]
        "Callers who gave up while they waited (B).";
    BY_DISTRICT = COUNTER "firstline_contacts_by_district_total" ["centre", "district", "outcome"]
        "Callers by district: arrived, answered, abandoned. Empty where the district is unknown.";
    BY_LANGUAGE = COUNTER "firstline_contacts_by_language_total" ["centre", "language", "outcome"]
        "Callers by needed language: arrived, answered, abandoned. Empty where none was asked for.";
    BY_AGE_GROUP = COUNTER "firstline_contacts_by_age_group_total"
        ["centre", "age_group", "outcome"]
        "Callers by the patient's age group: arrived, answered, abandoned.";
    WAIT = HISTOGRAM "firstline_wait_seconds" ["centre", "queue", "outcome"]
        "How long callers waited until they were answered, or gave up.";
    HANDLE = HISTOGRAM "firstline_handle_seconds" ["centre", "queue"]
        "Talk, hold and notes of the answered callers whose notes are finished.";
    OPERATOR_TIME = COUNTER "firstline_operator_seconds_total" ["centre", "spent"]
        "How operators at work spent their time: engaged in calls and notes, free for a call, other.";
    OFFERS = COUNTER "firstline_offer_steps_total" ["centre", "step"]
        "Offers to operators by step: made, accepted, declined, missed, withdrawn.";
    TRANSFERS = COUNTER "firstline_transfer_steps_total" ["centre", "partner", "direction", "step"]
        "Transfers by step: proposed, accepted, connected, completed, returned, declined, expired, withdrawn.";
    PROMISES = COUNTER "firstline_promise_steps_total" ["centre", "kind", "step"]
        "Promises by step: made, overdue, kept, kept_late, withdrawn.";
    WAITING = GAUGE "firstline_calls_waiting" ["centre", "queue", "acuity"]
        "Callers who wait or for whom a console rings.";
    RINGING = GAUGE "firstline_calls_ringing" ["centre", "queue"]
        "Callers for whom a console rings.";
    LONGEST_WAIT = GAUGE "firstline_longest_wait_seconds" ["centre", "queue", "since"]
        "The longest wait of those who wait now, since their arrival or since they came into the queue.";
    CALLBACKS_DUE = GAUGE "firstline_callbacks_due" ["centre", "queue"]
        "Callbacks that wait for an operator.";
    QUEUE_OPEN = GAUGE "firstline_queue_open" ["centre", "queue"]
        "Whether the queue takes routine calls now: 1 or 0.";
    QUEUE_TARGET = GAUGE "firstline_queue_target_seconds" ["centre", "queue"]
        "Within what wait the queue's calls should be answered.";
    QUEUE_TARGET_RATIO = GAUGE "firstline_queue_target_ratio" ["centre", "queue"]
        "What share of the queue's calls should be answered within its target.";
    QUEUE_STAFF = GAUGE "firstline_queue_operators" ["centre", "queue", "state"]
        "Operators of the queue at a live console and on duty: all of them (on_duty), and those who could be offered a call (ready).";
    OPERATORS = GAUGE "firstline_operators" ["centre", "status", "duty"]
        "Operators who are signed in, by where they are in their work and whether a shift is on for them.";
    SURGE = GAUGE "firstline_surge" ["centre"]
        "Whether a surge is on: 1 or 0.";
    CONSOLES_LOST = GAUGE "firstline_consoles_lost" ["centre"]
        "Consoles of signed-in operators that have fallen silent.";
    TRANSFERS_OPEN = GAUGE "firstline_transfers_open" ["centre", "partner", "direction", "state"]
        "Transfers under way: proposed, accepted, or connected and without an outcome.";
    TRANSFER_UNANSWERED = GAUGE "firstline_transfer_unanswered_seconds"
        ["centre", "partner", "direction"]
        "How long the oldest proposal has waited for an answer.";
    PROMISES_OPEN = GAUGE "firstline_promises_open" ["centre", "kind"]
        "Promises that are not kept yet, late ones among them.";
    PROMISES_OVERDUE = GAUGE "firstline_promises_overdue" ["centre", "kind"]
        "Promises that are late.";
    CASES_OPEN = GAUGE "firstline_cases_open" ["centre"]
        "Cases that are open.";
    CASES_UNOWNED = GAUGE "firstline_cases_unowned" ["centre"]
        "Open cases whose first call nobody has accepted yet.";
    OLDEST_CASE = GAUGE "firstline_oldest_open_case_seconds" ["centre"]
        "The age of the oldest open case.";
    REQUESTS_REMEMBERED = GAUGE "firstline_requests_remembered" ["centre"]
        "Answers that are kept for clients who ask again.";

    // Of this node and a centre.
    JOURNAL_VERSION = GAUGE "firstline_journal_version" ["centre"]
        "The version of the centre's journal that this node stands at.";
    JOURNAL_HEAD = GAUGE "firstline_journal_head_version" ["centre"]
        "The newest version that this node has heard of.";
    JOURNAL_SNAPSHOT = GAUGE "firstline_journal_snapshot_version" ["centre"]
        "The version of the newest snapshot that this node has taken, or began from.";
    JOURNAL_HEALTHY = GAUGE "firstline_journal_healthy" ["centre"]
        "Whether the journal answers this node: 1 or 0.";
    JOURNAL_SILENT = GAUGE "firstline_journal_silent_seconds" ["centre"]
        "How long ago the journal last answered an append or a read of this node.";
    APPENDS = COUNTER "firstline_journal_appends_total" ["centre", "outcome"]
        "Attempts to append: done, overtaken by another node, failed.";
    APPEND = HISTOGRAM "firstline_journal_append_seconds" ["centre"]
        "How long attempts to append took.";
    BATCH = HISTOGRAM "firstline_journal_batch_commands" ["centre"]
        "How many commands the appended entries held.";
    ROOM = GAUGE "firstline_journal_room_bytes" ["centre"]
        "How much can still be written to the journal's store: the memory of Redis, or the disk.";
    ROOM_KEPT = GAUGE "firstline_journal_room_kept_bytes" ["centre"]
        "How much of it is kept back: when less is left, routine new callers are refused; at half of it, all but emergencies.";
    SHED = COUNTER "firstline_calls_shed_total" ["centre", "priority", "reason"]
        "New callers who were turned away to keep room for others, by priority (routine, pressing) and reason: full, late, room.";
    FIGURES_VERSION = GAUGE "firstline_figures_version" ["centre"]
        "Up to which version this node has counted the journal for the totals here.";
    WATCHERS = GAUGE "firstline_watchers" ["centre"]
        "Subscriptions to the centre's commits: streams and the node's own.";
    BOARD_WATCHERS = GAUGE "firstline_board_watchers" ["centre"]
        "Supervisors and screens that watch the board.";
    CAP_USED = GAUGE "firstline_cap_used" ["cap", "centre"]
        "How much of something bounded is used: lines, connections, mailbox, pressing_waiting, routine_waiting, stream_buffer, file_descriptors.";
    CAP = GAUGE "firstline_cap" ["cap", "centre"]
        "The bound of what firstline_cap_used counts.";

    // Of this node.
    RPCS = COUNTER "firstline_rpcs_total" ["service", "method", "code"]
        "Remote procedure calls that have ended, by the status code.";
    RPC = HISTOGRAM "firstline_rpc_seconds" ["service", "method"]
        "How long remote procedure calls took, from the request to the end of the answer.";
    RPCS_OPEN = GAUGE "firstline_rpcs_open" ["service", "method"]
        "Remote procedure calls under way; streams are, for as long as somebody reads them.";
    ACCEPTED = COUNTER "firstline_connections_accepted_total" ["port"]
        "Connections that were taken.";
    REFUSED = COUNTER "firstline_connections_refused_total" ["port"]
        "Connections that were closed at once because there were too many.";
    FAILED_HANDSHAKES = COUNTER "firstline_connections_failed_handshakes_total" ["port"]
        "TLS handshakes that failed or took too long.";
    FAILED_ACCEPTS = COUNTER "firstline_connections_failed_accepts_total" ["port"]
        "Connections that the operating system did not hand over.";
    CLOCK_OFFSET = GAUGE "firstline_clock_offset_seconds" ["clock"]
        "How far a clock is ahead of the time that the node goes by: the machine's, the journal's.";
    BUILD = GAUGE "firstline_build_info" ["version", "node"]
        "1, with the version of the program and the name of the node.";
    RUNTIME_WORKERS = GAUGE "firstline_runtime_workers" []
        "Threads that run the server's tasks.";
    RUNTIME_TASKS = GAUGE "firstline_runtime_tasks" []
        "Tasks that have not ended.";
    RUNTIME_QUEUE = GAUGE "firstline_runtime_queued_tasks" []
        "Tasks that wait for a thread in the queue that all share.";
}
