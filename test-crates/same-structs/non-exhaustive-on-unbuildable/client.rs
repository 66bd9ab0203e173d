use case::{Report, Stamp};

pub fn file() -> Vec<String> {
    let (mut report, stamp) = Report::new();
    report.lines.push(report.secret(&stamp).to_string());
    let Stamp { .. } = stamp;
    let Report { lines, .. } = report;
    lines
}
