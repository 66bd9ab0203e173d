//! A case as files: each side is a workspace, and the client a package beside it.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::case::{Case, Dependency, Package, Side};

/// Contents by path.
pub type Files = BTreeMap<String, String>;

/// The workspace of a side.
pub fn workspace(case: &Case, side: &str) -> Files {
    let side = case.side(side);
    let mut files = Files::from([("Cargo.toml".to_owned(), root(&side))]);
    for (directory, package) in &side.packages {
        let mut add = |path: &str, text: String| files.insert(format!("{directory}/{path}"), text);
        add("Cargo.toml", manifest(directory, package, &side));
        package.lib.iter().for_each(|lib| drop(add("src/lib.rs", lib.clone())));
        package.files.iter().for_each(|(path, text)| drop(add(path, text.clone())));
    }
    files
}

/// The client of a side whose workspace is at `tree`.
pub fn client(case: &Case, side: &str, tree: &str) -> Files {
    let edition = case.client_edition.as_deref().unwrap_or("2024");
    let mut manifest = format!("[workspace]\n\n{}", header("client", "0.0.0", edition));
    depend(&mut manifest, &case.client_dependencies(), tree, &case.side(side));
    Files::from([
        ("Cargo.toml".to_owned(), manifest),
        ("src/lib.rs".to_owned(), case.client.clone()),
    ])
}

fn root(side: &Side) -> String {
    let of = |outside: bool| {
        let packages = side.packages.iter().filter(move |(_, it)| it.outside == outside);
        packages.map(|(directory, _)| directory).collect::<Vec<_>>()
    };
    let (members, excluded) = (of(false), of(true));
    let further = side.workspace.as_deref().unwrap_or_default();
    let resolver = if further.starts_with("resolver") { "" } else { "resolver = \"3\"\n" };
    format!("[workspace]\nmembers = {members:?}\nexclude = {excluded:?}\n{resolver}{further}")
}

fn manifest(directory: &str, package: &Package, side: &Side) -> String {
    let edition = package.edition.as_deref().unwrap_or("2024");
    let further = package.manifest.as_deref().unwrap_or_default();
    let version = package.version.as_deref().unwrap_or("1.0.0");
    let mut text = header(name(directory, package), version, edition) + further;
    if let Some(dependencies) = package.dependencies.clone() {
        let up = vec![".."; directory.split('/').count()].join("/");
        depend(&mut text, &dependencies.by_directory(), &up, side);
    }
    text
}

fn header(name: &str, version: &str, edition: &str) -> String {
    let version = match version {
        "workspace" => "version.workspace = true".to_owned(),
        version => format!("version = {version:?}"),
    };
    format!("[package]\nname = {name:?}\n{version}\nedition = {edition:?}\n")
}

fn name<'a>(directory: &'a str, package: &'a Package) -> &'a str {
    package.name.as_deref().unwrap_or(directory)
}

/// A package is found by its directory, else by its name. One that the side no longer has is asked
/// for all the same, as clients do.
fn depend(text: &mut String, on: &BTreeMap<String, Dependency>, tree: &str, side: &Side) {
    for (asked, Dependency { rename, features, default_features, optional }) in on {
        let named = || side.packages.iter().find(|(at, it)| name(at, it) == asked);
        let found = side.packages.get_key_value(asked).or_else(named);
        let (directory, name) =
            found.map_or((&**asked, &**asked), |(directory, it)| (directory, name(directory, it)));
        let key = rename.as_deref().unwrap_or(name);
        let _ = write!(text, "\n[dependencies.{key}]\npath = \"{tree}/{directory}\"\n");
        let _ = writeln!(text, "features = {features:?}");
        if rename.is_some() {
            // Written out, it would make the key the name of the crate as well.
            let _ = writeln!(text, "package = {name:?}");
        }
        let mut set = |key: &str, value: &Option<bool>| {
            let line = value.map(|value| format!("{key} = {value}\n"));
            text.push_str(&line.unwrap_or_default());
        };
        set("default-features", default_features);
        set("optional", optional);
    }
}
