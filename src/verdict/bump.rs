//! Version bumps by Cargo's rules, where the leftmost non-zero number is the one that breaks.

use crate::sides::Pair;
use semver::{Prerelease, Version};

/// A step from one version to another, by what it tells clients. Ordered by how much it allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bump {
    /// The version stays.
    None,
    /// Nothing that clients see.
    Patch,
    /// Clients may notice, and still compile.
    Minor,
    /// Clients may break.
    Major,
}

impl Bump {
    /// The word used in every report.
    pub fn name(self) -> &'static str {
        match self {
            Bump::None => "none",
            Bump::Patch => "patch",
            Bump::Minor => "minor",
            Bump::Major => "major",
        }
    }
}

/// The bump that head's version declares. A lowered version declares nothing.
pub fn declared(versions: Pair<&Version>) -> Bump {
    let Pair { base, head } = versions;
    if head.cmp_precedence(base).is_le() {
        Bump::None
    } else if !base.pre.is_empty() || breaking_part(base) != breaking_part(head) {
        // A pre-release promises nothing to those who come after it (SemVer §9).
        Bump::Major
    } else if base.major == 0 || base.minor != head.minor {
        Bump::Minor
    } else {
        Bump::Patch
    }
}

/// What there is to say about a head whose version is lower than base's.
pub(super) fn lowered(versions: Pair<&Version>) -> Option<String> {
    let Pair { base, head } = versions;
    head.cmp_precedence(base).is_lt().then(|| {
        format!("the version was lowered from {base} to {head}, which declares no change at all")
    })
}

/// A version that declares the required bump: head's own if it does, else the next one after base.
pub fn suggested(versions: Pair<&Version>, required: Bump) -> Option<Version> {
    match required {
        Bump::None => None,
        _ if declared(versions) >= required => Some(versions.head.clone()),
        _ => Some(next(versions.base, required)),
    }
}

/// Two versions may differ in nothing of this if a requirement on one shall accept the other.
fn breaking_part(version: &Version) -> (u64, Option<u64>, Option<u64>) {
    let Version { major, minor, patch, .. } = *version;
    (major, (major == 0).then_some(minor), (major == 0 && minor == 0).then_some(patch))
}

fn next(base: &Version, bump: Bump) -> Version {
    if let Some(pre) = next_prerelease(&base.pre) {
        return Version { pre, build: Default::default(), ..base.clone() };
    }
    let up = |number: u64| number.saturating_add(1);
    let (major, minor, patch) = (base.major, base.minor, base.patch);
    match (bump, major, minor) {
        (Bump::None, ..) => Version::new(major, minor, patch),
        (Bump::Major, 1.., _) => Version::new(up(major), 0, 0),
        (Bump::Major, 0, 1..) | (Bump::Minor, 1.., _) => Version::new(major, up(minor), 0),
        _ => Version::new(major, minor, up(patch)),
    }
}

/// `alpha.1` to `alpha.2`, `alpha` to `alpha.1`; none for a release.
fn next_prerelease(pre: &Prerelease) -> Option<Prerelease> {
    if pre.is_empty() {
        return None;
    }
    let mut parts: Vec<String> = pre.split('.').map(str::to_owned).collect();
    let number = parts.iter_mut().rev().find_map(|part| Some((part.parse::<u64>().ok()?, part)));
    match number {
        Some((number, part)) => *part = number.saturating_add(1).to_string(),
        None => parts.push("1".to_owned()),
    }
    Prerelease::new(&parts.join(".")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// base, head, declared; then what is suggested for a breaking and for an additive change.
    const TABLE: &[(&str, &str, Bump, &str, &str)] = &[
        ("1.4.2", "1.4.2", Bump::None, "2.0.0", "1.5.0"),
        ("1.4.2", "1.4.3", Bump::Patch, "2.0.0", "1.5.0"),
        ("1.4.2", "1.5.0", Bump::Minor, "2.0.0", "1.5.0"),
        ("1.4.2", "1.7.1", Bump::Minor, "2.0.0", "1.7.1"),
        ("1.4.2", "2.0.0", Bump::Major, "2.0.0", "2.0.0"),
        ("1.4.2", "3.1.0", Bump::Major, "3.1.0", "3.1.0"),
        ("1.4.2", "1.4.1", Bump::None, "2.0.0", "1.5.0"),
        ("1.4.2", "1.5.0-rc.1", Bump::Minor, "2.0.0", "1.5.0-rc.1"),
        ("1.4.2", "2.0.0-rc.1", Bump::Major, "2.0.0-rc.1", "2.0.0-rc.1"),
        ("1.4.2", "1.4.2-rc.1", Bump::None, "2.0.0", "1.5.0"),
        ("1.4.2+a", "1.4.2+b", Bump::None, "2.0.0", "1.5.0"),
        ("0.3.1", "0.3.1", Bump::None, "0.4.0", "0.3.2"),
        ("0.3.1", "0.3.2", Bump::Minor, "0.4.0", "0.3.2"),
        ("0.3.1", "0.4.0", Bump::Major, "0.4.0", "0.4.0"),
        ("0.3.1", "1.0.0", Bump::Major, "1.0.0", "1.0.0"),
        ("0.0.3", "0.0.3", Bump::None, "0.0.4", "0.0.4"),
        ("0.0.3", "0.0.4", Bump::Major, "0.0.4", "0.0.4"),
        ("0.0.3", "0.1.0", Bump::Major, "0.1.0", "0.1.0"),
        ("1.0.0-alpha.1", "1.0.0-alpha.1", Bump::None, "1.0.0-alpha.2", "1.0.0-alpha.2"),
        ("1.0.0-alpha.1", "1.0.0-alpha.3", Bump::Major, "1.0.0-alpha.3", "1.0.0-alpha.3"),
        ("1.0.0-alpha.1", "1.0.0", Bump::Major, "1.0.0", "1.0.0"),
        ("1.0.0-alpha", "1.0.0-alpha", Bump::None, "1.0.0-alpha.1", "1.0.0-alpha.1"),
        ("1.0.0-1.x", "1.0.0-1.x", Bump::None, "1.0.0-2.x", "1.0.0-2.x"),
    ];

    #[test]
    fn bumps_follow_cargo() {
        for &(base, head, bump, breaking, additive) in TABLE {
            let pair = Pair { base, head }.map(|text| Version::parse(text).unwrap());
            let as_text = |required| suggested(pair.as_ref(), required).unwrap().to_string();
            assert_eq!(declared(pair.as_ref()), bump, "{base} -> {head}");
            assert_eq!(as_text(Bump::Major), breaking, "{base} -> {head}, breaking");
            assert_eq!(as_text(Bump::Minor), additive, "{base} -> {head}, additive");
            assert_eq!(suggested(pair.as_ref(), Bump::None), None);
        }
    }

    #[test]
    fn a_lowered_version_is_noted() {
        let note = |base: &str, head: &str| {
            let pair = Pair { base, head }.map(|text| Version::parse(text).unwrap());
            lowered(pair.as_ref())
        };
        assert!(note("1.1.0", "1.0.9").unwrap().contains("from 1.1.0 to 1.0.9"));
        assert_eq!(note("1.1.0", "1.1.0"), None);
    }
}
