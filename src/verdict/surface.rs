//! What both sides offer as a whole, beside what changed in it.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::finding::Span;
use crate::sides::Pair;

/// What both sides offer, as far as no change tells it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Surface {
    /// The public paths.
    pub paths: Paths,
    /// What each side marks `#[deprecated]`, by path.
    pub deprecated: Pair<Vec<Deprecated>>,
}

/// The public paths of both sides. What lies in a namespace of its own counts once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paths {
    /// How many both sides have.
    pub kept: usize,
    /// Those that only base has, sorted.
    pub lost: Vec<String>,
    /// How many only head has.
    pub gained: usize,
}

/// Something marked `#[deprecated]`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Deprecated {
    /// Its best public path.
    pub path: String,
    /// What it is: `function`, `field`, `trait`…
    pub kind: Cow<'static, str>,
    /// The version that deprecated it, as written.
    pub since: Option<String>,
    /// What to do instead, as written.
    pub note: Option<String>,
    /// Where it stands.
    pub span: Option<Span>,
}

impl Surface {
    /// What base already deprecated at this path, or at an item that the path leads through.
    pub fn warned(&self, path: &str) -> Option<&Deprecated> {
        let covers = |it: &&Deprecated| match path.strip_prefix(it.path.as_str()) {
            Some(rest) => rest.is_empty() || rest.starts_with("::"),
            None => false,
        };
        self.deprecated.base.iter().find(covers)
    }
}
