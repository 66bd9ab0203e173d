//! The architecture: imports go down the table in `src/lib.rs`, and borders hold.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What only some rooms may do, and which.
const BORDERS: [(&str, &[&str]); 8] = [
    ("rustdoc_types", &["lower"]),
    ("println!", &["main"]),
    ("eprintln!", &["main"]),
    ("process::exit(", &["main"]),
    ("io::stdout", &["main", "shell"]),
    // In `build` it is another process that speaks: the one that cargo takes for its rustdoc.
    ("io::stderr", &["main", "shell", "build"]),
    ("Command::new(\"", &["source", "build", "demo"]),
    ("std::process::Command", &["source", "build", "demo"]),
];

const LONGEST_FILE: usize = 400;

struct Source {
    path: PathBuf,
    room: String,
    lines: usize,
    /// Without comments.
    code: String,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    collect(&root, &root, &mut found);
    assert!(found.len() > 10, "the sources of the rooms");
    found
}

fn collect(root: &Path, directory: &Path, found: &mut Vec<Source>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let first = path.strip_prefix(root).unwrap().components().next().unwrap();
            let room = first.as_os_str().to_str().unwrap().trim_end_matches(".rs").to_owned();
            let is_code = |line: &&str| !line.trim_start().starts_with("//");
            let code = text.lines().filter(is_code).collect::<Vec<_>>().join("\n");
            found.push(Source { path, room, lines: text.lines().count(), code });
        }
    }
}

/// Room to floor, as the docs of `lib.rs` say it.
fn floors() -> BTreeMap<String, u32> {
    let text = include_str!("../src/lib.rs");
    let mut floors = BTreeMap::new();
    for row in text.lines().filter_map(|line| line.strip_prefix("//! |")) {
        let mut cells = row.split('|').map(str::trim);
        let Some(Ok(floor)) = cells.next().map(str::parse) else { continue };
        for room in cells.next().unwrap().split(',') {
            floors.insert(room.trim().trim_matches('`').to_owned(), floor);
        }
    }
    assert!(floors.len() > 10, "the table of rooms");
    floors
}

/// The rooms that code names: `crate::room::…` and `crate::{room, room::…}`.
fn named_rooms(code: &str) -> Vec<String> {
    let starts = code.split("cargo_stability::").skip(1).chain(code.split("crate::").skip(1));
    starts
        .flat_map(|rest| if rest.starts_with('{') { group(rest) } else { vec![word(rest)] })
        .collect()
}

fn word(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// The first words of a braced list.
fn group(text: &str) -> Vec<String> {
    let mut depth = 0;
    let mut words = Vec::new();
    let mut start = true;
    for (index, sign) in text.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => start = true,
            sign if start && depth == 1 && !sign.is_whitespace() => {
                words.push(word(&text[index..]));
                start = false;
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    words
}

#[test]
fn every_room_has_a_floor() {
    let floors = floors();
    for source in sources().iter().filter(|source| source.room != "lib") {
        let path = source.path.display();
        assert!(floors.contains_key(&source.room), "{path} is not in the table of src/lib.rs");
    }
}

#[test]
fn imports_go_down() {
    let floors = floors();
    for source in sources().iter().filter(|source| source.room != "lib") {
        for named in named_rooms(&source.code) {
            let Some(below) = floors.get(&named) else { continue };
            let downwards = named == source.room || *below < floors[&source.room];
            let path = source.path.display();
            assert!(downwards, "{path} uses `{named}`, which does not stand below it");
        }
    }
}

#[test]
fn borders_hold() {
    for source in sources() {
        for (word, rooms) in BORDERS {
            let allowed = rooms.contains(&source.room.as_str());
            let path = source.path.display();
            assert!(allowed || !source.code.contains(word), "{path} has no business with `{word}`");
        }
    }
}

#[test]
fn files_stay_short() {
    let sources = sources();
    let long = sources.iter().filter(|source| source.lines > LONGEST_FILE);
    let long: Vec<String> =
        long.map(|source| format!("{} ({})", source.path.display(), source.lines)).collect();
    assert!(long.is_empty(), "longer than {LONGEST_FILE} lines: {long:#?}");
}

#[test]
fn groups_of_imports_are_read() {
    let code = "use crate::{lower, rules::all, api::{Api, Item}};\nuse crate::sides::Pair;";
    assert_eq!(named_rooms(code), ["lower", "rules", "api", "sides"]);
}
