//! The real program, `firstline serve`, as a process of a test's own.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use firstline::clock::Clock;
use firstline::domain::{CentreId, Timestamp};
use firstline::rpc::api;
use firstline::rpc::api::roster_service_client::RosterServiceClient;
use firstline::rpc::identity::{Role, Signer, own_key_path};
use secrecy::ExposeSecret;
use tempfile::TempDir;
use tonic::service::interceptor::InterceptedService;
use tonic::transport::Endpoint;

use super::hotline::{Signed, Token, id};

/// The program that is tested.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_firstline");

/// How long a server may take until it serves.
const READY_WITHIN: Duration = Duration::from_secs(60);

/// A server process that lives as long as this value.
pub struct ServeProcess {
    directory: Option<TempDir>,
    data_dir: PathBuf,
    journal: Option<String>,
    extra: String,
    child: Child,
    url: String,
    web_url: String,
    log: Arc<Mutex<String>>,
}

impl ServeProcess {
    /// Starts a server on this journal (`None`: the local one in its data directory), with more
    /// lines for its configuration.
    pub fn start(journal: Option<&str>, extra: &str) -> Self {
        let directory = tempfile::tempdir().expect("a directory for the server");
        let mut process = Self::start_in(directory.path(), journal, extra);
        process.directory = Some(directory);
        process
    }

    /// Starts a server whose files are in a directory that the caller keeps.
    pub fn start_in(directory: &Path, journal: Option<&str>, extra: &str) -> Self {
        Self::start_at("127.0.0.1:0", directory, journal, extra)
    }

    /// Starts another process in the place of one that is gone: the same address, the same files and
    /// journal, the same configuration.
    pub fn come_back(self) -> Self {
        let extra = self.extra.clone();
        self.come_back_with(&extra)
    }

    /// The same with other lines for its configuration.
    pub fn come_back_with(mut self, extra: &str) -> Self {
        let directory = self.data_dir.parent().expect("it is in a directory").to_owned();
        let address = self.url.strip_prefix("http://").expect("a URL").to_owned();
        let mut process = Self::start_at(&address, &directory, self.journal.as_deref(), extra);
        process.directory = self.directory.take();
        process
    }

    fn start_at(listen: &str, directory: &Path, journal: Option<&str>, extra: &str) -> Self {
        Self::start_program(Path::new(PROGRAM), &[], listen, directory, journal, extra)
    }

