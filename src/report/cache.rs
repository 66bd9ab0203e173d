//! What the cache directory holds, as lines.

use std::fmt::Write;
use std::path::Path;

use crate::source::usage::Usage;

/// A line for each repository, the largest first, and the sum.
pub fn cache(directory: &Path, found: &[Usage]) -> String {
    let mut text = String::new();
    for it in found {
        let whose = match &it.repository {
            Some(root) => root.display().to_string(),
            None => "what all repositories share".to_owned(),
        };
        let in_use = if it.in_use { ", in use" } else { "" };
        // Writing to a text cannot fail.
        let _ = writeln!(text, "{:>12}  {whose}{in_use}", size(it.bytes));
    }
    let sum = size(found.iter().map(|it| it.bytes).sum());
    let _ = writeln!(text, "{sum:>12}  in {}", directory.display());
    text
}

/// Bytes in the unit that leaves a short number.
fn size(bytes: u64) -> String {
    const UNITS: [&str; 3] = ["KiB", "MiB", "GiB"];
    let step = |unit: usize| 1_u64 << (10 * (unit + 1));
    let unit = (1..UNITS.len()).rev().find(|unit| bytes >= step(*unit)).unwrap_or(0);
    // Tenths, rounded down, are all a reader needs.
    let tenths = bytes.saturating_mul(10) / step(unit);
    format!("{}.{} {}", tenths / 10, tenths % 10, UNITS[unit])
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn sizes_have_a_unit() {
        let shown = [0, 512, 1 << 20, 1_600_000, 3 << 30].map(size);
        assert_eq!(shown, ["0.0 KiB", "0.5 KiB", "1.0 MiB", "1.5 MiB", "3.0 GiB"]);
    }
}
