//! What of a tool's words the user needs: the first errors, whole.

/// As many errors as a reader takes in.
const ERRORS: usize = 3;
/// As many lines of one error.
const LINES: usize = 30;

/// The first errors in what cargo or rustdoc said, and how many more there are.
pub(super) fn first_errors(said: &str) -> String {
    let errors = errors(said);
    if errors.is_empty() {
        let lines: Vec<&str> = said.lines().filter(|line| !is_status(line)).collect();
        let from = lines.len().saturating_sub(LINES);
        return lines[from..].join("\n").trim().to_owned();
    }
    let mut text: Vec<String> = errors.iter().take(ERRORS).map(|error| shortened(error)).collect();
    if errors.len() > ERRORS {
        text.push(format!("({} more errors)", errors.len() - ERRORS));
    }
    text.join("\n\n")
}

/// Every block that starts with an error, up to the next block of another kind.
fn errors(said: &str) -> Vec<Vec<&str>> {
    let mut errors: Vec<Vec<&str>> = Vec::new();
    let mut inside = false;
    for line in said.lines() {
        let starts = line.starts_with("error:") || line.starts_with("error[");
        if starts {
            errors.push(Vec::new());
        }
        inside = starts || inside && !line.starts_with("warning") && !is_status(line);
        if let Some(error) = errors.last_mut().filter(|_| inside) {
            error.push(line);
        }
    }
    // What the tools say at the end only counts what they said before.
    let counts = |error: &Vec<&str>| {
        let first = error.first().copied().unwrap_or_default();
        first.starts_with("error: aborting due to") || first.starts_with("error: could not compile")
    };
    let (sums, details): (Vec<_>, Vec<_>) = errors.into_iter().partition(counts);
    if details.is_empty() { sums } else { details }
}

fn shortened(error: &[&str]) -> String {
    let mut text = error.iter().take(LINES).copied().collect::<Vec<_>>().join("\n");
    text.truncate(text.trim_end().len());
    if error.len() > LINES {
        text.push_str("\n  …");
    }
    text
}

/// Cargo's own progress: a verb that ends in the twelfth column.
fn is_status(line: &str) -> bool {
    let verb = line.trim_start().split(' ').next().unwrap_or_default();
    let indent = line.len() - line.trim_start().len();
    !verb.is_empty()
        && indent + verb.len() == 12
        && verb.starts_with(|first: char| first.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::first_errors;

    #[test]
    fn errors_stay_whole_and_the_rest_goes() {
        let said = "   Compiling a v0.1.0\nwarning: unused\n --> x\n\nerror[E0425]: no `y`\n \
                    --> a.rs:1:1\n  |\n\nerror: failed to run custom build command\n\nCaused by:\n  \
                    exit status: 1\n    Checking b v0.1.0\nerror: could not compile `a`\n";
        assert_eq!(
            first_errors(said),
            "error[E0425]: no `y`\n --> a.rs:1:1\n  |\n\nerror: failed to run custom build \
             command\n\nCaused by:\n  exit status: 1"
        );
    }

    #[test]
    fn words_without_the_word_error_are_kept() {
        assert_eq!(first_errors("    Updating index\nthe disk is full\n"), "the disk is full");
    }
}
