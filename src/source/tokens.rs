//! Rust source as words, texts and signs: enough to find attributes, without comments and without
//! being misled by what stands in strings.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A name, a keyword or a number.
    Word,
    /// What stands between the quotes of a string.
    Text,
    /// One byte of anything else.
    Sign,
}

/// A piece of source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token<'a> {
    pub kind: Kind,
    pub text: &'a str,
    /// Where it begins.
    pub at: usize,
}

impl Token<'_> {
    /// It is this sign.
    pub fn is(&self, sign: &str) -> bool {
        self.kind == Kind::Sign && self.text == sign
    }
}

/// The tokens of a file; characters and lifetimes are left out.
pub(crate) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut scan = Scan { source: text, text: text.as_bytes(), at: 0, found: Vec::new() };
    scan.run();
    scan.found
}

struct Scan<'a> {
    source: &'a str,
    text: &'a [u8],
    at: usize,
    found: Vec<Token<'a>>,
}

impl Scan<'_> {
    fn run(&mut self) {
        while let Some(byte) = self.byte(0) {
            match byte {
                b'/' if self.byte(1) == Some(b'/') => self.line(),
                b'/' if self.byte(1) == Some(b'*') => self.comment(),
                b'"' => self.string(),
                b'\'' => self.quote(),
                _ if is_word(byte) => self.word(),
                _ if byte.is_ascii_whitespace() => self.at += 1,
                _ => {
                    self.at += 1;
                    self.push(Kind::Sign, self.at - 1, self.at);
                }
            }
        }
    }

    fn push(&mut self, kind: Kind, start: usize, end: usize) {
        let end = end.min(self.text.len());
        // A slip in odd source may cut a character in two; nothing that is looked for is there.
        if let Some(text) = self.source.get(start..end) {
            self.found.push(Token { kind, text, at: start });
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
        let start = self.at + 1;
        self.at = start;
        while let Some(byte) = self.byte(0) {
            self.at += if byte == b'\\' { 2 } else { 1 };
            if byte == b'"' {
                return self.push(Kind::Text, start, self.at - 1);
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
        let start = self.at + hashes + 1;
        let rest = &self.text[start..];
        let length = rest.windows(end.len()).position(|window| window == end);
        let length = length.unwrap_or(rest.len());
        self.push(Kind::Text, start, start + length);
        self.at = (start + length + end.len()).min(self.text.len());
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

    fn word(&mut self) {
        let start = self.at;
        while self.byte(0).is_some_and(is_word) {
            self.at += 1;
        }
        let is_prefix = matches!(&self.text[start..self.at], b"r" | b"br" | b"cr");
        if !is_prefix || !self.raw_string() {
            self.push(Kind::Word, start, self.at);
        }
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}
