//! What the text of an item tells before it is parsed. Most items of a large crate are impls that
//! nobody asks for, or that all say the same; to parse them is most of the work of reading.

use memchr::memmem::Finder;

/// What the text of an item shows.
pub(super) enum Sort {
    /// It has to be read.
    Any,
    /// An impl of an auto trait that says nothing but trait and type.
    Auto,
    /// Nobody asks for it.
    Idle,
}

/// Tells, by the text of an item as rustdoc writes it, whether anybody asks for it. A quote inside
/// of a string is never bare, so no string looks like any of this.
pub(super) struct Glance {
    /// What stands between two items, after the number of the second.
    next: Finder<'static>,
    block: Finder<'static>,
    lacks_auto_trait: Finder<'static>,
    has_auto_trait: Finder<'static>,
    no_generics: Finder<'static>,
    blanket: Finder<'static>,
    plain_trait: Finder<'static>,
    plain_type: Finder<'static>,
}

impl Glance {
    pub(super) fn new() -> Glance {
        Glance {
            next: Finder::new("\":{\"id\":"),
            block: Finder::new("\"inner\":{\"impl\":{"),
            lacks_auto_trait: Finder::new("\"is_negative\":true,\"is_synthetic\":true"),
            has_auto_trait: Finder::new("\"is_negative\":false,\"is_synthetic\":true"),
            no_generics: Finder::new("\"generics\":{\"params\":[],\"where_predicates\":[]}"),
            blanket: Finder::new("\"blanket_impl\":{"),
            plain_trait: Finder::new("\"args\":null},\"for\":{\"resolved_path\":{"),
            plain_type: Finder::new("\"args\":null}},\"items\":["),
        }
    }

    /// What can be known of an item without reading it: that a type lacks an auto trait is known
    /// without a word, and blanket impls count where neither trait nor type has arguments.
    pub(super) fn sort(&self, item: &[u8]) -> Sort {
        let Some(at) = self.block.find(item) else { return Sort::Any };
        let says = |part: &Finder<'_>| part.find(&item[at..]).is_some();
        let plain = || says(&self.plain_trait) && says(&self.plain_type);
        if item.ends_with(b"\"blanket_impl\":null}}}") {
            if says(&self.lacks_auto_trait) {
                return Sort::Idle;
            }
            let auto = says(&self.has_auto_trait) && says(&self.no_generics) && plain();
            return if auto { Sort::Auto } else { Sort::Any };
        }
        if says(&self.blanket) && !plain() { Sort::Idle } else { Sort::Any }
    }

    /// The end of the item at the start of `text`, if another one follows.
    pub(super) fn end(&self, text: &[u8]) -> Option<usize> {
        let at = self.next.find(text)?;
        let number = text[..at].iter().rev().take_while(|it| it.is_ascii_digit()).count();
        let item = text[..at - number].strip_suffix(b",\"").filter(|it| it.ends_with(b"}"));
        item.map(<[u8]>::len)
    }
}
