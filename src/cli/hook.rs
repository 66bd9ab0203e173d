//! The words after `cargo stability hook`.

use super::{Arguments, Building, Packages, Pushed, Task};
use crate::compare::Options;
use crate::hook::Install;
use clap::{Args, CommandFactory, Subcommand};

const INSTALLING: &str = "\
Examples:
  cargo stability hook install           every member of the workspace
  cargo stability hook install -- -p tree --all-features
                                         what each run gets
  cargo stability hook install --chain   keep the hook that is there, too

A break that the version does not declare refuses the push, and so does a comparison that cannot \
be made; `git push --no-verify` pushes anyway.";

#[derive(Subcommand)]
pub(super) enum HookCommand {
    /// Make git call `hook run` before it pushes
    #[command(after_help = INSTALLING)]
    Install {
        /// Keep the hook that is there, and run it first
        #[arg(long)]
        chain: bool,
        /// What every run gets: the arguments of `hook run`
        #[arg(last = true, value_name = "ARGUMENTS")]
        arguments: Vec<String>,
    },
    /// Remove the hook that `install` wrote, and bring back one that was chained
    Uninstall,
    /// Judge what is pushed; git calls this and tells it on standard input
    Run(Box<Run>),
}

#[derive(Args)]
pub(super) struct Run {
    /// Judge a branch since it left the remote's default branch, and not since its last push
    #[arg(long)]
    whole_branch: bool,
    /// Read what is pushed from the variables that pre-commit sets
    #[arg(long)]
    pre_commit: bool,
    #[command(flatten)]
    packages: Packages,
    #[command(flatten)]
    building: Building,
    /// The remote's name, as git gives it to its hooks
    #[arg(required_unless_present = "pre_commit")]
    remote: Option<String>,
    /// The remote's address
    #[arg(value_name = "URL")]
    _address: Option<String>,
}

impl HookCommand {
    pub(super) fn task(self) -> Result<Task, clap::Error> {
        match self {
            HookCommand::Install { chain, arguments } => {
                // What git will call has to make sense now and not at the next push.
                let call = ["cargo-stability", "hook", "run"].into_iter();
                let call = call.chain(arguments.iter().map(String::as_str)).chain(["--", "origin"]);
                Arguments::command().try_get_matches_from(call)?;
                Ok(Task::Install(Install { chain, arguments }))
            }
            HookCommand::Uninstall => Ok(Task::Uninstall),
            HookCommand::Run(run) => Ok(run.task()),
        }
    }
}

impl Run {
    fn task(self) -> Task {
        let mut selection = self.packages.selection();
        selection.workspace |= selection.packages.is_empty();
        let building = self.building.options();
        let options = Options { selection, building, ..Options::default() };
        let remote = self.remote.filter(|_| !self.pre_commit);
        Task::Judge(Box::new(options), Pushed { remote, whole_branch: self.whole_branch })
    }
}
