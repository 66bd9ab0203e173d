//! Rustdoc JSON to a [`Crate`], entry by entry: neither the text nor what nobody asks for is ever
//! held as a whole. A large crate has half a gigabyte of JSON, and most of it is the blanket impls
//! of other crates, repeated for every type.

use std::collections::HashMap;
use std::io::Read;
use std::ops::Range;

use rustdoc_types::{Attribute, Deprecation, Id, Item, ItemEnum, Span, Visibility};
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Deserializer;

use super::glance::{Glance, Sort};
use super::graph::{Auto, Crate, Table};

/// As much of the text as is looked at at once: much more than most entries take.
const CHUNK: usize = 1 << 18;

/// More ids than any crate has.
const MOST: u32 = 1 << 27;

/// A crate as it was read, or what is wrong with its text.
pub(super) struct Outcome {
    /// The format that the text claims to have, which stands at its end.
    pub format: Option<u32>,
    pub krate: Result<Crate, String>,
}

/// Reads one crate.
pub(super) fn read(json: impl Read) -> Outcome {
    let mut text =
        Text { json, buffer: Vec::new(), rest: 0..0, before: 0, ended: false, damage: None };
    let (mut krate, mut format, glance) = (Crate::default(), None, Glance::new());
    let done = text.entries(|text, key| {
        match key.as_str() {
            "root" => krate.root = text.value()?.unwrap_or(krate.root),
            "crate_version" => krate.crate_version = text.value()?.flatten(),
            "index" => text.entries(|text, key| match text.entry(&glance)? {
                Entry::Item(item) => insert(&mut krate.index, &key, Some(*item)),
                Entry::Auto(id, auto) => {
                    krate.autos.insert(id, auto);
                    insert(&mut krate.index, &key, None)
                }
                Entry::Idle => insert(&mut krate.index, &key, None),
            })?,
            "paths" => text.entries(|text, key| {
                let summary = text.value()?;
                insert(&mut krate.paths, &key, summary)
            })?,
            "external_crates" => krate.external_crates = text.value()?.unwrap_or_default(),
            "target" => krate.target = text.value()?.unwrap_or(krate.target.clone()),
            "format_version" => format = text.value()?,
            _ => drop(text.value::<IgnoredAny>()?),
        }
        Ok(())
    });
    let krate = done.and(text.damage.map_or(Ok(()), Err)).map(|()| {
        krate.sift();
        krate
    });
    Outcome { format, krate }
}

fn insert<T>(table: &mut Table<T>, key: &str, it: Option<T>) -> Result<(), String> {
    match key.parse() {
        Ok(id) if id <= MOST => table.insert(Id(id), it),
        _ => return Err(format!("no crate has an item `{key}`")),
    }
    Ok(())
}

/// An item without docs and links.
#[derive(Deserialize)]
struct Lean {
    id: Id,
    crate_id: u32,
    name: Option<String>,
    span: Option<Span>,
    visibility: Visibility,
    attrs: Vec<Attribute>,
    deprecation: Option<Deprecation>,
    inner: ItemEnum,
}

impl Lean {
    fn item(self) -> Item {
        let Lean { id, crate_id, name, span, visibility, attrs, deprecation, inner } = self;
        Item {
            id,
            crate_id,
            name,
            span,
            visibility,
            docs: None,
            links: HashMap::new(),
            attrs,
            deprecation,
            stability: None,
            const_stability: None,
            inner,
        }
    }
}

/// What becomes of an entry of the index.
enum Entry {
    Item(Box<Item>),
    Auto(Id, Auto),
    /// Nobody asks for it.
    Idle,
}

/// An [`Auto`] as it is written.
#[derive(Deserialize)]
struct AutoItem {
    id: Id,
    inner: AutoInner,
}

#[derive(Deserialize)]
struct AutoInner {
    #[serde(rename = "impl")]
    block: AutoBlock,
}

#[derive(Deserialize)]
struct AutoBlock {
    #[serde(rename = "trait")]
    trait_: AutoPath,
    #[serde(rename = "for")]
    for_: AutoFor,
}

#[derive(Deserialize)]
struct AutoFor {
    resolved_path: AutoPath,
}

#[derive(Deserialize)]
struct AutoPath {
    id: Id,
}

impl AutoItem {
    fn entry(self) -> Entry {
        let AutoBlock { trait_, for_ } = self.inner.block;
        Entry::Auto(self.id, Auto { trait_: trait_.id, type_: for_.resolved_path.id })
    }
}

