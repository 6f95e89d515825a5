//! What the demo's screen shows at the foot: who waits, who talks, how well it goes.

use std::collections::BTreeMap;
use std::time::Duration;

use super::visitors::is_visitors;
use crate::client::{CallError, Secured, moment, span, written};
use crate::config::CentreFile;
use crate::domain::{Shift, Timestamp, duty};
use crate::rpc::api::supervisor_service_client::SupervisorServiceClient;
use crate::rpc::api::{
    Call, CallKind, CallState, Desk, DeskStatus, Figures, GetFiguresRequest, GetFiguresResponse,
    ListCallsRequest, ListDesksRequest, ListPromisesRequest, Promise, PromiseState,
    SupervisorServiceListTransfersRequest, Transfer, TransferDirection,
};

const PAGE: u32 = 1000;
/// The threshold that the city's hotlines are measured by.
const WITHIN: i64 = 20;

/// The centre at a moment, counted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Board {
    /// Who waits or rings, by acuity.
    pub waiting: [usize; 5],
    /// The longest that any of them has waited on the line: who is to be called back does not hang on
    /// it.
    pub longest: Option<Duration>,
    /// Lines in use.
    pub lines: usize,
    /// Callers on hold.
    pub held: usize,
    /// Operators who are ready, ringing, talking, writing notes, pausing.
    pub desks: [usize; 5],
    /// Operators who have come early, or are about to go: signed in, and off duty.
    pub off_duty: usize,
    /// Promises that are open, and those of them that are late.
    pub promises: (usize, usize),
    /// Open transfers to each partner.
    pub with_partners: BTreeMap<String, usize>,
    /// Open transfers from partners.
    pub from_partners: usize,
}

/// Asks the server for the centre as it stands.
pub(super) async fn look(
    supervisor: &mut SupervisorServiceClient<Secured>,
    now: Timestamp,
) -> Result<Board, CallError> {
    let request = ListCallsRequest { page_size: PAGE, ..Default::default() };
    let calls = supervisor.list_calls(request).await?.into_inner().calls;
    let request = ListDesksRequest { page_size: PAGE, ..Default::default() };
    let desks = supervisor.list_desks(request).await?.into_inner().desks;
    let request = ListPromisesRequest { page_size: PAGE, ..Default::default() };
    let promises = supervisor.list_promises(request).await?.into_inner().promises;
    let open_only = true;
    let request =
        SupervisorServiceListTransfersRequest { page_size: PAGE, open_only, ..Default::default() };
    let transfers = supervisor.list_transfers(request).await?.into_inner().transfers;
    let mut board = count(&calls, &desks, now);
    owe(&mut board, &promises, &transfers);
    Ok(board)
}

/// Counts what is owed, and who is elsewhere. An outcome that only waits to be confirmed is no
/// transfer under way.
fn owe(board: &mut Board, promises: &[Promise], transfers: &[Transfer]) {
    let late = promises.iter().filter(|promise| promise.state() == PromiseState::Overdue);
    board.promises = (promises.len(), late.count());
    for transfer in transfers.iter().filter(|transfer| transfer.settled_at.is_none()) {
        match transfer.direction() {
            TransferDirection::In => board.from_partners += 1,
            _ => *board.with_partners.entry(transfer.partner_id.clone()).or_default() += 1,
        }
    }
}

