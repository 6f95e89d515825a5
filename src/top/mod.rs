//! `firstline top`: the board in a terminal, for a supervisor at the other end of an SSH session.
//!
//! It watches the board as the pages do, and draws it whenever something has changed and once a
//! second, since waits grow by themselves. Keys come from a thread of their own.

mod draw;
mod panels;
mod words;

use std::io::IsTerminal;
use std::time::Duration;

use anyhow::ensure;
use ratatui::crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use tokio::sync::mpsc;
use tokio::time::{MissedTickBehavior, interval};

use crate::client::{BoardLine, CallError};
use crate::ctl::Door;
use crate::rpc::api;
use draw::Look;

/// How often the server tells of changes at most. A person does not read faster.
const AT_MOST_EVERY: Duration = Duration::from_millis(250);
/// How often the screen is drawn though nothing has changed.
const DRAWN_EVERY: Duration = Duration::from_secs(1);

/// Watches the board in a terminal.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    door: Door,
}

/// Shows the board until somebody has seen enough.
pub async fn run(args: Args) -> anyhow::Result<()> {
    ensure!(
        std::io::stdout().is_terminal(),
        "firstline top needs a terminal; for a pipe or a file there is `firstline ctl board`"
    );
    let connection = args.door.connect()?;
    let begun = begin(&connection).await;
    let (line, speed) = begun.map_err(|error| args.door.explain(error.into()))?;
    let mut terminal = ratatui::try_init()?;
    let shown = watch(&mut terminal, line, speed).await;
    ratatui::try_restore()?;
    shown
}

/// The board, and how fast the hotline's clock runs.
async fn begin(connection: &crate::client::Connection) -> Result<(BoardLine, f64), CallError> {
    let server = connection.supervisor().get_server(api::GetServerRequest {}).await?.into_inner();
    let line = BoardLine::open(connection, AT_MOST_EVERY).await?;
    Ok((line, server.clock_speed))
}

async fn watch(
    terminal: &mut ratatui::DefaultTerminal,
    line: BoardLine,
    speed: f64,
) -> anyhow::Result<()> {
    let (mut seen, mut keys) = (line.seen(), keys());
    let mut look = Look::default();
    let mut ticks = interval(DRAWN_EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        let now_seen = seen.borrow_and_update().clone();
        terminal.draw(|frame| draw::board(frame, &now_seen, now_seen.now(speed), &look))?;
        tokio::select! {
            changed = seen.changed() => changed?,
            key = keys.recv() => match key.map(|key| press(&mut look, key)) {
                Some(Pressed::Seen) => {}
                Some(Pressed::Quit) | None => return Ok(()),
            },
            _ = ticks.tick() => {}
        }
    }
}

/// What a key has come to.
#[derive(Debug, PartialEq, Eq)]
enum Pressed {
    /// The screen is to be drawn again.
    Seen,
    /// Somebody has seen enough.
    Quit,
}

fn press(look: &mut Look, event: Event) -> Pressed {
    let Event::Key(KeyEvent { code, modifiers, kind: KeyEventKind::Press, .. }) = event else {
        return Pressed::Seen;
    };
    match code {
        KeyCode::Char('q') | KeyCode::Esc => return Pressed::Quit,
        KeyCode::Char('c') if modifiers.contains(KeyModifiers::CONTROL) => return Pressed::Quit,
        KeyCode::Char('o') => look.order = look.order.next(),
        KeyCode::Down | KeyCode::Char('j') => look.skipped = look.skipped.saturating_add(1),
        KeyCode::Up | KeyCode::Char('k') => look.skipped = look.skipped.saturating_sub(1),
        KeyCode::PageDown => look.skipped = look.skipped.saturating_add(10),
        KeyCode::PageUp => look.skipped = look.skipped.saturating_sub(10),
        KeyCode::Home => look.skipped = 0,
        _ => {}
    }
    Pressed::Seen
}

/// Whatever happens at the keyboard, and changes of the terminal's size. The thread ends with the
/// program, or when nobody listens any more.
fn keys() -> mpsc::UnboundedReceiver<Event> {
    let (pressed, keys) = mpsc::unbounded_channel();
    std::thread::spawn(move || {
        while let Ok(event) = event::read() {
            if pressed.send(event).is_err() {
                return;
            }
        }
    });
    keys
}

#[cfg(test)]
mod tests {
    use super::draw::Order;
    use super::*;

    fn key(code: KeyCode) -> Event {
        Event::Key(KeyEvent::new(code, KeyModifiers::NONE))
    }

    #[test]
    fn keys_scroll_sort_and_end() {
        let mut look = Look::default();
        for code in [KeyCode::Down, KeyCode::Char('j'), KeyCode::PageDown, KeyCode::Up] {
            assert_eq!(press(&mut look, key(code)), Pressed::Seen);
        }
        assert_eq!(look.skipped, 11);
        press(&mut look, key(KeyCode::Home));
        press(&mut look, key(KeyCode::Up));
        assert_eq!(look.skipped, 0);
        press(&mut look, key(KeyCode::Char('o')));
        assert_eq!(look.order, Order::Operator);
        assert_eq!(press(&mut look, Event::Resize(10, 10)), Pressed::Seen);
        assert_eq!(press(&mut look, key(KeyCode::Char('q'))), Pressed::Quit);
        let control_c = Event::Key(KeyEvent::new(KeyCode::Char('c'), KeyModifiers::CONTROL));
        assert_eq!(press(&mut look, control_c), Pressed::Quit);
    }
}
