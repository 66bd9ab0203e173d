use super::*;
use crate::rules;
use serde_json::{Value, json};

fn read_both(package: Value, workspace: Value) -> Result<Policy, String> {
    let features = [("std".to_owned(), Vec::new())].into();
    let manifests = Manifests {
        package_path: "crates/tree/Cargo.toml",
        package: &package,
        workspace_path: "Cargo.toml",
        workspace: &workspace,
        features: &features,
    };
    read(manifests).map_err(|failure| failure.to_string())
}

fn read_own(stability: Value) -> Result<Policy, String> {
    read_both(json!({ "stability": stability }), Value::Null)
}

#[test]
fn a_manifest_without_a_word_asks_for_nothing() {
    assert_eq!(read_both(Value::Null, Value::Null), Ok(Policy::default()));
    assert_eq!(read_both(json!({ "other": { "accept": 1 } }), json!({})), Ok(Policy::default()));
}

#[test]
fn the_package_overrules_its_workspace_key_by_key() {
    let package = json!({ "stability": {
        "exclude": ["tree::own"], "no-default-features": true, "rules": { "item-added": "warn" },
    } });
    let workspace = json!({ "stability": {
        "exclude": ["tree::shared"], "all-features": true, "deprecate-before-remove": true,
        "declared-version": "tag", "targets": ["a", "b"], "feature-sets": [["x"], []],
        "rules": { "item-added": "off", "rust-version-raised": "breaking" },
    } });
    let policy = read_both(package, workspace).unwrap();
    assert_eq!(policy.exclude, ["tree::own"]);
    let features = policy.features.unwrap();
    assert!(features.no_default && !features.all, "the choice is one of three keys");
    assert_eq!(features.origin, "package.metadata.stability");
    assert!(policy.deprecate_before_remove);
    assert_eq!(policy.declared_version, DeclaredVersion::Tag);
    assert_eq!((policy.targets.len(), policy.feature_sets.len()), (2, 2));
    let levels = [("item-added", Level::Warn), ("rust-version-raised", Level::Breaking)];
    assert_eq!(policy.levels, levels.into());
}

#[test]
fn the_section_of_docs_rs_chooses_features_where_ours_does_not() {
    let docs = json!({ "rs": { "features": ["std", 3], "whatever": true } });
    let both = json!({ "docs": docs, "stability": { "all-features": true } });
    let origin = |package| read_both(package, Value::Null).unwrap().features.unwrap().origin;
    assert_eq!(origin(json!({ "docs": docs })), "package.metadata.docs.rs");
    assert_eq!(origin(both), "package.metadata.stability");
}

#[test]
fn what_is_wrong_is_named_with_the_right_name() {
    let accept = |more: Value| {
        let mut entry = json!({
            "fingerprint": "3f0c9a1d2b4e", "path": "tree::open", "rule": "item-removed",
            "reason": "nobody uses it",
        });
        entry.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({ "accept": [entry] })
    };
    assert_eq!(read_own(accept(json!({}))).unwrap().accept[0].until, None);
    let cases = [
        (json!({ "feature": ["std"] }), "there is no key `feature`", "did you mean `features`"),
        (json!({ "features": "std" }), "`features` is \"std\"", "a list of strings"),
        (json!({ "features": ["sdt"] }), "no feature `sdt`", "did you mean `std`"),
        (json!({ "feature-sets": [["std"], ["x"]] }), "no feature `x`", "there are `std`"),
        (json!({ "feature-sets": ["std"] }), "`feature-sets` is a list", "a list of lists"),
        (json!({ "all-features": 1 }), "`all-features` is a number", "`true` or `false`"),
        (json!({ "rules": { "item-remove": "off" } }), "no rule `item-remove`", "`item-removed`"),
        (json!({ "rules": { "item-removed": "of" } }), "`item-removed` is \"of\"", "\"off\""),
        (json!({ "rules": true }), "it is `true`", "[package.metadata.stability.rules]"),
        (json!({ "declared-version": "git" }), "is \"git\"", "\"tag\" or \"registry\""),
        (json!(3), "it is a number", "write `[package.metadata.stability]`"),
        (json!({ "accept": {} }), "`accept` is a table", "an array of tables"),
        (accept(json!({ "fingerprint": "abc" })), "`fingerprint` is \"abc\"", "twelve digits"),
        (accept(json!({ "reason": " " })), "`reason` is \" \"", "in words"),
        (accept(json!({ "rule": "item-gone" })), "no rule `item-gone`", "`item-removed`"),
        (accept(json!({ "until": "2.0" })), "`until` is \"2.0\"", "\"2.0.0\""),
        (accept(json!({ "why": "x" })), "no key `why`", "`fingerprint`"),
        (json!({ "accept": [{ "rule": "item-removed" }] }), "`fingerprint` is missing", "twelve"),
    ];
    for (section, cause, hint) in cases {
        let said = read_own(section.clone()).expect_err(&section.to_string());
        assert!(said.contains("crates/tree/Cargo.toml"), "{said}");
        assert!(said.contains(cause) && said.contains(hint), "{section}: {said}");
    }
    let said = read_both(Value::Null, json!({ "stability": { "accept": [] } })).unwrap_err();
    assert!(said.contains("in Cargo.toml") && said.contains("move it"), "{said}");
}

#[test]
fn excluded_paths_take_all_below_with_them() {
    let policy = Policy { exclude: vec!["tree::inner".into()], ..Policy::default() };
    let excluded = ["tree::inner", "tree::inner::Leaf", "tree::inner::Leaf::value"];
    assert!(excluded.iter().all(|path| policy.excludes(path)));
    assert!(!["tree", "tree::inner_too", "tree::Leaf"].iter().any(|path| policy.excludes(path)));
}

#[test]
fn removals_are_rules() {
    let ids: Vec<&str> = rules::all().iter().map(|rule| rule.id).collect();
    assert!(REMOVALS.iter().all(|id| ids.contains(id)));
}
