//! Opening the centres: their files, their keys, their histories.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context;
use bytes::Bytes;

use crate::clock::Clock;
use crate::config::{CentreFile, Config, Person};
use crate::domain::{Actor, CentreId, Command, Shift, Timestamp, Version};
use crate::journal::{Journal, codec};
use crate::rpc::hotline::Office;
use crate::rpc::seal::CentreKeys;
use crate::rpc::vault::{Field, Vault};
use crate::switchboard::{Submission, Switchboard};

/// The name under which a centre's clock speed lies beside its journal. A centre that has none
/// runs at the world's speed.
const SPEED: &str = "clock-speed";

/// The files of the centres that are to be served; the built-in example and its twin if none is
/// named.
pub(super) fn files(config: &Config) -> anyhow::Result<Vec<CentreFile>> {
    if config.centres.is_empty() {
        return Ok(vec![CentreFile::longhua(), CentreFile::guangming()]);
    }
    let read = |path: &PathBuf| {
        let text = std::fs::read_to_string(path);
        let text = text.with_context(|| format!("reading {}", path.display()))?;
        CentreFile::read(&text)
            .map_err(|mistakes| anyhow::anyhow!("{} has mistakes:\n{mistakes}", path.display()))
    };
    let files: Vec<CentreFile> = config.centres.iter().map(read).collect::<Result<_, _>>()?;
    for (index, file) in files.iter().enumerate() {
        let twin = files[..index].iter().any(|other| other.centre == file.centre);
        anyhow::ensure!(!twin, "two of the files in `centres` describe {}", file.centre);
    }
    Ok(files)
}

/// The keys that seal a centre's personal data, and the files that were made for them.
pub(super) fn keys(
    config: &Config,
    centre: &CentreId,
) -> anyhow::Result<(CentreKeys, Vec<PathBuf>)> {
    let Some(sealing) = config.sealing.get(centre) else {
        return Ok(CentreKeys::read_or_create(centre.clone(), &config.data_dir)?);
    };
    Ok((CentreKeys::read(centre.clone(), sealing)?, Vec::new()))
}

/// The clock of all centres, and the last moment in their histories. A scaled clock begins there, or
/// now if that is later: the time of a centre never runs backwards. An `opening` stands in the place
/// of now.
pub(super) async fn clock(
    journal: &Arc<dyn Journal>,
    files: &[CentreFile],
    speed: f64,
    opening: Option<Timestamp>,
) -> anyhow::Result<(Clock, Timestamp)> {
    let mut history = Timestamp::MIN;
    for file in files {
        let centre = &file.centre;
        let head = journal.head(centre).await?;
        let kept = journal.blob(centre, SPEED).await?;
        let kept = kept.as_deref().and_then(|text| std::str::from_utf8(text).ok()?.parse().ok());
        let kept: f64 = kept.unwrap_or(1.0);
        anyhow::ensure!(
            head == Version(0) || kept == speed,
            "the journal of {centre} holds calls at clock speed {kept}: \
             start with --clock-speed {kept} (the demo: --speed {kept}), or use another journal"
        );
        history = history.max(last_moment(journal, centre, head).await?);
    }
    let system = Clock::system();
    if speed == 1.0 && opening.is_none() {
        return Ok((system, history));
    }
    let origin = opening.unwrap_or_else(|| system.now()).max(history);
    Ok((Clock::scaled(origin, speed), history))
}

async fn last_moment(
    journal: &Arc<dyn Journal>,
    centre: &CentreId,
    head: Version,
) -> anyhow::Result<Timestamp> {
    let Some(before) = head.0.checked_sub(1) else { return Ok(Timestamp::MIN) };
    let records = journal.read(centre, Version(before), 1).await?;
    let Some(record) = records.first() else { return Ok(Timestamp::MIN) };
    let entry =
        codec::decode(&record.entry).with_context(|| format!("entry {head} of {centre}"))?;
    Ok(entry.steps.last().map_or(Timestamp::MIN, |step| step.at))
}

/// Tells a centre what its file says. Settings follow the file at every start. The roster is taken
/// from it once, when the centre is new; from then on it is changed through the API.
pub(super) async fn furnish(office: &Office, file: &CentreFile) -> anyhow::Result<()> {
    let switchboard = &office.switchboard;
    let is_new = switchboard.state().version() == Version(0);
    let speed = office.house.clock.speed();
    let speed =
        (is_new && speed != 1.0).then(|| (SPEED.to_owned(), Bytes::from(speed.to_string())));
    let settings = Command::Configure(Arc::new(file.settings.clone()));
    tell(switchboard, settings, speed.into_iter().collect()).await?;
    if !is_new {
        return Ok(());
    }
    for person in &file.roster.operators {
        let (command, blobs) = put_operator(person, &office.vault);
        tell(switchboard, command, blobs).await?;
    }
    for shift in file.shifts() {
        let Shift { id, .. } = &shift;
        let id = id.clone();
        let put = tell(switchboard, Command::PutShift(shift, None), Vec::new()).await;
        put.with_context(|| format!("shift {id} of {}", file.centre))?;
    }
    Ok(())
}

fn put_operator(person: &Person, vault: &Vault) -> (Command, Vec<(String, Bytes)>) {
    let mut record = person.record();
    let mut blobs = Vec::new();
    if let Some(name) = &person.name {
        let key = vault.new_key();
        record.name = Some(key.seal(Field::Name, &name.0));
        blobs.push(key.into_blob());
    }
    (Command::PutOperator(record, None), blobs)
}

async fn tell(
    switchboard: &Switchboard,
    command: Command,
    blobs: Vec<(String, Bytes)>,
) -> anyhow::Result<()> {
    let by = Actor::Node(switchboard.node().clone());
    switchboard.submit(Submission { by, request: None, command, blobs }).await?;
    Ok(())
}
