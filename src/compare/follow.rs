//! Where the graph of a crate has to go on into another one.
//!
//! A re-export that leads to the same build of a dependency on both sides needs no look: it is the
//! same. Any other is continued into the dependency's own rustdoc, on both sides, as long as that
//! leads to further crates. So are dependencies in the repository whose types are seen in
//! signatures, and those whose definitions moved inside of them.

use std::collections::BTreeSet;

use super::read::{Failures, Read, Reading, bytes, failures, identity};
use crate::api::Api;
use crate::build::{Artifact, Builds, Companions};
use crate::failure::Failure;
use crate::lower::Dependency;
use crate::sides::{Pair, beside};

/// The APIs of both sides, continued as far as makes a difference.
pub(super) fn followed(mut readings: Pair<Reading>, builds: &Builds<'_>) -> Result<Read, Failures> {
    loop {
        let mut wanted = stems(&readings, &re_exported(&readings));
        if wanted.base.is_empty() && wanted.head.is_empty() {
            let Pair { base, head } = &readings;
            let apis = beside(|| base.document.api(), || head.document.api());
            wanted = stems(&readings, &mentioned(&readings, &apis));
            if wanted.base.is_empty() && wanted.head.is_empty() {
                let apis = levelled(apis, &readings);
                return Ok(Read { apis, readings });
            }
        }
        let failed = failures(link(&mut readings, wanted, builds));
        if !failed.is_empty() {
            return Err(failed);
        }
    }
}

/// What one side sees of other crates is looked at on the other side too: an impl for it may be
/// gone, or have become another one.
fn levelled(apis: Pair<Api>, readings: &Pair<Reading>) -> Pair<Api> {
    let seen = apis.as_ref().map(|api| -> BTreeSet<String> {
        let items = api.items.values().filter(|it| it.paths.0.is_empty());
        items.filter_map(|it| it.elsewhere.0.first().cloned()).collect()
    });
    if seen.base == seen.head {
        return apis;
    }
    let all: BTreeSet<String> = seen.base.union(&seen.head).cloned().collect();
    beside(|| readings.base.document.api_with(&all), || readings.head.document.api_with(&all))
}

/// The packages whose re-exports do not lead to the same build on both sides.
fn re_exported(readings: &Pair<Reading>) -> BTreeSet<String> {
    let ends = readings.as_ref().map(|it| it.document.open_ends());
    let mut packages = BTreeSet::new();
    for (own, other, reading) in
        [(&ends.base, &ends.head, &readings.base), (&ends.head, &ends.base, &readings.head)]
    {
        let differing = own.iter().filter(|(at, end)| other.get(*at) != Some(end));
        let found = differing.filter_map(|(_, (stem, _))| reading.documented.artifacts.get(stem));
        packages.extend(found.map(|it| it.name.clone()));
    }
    packages
}

/// The packages whose types are seen in signatures and may not be what they were: those of the
/// repository, and those that seem to have lost a definition while another one appeared.
fn mentioned(readings: &Pair<Reading>, apis: &Pair<Api>) -> BTreeSet<String> {
    let names = apis.as_ref().map(foreign_names);
    let lost: BTreeSet<&String> = names.base.difference(&names.head).collect();
    let new: BTreeSet<&String> = names.head.difference(&names.base).collect();
    let package = |name: &str| name.split("::").next().unwrap_or(name).to_owned();
    let mut packages: BTreeSet<String> = match lost.is_empty() || new.is_empty() {
        true => BTreeSet::new(),
        false => lost.iter().chain(&new).map(|name| package(name)).collect(),
    };
    packages.extend(taken_over(apis, &new).into_iter().map(package));
    let mut seen: BTreeSet<String> = names.base.iter().map(|name| package(name)).collect();
    for reading in [&readings.base, &readings.head] {
        let artifacts = &reading.documented.artifacts;
        let within = reading.document.within_fields();
        seen.extend(within.iter().filter_map(|stem| Some(artifacts.get(stem)?.name.clone())));
    }
    let sides = readings.as_ref().map(|it| &it.documented.artifacts);
    for (own, other) in [(sides.base, sides.head), (sides.head, sides.base)] {
        let local = own.iter().filter(|(stem, it)| it.local && !other.contains_key(*stem));
        packages.extend(local.map(|(_, it)| it.name.clone()).filter(|it| seen.contains(it)));
    }
    packages
}