/// Text that is read as it is needed.
struct Text<R> {
    json: R,
    buffer: Vec<u8>,
    /// What of the buffer is still to be read.
    rest: Range<usize>,
    /// The length of what stood before the buffer.
    before: usize,
    /// Whether all of it is in the buffer.
    ended: bool,
    /// The first entry that is not what it should be; those after it are read all the same.
    damage: Option<String>,
}

impl<R: Read> Text<R> {
    /// Reads an object. Each key is read before `entry` is called, which has to read the value.
    fn entries(
        &mut self,
        mut entry: impl FnMut(&mut Self, String) -> Result<(), String>,
    ) -> Result<(), String> {
        self.sign(b"{")?;
        if self.peek()? == b'}' {
            return self.sign(b"}").map(drop);
        }
        loop {
            let (key, text) = self.parse()?;
            self.rest.start = text.end;
            self.sign(b":")?;
            entry(self, key)?;
            if self.sign(b",}")? == b'}' {
                return Ok(());
            }
        }
    }

    /// Reads a value; none if it is another one than it should be.
    fn value<T: DeserializeOwned>(&mut self) -> Result<Option<T>, String> {
        let found = self.parse();
        let (value, end) = match found {
            Ok((value, text)) => (Some(value), text.end),
            Err(damage) => {
                self.damage.get_or_insert(damage);
                (None, self.parse::<IgnoredAny>()?.1.end)
            }
        };
        self.rest.start = end;
        Ok(value)
    }

    /// Reads an entry of the index.
    fn entry(&mut self, glance: &Glance) -> Result<Entry, String> {
        self.peek()?;
        while self.rest.len() < CHUNK && self.more()? {}
        let text = &self.buffer[self.rest.clone()];
        let end = glance.end(text);
        let sort = end.map_or(Sort::Any, |end| glance.sort(&text[..end]));
        let read = match sort {
            Sort::Idle => None,
            Sort::Auto => self.value::<AutoItem>()?.map(AutoItem::entry),
            Sort::Any => self.value::<Lean>()?.map(|it| Entry::Item(Box::new(it.item()))),
        };
        if let (Sort::Idle, Some(end)) = (sort, end) {
            self.rest.start += end;
        }
        Ok(read.unwrap_or(Entry::Idle))
    }

    /// The value that comes next, and where it is.
    fn parse<T: DeserializeOwned>(&mut self) -> Result<(T, Range<usize>), String> {
        loop {
            let text = &self.buffer[self.rest.clone()];
            let mut values = Deserializer::from_slice(text).into_iter::<T>();
            let value = values.next();
            let end = self.rest.start + values.byte_offset();
            match value {
                // A number may go on.
                Some(Ok(value)) if end < self.rest.end => return Ok((value, self.rest.start..end)),
                Some(Err(error)) if !error.is_eof() => return Err(self.wrong(&error.to_string())),
                _ => self.fill()?,
            }
        }
    }

    /// Takes one of these signs.
    fn sign(&mut self, wanted: &[u8]) -> Result<u8, String> {
        let found = self.peek()?;
        if !wanted.contains(&found) {
            return Err(self.wrong(&format!("`{}` is out of place", char::from(found))));
        }
        self.rest.start += 1;
        Ok(found)
    }

    /// The next byte that is not white.
    fn peek(&mut self) -> Result<u8, String> {
        loop {
            match self.buffer[self.rest.clone()].first() {
                Some(byte) if byte.is_ascii_whitespace() => self.rest.start += 1,
                Some(byte) => return Ok(*byte),
                None => self.fill()?,
            }
        }
    }

    /// Gets more text.
    fn fill(&mut self) -> Result<(), String> {
        match self.more()? {
            true => Ok(()),
            false => Err(self.wrong("it ends too early")),
        }
    }

    /// Gets more text if there is any; an entry that does not fit makes the buffer grow.
    fn more(&mut self) -> Result<bool, String> {
        if self.ended {
            return Ok(false);
        }
        self.before += self.rest.start;
        self.buffer.copy_within(self.rest.clone(), 0);
        self.rest = 0..self.rest.len();
        if self.buffer.len() < self.rest.end + CHUNK {
            self.buffer.resize(self.rest.end + 2 * CHUNK, 0);
        }
        let more = self.json.read(&mut self.buffer[self.rest.end..]);
        let more = more.map_err(|error| self.wrong(&error.to_string()))?;
        self.rest.end += more;
        self.ended = more == 0;
        Ok(!self.ended)
    }

    fn wrong(&self, what: &str) -> String {
        // The parser counts lines from where it was called.
        let what = what.split(" at line ").next().unwrap_or(what);
        format!("{what} (after {} bytes)", self.before + self.rest.start)
    }
}
