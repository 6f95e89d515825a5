//! The catalogue against what Prometheus wants of names.

use prometheus::proto::MetricType;

use super::*;

#[test]
fn names_keep_to_the_conventions() {
    assert_eq!(descs().len(), catalogue::ALL.len());
    for metric in catalogue::ALL {
        let name = metric.name;
        assert!(name.starts_with("firstline_"), "{name}");
        let is_counter = metric.kind == MetricType::COUNTER;
        assert_eq!(name.ends_with("_total"), is_counter, "{name}");
        assert!(metric.help.ends_with('.'), "{name}");
        let is_of_somebody = |label: &&str| ["operator", "call", "case"].contains(label);
        assert!(!metric.labels.iter().any(is_of_somebody), "{name} is told apart by somebody");
    }
}
