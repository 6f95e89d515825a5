//! An example in Python, as a process of a test's own.

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::timeout;

/// Longer than Python takes to start on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// A process that lives as long as this value.
pub struct Example {
    child: Child,
    said: watch::Receiver<String>,
}

impl Example {
    /// Starts `examples/<script>` in a directory.
    pub fn start(script: &str, directory: &Path, arguments: &[&str]) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut child = Command::new(python(root))
            .arg(root.join("examples").join(script))
            .args(arguments)
            .current_dir(directory)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("Python does not start ({error}); {ADVICE}"));
        let (saying, said) = watch::channel(String::new());
        let saying = Arc::new(saying);
        listen(child.stdout.take().expect("it was piped"), saying.clone());
        listen(child.stderr.take().expect("it was piped"), saying);
        Self { child, said }
    }

    /// Waits until it has said something.
    pub async fn says(&self, words: &str) {
        let mut said = self.said.clone();
        let heard = timeout(PATIENCE, said.wait_for(|said| said.contains(words))).await;
        if !matches!(heard, Ok(Ok(_))) {
            panic!("it does not say {words:?} but:\n{}\n({ADVICE})", self.said());
        }
    }

    /// All that it has said so far.
    pub fn said(&self) -> String {
        self.said.borrow().clone()
    }

    /// Ends it like a crash (`kill -9`).
    pub fn crash(mut self) -> String {
        self.child.kill().expect("it can be killed");
        self.child.wait().expect("it can be waited for");
        self.said()
    }
}

impl Drop for Example {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const ADVICE: &str = "the examples need Python with examples/requirements.txt: see bin/test";

/// The one that is named, else the one that `bin/test` has set up, else the machine's.
fn python(root: &Path) -> PathBuf {
    let own = root.join("target/python/bin/python3");
    match std::env::var_os("FIRSTLINE_PYTHON") {
        Some(named) => named.into(),
        None if own.exists() => own,
        None => "python3".into(),
    }
}

fn listen(pipe: impl Read + Send + 'static, saying: Arc<watch::Sender<String>>) {
    std::thread::spawn(move || {
        for line in BufReader::new(pipe).lines().map_while(Result::ok) {
            saying.send_modify(|said| {
                said.push_str(&line);
                said.push('\n');
            });
        }
    });
}
