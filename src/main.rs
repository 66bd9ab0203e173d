//! Arguments in, bytes and exit code out.

mod shell;

use cargo_stability::cli::{self, Call, Pushed, Task};
use cargo_stability::compare::{Entry, Next, Options, Resolved, Wish};
use cargo_stability::failure::Failure;
use cargo_stability::hook::{self, Answer, Judgement, Push};
use cargo_stability::progress::Progress;
use cargo_stability::report::{Format, Look};
use cargo_stability::source::Repository;
use cargo_stability::source::{cache_directory, usage};
use cargo_stability::verdict::Report;
use cargo_stability::{build, compare, demo, report, rules};
use shell::Shell;
use std::fs::OpenOptions;
use std::io::{self, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

/// Bytes that a step of a GitHub job can have as summary: more is refused as a whole.
const SUMMARY: usize = 1 << 20;

/// The status of a run that could not answer.
const NO_ANSWER: u8 = 101;

/// The status of a break that no version declares.
const BREAK: u8 = 100;

/// The status of a command line that makes no sense.
const USAGE: u8 = 2;

/// How a push that is refused for a break gets through.
const REFUSED: &str = "\
mend it, declare it by the version, or accept it, and commit that: the commit that is pushed is
        judged, and not your files; `git push --no-verify` pushes without asking";

fn main() -> ExitCode {
    if let Some(code) = build::intercept() {
        return code;
    }
    std::panic::set_hook(Box::new(last_words));
    match cli::parse(std::env::args_os()) {
        Ok(call) => ExitCode::from(run(&call)),
        Err(usage) => {
            // Nobody is left to tell if even this cannot be written.
            let _ = usage.print();
            ExitCode::from(u8::try_from(usage.exit_code()).unwrap_or(USAGE))
        }
    }
}

fn run(call: &Call) -> u8 {
    let shell = Shell::new(call.voice);
    let done = match &call.task {
        Task::Check(options, format, output) => {
            let report = watched(options, &shell);
            write_report(&report, *format, output.as_deref(), &shell).map(|()| report.exit_code())
        }
        Task::Accept(options, wish) => accept(options, wish, &shell),
        Task::Bump(options) => bump(options, &shell),
        Task::Explain(None) => write_out(&report::explain(&rules::all(), &shell.look(true))),
        Task::Explain(Some(name)) => explain(name, &shell),
        Task::Schema => write_out(report::schema()),
        Task::Rules => write_out(&report::list(&rules::all(), &shell.look(true))),
        Task::Demo(keep) => show(*keep, &shell),
        Task::Cache(clear) => cache(*clear),
        Task::Install(how) => here()
            .and_then(|repository| hook::install(&repository, how))
            .map(|done| shell.done(&done)),
        Task::Uninstall => {
            here().and_then(|repository| hook::uninstall(&repository)).map(|done| shell.done(&done))
        }
        Task::Completions(of) => write_out(&cli::completions(*of)),
        Task::Manual => write_out(&cli::manual()),
        Task::Judge(options, pushed) => judge(options, pushed, &shell),
    };
    done.unwrap_or_else(|failure| {
        shell.failure(&failure);
        NO_ANSWER
    })
}

/// Compares, with a word on every failure and on the time it took.
fn watched(options: &Options, shell: &Shell) -> Report {
    let start = Instant::now();
    let report = shell.timed(|| compare::compare(options, shell));
    for failed in &report.failures {
        shell.failure(&failed.failure);
    }
    if report.failures.is_empty() {
        shell.status("Finished", &format!("in {:.2}s", start.elapsed().as_secs_f64()));
    }
    report
}

fn write_report(
    report: &Report,
    format: Format,
    output: Option<&Path>,
    shell: &Shell,
) -> Result<(), Failure> {
    let look = shell.look(output.is_none());
    let text = report::render(report, format, &look);
    if format == Format::Github {
        tell_runner(report, &look)?;
    }
    let Some(path) = output else { return write_out(&text).map(drop) };
    std::fs::write(path, text).map_err(|error| {
        let doing = format!("writing the report to `{}`", path.display());
        Failure::new(doing, error.to_string(), "name a file in a directory that can be written to")
    })
}

/// What a job of GitHub takes in files: the summary of the step, and its outputs.
fn tell_runner(report: &Report, look: &Look<'_>) -> Result<(), Failure> {
    let named = |name: &str| std::env::var_os(name).filter(|path| !path.is_empty());
    if let Some(path) = named("GITHUB_STEP_SUMMARY").map(PathBuf::from) {
        let used = path.metadata().map_or(0, |it| usize::try_from(it.len()).unwrap_or(SUMMARY));
        append(&path, &report::summary(report, look, SUMMARY.saturating_sub(used)))?;
    }
    if let Some(path) = named("GITHUB_OUTPUT").map(PathBuf::from) {
        append(&path, &report::outputs(report))?;
    }
    Ok(())
}

fn append(path: &Path, text: &str) -> Result<(), Failure> {
    let file = OpenOptions::new().append(true).create(true).open(path);
    file.and_then(|mut file| file.write_all(text.as_bytes())).map_err(|error| {
        let doing = format!("adding to `{}`", path.display());
        let hint = "unset the variable that names the file if this is no job of GitHub";
        Failure::new(doing, error.to_string(), hint)
    })
}

/// To standard output. A reader who has seen enough and closed the pipe is no error.
fn write_out(text: &str) -> Result<u8, Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Failure::new(
            "writing to standard output",
            error.to_string(),
            "use `--output FILE` to write the report to a file",
        )),
        _ => Ok(0),
    }
}

