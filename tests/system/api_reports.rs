//! Reports through the API: half-hours and the queue log of what has just happened.

use firstline::rpc::api;
use tonic::Code;

use crate::support::hotline::{TestHotline, call, check_refused};

fn at(seconds: i64) -> Option<prost_types::Timestamp> {
    Some(prost_types::Timestamp { seconds, nanos: 0 })
}

#[tokio::test]
async fn todays_half_hours_count_what_has_just_happened() {
    let hotline = TestHotline::open().await;
    let _console = hotline.ready("nurse-1").await;
    hotline.gateway("pbx").open_call(call()).await.unwrap();
    let mut supervisor = hotline.supervisor();

    let today = api::GetIntervalsRequest::default();
    let answer = supervisor.get_intervals(today.clone()).await.unwrap().into_inner();
    assert_eq!(answer.time_zone, "Asia/Shanghai");
    assert_eq!(answer.unfinished, 1);
    let [group] = &answer.groups[..] else { panic!("{answer:?}") };
    let total = group.total.as_ref().unwrap();
    let figures = total.figures.as_ref().unwrap();
    assert_eq!((figures.arrived, figures.answered, total.offers), (1, 0, 1));
    assert_eq!(figures.occupancy, Some(0.0));
    assert!(total.staff > 0.0, "{total:?}");
    assert!((1..=48).contains(&group.intervals.len()));

    let by_queue = api::FigureGrouping::Queue.into();
    let grouped = api::GetIntervalsRequest { group_by: by_queue, ..today };
    let answer = supervisor.get_intervals(grouped.clone()).await.unwrap().into_inner();
    let keys: Vec<_> = answer.groups.iter().map(|group| group.key.as_str()).collect();
    assert_eq!(keys, ["medical"]);
    let key = Some("counselling".to_owned());
    let quiet = api::GetIntervalsRequest { key, ..grouped };
    let answer = supervisor.get_intervals(quiet).await.unwrap().into_inner();
    let total = answer.groups[0].total.as_ref().unwrap();
    let figures = total.figures.as_ref().unwrap();
    assert_eq!((figures.arrived, total.offers, figures.occupancy), (0, 0, None));
}

#[tokio::test]
async fn half_hours_that_make_no_sense_are_refused() {
    let hotline = TestHotline::open().await;
    let mut supervisor = hotline.supervisor();
    let day = api::GetIntervalsRequest { from: at(0), to: at(86_400), ..Default::default() };
    let backwards = api::GetIntervalsRequest { to: at(0), ..day.clone() };
    let refused = supervisor.get_intervals(backwards).await;
    check_refused(refused, Code::InvalidArgument, "BAD_TIME");
    let by_half_hour = api::FigureGrouping::HalfHour.into();
    let twice = api::GetIntervalsRequest { group_by: by_half_hour, ..day.clone() };
    let refused = supervisor.get_intervals(twice).await;
    check_refused(refused, Code::InvalidArgument, "UNKNOWN_VALUE");
    let years = api::GetIntervalsRequest { to: at(86_400 * 3_650), ..day.clone() };
    let refused = supervisor.get_intervals(years).await;
    check_refused(refused, Code::InvalidArgument, "TOO_MANY");
    let answer = supervisor.get_intervals(day).await.unwrap().into_inner();
    assert_eq!(answer.groups[0].intervals.len(), 48);
}

#[tokio::test]
async fn a_queue_log_goes_on_with_what_happens() {
    let hotline = TestHotline::open().await;
    let mut gateway = hotline.gateway("pbx");
    gateway.open_call(call()).await.unwrap();
    let mut supervisor = hotline.supervisor();
    let follow = api::ExportQueueLogRequest { follow: true, ..Default::default() };
    let mut log = supervisor.export_queue_log(follow).await.unwrap().into_inner();
    for place in ["1", "2"] {
        let line = log.message().await.unwrap().expect("the log goes on").line;
        let fields: Vec<&str> = line.split('|').collect();
        assert_eq!(fields[1], format!("{}.{place}", fields[0]), "{line}");
        assert_eq!(fields[2..], ["medical", "NONE", "ENTERQUEUE", "", "", place], "{line}");
        gateway.open_call(call()).await.unwrap();
    }
    let both = api::ExportQueueLogRequest { follow: true, to: at(1), ..Default::default() };
    let refused = supervisor.export_queue_log(both).await.map(|_| ());
    check_refused(refused, Code::InvalidArgument, "BAD_TIME");
    let past = api::ExportQueueLogRequest { to: at(1), ..Default::default() };
    let mut log = supervisor.export_queue_log(past).await.unwrap().into_inner();
    assert_eq!(log.message().await.unwrap(), None);
}
