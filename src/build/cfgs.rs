//! The `--cfg` in the user's flags for rustc. Cargo does not hand them to rustdoc, though every
//! dependency is built with them, so an API documented without them is another one.

use std::env;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::source::{Toolchain, configuration};

/// The values of `--cfg` that rule in `directory`: cargo takes one place only, in this order.
pub(super) fn configured(toolchain: &Toolchain, directory: &Path, target: &str) -> Vec<String> {
    if let Ok(flags) = env::var("CARGO_ENCODED_RUSTFLAGS") {
        return cfgs(flags.split('\x1f').map(str::to_owned));
    }
    if let Ok(flags) = env::var("RUSTFLAGS") {
        return cfgs(words(&flags));
    }
    if !is_mentioned(directory) {
        return Vec::new();
    }
    let keys = [format!("target.{target}.rustflags"), "build.rustflags".to_owned()];
    let flags = keys.iter().find_map(|key| value(toolchain, directory, key));
    cfgs(flags.unwrap_or_default().into_iter())
}

fn words(flags: &str) -> impl Iterator<Item = String> {
    flags.split_whitespace().map(str::to_owned)
}

fn cfgs(mut flags: impl Iterator<Item = String>) -> Vec<String> {
    let mut result = Vec::new();
    while let Some(flag) = flags.next() {
        match flag.as_str() {
            "--cfg" => result.extend(flags.next()),
            other => result.extend(other.strip_prefix("--cfg=").map(str::to_owned)),
        }
    }
    result
}

/// Some configuration that cargo reads here speaks of `--cfg`. To ask cargo takes a process more.
fn is_mentioned(directory: &Path) -> bool {
    let mut texts = configuration(directory).filter_map(|file| fs::read_to_string(file).ok());
    texts.any(|text| text.contains("--cfg"))
        || env::vars_os().any(|(name, _)| name.to_string_lossy().ends_with("_RUSTFLAGS"))
}

/// A list in cargo's configuration. The bootstrap variable reaches no compiler here: this builds
/// nothing.
fn value(toolchain: &Toolchain, directory: &Path, key: &str) -> Option<Vec<String>> {
    let mut command = toolchain.cargo(directory);
    command.args(["-Zunstable-options", "config", "get", "--format=json", key]);
    let output = command.env("RUSTC_BOOTSTRAP", "1").output().ok()?;
    let json: Value = serde_json::from_slice(&output.stdout).ok()?;
    let value = key.split('.').try_fold(&json, |value, part| value.get(part))?;
    match value {
        Value::String(flags) => Some(words(flags).collect()),
        Value::Array(flags) => {
            Some(flags.iter().filter_map(Value::as_str).map(str::to_owned).collect())
        }
        _ => None,
    }
}
