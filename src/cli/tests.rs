use super::*;

fn parsed(line: &str) -> Result<Call, clap::Error> {
    parse(line.split(' ').map(OsString::from))
}

fn options(line: &str) -> Options {
    match parsed(line).unwrap().task {
        Task::Check(options, ..) => *options,
        task => panic!("{line} is {task:?}"),
    }
}

#[test]
fn the_definition_holds() {
    Arguments::command().debug_assert();
}

#[test]
fn both_names_and_the_word_for_the_default_mean_the_same() {
    for line in ["cargo-stability", "cargo-stability stability", "cargo-stability stability check"]
    {
        assert_eq!(options(&format!("{line} --base v1")).base.as_deref(), Some("v1"), "{line}");
    }
}

#[test]
fn features_are_separated_as_cargo_separates_them() {
    let options = options("cargo-stability --features a,b -F c");
    assert_eq!(options.building.features, ["a", "b", "c"]);
}

#[test]
fn flags_of_talking_go_anywhere() {
    for line in ["cargo-stability -q rules", "cargo-stability rules -q"] {
        assert!(parsed(line).unwrap().voice.quiet, "{line}");
    }
}

#[test]
fn what_would_be_ignored_is_refused() {
    for line in [
        "--base v1 rules",
        "--since-release bump",
        "accept --reason x",
        "bump --format json",
        "-p a explain",
        "--exclude a",
        "-q -v",
        "--head",
    ] {
        assert_eq!(
            parsed(&format!("cargo-stability {line}")).unwrap_err().exit_code(),
            2,
            "{line}"
        );
    }
    assert_eq!(parsed("cargo-stability --help").unwrap_err().exit_code(), 0);
}
