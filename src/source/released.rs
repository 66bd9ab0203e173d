//! The last release of one package, as tags say.

use super::choice::{last, releases};
use super::{Repository, Revision};
use crate::failure::Failure;

impl Repository {
    /// The last release of a package below head: by the tags that name it, else by those that name
    /// none. Nothing can have changed since a release that is head itself, so that does not count.
    pub fn last_release(
        &self,
        head: &Revision,
        package: &str,
    ) -> Result<Option<Revision>, Failure> {
        let mut releases = releases(self, &head.oid)?;
        releases.retain(|release| head.dirty || release.oid != head.oid);
        let is_named = releases.iter().any(|release| release.package == package);
        let found = last(releases, if is_named { package } else { "" });
        Ok(found.map(|release| {
            let chosen = "last release tag below head".to_owned();
            Revision { rev: release.tag, oid: release.oid, dirty: false, chosen }
        }))
    }
}
