//! Trees to JSON: each test is a repository that goes wrong without the engine's care.

use crate::repository::{Place, names};

#[test]
fn a_simple_library() {
    let place = Place::new();
    place.package("", "tree", "").write("src/lib.rs", "pub fn old() {}\n").commit("base");
    place.write("src/lib.rs", "pub fn new() {}\n");
    let both = place.documented("HEAD");
    let json = both.json("tree");
    assert!(names(&json.base).contains(&"old".to_owned()));
    assert!(names(&json.head).contains(&"new".to_owned()));
}
