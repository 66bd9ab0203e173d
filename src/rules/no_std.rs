//! Whether a library needs the standard library, with the features that a client may ask for.

use std::collections::BTreeSet;

use super::features::bare;
use super::{At, Findings, gains, semver};

use crate::api::Package;
use crate::api::features::enabled;
use crate::finding::{Class, Place, Rule};
use crate::sides::Pair;

pub(super) const RULES: &[&Rule] = &[&NO_STD_REMOVED];

static NO_STD_REMOVED: Rule = Rule {
    id: "no-std-removed",
    class: Class::Breaking,
    summary: "a library needs the standard library",
    why: "clients for targets without `std` no longer compile, nor do those with a panic handler \
          of their own",
    help: "keep `#![no_std]`, and put what needs `std` behind a feature that is off until asked for",
    reference: semver!("attr-no-std-to-std"),
};

/// Base's root needs no `std` somewhere where head's does, or a dependency brings `std` along.
pub(super) fn check(findings: &mut Findings<'_>) {
    let packages = Pair { base: &findings.base.package, head: &findings.head.package };
    if packages.base.library.proc_macro || packages.head.library.proc_macro {
        return;
    }
    let without = |is: bool| is.then(|| Place::new("#![no_std]", None));
    let at = At { kind: "crate", ..bare(findings.base.krate.clone()) };
    let loads = Pair { base: findings.base.loads_std, head: findings.head.loads_std };
    let with = match witness(&packages) {
        Some(with) => with,
        None if !loads.base && loads.head => Vec::new(),
        // With other features it may have done without before.
        None if loads.base && !loads.head && packages.base.features.is_empty() => {
            let at = At { head: without(true), ..at };
            return gains::tell(&at, "no longer needs the standard library", findings);
        }
        None => return,
    };
    let at = At { base: without(true), ..at };
    let krate = &at.path;
    let with = match with.is_empty() {
        true => String::new(),
        false => format!(" with `{}`", with.join("`, `")),
    };
    let client = format!(
        "#![no_std] #[panic_handler] fn halt(_: &core::panic::PanicInfo<'_>) -> ! {{ loop {{}} }} \
         use {krate} as _;"
    );
    let finding = findings.add(&NO_STD_REMOVED, &at, format!("`{krate}` needs `std` now{with}"));
    finding.client = Some(client);
}

/// Some features and settings with which base's root needs no `std` and head's does: the fewest.
fn witness(packages: &Pair<&Package>) -> Option<Vec<String>> {
    let needs = packages.map(|it| &it.library.needs_std);
    let (mut features, mut others) = (BTreeSet::new(), BTreeSet::new());
    needs.base.atoms(&mut features, &mut others);
    needs.head.atoms(&mut features, &mut others);
    // A client can ask for what base has; it asks for `default` by saying nothing.
    let own = packages.base.features.keys().map(String::as_str);
    let own: BTreeSet<&str> = own.chain(["default"]).collect();
    // A dependency that a feature brings along may have needed `std` all the time.
    let brings = |name: &str| {
        let on = enabled([name], &packages.base.features);
        on.iter().any(|it| it.starts_with("dep:"))
    };
    let matters = |name: &&str| {
        let sides = [packages.base, packages.head];
        let mut on = sides.iter().flat_map(|it| enabled([*name], &it.features));
        features.contains(name) || on.any(|it| features.contains(it))
    };
    let choices: Vec<&str> = own
        .into_iter()
        .filter(|it| matters(it) && !brings(it))
        .chain(others.iter().copied())
        .collect();
    let holds = |package: &Package, set: &[&str]| {
        let asked = set.iter().filter(|it| !others.contains(**it));
        let on = enabled(asked.copied(), &package.features);
        let settings = set.iter().copied().filter(|it| others.contains(it)).collect();
        package.library.needs_std.holds(&on, &settings)
    };
    let breaks = |set: &[&str]| !holds(packages.base, set) && holds(packages.head, set);
    let found = few(&choices).into_iter().find(|set| breaks(set))?;
    Some(found.into_iter().map(str::to_owned).collect())
}

/// Every set of at most two, the smallest first: a predicate hardly ever needs more to hold.
fn few<'a>(choices: &[&'a str]) -> Vec<Vec<&'a str>> {
    let mut sets = vec![Vec::new()];
    sets.extend(choices.iter().map(|it| vec![*it]));
    for (index, first) in choices.iter().enumerate() {
        sets.extend(choices[index + 1..].iter().map(|second| vec![*first, *second]));
    }
    sets
}

#[cfg(test)]
mod tests {
    use super::witness;
    use crate::api::cfg::Cfg;
    use crate::api::{Library, Package};
    use crate::sides::Pair;

    fn package(features: &[(&str, &[&str])], needs_std: Cfg) -> Package {
        let owned = |list: &[&str]| list.iter().map(|it| (*it).to_owned()).collect();
        let features = features.iter().map(|(name, on)| ((*name).to_owned(), owned(on))).collect();
        let library = Library { needs_std, ..Library::default() };
        Package { features, library, ..Package::default() }
    }

    #[test]
    fn a_client_without_std_is_looked_for() {
        let std = || Cfg::Feature("std".into());
        let plain = package(&[], Cfg::never());
        let optional = package(&[("std", &[])], std());
        let default = package(&[("default", &["std"]), ("std", &[])], std());
        let always = package(&[], Cfg::always());
        let seen = |base, head| witness(&Pair { base, head }).map(|it| it.join(" "));
        assert_eq!(seen(&plain, &always), Some(String::new()));
        assert_eq!(seen(&plain, &optional), None);
        assert_eq!(seen(&plain, &default), Some("default".to_owned()));
        assert_eq!(seen(&optional, &default), Some("default".to_owned()));
        assert_eq!(seen(&default, &optional), None);
        assert_eq!(seen(&default, &always), Some(String::new()));
        assert_eq!(seen(&always, &default), None);
    }
}