fn count(calls: &[Call], desks: &[Desk], now: Timestamp) -> Board {
    let mut board = Board::default();
    for call in calls.iter().filter(|call| call.state() != CallState::Ended) {
        board.lines += 1;
        board.held += usize::from(call.state() == CallState::Held);
        if matches!(call.state(), CallState::Waiting | CallState::Offered) {
            let acuity = usize::try_from(call.acuity).unwrap_or_default().clamp(1, 5);
            board.waiting[acuity - 1] += 1;
            let on_the_line = Some(call).filter(|call| call.kind() != CallKind::Callback);
            let arrived = on_the_line.and_then(|call| moment(call.arrived_at));
            let waited = arrived.map(|arrived| now.since(arrived));
            board.longest = board.longest.max(waited);
        }
    }
    for desk in desks {
        let at_work = match desk.status() {
            DeskStatus::Talking => Some(2),
            DeskStatus::WrapUp => Some(3),
            _ if !desk.on_duty => None,
            DeskStatus::Ready => Some(0),
            DeskStatus::Offered => Some(1),
            DeskStatus::NotReady => Some(4),
            DeskStatus::SignedOut | DeskStatus::Unspecified => continue,
        };
        match at_work {
            Some(column) => board.desks[column] += 1,
            None => board.off_duty += 1,
        }
    }
    board
}

/// Asks the server for the figures of all contacts since a moment.
pub(super) async fn figures(
    supervisor: &mut SupervisorServiceClient<Secured>,
    from: Timestamp,
) -> Result<GetFiguresResponse, CallError> {
    let request = GetFiguresRequest {
        from: Some(written(from)),
        thresholds: vec![prost_types::Duration { seconds: WITHIN, nanos: 0 }],
        group_by: crate::rpc::api::FigureGrouping::Queue as i32,
        ..Default::default()
    };
    Ok(supervisor.get_figures(request).await?.into_inner())
}

/// The screen's lines.
pub(super) fn lines(
    board: &Board,
    so_far: Option<&Figures>,
    now: Timestamp,
    file: &CentreFile,
) -> Vec<String> {
    let zone = &file.settings.zone;
    let time = zone.tz().to_datetime(now.to_jiff()).strftime("%a %H:%M:%S").to_string();
    let [one, two, three, four, five] = board.waiting;
    let waiting: usize = board.waiting.iter().sum();
    let longest = board.longest.map_or("-".into(), clock_face);
    let [ready, ringing, talking, writing, paused] = board.desks;
    let all: usize = board.desks.iter().sum();
    vec![
        format!(
            "{time} in {}   {}   {} of {} lines in use",
            file.centre,
            on_shift(file, now),
            board.lines,
            file.settings.lines
        ),
        format!(
            "waiting   {waiting:>3}   by acuity 1: {one}  2: {two}  3: {three}  4: {four}  \
             5: {five}   longest {longest}"
        ),
        format!(
            "operators {all:>3}   ready {ready}  ringing {ringing}  talking {talking} (hold {})  \
             notes {writing}  pause {paused}   off duty {}",
            board.held, board.off_duty
        ),
        owed(board),
        so_far.map_or("so far     -".into(), level),
    ]
}

/// What is owed, and who is with partners or comes from them.
fn owed(board: &Board) -> String {
    let (open, late) = board.promises;
    let partners = board.with_partners.iter().map(|(partner, count)| format!("{partner} {count}"));
    let partners: Vec<String> = partners.collect();
    let partners = if partners.is_empty() { "-".into() } else { partners.join(", ") };
    let from = board.from_partners;
    format!("promises  {open:>3}   overdue {late}   transfers to {partners}   from partners {from}")
}

/// Which shifts are on, and until when.
fn on_shift(file: &CentreFile, now: Timestamp) -> String {
    let zone = &file.settings.zone;
    // Visitors come and go as they like.
    let is_played = |shift: &Shift| {
        !shift.standby && shift.operators.iter().any(|id| !is_visitors(id.as_str()))
    };
    let on = file.shifts().filter(is_played).filter_map(|shift| {
        let duty = duty([&shift.window], zone, now);
        let until = zone.tz().to_datetime(duty.until.to_jiff()).strftime("%H:%M").to_string();
        duty.on.then(|| format!("{} shift until {until}", shift.id))
    });
    on.collect::<Vec<_>>().join(", ")
}

