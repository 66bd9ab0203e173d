//! The rules themselves, for those who ask what a name means.

use super::Look;
use super::terminal::Message;
use crate::failure::{Failure, did_you_mean};
use crate::finding::{Class, Rule};
use crate::rules::{self, Example};
use owo_colors::Style;

/// One line a rule: name, class, summary.
pub fn list(rules: &[&Rule], look: &Look) -> String {
    let widest = rules.iter().map(|rule| rule.id.len()).max().unwrap_or(0);
    let line = |rule: &&Rule| {
        let id = look.bold(&format!("{:<widest$}", rule.id));
        let class = look.paint(&format!("{:<10}", rule.class.name()), style(rule.class));
        format!("{id}  {class}  {}\n", rule.summary)
    };
    rules.iter().map(line).collect()
}

/// All that there is to say about each rule.
pub fn explain(rules: &[&Rule], look: &Look) -> String {
    let texts: Vec<String> = rules.iter().map(|rule| explained(rule, look)).collect();
    texts.join("\n")
}

fn explained(rule: &Rule, look: &Look) -> String {
    let class = look.paint(rule.class.name(), style(rule.class).bold());
    let mut out = format!("{} ({class}): {}\n", look.bold(rule.id), rule.summary);
    let message = Message { look, gutter: 1 };
    for (label, text) in [("why", rule.why), ("help", rule.help)] {
        message.note(&mut out, label, text);
    }
    message.lines(&mut out, "see", rule.reference);
    if let Some(example) = rules::example(rule.id) {
        write_example(&mut out, example, look);
    }
    out
}

/// The parts of an example, each under its name, a blank line before it.
fn write_example(out: &mut String, example: &Example, look: &Look) {
    let Example { rule: _, case: _, base, head, client } = example;
    for (heading, text) in [("base", base), ("head", head), ("client", client)] {
        out.push_str(&format!("\n  {}\n", look.bold(heading)));
        for line in text.lines() {
            out.push_str(format!("    {line}").trim_end());
            out.push('\n');
        }
    }
}

fn style(class: Class) -> Style {
    match class {
        Class::Breaking => Style::new().bright_red(),
        Class::Deprecated => Style::new().bright_yellow(),
        Class::Additive => Style::new().bright_green(),
    }
}

/// What to say about a name that no rule has.
pub fn unknown_rule(name: &str, rules: &[&Rule]) -> Failure {
    let ids: Vec<&str> = rules.iter().map(|rule| rule.id).collect();
    let hint = did_you_mean(name, &ids);
    let hint = hint.unwrap_or_else(|| "`cargo stability rules` lists every rule".to_owned());
    Failure::new(format!("explaining `{name}`"), "there is no rule of this name", hint)
}
