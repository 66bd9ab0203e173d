//! A shelf of books.

/// One book.
#[derive(Clone, Debug, PartialEq)]
pub struct Book {
    /// As printed on the cover.
    pub title: String,
    /// The year it was printed in.
    pub year: u16,
}

/// Books in the order they were put in.
#[derive(Debug, Default)]
pub struct Shelf {
    books: Vec<Book>,
}

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
    pub fn oldest(&self) -> Option<&Book> {
        self.books.iter().min_by_key(|book| book.year)
    }
}

/// Reads a shelf from lines like `1847 Wuthering Heights`; lines that make no sense are skipped.
pub fn read(text: &str) -> Shelf {
    let mut shelf = Shelf::new();
    for line in text.lines() {
        let Some((year, title)) = line.split_once(' ') else { continue };
        let Ok(year) = year.parse() else { continue };
        shelf.add(Book { title: title.to_owned(), year });
    }
    shelf
}

/// Writes a shelf as [`read`] reads it.
pub fn write(shelf: &Shelf) -> String {
    shelf.books.iter().map(|book| format!("{} {}\n", book.year, book.title)).collect()
}