    /// Starts a server of a program that may be of another version, whose process has these
    /// variables in its environment.
    pub fn start_program(
        program: &Path,
        variables: &[(&str, &str)],
        listen: &str,
        directory: &Path,
        journal: Option<&str>,
        extra: &str,
    ) -> Self {
        let data_dir = directory.join("data");
        let local = format!("local:{}", data_dir.join("journal").display());
        let config = directory.join("firstline.toml");
        let web = if extra.contains("[web]") { "" } else { "web.listen = \"127.0.0.1:0\"" };
        let text = format!(
            "listen = {listen:?}\ndata_dir = {data_dir:?}\njournal = {:?}\n\
             admin.listen = \"127.0.0.1:0\"\n{web}\n{extra}\n",
            journal.unwrap_or(&local),
        );
        std::fs::write(&config, text).expect("the configuration can be written");
        let mut child = Command::new(program)
            .args(["serve", "--config"])
            .arg(&config)
            // It begins as variables do that set keys of the configuration.
            .env_remove("FIRSTLINE_SEED")
            .envs(variables.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let log = Arc::new(Mutex::new(String::new()));
        let stderr = child.stderr.take().expect("it was piped");
        let (found, address) = mpsc::channel();
        let lines = log.clone();
        std::thread::spawn(move || {
            for line in BufReader::new(stderr).lines().map_while(Result::ok) {
                {
                    let mut lines = lines.lock().expect("nobody panics with the log");
                    lines.push_str(&line);
                    lines.push('\n');
                }
                let said = |key| line.split_once(key).map(|(_, rest): (_, &str)| rest);
                let word = |rest: &str| rest.split(' ').next().unwrap_or("").to_owned();
                if let Some(address) = said(" address=").map(word) {
                    let _ = found.send((address, said(" web=").map_or(String::new(), word)));
                }
            }
        });
        let Ok((address, web_url)) = address.recv_timeout(READY_WITHIN) else {
            let _ = child.kill();
            panic!("the server does not serve:\n{}", log.lock().expect("the log"));
        };
        Self {
            directory: None,
            data_dir,
            journal: journal.map(str::to_owned),
            extra: extra.to_owned(),
            child,
            url: format!("http://{address}"),
            web_url,
            log,
        }
    }

    /// Where it listens.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Where programs look that watch over it.
    pub fn admin_address(&self) -> String {
        let log = self.log();
        let (_, rest) = log.split_once(" admin=").expect("the log says where");
        rest.split_whitespace().next().expect("an address").to_owned()
    }

    /// Where a browser finds it; empty if it has no pages.
    pub fn web_url(&self) -> &str {
        &self.web_url
    }

    pub fn data_dir(&self) -> &Path {
        &self.data_dir
    }

    /// Its process.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// What it has written to its log so far.
    pub fn log(&self) -> String {
        self.log.lock().expect("nobody panics with the log").clone()
    }

    /// A credential from the key that the server made for itself.
    pub fn token(&self, role: Role, subject: &str, centre: &str) -> String {
        self.token_for(role, subject, centre, Duration::from_secs(3600))
    }

    /// The same, good for so long.
    pub fn token_for(&self, role: Role, subject: &str, centre: &str, lifetime: Duration) -> String {
        let now = Clock::system().now();
        self.token_from(now, role, subject, centre, lifetime)
    }

    /// The same, good from that moment on.
    pub fn token_from(
        &self,
        from: Timestamp,
        role: Role,
        subject: &str,
        centre: &str,
        lifetime: Duration,
    ) -> String {
        let signer = Signer::read(&own_key_path(&self.data_dir), "firstline").expect("its key");
        let centre: CentreId = centre.parse().expect("a name");
        let token = signer.issue(role, subject, &centre, from, lifetime);
        token.expose_secret().to_owned()
    }

    /// A channel to it as somebody.
    pub fn channel(&self, role: Role, subject: &str) -> Signed {
        let channel = Endpoint::from_shared(self.url.clone()).expect("a URL").connect_lazy();
        let token = self.token(role, subject, "longhua");
        InterceptedService::new(channel, Token::bearer(&token))
    }

    /// Puts a nurse on the roster who works round the clock.
    pub async fn hire(&self, operator: &str) {
        let mut roster = RosterServiceClient::new(self.channel(Role::Admin, "chief"));
        let record = api::Operator {
            operator_id: operator.to_owned(),
            licence: "nurse".to_owned(),
            ..api::Operator::default()
        };
        let put = api::PutOperatorRequest {
            request_id: id(),
            operator: Some(record),
            ..api::PutOperatorRequest::default()
        };
        roster.put_operator(put).await.expect("the nurse is hired");
        let shift = api::Shift {
            shift_id: "round-the-clock".to_owned(),
            from: "00:00".to_owned(),
            to: "00:00".to_owned(),
            operator_ids: vec![operator.to_owned()],
            ..api::Shift::default()
        };
        let put = api::PutShiftRequest {
            request_id: id(),
            shift: Some(shift),
            ..api::PutShiftRequest::default()
        };
        roster.put_shift(put).await.expect("the nurse is on duty");
    }

    /// Freezes it (`SIGSTOP`): connections stay open, nobody answers.
    pub fn freeze(&self) {
        self.signal("STOP");
    }

    /// Lets a frozen one go on.
    pub fn thaw(&self) {
        self.signal("CONT");
    }

    fn signal(&self, name: &str) {
        let pid = self.child.id().to_string();
        let sent = Command::new("kill").args([&format!("-{name}"), &pid]).status();
        assert!(sent.expect("kill runs").success(), "SIG{name} was sent");
    }

    /// Ends it like a crash (`kill -9`).
    pub fn crash(&mut self) {
        self.child.kill().expect("it can be killed");
        self.child.wait().expect("it can be waited for");
    }

    /// Asks it to end (`SIGTERM`) and waits until it has; the exit must be a clean one.
    pub fn terminate(&mut self) {
        self.signal("TERM");
        let status = self.child.wait().expect("it can be waited for");
        assert!(status.success(), "a clean end, not {status}:\n{}", self.log());
    }
}

impl Drop for ServeProcess {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
