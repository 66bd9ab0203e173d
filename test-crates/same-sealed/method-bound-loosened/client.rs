use case::{Buffer, Writer};

pub fn log<W: Writer, T: std::fmt::Display + Clone>(writer: &mut W, value: T) -> String {
    writer.write(&value);
    W::write::<T>(writer, &value);
    let write: fn(&mut Buffer, &u8) = Buffer::write::<u8>;
    let mut buffer = Buffer(String::new());
    write(&mut buffer, &1);
    buffer.0
}
