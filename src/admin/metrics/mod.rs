//! Figures for Prometheus, computed when somebody asks.
//!
//! Those of a centre come from its journal alone: they are the same on all nodes, whoever wrote
//! what, and go on where they were when a server is started again. Take the maximum over nodes,
//! never the sum. Those of the node are its own.

pub mod catalogue;
mod centre;
mod node;
mod sheet;
mod totals;

use std::collections::HashMap;
use std::sync::Arc;

use prometheus::core::{Collector, Desc};
use prometheus::process_collector::ProcessCollector;
use prometheus::proto::MetricFamily;
use prometheus::{Registry, TextEncoder};
use tokio::runtime::Handle;
use tokio::sync::watch;

use crate::clock::Clock;
use crate::rpc::hotline::Office;
use crate::rpc::listen::Counts;
use crate::rpc::meter::Meter;
use crate::switchboard::Offsets;
use sheet::Sheet;

/// A port whose connections are counted.
#[derive(Clone)]
pub struct Port {
    /// What it is for: `grpc`, `web`.
    pub name: &'static str,
    /// What is counted.
    pub counts: Arc<Counts>,
    /// How many connections there may be at once.
    pub connections_max: usize,
}

/// What figures are made of.
pub struct Sources {
    /// The centres.
    pub offices: Vec<Arc<Office>>,
    /// The ports.
    pub ports: Vec<Port>,
    /// The rpcs.
    pub rpcs: Arc<Meter>,
    /// The clock of the centres.
    pub clock: Clock,
    /// How far other clocks are off, if there are any.
    pub offsets: Option<watch::Receiver<Offsets>>,
}

/// All figures of a server.
#[derive(Clone)]
pub struct Figures(Registry);

impl Figures {
    /// Figures made of these. Must be called inside a tokio runtime.
    pub fn of(sources: Sources) -> Self {
        let runtime = Handle::current();
        let process = ProcessCollector::for_self();
        let registry = Registry::new();
        let collector = FigureCollector { sources, runtime, process, descs: descs() };
        registry.register(Box::new(collector)).expect("no figure has two names");
        Self(registry)
    }

    /// The figures as they are now, as Prometheus reads them. Takes some milliseconds.
    pub fn text(&self) -> prometheus::Result<String> {
        TextEncoder::new().encode_to_string(&self.0.gather())
    }
}

struct FigureCollector {
    sources: Sources,
    runtime: Handle,
    process: ProcessCollector,
    descs: Vec<Desc>,
}

impl Collector for FigureCollector {
    fn desc(&self) -> Vec<&Desc> {
        self.descs.iter().collect()
    }

    fn collect(&self) -> Vec<MetricFamily> {
        let mut sheet = Sheet::default();
        let Sources { offices, ports, rpcs, clock, offsets } = &self.sources;
        for office in offices {
            let state = office.switchboard.state();
            // The history's time never runs backwards, whatever this node's clock says.
            centre::write(&mut sheet, &state, clock.now().max(state.clock()));
            node::write_centre(&mut sheet, office, clock);
            if let Some(totals) = office.keeper.totals() {
                totals::write(&mut sheet, state.id(), &totals, state.settings());
            }
        }
        for port in ports {
            node::write_port(&mut sheet, port.name, &port.counts, port.connections_max);
        }
        node::write_rpcs(&mut sheet, rpcs);
        let name = offices.first().map_or("", |office| office.switchboard.node().as_str());
        let offsets = offsets.as_ref().map(|offsets| *offsets.borrow());
        node::write_offsets(&mut sheet, offsets.unwrap_or_default());
        node::write_process(&mut sheet, name, &self.runtime.metrics());
        let process = self.process.collect();
        if let [Some(open), Some(max)] = ["open", "max"].map(|which| descriptors(&process, which)) {
            node::write_descriptors(&mut sheet, open, max);
        }
        sheet.into_families().into_iter().chain(process).collect()
    }
}

fn descriptors(process: &[MetricFamily], which: &str) -> Option<f64> {
    let name = format!("process_{which}_fds");
    let family = process.iter().find(|family| family.name() == name)?;
    Some(family.get_metric().first()?.get_gauge().get_value()).filter(|value| *value > 0.0)
}

fn descs() -> Vec<Desc> {
    let desc = |metric: &catalogue::Metric| {
        let labels = metric.labels.iter().map(|&label| label.to_owned()).collect();
        let desc = Desc::new(metric.name.into(), metric.help.into(), labels, HashMap::new());
        desc.expect("the names in the catalogue are names")
    };
    catalogue::ALL.iter().map(desc).collect()
}

#[cfg(test)]
mod tests;
