//! The command line to plain data; nothing here does any work.

use crate::compare::{self, Options, Wish};
use crate::hook::Install;
use crate::report::Format;
use crate::sides::Pair;
use crate::source::{Release, Selection};
use clap::builder::styling::{AnsiColor, Styles};
use clap::error::ErrorKind;
use clap::parser::ValueSource;
use clap::{ArgMatches, Args, CommandFactory, FromArgMatches, Parser, Subcommand};
use clap_complete::Shell;
use std::ffi::OsString;
use std::path::PathBuf;

/// What one call of the command asks for.
#[derive(Clone, Debug)]
pub struct Call {
    /// What to do.
    pub task: Task,
    /// How to talk while doing it.
    pub voice: Voice,
}

/// What to do.
#[derive(Clone, Debug)]
pub enum Task {
    /// Compare, and write the report in a format, to a file if one is named.
    Check(Box<Options>, Format, Option<PathBuf>),
    /// Compare, and write into manifests which breaks may be.
    Accept(Box<Options>, Wish),
    /// Print the version that the next release needs.
    Bump(Box<Options>),
    /// Tell all about one rule, or about each.
    Explain(Option<String>),
    /// List the rules.
    Rules,
    /// Print the JSON Schema of the report.
    Schema,
    /// Compare a library that the command brings along, and keep it if asked to.
    Demo(bool),
    /// Show what is kept between runs, and remove it first if asked to.
    Cache(bool),
    /// Make git call this command before it pushes.
    Install(Install),
    /// Undo that.
    Uninstall,
    /// Write what completes the command's words in a shell.
    Completions(Shell),
    /// Write the manual page.
    Manual,
    /// Judge a push, as git or pre-commit tells of it.
    Judge(Box<Options>, Pushed),
}

/// Where to learn what is pushed, and how to judge it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pushed {
    /// The remote's name, or its address; none if pre-commit tells of the push in variables.
    pub remote: Option<String>,
    /// A branch is judged since it left the default branch, and not since its last push.
    pub whole_branch: bool,
}

/// Reads the arguments, the program's name first. The error knows how to print itself: help and
/// version are errors too, with exit status 0.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Call, clap::Error> {
    let mut arguments: Vec<OsString> = arguments.into_iter().collect();
    // Cargo passes on the name of the subcommand; called by its own name, it is not there.
    if arguments.get(1).is_some_and(|argument| argument == "stability") {
        arguments.remove(1);
    }
    let matches = Arguments::command().try_get_matches_from(arguments)?;
    refuse_misplaced(&matches)?;
    let arguments = Arguments::from_arg_matches(&matches)?;
    let voice = arguments.talk.voice();
    let task = match arguments.command {
        None => arguments.check.task(),
        Some(Command::Check(check)) => check.task(),
        Some(Command::Accept(accept)) => accept.task(),
        Some(Command::Bump(bump)) => bump.task(),
        Some(Command::Explain { rule }) => Task::Explain(rule),
        Some(Command::Rules) => Task::Rules,
        Some(Command::Schema) => Task::Schema,
        Some(Command::Demo { keep }) => Task::Demo(keep),
        Some(Command::Cache { command }) => Task::Cache(command.is_some()),
        Some(Command::Hook { command }) => command.task()?,
        Some(Command::Completions { shell }) => Task::Completions(shell),
        Some(Command::Man) => Task::Manual,
    };
    Ok(Call { task, voice })
}

/// The flags of a comparison belong behind the word that asks for one; in front of another word
/// they would be ignored, and nobody would know.
fn refuse_misplaced(matches: &ArgMatches) -> Result<(), clap::Error> {
    let Some(word) = matches.subcommand_name() else { return Ok(()) };
    let typed = |flag: &&clap::Arg| {
        let source = matches.value_source(flag.get_id().as_str());
        source == Some(ValueSource::CommandLine) && !flag.is_global_set()
    };
    let mut command = Arguments::command();
    command.build();
    let Some(flag) = command.get_arguments().find(typed).map(ToString::to_string) else {
        return Ok(());
    };
    Err(command.error(ErrorKind::ArgumentConflict, format!("`{flag}` does not go before `{word}`")))
}

/// Decides whether head of a git repository breaks code that compiled against base
#[derive(Parser)]
#[command(
    name = "cargo-stability",
    bin_name = "cargo stability",
    version,
    long_about = ABOUT,
    styles = STYLES,
    after_help = EXAMPLES,
    disable_help_subcommand = true
)]
struct Arguments {
    #[command(flatten)]
    check: Check,
    #[command(flatten)]
    talk: Talk,
    #[command(subcommand)]
    command: Option<Command>,
}

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::BrightGreen.on_default().bold())
    .usage(AnsiColor::BrightGreen.on_default().bold())
    .literal(AnsiColor::BrightCyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

#[derive(Subcommand)]
enum Command {
    /// Compare head with base; the default
    #[command(after_help = EXAMPLES)]
    Check(Box<Check>),
    /// Accept breaks that are meant to be, each with a reason, in the manifest of their package
    #[command(after_help = policy::ACCEPTING)]
    Accept(Box<Accept>),
    /// Print the version that the next release needs since the last one, and nothing else
    #[command(after_help = policy::BUMPING)]
    Bump(Box<Bump>),
    /// Tell what a rule finds, why it matters, and the compatible way; every rule if none is named
    Explain {
        /// The rule's name, as reports show it between brackets
        rule: Option<String>,
    },
    /// List every rule with its class
    Rules,
    /// Print the JSON Schema of what `--format json` and `json-lines` print
    Schema,
    /// Compare the two commits of a small library that is written to a temporary directory
    Demo {
        /// Leave the library where it is
        #[arg(long)]
        keep: bool,
    },
    /// Show what is kept between runs, and how much that is
    Cache {
        #[command(subcommand)]
        command: Option<CacheCommand>,
    },
    /// Judge every push before it leaves this machine: git's pre-push hook
    Hook {
        #[command(subcommand)]
        command: HookCommand,
    },
    /// Write what completes the words of `cargo-stability` in a shell
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Write the manual page, for `man -l -`
    Man,
}

#[derive(Subcommand)]
enum CacheCommand {
    /// Remove all of it, but for what a run works with now
    Clear,
}

#[derive(Args)]
struct Check {
    #[command(flatten)]
    comparison: Comparison,
    /// Tell too which version the next release needs since the last release tag
    #[arg(long, help_heading = "Revisions")]
    since_release: bool,
    #[command(flatten)]
    files: Files,
    /// How to write the report
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = Format::Human)]
    #[arg(help_heading = "Report")]
    format: Format,
    /// Write the report to a file and not to standard output
    #[arg(long, value_name = "FILE", help_heading = "Report")]
    output: Option<PathBuf>,
}

