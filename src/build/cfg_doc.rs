//! Finds `doc` in the predicates of `cfg` and `cfg_attr`, and nowhere else: `doc` is a word of
//! many attributes, comments and texts.

/// `text` with `dOc` for each `doc` in a predicate, none if there is no such place.
pub fn without_doc(text: &str) -> Option<String> {
    if !text.contains("cfg") || !text.contains("doc") {
        return None;
    }
    let mut scan = Scan { text: text.as_bytes(), at: 0, depth: 0, open: Vec::new(), found: vec![] };
    scan.run();
    if scan.found.is_empty() {
        return None;
    }
    let mut bytes = text.as_bytes().to_vec();
    for at in scan.found {
        bytes[at + 1] = b'O';
    }
    String::from_utf8(bytes).ok()
}

/// A predicate that has begun.
struct Predicate {
    /// The depth of its parenthesis.
    depth: usize,
    /// It ends at the first comma: the rest of a `cfg_attr` are attributes.
    is_first_only: bool,
}

struct Scan<'a> {
    text: &'a [u8],
    at: usize,
    depth: usize,
    open: Vec<Predicate>,
    found: Vec<usize>,
}

impl Scan<'_> {
    fn run(&mut self) {
        while let Some(byte) = self.byte(0) {
            match byte {
                b'/' if self.byte(1) == Some(b'/') => self.line(),
                b'/' if self.byte(1) == Some(b'*') => self.comment(),
                b'"' => self.string(),
                b'\'' => self.quote(),
                b'(' => self.deeper(),
                b')' => self.shallower(),
                b',' => self.comma(),
                _ if is_word(byte) => self.word(),
                _ => self.at += 1,
            }
        }
    }

    fn byte(&self, ahead: usize) -> Option<u8> {
        self.text.get(self.at + ahead).copied()
    }

    fn line(&mut self) {
        while self.byte(0).is_some_and(|byte| byte != b'\n') {
            self.at += 1;
        }
    }

    fn comment(&mut self) {
        let mut depth = 0;
        while let (Some(first), second) = (self.byte(0), self.byte(1)) {
            let step = match (first, second) {
                (b'/', Some(b'*')) => 1,
                (b'*', Some(b'/')) => -1,
                _ => 0,
            };
            depth += step;
            self.at += if step == 0 { 1 } else { 2 };
            if depth == 0 {
                return;
            }
        }
    }

    fn string(&mut self) {
        self.at += 1;
        while let Some(byte) = self.byte(0) {
            self.at += if byte == b'\\' { 2 } else { 1 };
            if byte == b'"' {
                return;
            }
        }
    }

    /// The rest of `r"…"` and `r#"…"#`, after the `r`. False for `r#name`.
    fn raw_string(&mut self) -> bool {
        let hashes = self.text[self.at..].iter().take_while(|byte| **byte == b'#').count();
        if self.byte(hashes) != Some(b'"') {
            return false;
        }
        let mut end = vec![b'"'];
        end.resize(hashes + 1, b'#');
        self.at += hashes + 1;
        let rest = &self.text[self.at..];
        let length = rest.windows(end.len()).position(|window| window == end);
        self.at += length.map_or(rest.len(), |length| length + end.len());
        true
    }

    /// A character, or the start of a lifetime.
    fn quote(&mut self) {
        let rest = &self.text[self.at + 1..];
        let character = std::str::from_utf8(&rest[..rest.len().min(4)]);
        let valid = character.map_or_else(|error| error.valid_up_to(), str::len);
        let width = std::str::from_utf8(&rest[..valid]).ok().and_then(|text| text.chars().next());
        let width = width.map_or(1, char::len_utf8);
        if rest.first() == Some(&b'\\') {
            let end = rest.iter().skip(2).position(|byte| *byte == b'\'');
            self.at += end.map_or(1, |end| end + 4);
        } else if rest.get(width) == Some(&b'\'') {
            self.at += width + 2;
        } else {
            self.at += 1;
        }
    }

    fn deeper(&mut self) {
        self.depth += 1;
        self.at += 1;
    }

    fn shallower(&mut self) {
        if self.open.last().is_some_and(|predicate| predicate.depth == self.depth) {
            self.open.pop();
        }
        self.depth = self.depth.saturating_sub(1);
        self.at += 1;
    }

    fn comma(&mut self) {
        let ends = |predicate: &Predicate| predicate.is_first_only && predicate.depth == self.depth;
        if self.open.last().is_some_and(ends) {
            self.open.pop();
        }
        self.at += 1;
    }

    fn word(&mut self) {
        let start = self.at;
        while self.byte(0).is_some_and(is_word) {
            self.at += 1;
        }
        match &self.text[start..self.at] {
            b"r" | b"br" | b"cr" => {
                self.raw_string();
            }
            b"doc" if !self.open.is_empty() && matches!(self.next(), Some(b')' | b',')) => {
                self.found.push(start);
            }
            word @ (b"cfg" | b"cfg_attr") => {
                if word == b"cfg" && self.next() == Some(b'!') {
                    self.skip_space();
                    self.at += 1;
                }
                if self.next() == Some(b'(') {
                    let is_first_only = word == b"cfg_attr";
                    self.open.push(Predicate { depth: self.depth + 1, is_first_only });
                }
            }
            _ => {}
        }
    }

    fn skip_space(&mut self) {
        while self.byte(0).is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.at += 1;
        }
    }

    fn next(&self) -> Option<u8> {
        let rest = self.text[self.at..].iter();
        rest.copied().find(|byte| !byte.is_ascii_whitespace())
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

#[cfg(test)]
mod tests {
    use super::without_doc;

    #[test]
    fn doc_in_a_predicate_is_found() {
        for (text, changed) in [
            ("#[cfg(doc)]", "#[cfg(dOc)]"),
            ("#![cfg(any( not( doc ), unix))]", "#![cfg(any( not( dOc ), unix))]"),
            ("#[cfg_attr(doc, doc = \"x\")]", "#[cfg_attr(dOc, doc = \"x\")]"),
            ("if cfg!(doc) {}", "if cfg!(dOc) {}"),
            ("#[cfg(all(feature = \"doc\", doc))]", "#[cfg(all(feature = \"doc\", dOc))]"),
            (
                "let c = '\"'; #[cfg(doc)] 'a: loop {} '\\''",
                "let c = '\"'; #[cfg(dOc)] 'a: loop {} '\\''",
            ),
            ("r#\"\"\"# ; r#cfg; #[cfg(doc)]", "r#\"\"\"# ; r#cfg; #[cfg(dOc)]"),
            ("/* /* */ */ #[cfg(doc)]", "/* /* */ */ #[cfg(dOc)]"),
        ] {
            assert_eq!(without_doc(text).as_deref(), Some(changed));
        }
    }

    #[test]
    fn other_docs_are_left_alone() {
        for text in [
            "#[doc(cfg(unix))]",
            "#[cfg_attr(docsrs, doc(cfg(feature = \"doc\")))]",
            "#[cfg_attr(not(test), deny(doc))]",
            "// #[cfg(doc)]",
            "/* #[cfg(doc)] */",
            "\"#[cfg(doc)]\"",
            "r#\"#[cfg(doc)]\"#",
            "fn cfg(x: u8) { doc(x) }",
            "#[cfg(feature = \"doc\")] fn f(doc: u8) {}",
            "#[cfg(docsrs)]",
        ] {
            assert_eq!(without_doc(text), None, "{text}");
        }
    }
}