/// The new foreign definitions that bear the name of an item which is gone.
fn taken_over<'a>(apis: &Pair<Api>, new: &BTreeSet<&'a String>) -> Vec<&'a str> {
    let names = |api: &Api| -> BTreeSet<String> {
        let items = api.items.values().filter(|it| !it.paths.0.is_empty());
        items.map(|it| it.name.last().to_owned()).collect()
    };
    let (before, after) = (names(&apis.base), names(&apis.head));
    let gone = |name: &&&String| {
        let last = name.rsplit("::").next().unwrap_or_default();
        before.contains(last) && !after.contains(last)
    };
    new.iter().filter(gone).map(|name| name.as_str()).collect()
}

/// The definitions of other crates than the standard library that an API speaks of, whatever the
/// version.
fn foreign_names(api: &Api) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    api.each_mentioned(|name| {
        if !api.is_own(name) && name.krate() != "std" {
            let (package, _) = name.krate().split_once('@').unwrap_or((name.krate(), ""));
            names.insert(format!("{package}{}", &name.as_str()[name.krate().len()..]));
        }
    });
    names
}

/// The artifacts of some packages that the graphs speak of and do not go on into.
fn stems(readings: &Pair<Reading>, packages: &BTreeSet<String>) -> Pair<BTreeSet<String>> {
    readings.as_ref().map(|reading| {
        let wanted = |stem: &String| {
            let artifact = reading.documented.artifacts.get(stem);
            artifact.is_some_and(|it| packages.contains(&it.name)) && !reading.linked.contains(stem)
        };
        reading.document.artifacts().into_iter().filter(wanted).collect()
    })
}

/// Documents what is wanted and continues both graphs into it; what goes wrong is returned.
fn link(
    readings: &mut Pair<Reading>,
    wanted: Pair<BTreeSet<String>>,
    builds: &Builds<'_>,
) -> Pair<Option<Failure>> {
    let asked = |reading: &Reading, stems: &BTreeSet<String>| {
        let artifacts = stems.iter().filter_map(|stem| reading.documented.artifacts.get(stem));
        artifacts.cloned().collect::<Vec<Artifact>>()
    };
    let Pair { base, head } = &*readings;
    let artifacts = Pair { base: asked(base, &wanted.base), head: asked(head, &wanted.head) };
    let companions = [
        Companions { request: base.request, artifacts: artifacts.base.iter().collect() },
        Companions { request: head.request, artifacts: artifacts.head.iter().collect() },
    ];
    let mut done = builds.companions(&companions).into_iter();
    let mut go_on = |reading: &mut Reading, stems: BTreeSet<String>| -> Option<Failure> {
        for (stem, documented) in stems.into_iter().zip(done.next().unwrap_or_default()) {
            let linked = documented.and_then(|it| {
                let artifact = reading.documented.artifacts.get(&stem);
                let dependency = Dependency {
                    identity: artifact.map(identity).unwrap_or_default(),
                    directory: it.directory.clone(),
                    edition: it.edition,
                    stem: stem.clone(),
                };
                let json = bytes(&it.json, &reading.subject)?;
                reading.document.link(&json, &dependency)
            });
            if let Err(failure) = linked {
                return Some(failure);
            }
            reading.linked.insert(stem);
        }
        None
    };
    let base = go_on(&mut readings.base, wanted.base);
    let head = go_on(&mut readings.head, wanted.head);
    Pair { base, head }
}
