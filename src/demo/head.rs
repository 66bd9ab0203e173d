//! A shelf of books.

use std::fmt;

/// One book.
#[derive(Clone, Debug, PartialEq)]
pub struct Book {
    /// As printed on the cover.
    pub title: String,
    /// The year it was printed in, if anyone knows.
    pub year: Option<u16>,
}

/// Books in the order they were put in.
#[derive(Debug, Default)]
pub struct Shelf {
    books: Vec<Book>,
}

/// A line that makes no sense.
#[derive(Clone, Debug, PartialEq)]
pub struct Unreadable {
    line: String,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no year in front of a title: {}", self.line)
    }
}

impl std::error::Error for Unreadable {}

impl Shelf {
    /// An empty shelf.
    pub fn new() -> Shelf {
        Shelf::default()
    }

    /// Puts a book at the end.
    pub fn add(&mut self, book: Book) {
        self.books.push(book);
    }

    /// The book with this title.
    pub fn find(&self, title: &str) -> Option<&Book> {
        self.books.iter().find(|book| book.title == title)
    }

    /// The book that was printed first.
    #[deprecated(since = "1.2.1", note = "use `by_age` and take the first")]
    pub fn oldest(&self) -> Option<&Book> {
        self.by_age().first().copied()
    }

    /// The books in the order they were printed.
    pub fn by_age(&self) -> Vec<&Book> {
        let mut books: Vec<&Book> = self.books.iter().collect();
        books.sort_by_key(|book| book.year);
        books
    }
}

/// Reads a shelf from lines like `1847 Wuthering Heights`.
pub fn read(text: &str) -> Result<Shelf, Unreadable> {
    let mut shelf = Shelf::new();
    for line in text.lines() {
        let unreadable = || Unreadable { line: line.to_owned() };
        let (year, title) = line.split_once(' ').ok_or_else(unreadable)?;
        let year = if year == "?" { None } else { Some(year.parse().map_err(|_| unreadable())?) };
        shelf.add(Book { title: title.to_owned(), year });
    }
    Ok(shelf)
}

/// Writes a shelf as [`read`] reads it.
pub fn write(shelf: &Shelf) -> String {
    let year = |book: &Book| book.year.map_or("?".to_owned(), |year| year.to_string());
    shelf.books.iter().map(|book| format!("{} {}\n", year(book), book.title)).collect()
}
