//! A sheet on which figures are written down, to be handed over in one piece.

use std::collections::BTreeMap;

use prometheus::proto::{
    Bucket, Counter, Gauge, Histogram, LabelPair, Metric as Sample, MetricFamily, MetricType,
};

use super::catalogue::Metric;

/// What has been written down.
#[derive(Debug, Default)]
pub struct Sheet(BTreeMap<&'static str, MetricFamily>);

/// A histogram: how many values are at most so large, how many there are, and their sum.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Spread {
    /// Rising bounds with how many values are at most so large.
    pub buckets: Vec<(f64, u64)>,
    /// How many values there are.
    pub count: u64,
    /// Their sum.
    pub sum: f64,
}

impl Sheet {
    /// Writes down a number. The labels' values stand in the order of their names.
    pub fn set(&mut self, metric: &'static Metric, labels: &[&str], value: f64) {
        let mut sample = sample(metric, labels);
        if metric.kind == MetricType::COUNTER {
            let mut counter = Counter::default();
            counter.set_value(value);
            sample.set_counter(counter);
        } else {
            let mut gauge = Gauge::default();
            gauge.set_value(value);
            sample.set_gauge(gauge);
        }
        self.add(metric, sample);
    }

    /// Writes down a histogram.
    pub fn spread(&mut self, metric: &'static Metric, labels: &[&str], spread: &Spread) {
        let mut histogram = Histogram::default();
        let bucket = |&(bound, count): &(f64, u64)| {
            let mut bucket = Bucket::default();
            bucket.set_upper_bound(bound);
            bucket.set_cumulative_count(count);
            bucket
        };
        histogram.set_bucket(spread.buckets.iter().map(bucket).collect());
        histogram.set_sample_count(spread.count);
        histogram.set_sample_sum(spread.sum);
        let mut sample = sample(metric, labels);
        sample.set_histogram(histogram);
        self.add(metric, sample);
    }

    /// What was written, by name.
    pub fn into_families(self) -> Vec<MetricFamily> {
        self.0.into_values().collect()
    }

    fn add(&mut self, metric: &'static Metric, sample: Sample) {
        let family = self.0.entry(metric.name).or_insert_with(|| {
            let mut family = MetricFamily::default();
            family.set_name(metric.name.to_owned());
            family.set_help(metric.help.to_owned());
            family.set_field_type(metric.kind);
            family
        });
        family.mut_metric().push(sample);
    }
}

fn sample(metric: &Metric, values: &[&str]) -> Sample {
    debug_assert_eq!(metric.labels.len(), values.len(), "{}", metric.name);
    let pair = |(name, value): (&&str, &&str)| {
        let mut pair = LabelPair::default();
        pair.set_name((*name).to_owned());
        pair.set_value((*value).to_owned());
        pair
    };
    Sample::from_label(metric.labels.iter().zip(values).map(pair).collect())
}