#[derive(Args)]
struct Comparison {
    /// The revision that clients were compiled against [default: chosen and explained]
    #[arg(long, value_name = "REV", help_heading = "Revisions")]
    base: Option<String>,
    /// Compare with this release from the registry, or with the `latest` that is not newer than head
    #[arg(long, value_name = "VERSION", conflicts_with = "base", help_heading = "Revisions")]
    base_version: Option<Release>,
    /// The revision to judge [default: the working tree, uncommitted work included]
    #[arg(long, value_name = "REV", help_heading = "Revisions")]
    head: Option<String>,
    #[command(flatten)]
    packages: Packages,
    #[command(flatten)]
    building: Building,
}

#[derive(Args)]
#[command(next_help_heading = "Finished rustdoc JSON, in place of revisions")]
struct Files {
    /// What rustdoc made of base
    #[arg(long, value_name = "FILE", requires = "head_json")]
    #[arg(conflicts_with_all = ["base", "base_version", "head", "since_release", "Packages"])]
    #[arg(conflicts_with = "Building")]
    base_json: Option<PathBuf>,
    /// What rustdoc made of head
    #[arg(long, value_name = "FILE", requires = "base_json")]
    head_json: Option<PathBuf>,
}

#[derive(Args)]
#[command(next_help_heading = "Packages")]
struct Packages {
    /// Compare this package (may be given more than once)
    #[arg(short, long = "package", value_name = "NAME")]
    packages: Vec<String>,
    /// Compare every member of the workspace
    #[arg(long, alias = "all")]
    workspace: bool,
    /// Leave this member out
    #[arg(long, value_name = "NAME", requires = "workspace")]
    exclude: Vec<String>,
    /// The manifest of the package or workspace
    #[arg(long, value_name = "PATH")]
    manifest_path: Option<PathBuf>,
}

#[derive(Args)]
#[command(next_help_heading = "Building")]
struct Building {
    /// Compare with these features, separated by spaces or commas
    #[arg(short = 'F', long, value_name = "FEATURES")]
    features: Vec<String>,
    /// Compare with every feature
    #[arg(long)]
    all_features: bool,
    /// Compare without the `default` feature
    #[arg(long)]
    no_default_features: bool,
    /// Compare what this target gets
    #[arg(long, value_name = "TRIPLE")]
    target: Option<String>,
    /// Refuse to change a lock file
    #[arg(long)]
    locked: bool,
    /// Do without the network
    #[arg(long)]
    offline: bool,
    /// Compare with several feature sets: none, default, all, each alone
    #[arg(long, conflicts_with_all = ["features", "all_features", "no_default_features"])]
    feature_matrix: bool,
    /// Read both sides with this toolchain [default: the one that head uses]
    #[arg(long, value_name = "NAME")]
    toolchain: Option<String>,
}

impl Check {
    fn task(self) -> Task {
        let Check { comparison, since_release, files, format, output } = self;
        let options = Options { files: files.pair(), since_release, ..comparison.options() };
        Task::Check(Box::new(options), format, output)
    }
}

impl Comparison {
    fn options(self) -> Options {
        Options {
            base: self.base,
            base_version: self.base_version,
            head: self.head,
            selection: self.packages.selection(),
            building: self.building.options(),
            ..Options::default()
        }
    }
}

impl Files {
    fn pair(self) -> Option<Pair<PathBuf>> {
        Some(Pair { base: self.base_json?, head: self.head_json? })
    }
}

impl Packages {
    fn selection(self) -> Selection {
        let Packages { packages, workspace, exclude, manifest_path } = self;
        let absolute = |path: PathBuf| std::path::absolute(&path).unwrap_or(path);
        let manifest_path = manifest_path.map(absolute);
        Selection { packages, workspace, exclude, manifest_path }
    }
}

impl Building {
    fn options(self) -> compare::Building {
        let separate = |names: &String| -> Vec<String> {
            let names = names.split([',', ' ']).filter(|name| !name.is_empty());
            names.map(str::to_owned).collect()
        };
        compare::Building {
            features: self.features.iter().flat_map(separate).collect(),
            all_features: self.all_features,
            no_default_features: self.no_default_features,
            target: self.target,
            locked: self.locked,
            offline: self.offline,
            toolchain: self.toolchain,
            feature_matrix: self.feature_matrix,
        }
    }
}

mod hook;
mod pages;
mod policy;
mod talk;

use hook::HookCommand;
use pages::{ABOUT, EXAMPLES};
pub use pages::{completions, manual};
use policy::{Accept, Bump};
use talk::Talk;
pub use talk::{Color, Voice};

#[cfg(test)]
mod tests;
