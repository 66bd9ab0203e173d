//! The words that rules, verdict and reports share: [`Rule`], [`Class`], [`Finding`].

use std::borrow::Cow;

use serde::{Deserialize, Serialize, Serializer};

/// What a change means for a client. Ordered: the worst is the greatest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// A client may notice, and still compiles.
    Additive,
    /// Head newly deprecates what base offered.
    Deprecated,
    /// Some client that compiled against base does not compile against head.
    Breaking,
}

impl Class {
    /// The word used in every report.
    pub fn name(self) -> &'static str {
        match self {
            Class::Additive => "additive",
            Class::Deprecated => "deprecated",
            Class::Breaking => "breaking",
        }
    }
}

/// The rule of an item whose definition is in another crate on one side: what it is was not
/// compared, so a verdict on it would be a guess.
pub const NOT_COMPARED: &str = "item-moved-between-crates";

/// One thing that can happen to an API. The class belongs to the rule; where context decides,
/// context picks between two rules.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// An event in kebab case, subject first: `function-return-type-changed`.
    pub id: &'static str,
    /// What it means for clients.
    pub class: Class,
    /// One line, lower case, no full stop.
    pub summary: &'static str,
    /// Why clients break (or may notice), in a sentence or two.
    pub why: &'static str,
    /// The compatible way to do it.
    pub help: &'static str,
    /// Where the rule comes from: Cargo's SemVer chapter, the Reference, an RFC. The first says it
    /// best.
    pub reference: &'static [&'static str],
}

/// A rule is kept by its name.
impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.id.serialize(to)
    }
}

/// A range in a source file. Lines and columns count from 1; the end is exclusive.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Span {
    /// Relative to the repository's root, with `/`.
    pub file: String,
    /// First line.
    pub line: usize,
    /// First column.
    pub column: usize,
    /// Last line.
    pub end_line: usize,
    /// Column after the last character.
    pub end_column: usize,
}

/// An item as one side has it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// The declaration as Rust text, without bodies and docs.
    pub signature: String,
    /// Where it stands; none for what has no source line (an auto trait).
    pub span: Option<Span>,
    /// The source lines from the first of the span on, at most a few; empty where none were read.
    pub excerpt: Vec<String>,
}

impl Place {
    /// A place whose source was not read.
    pub fn new(signature: impl Into<String>, span: Option<Span>) -> Place {
        Place { signature: signature.into(), span, excerpt: Vec::new() }
    }
}

/// One change, with its evidence. What was kept in a file has its rule by name only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding<R = &'static Rule> {
    /// What happened.
    pub rule: R,
    /// The public path it happened at: `tree::Node::left`.
    pub path: String,
    /// Further public paths of the same item.
    pub other_paths: Vec<String>,
    /// What the item is: `function`, `field`, `trait impl`…
    pub kind: Cow<'static, str>,
    /// What happened to this item, in one line.
    pub summary: String,
    /// What may go wrong although the change is not breaking.
    pub hazard: Option<String>,
    /// The item in base; none if it is new.
    pub base: Option<Place>,
    /// The item in head; none if it is gone.
    pub head: Option<Place>,
    /// Where a reader of head looks for what head lacks: the line where it stood, the module that
    /// held it, or the manifest. None for what head has, or where neither is known.
    pub anchor: Option<Span>,
    /// Downstream code that compiles against base and not against head, if it can be written.
    pub client: Option<String>,
    /// What outside this package caused it: a dependency and its two versions.
    pub cause: Option<String>,
    /// The feature sets in which it holds; empty if it holds in every one that was looked at.
    pub feature_sets: Vec<String>,
}

impl Finding {
    /// Where a reader of head sees it: at the item, where it stood, or, where head has neither, at
    /// its place in base.
    pub fn seen(&self) -> Option<&Span> {
        let [head, base] = [&self.head, &self.base].map(|it| it.as_ref()?.span.as_ref());
        head.or(self.anchor.as_ref()).or(base)
    }
}

impl Finding<String> {
    /// The same with the rule itself, if `rule` knows one of its name.
    pub fn ruled(self, rule: impl FnOnce(&str) -> Option<&'static Rule>) -> Option<Finding> {
        Some(Finding {
            rule: rule(&self.rule)?,
            path: self.path,
            other_paths: self.other_paths,
            kind: self.kind,
            summary: self.summary,
            hazard: self.hazard,
            base: self.base,
            head: self.head,
            anchor: self.anchor,
            client: self.client,
            cause: self.cause,
            feature_sets: self.feature_sets,
        })
    }
}