/// Compares and accepts; what was written is said, one line each.
fn accept(options: &Options, wish: &Wish, shell: &Shell) -> Result<u8, Failure> {
    let report = watched(options, shell);
    for entry in compare::accept(options, &report, wish)? {
        match entry {
            Entry::Written(what) => shell.status("Accepted", &what),
            Entry::Stands(what) => shell.status("Unchanged", &what),
        }
    }
    Ok(0)
}

/// What is kept between runs, after it was removed if that was asked for.
fn cache(clear: bool) -> Result<u8, Failure> {
    let directory = cache_directory()?;
    let left = if clear { usage::clear(&directory)? } else { usage::usage(&directory) };
    write_out(&report::cache(&directory, &left))
}

/// The next version alone, for a script; with the package in front where several were asked for.
fn bump(options: &Options, shell: &Shell) -> Result<u8, Failure> {
    let next = compare::next_versions(options, shell)?;
    let is_one = next.len() == 1 && !options.selection.workspace;
    let (mut text, mut status) = (String::new(), 0);
    for Next { package, version } in next {
        match version {
            Ok(version) if is_one => text.push_str(&format!("{version}\n")),
            Ok(version) => text.push_str(&format!("{package} {version}\n")),
            Err(failure) => {
                shell.failure(&failure);
                status = NO_ANSWER;
            }
        }
    }
    write_out(&text).map(|_| status)
}

/// A name that no rule has is a mistake on the command line.
fn explain(name: &str, shell: &Shell) -> Result<u8, Failure> {
    let all = rules::all();
    if let Some(rule) = all.iter().find(|rule| rule.id == name) {
        return write_out(&report::explain(&[rule], &shell.look(true)));
    }
    shell.failure(&report::unknown_rule(name, &all));
    Ok(USAGE)
}

/// The demonstration: a real run on a library of our own. What it shows is a break, but showing
/// it worked, so the status is 0; without a comparison nothing was shown.
fn show(keep: bool, shell: &Shell) -> Result<u8, Failure> {
    let library = demo::write(keep)?;
    shell.status("Created", &format!("a library with two commits in {}", library.shown()));
    // Nobody accepts what goes away.
    let report = Report { arguments: None, ..watched(&library.options(), shell) };
    write_report(&report, Format::Human, None, shell)?;
    match report.exit_code() {
        NO_ANSWER => Ok(NO_ANSWER),
        status => write_out(&format!("\n{}\n", library.farewell(status))),
    }
}

fn here() -> Result<Repository, Failure> {
    Repository::discover(Path::new("."))
}

/// Judges what git pushes; the status decides whether it may. Git shows people what a hook writes
/// to standard error, and keeps its own standard output for programs.
fn judge(options: &Options, pushed: &Pushed, shell: &Shell) -> Result<u8, Failure> {
    let push = match &pushed.remote {
        Some(remote) => Push::of_git(remote, &standard_input()?)?,
        None => Push::of_pre_commit(),
    };
    let repository = Repository::of_hook()?;
    let Pushed { whole_branch, .. } = *pushed;
    let judgement = Judgement { selection: &options.selection, whole_branch };
    let mut statuses = Vec::new();
    for (what, answer) in push.answers(&repository, judgement)? {
        match answer {
            Answer::Nothing(why) => shell.status("Skipping", &format!("{what}: {why}")),
            Answer::Compare(revisions) => {
                let resolved = Some(Resolved { repository: repository.clone(), revisions });
                let report = watched(&Options { resolved, ..options.clone() }, shell);
                statuses.push(shell.refusal(&report));
            }
        }
    }
    // A break that is known weighs more than a question that stays open.
    let worst = [BREAK, NO_ANSWER].into_iter().find(|status| statuses.contains(status));
    let status = worst.unwrap_or(0);
    if status != 0 {
        let hint = match status {
            BREAK => REFUSED,
            _ => "see above what has no answer; `git push --no-verify` pushes without asking",
        };
        shell.failure(&Failure::new("judging the push", "it is refused", hint));
    }
    Ok(status)
}

fn standard_input() -> Result<String, Failure> {
    let mut bytes = Vec::new();
    let doing = "reading what is pushed from standard input";
    let hint = "git calls this command; `cargo stability hook install` makes it do so";
    if io::stdin().is_terminal() {
        return Err(Failure::new(doing, "it is a terminal", hint));
    }
    let read = io::stdin().lock().read_to_end(&mut bytes);
    read.map_err(|error| Failure::new(doing, error.to_string(), hint))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// What a user sees of a defect: no stack, but what to do with it.
fn last_words(panic: &std::panic::PanicHookInfo) {
    let command: Vec<String> = std::env::args().collect();
    let failure = Failure::new(
        format!("running `{}`", command.join(" ")),
        format!("this is a defect of {}: {panic}", env!("CARGO_PKG_NAME")),
        "please report it with this text, the command and, if you can, the repository",
    );
    let _ = writeln!(io::stderr(), "error: {failure}");
    std::process::exit(i32::from(NO_ANSWER));
}
