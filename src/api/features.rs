//! What Cargo features switch on.

use std::collections::{BTreeMap, BTreeSet};

/// Features by name, with what each switches on.
pub type Features = BTreeMap<String, Vec<String>>;

/// `names`, and everything that those switch on, over all steps. `dep/feat` switches on an optional
/// dependency too, and the feature that is named after it; `dep?/feat` does not.
pub fn enabled<'a>(
    names: impl IntoIterator<Item = &'a str>,
    features: &'a Features,
) -> BTreeSet<&'a str> {
    let mut open: Vec<&str> = names.into_iter().collect();
    let mut found = BTreeSet::new();
    while let Some(name) = open.pop() {
        if found.insert(name) {
            let dependency = name.split_once('/').map(|(key, _)| key);
            open.extend(dependency.filter(|key| features.contains_key(*key)));
            open.extend(features.get(name).into_iter().flatten().map(String::as_str));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Features, enabled};

    #[test]
    fn a_feature_of_a_dependency_switches_on_the_dependency() {
        let on = |list: &[&str]| list.iter().map(|it| (*it).to_owned()).collect();
        let features: Features =
            [("a", on(&["b/x", "c?/y"])), ("b", on(&["dep:b"])), ("c", on(&[]))]
                .map(|(name, on)| (name.to_owned(), on))
                .into();
        let found: Vec<&str> = enabled(["a"], &features).into_iter().collect();
        assert_eq!(found, ["a", "b", "b/x", "c?/y", "dep:b"]);
    }
}
