//! How to talk to the user, by flags and by the variables that cargo reads too.

use clap::{ArgAction, Args, ValueEnum};

/// How to talk to the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Voice {
    /// When to use colours.
    pub color: Color,
    /// No status lines.
    pub quiet: bool,
    /// Additive changes too.
    pub verbose: bool,
    /// Commands and times too.
    pub details: bool,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// Where a terminal reads that wants them.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

#[derive(Args)]
#[command(next_help_heading = "Talking")]
pub(super) struct Talk {
    /// When to use colours
    #[arg(long, value_enum, value_name = "WHEN", global = true)]
    color: Option<Color>,
    /// No status lines; errors are always shown
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// List additive changes; twice, show commands and times
    #[arg(short, long, global = true, action = ArgAction::Count)]
    verbose: u8,
}

impl Talk {
    /// The flags, and where they are silent the variables that cargo reads too.
    pub(super) fn voice(&self) -> Voice {
        let told = self.quiet || self.verbose > 0;
        Voice {
            color: self.color.unwrap_or_else(color_of_environment),
            quiet: self.quiet || (!told && is_true("CARGO_TERM_QUIET")),
            details: self.verbose > 1,
            verbose: self.verbose > 0 || (!told && is_true("CARGO_TERM_VERBOSE")),
        }
    }
}

fn color_of_environment() -> Color {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    match set("CARGO_TERM_COLOR").as_deref() {
        Some("always") => Color::Always,
        Some("never") => Color::Never,
        _ if set("NO_COLOR").is_some() => Color::Never,
        _ if set("CLICOLOR_FORCE").is_some_and(|value| value != "0") => Color::Always,
        _ => Color::Auto,
    }
}

fn is_true(variable: &str) -> bool {
    std::env::var(variable).is_ok_and(|value| value == "true")
}
