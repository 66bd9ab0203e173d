//! Manifests of a workspace that would give its packages features which no client gets.
//!
//! Clients build a package as a dependency: its dev-dependencies do not exist for them, and how
//! features are shared between platforms and build scripts is said by the manifest of *their*
//! workspace. In its own workspace, resolver 1 or an example that is to be scraped lets all those
//! ask for features too.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use toml_edit::{DocumentMut, Item, TableLike, value};

use crate::source::Workspace;

/// The manifests that have to say something else, and what.
pub(super) fn as_dependency(workspace: &Workspace) -> BTreeMap<PathBuf, String> {
    let root = workspace.root.join("Cargo.toml");
    let members = workspace.packages.iter().map(|it| &it.manifest).filter(|it| **it != root);
    let changed = |manifest: &PathBuf| {
        let text = fs::read_to_string(manifest).ok()?;
        Some((manifest.clone(), rewritten(&text, *manifest == root)?))
    };
    [&root].into_iter().chain(members).filter_map(changed).collect()
}

/// The manifest as clients have it, if that makes a difference.
fn rewritten(text: &str, is_root: bool) -> Option<String> {
    let is_scraping = text.contains("doc-scrape-examples");
    if !is_scraping && !is_root {
        return None;
    }
    let mut document: DocumentMut = text.parse().ok()?;
    let is_scraping = is_scraping && stop_scraping(&mut document);
    let is_old = is_root && is_resolver_1(&document);
    if is_old {
        let table = if document.contains_key("workspace") { "workspace" } else { "package" };
        if let Some(package) = document.get_mut("package").and_then(Item::as_table_like_mut) {
            package.remove("resolver");
        }
        document.get_mut(table)?.as_table_like_mut()?.insert("resolver", value("2"));
    }
    (is_old || is_scraping).then(|| document.to_string())
}

/// Whether there was something to take away.
fn stop_scraping(document: &mut DocumentMut) -> bool {
    let Some(examples) = document.get_mut("example") else { return false };
    let mut found = false;
    let mut stop = |it: &mut dyn TableLike| found |= it.remove("doc-scrape-examples").is_some();
    if let Some(tables) = examples.as_array_of_tables_mut() {
        tables.iter_mut().for_each(|it| stop(it));
    }
    let values = examples.as_array_mut().into_iter().flat_map(|it| it.iter_mut());
    values.filter_map(|it| it.as_inline_table_mut()).for_each(|it| stop(it));
    found
}

/// The resolver of a workspace, by its root manifest. An edition from 2021 on implies a newer one.
fn is_resolver_1(document: &DocumentMut) -> bool {
    let said = |path: &[&str]| {
        let item = path.iter().try_fold(document.as_item(), |item, key| item.get(key))?;
        item.as_str().map(str::to_owned)
    };
    let resolver = said(&["workspace", "resolver"]).or_else(|| said(&["package", "resolver"]));
    let edition = said(&["package", "edition"]).or_else(|| {
        let inherited = document.get("package")?.get("edition")?.is_table_like();
        inherited.then(|| said(&["workspace", "package", "edition"]))?
    });
    match (resolver, edition) {
        (Some(resolver), _) => resolver == "1",
        (None, edition) => edition.is_none_or(|it| it == "2015" || it == "2018"),
    }
}

#[cfg(test)]
mod tests {
    use super::rewritten;

    #[test]
    fn the_first_resolver_is_replaced_wherever_it_comes_from() {
        for (text, changed) in [
            ("[workspace]\nmembers = []\n", "[workspace]\nmembers = []\nresolver = \"2\"\n"),
            ("[package]\nname = \"a\"\n", "[package]\nname = \"a\"\nresolver = \"2\"\n"),
            (
                "[package]\nedition = \"2024\"\nresolver = \"1\"\n",
                "[package]\nedition = \"2024\"\nresolver = \"2\"\n",
            ),
            (
                "[workspace]\npackage.edition = \"2018\"\n[package]\nedition.workspace = true\n",
                "[workspace]\npackage.edition = \"2018\"\nresolver = \"2\"\n[package]\nedition.workspace = true\n",
            ),
        ] {
            assert_eq!(rewritten(text, true).as_deref(), Some(changed));
        }
    }

    #[test]
    fn newer_resolvers_and_members_stay() {
        for text in [
            "[package]\nedition = \"2021\"\n",
            "[workspace]\nresolver = \"3\"\n",
            "[workspace]\npackage.edition = \"2024\"\n[package]\nedition.workspace = true\n",
        ] {
            assert_eq!(rewritten(text, true), None, "{text}");
        }
        assert_eq!(rewritten("[package]\nedition = \"2018\"\n", false), None);
    }

    #[test]
    fn examples_are_not_scraped() {
        let text = "[package]\n[[example]]\nname = \"a\"\ndoc-scrape-examples = true\n";
        let changed = "[package]\n[[example]]\nname = \"a\"\n";
        assert_eq!(rewritten(text, false).as_deref(), Some(changed));
    }
}
