//! BullMQ, by a small program for Node.js beside this file.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, bail};
use serde_json::Value;

const VERSION: &str = "6.7.0";

/// Its client of Redis, which it leaves to its users to install.
const CLIENT: &str = "ioredis@5.9.2";

/// BullMQ, installed.
pub struct BullMq {
    directory: PathBuf,
}

impl BullMq {
    /// Installs it by npm under `target`, unless it is there.
    pub fn install() -> anyhow::Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let directory = root.join("target/bullmq");
        std::fs::create_dir_all(&directory)?;
        let has = |package| directory.join("node_modules").join(package).exists();
        if !has("bullmq") || !has("ioredis") {
            let status = Command::new("npm")
                .args(["install", "--no-audit", "--no-fund", "--silent"])
                .arg(format!("bullmq@{VERSION}"))
                .arg(CLIENT)
                .args(["--prefix", "."])
                .current_dir(&directory)
                .status()
                .context("npm cannot be started")?;
            anyhow::ensure!(status.success(), "npm could not install bullmq@{VERSION}");
        }
        // Beside its packages, so that Node finds them.
        let script = root.join("benches/system/peers/bullmq.mjs");
        std::fs::copy(script, directory.join("bullmq.mjs"))?;
        Ok(Self { directory })
    }

    /// From adding a job to a worker's beginning with it: p50 and p99 in milliseconds.
    pub fn latency(&self, port: u16, rate: u32, span: Duration) -> anyhow::Result<(f64, f64)> {
        let told = self.run("latency", port, rate, span)?;
        let field = |name: &str| told[name].as_f64().with_context(|| format!("no {name}"));
        Ok((field("p50_ms")?, field("p99_ms")?))
    }

    /// How many jobs a second go through thirty workers.
    pub fn throughput(&self, port: u16, span: Duration) -> anyhow::Result<f64> {
        self.run("throughput", port, 0, span)?["per_s"].as_f64().context("no per_s")
    }

    fn run(&self, what: &str, port: u16, rate: u32, span: Duration) -> anyhow::Result<Value> {
        let output = Command::new("node")
            .arg("bullmq.mjs")
            .args([what, &port.to_string(), &rate.to_string(), &span.as_millis().to_string()])
            .current_dir(&self.directory)
            .output()
            .context("node cannot be started")?;
        if !output.status.success() {
            bail!("the program for BullMQ: {}", String::from_utf8_lossy(&output.stderr));
        }
        Ok(serde_json::from_slice(&output.stdout)?)
    }
}