fn level(figures: &Figures) -> String {
    let within = figures.within.first().and_then(|within| within.offered);
    let mean = span(figures.speed_of_answer).map_or("-".into(), seconds);
    format!(
        "so far    {:>3} answered  {} gave up   within {WITHIN} s: {}   mean wait {mean}",
        figures.answered,
        figures.abandoned,
        percent(within)
    )
}

/// A share as people write it.
pub(super) fn percent(share: Option<f64>) -> String {
    share.map_or("-".into(), |share| format!("{:.1} %", share * 100.0))
}

/// A short span: `0.3 s`, `12 s`, `4 min`.
pub(super) fn seconds(span: Duration) -> String {
    match span.as_secs_f64() {
        short if short < 9.95 => format!("{short:.1} s"),
        medium if medium < 119.5 => format!("{medium:.0} s"),
        long => format!("{:.0} min", long / 60.0),
    }
}

/// A span as a clock shows it: `1:07`.
fn clock_face(span: Duration) -> String {
    format!("{}:{:02}", span.as_secs() / 60, span.as_secs() % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(state: CallState, acuity: i32, arrived: i64) -> Call {
        let arrived_at = Some(written(Timestamp::from_millis(arrived * 1000)));
        Call { state: state as i32, acuity, arrived_at, ..Default::default() }
    }

    fn desk(status: DeskStatus) -> Desk {
        Desk { status: status as i32, on_duty: true, ..Default::default() }
    }

    #[test]
    fn the_foot_of_the_screen() {
        let calls = [
            call(CallState::Waiting, 2, 100),
            call(CallState::Offered, 4, 33),
            call(CallState::Held, 3, 0),
            call(CallState::Connected, 3, 0),
            call(CallState::Ended, 1, 0),
        ];
        let desks = [
            desk(DeskStatus::Ready),
            desk(DeskStatus::Offered),
            desk(DeskStatus::Talking),
            desk(DeskStatus::Talking),
            desk(DeskStatus::NotReady),
            Desk { on_duty: false, ..desk(DeskStatus::Ready) },
        ];
        let mut board = count(&calls, &desks, Timestamp::from_millis(100_000));
        assert_eq!(board.waiting, [0, 1, 0, 1, 0]);
        assert_eq!(board.longest, Some(Duration::from_secs(67)));
        assert_eq!((board.lines, board.held), (4, 1));
        assert_eq!((board.desks, board.off_duty), ([1, 1, 2, 0, 1], 1));

        let to =
            |partner_id: &str| Transfer { partner_id: partner_id.into(), ..Default::default() };
        let from = Transfer { direction: TransferDirection::In.into(), ..Default::default() };
        let late = Promise { state: PromiseState::Overdue.into(), ..Default::default() };
        let transfers = [to("minzhi"), to("guangming"), to("minzhi"), from];
        owe(&mut board, &[late, Promise::default()], &transfers);

        let file = CentreFile::longhua();
        let now: jiff::Timestamp = "2026-03-02T22:14:03+08:00".parse().unwrap();
        let figures = Figures { answered: 213, abandoned: 4, ..Default::default() };
        let shown = lines(&board, Some(&figures), now.into(), &file);
        assert_eq!(
            shown,
            [
                "Mon 22:14:03 in longhua   night shift until 06:00   4 of 30 lines in use",
                "waiting     2   by acuity 1: 0  2: 1  3: 0  4: 1  5: 0   longest 1:07",
                "operators   5   ready 1  ringing 1  talking 2 (hold 1)  notes 0  pause 1   off duty 1",
                "promises    2   overdue 1   transfers to guangming 1, minzhi 2   from partners 1",
                "so far    213 answered  4 gave up   within 20 s: -   mean wait -",
            ]
        );
    }

    #[test]
    fn spans_for_people() {
        for (ms, shown) in [(300, "0.3 s"), (9_960, "10 s"), (41_200, "41 s"), (240_000, "4 min")] {
            assert_eq!(seconds(Duration::from_millis(ms)), shown);
        }
        assert_eq!(percent(Some(0.9312)), "93.1 %");
    }
}
