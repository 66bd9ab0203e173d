//! Standard error in cargo's manner, and how reports look on this terminal.

use cargo_stability::cli::{Color, Voice};
use cargo_stability::failure::Failure;
use cargo_stability::hook;
use cargo_stability::progress::Progress;
use cargo_stability::report::{self, Format, Look};
use cargo_stability::verdict::{Report, Verdict};
use owo_colors::{OwoColorize, Style};
use std::fmt;
use std::io::{self, IsTerminal, Write};
use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

/// The columns of a file or a pipe.
const PLAIN_WIDTH: usize = 100;

/// Back to the first column, and nothing behind it.
const CLEAR_LINE: &str = "\r\u{1b}[K";

/// Long enough that a quick run shows no clock.
const TICK: Duration = Duration::from_secs(1);

/// Standard error in cargo's manner.
pub struct Shell {
    pub voice: Voice,
    color: bool,
    /// A terminal that can take back what stands on the last line.
    animated: bool,
    /// What is being done now, and how far it is.
    now: Mutex<Now>,
    /// What took how long, in the order in which it ended.
    took: Mutex<Vec<(String, Duration)>>,
    /// Where the files of commits can be read, as the forge that runs us says.
    blob: Option<String>,
}

/// What is being done.
#[derive(Default)]
struct Now {
    what: String,
    done: usize,
    all: usize,
}

impl Shell {
    /// Talks as the user wants it.
    pub fn new(voice: Voice) -> Shell {
        let animated = !voice.quiet && colored(Color::Auto, &io::stderr());
        let color = colored(voice.color, &io::stderr());
        let (now, took, blob) = (Mutex::default(), Mutex::default(), blob_address());
        Shell { voice, color, animated, now, took, blob }
    }

    /// Says what was done to a file.
    pub fn done(&self, done: &hook::Done) -> u8 {
        self.status(done.verb, &done.what);
        0
    }

    /// Shows the report of a comparison that a hook makes. Where nothing has a library, nothing
    /// can break; that refuses no push.
    pub fn refusal(&self, report: &Report) -> u8 {
        let color = colored(self.voice.color, &io::stderr());
        let look = Look { color, ..self.look(true) };
        let text = report::render(report, Format::Human, &look);
        // A closed standard error must not end the run.
        let _ = io::stderr().write_all(text.as_bytes());
        match report.verdict == Verdict::NotCompared && report.failures.is_empty() {
            true => 0,
            false => report.exit_code(),
        }
    }

    /// How a report should look on standard output, or in a file.
    pub fn look(&self, on_terminal: bool) -> Look<'_> {
        let color = match self.voice.color {
            Color::Auto if !on_terminal => false,
            choice => colored(choice, &io::stdout()),
        };
        let blob = self.blob.as_deref();
        let links = on_terminal && color && links();
        Look { color, width: width(), verbose: self.voice.verbose, blob, links }
    }

    fn say(&self, lead: &str, style: Style, text: &str) {
        let lead = if self.color { lead.style(style.bold()).to_string() } else { lead.to_owned() };
        let back = if self.animated { CLEAR_LINE } else { "" };
        let text = report::plain(text);
        // A closed standard error must not end the run.
        let _ = writeln!(io::stderr(), "{back}{lead} {text}");
    }

    /// Does the work, while a line that the next status takes back shows what and how long.
    pub fn timed<T>(&self, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = std::thread::scope(|scope| {
            let (done, is_done) = mpsc::channel::<()>();
            if self.animated {
                scope.spawn(move || self.tick(start, &is_done));
            }
            let result = work();
            drop(done);
            result
        });
        self.sum_up(start.elapsed());
        result
    }

    fn tick(&self, start: Instant, is_done: &Receiver<()>) {
        while is_done.recv_timeout(TICK) == Err(RecvTimeoutError::Timeout) {
            let seconds = start.elapsed().as_secs();
            let now = self.now.lock().map(|now| now.to_string()).unwrap_or_default();
            let line: String = format!("{:>12} {now}for {seconds}s", "Working");
            let line: String = line.chars().take(width().saturating_sub(1)).collect();
            let _ = write!(io::stderr(), "{CLEAR_LINE}{line}");
        }
        let _ = write!(io::stderr(), "{CLEAR_LINE}");
    }

    /// Where the time went, for those who want to know more.
    fn sum_up(&self, whole: Duration) {
        let took = self.took.lock().map(|mut took| std::mem::take(&mut *took)).unwrap_or_default();
        if self.voice.verbose && !took.is_empty() {
            for (what, time) in took {
                self.say(
                    &format!("{:>11.2}s", time.as_secs_f64()),
                    Style::new().bright_cyan(),
                    &what,
                );
            }
            let whole = format!("{:>11.2}s", whole.as_secs_f64());
            self.say(&whole, Style::new().bright_cyan(), "in all; both sides are read at once");
        }
    }

    /// Errors are shown even to those who asked for quiet.
    pub fn failure(&self, failure: &Failure) {
        self.say("error:", Style::new().bright_red(), &failure.to_string());
    }
}

impl Progress for Shell {
    fn status(&self, verb: &str, what: &str) {
        if let Ok(mut now) = self.now.lock() {
            now.what = format!("{} {what} ", verb.to_lowercase());
        }
        if !self.voice.quiet {
            self.say(&format!("{verb:>12}"), Style::new().bright_green(), what);
        }
    }

    fn detail(&self, what: &str) {
        if self.voice.details {
            self.say(&format!("{:>12}", "Detail"), Style::new().bright_cyan(), what);
        }
    }

    fn warning(&self, what: &str) {
        if !self.voice.quiet {
            self.say("warning:", Style::new().bright_yellow(), what);
        }
    }

    fn took(&self, what: &str, time: Duration) {
        if let Ok(mut took) = self.took.lock() {
            took.push((what.to_owned(), time));
        }
    }

    fn read(&self, done: usize, all: usize) {
        if let Ok(mut now) = self.now.lock() {
            (now.done, now.all) = (done, all);
        }
    }
}

impl fmt::Display for Now {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        if self.all > 2 { write!(f, "({} of {} read) ", self.done, self.all) } else { Ok(()) }
    }
}

fn colored(choice: Color, stream: &impl IsTerminal) -> bool {
    let dumb = || std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    match choice {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => stream.is_terminal() && !dumb(),
    }
}

/// Where GitHub or GitLab shows the files of a commit, while one of their jobs runs us.
fn blob_address() -> Option<String> {
    let told = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let github =
        || Some(format!("{}/{}/blob", told("GITHUB_SERVER_URL")?, told("GITHUB_REPOSITORY")?));
    github().or_else(|| Some(format!("{}/-/blob", told("CI_PROJECT_URL")?)))
}

fn width() -> usize {
    let told = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let seen = || terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    told.or_else(seen).unwrap_or(PLAIN_WIDTH)
}

/// Whether the terminal is one that makes links, unless cargo's variable says.
fn links() -> bool {
    match std::env::var("CARGO_TERM_HYPERLINKS").as_deref() {
        Ok("true") => true,
        Ok("false") => false,
        _ => supports_hyperlinks::on(supports_hyperlinks::Stream::Stdout),
    }
}
