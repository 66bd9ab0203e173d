pub trait Export {
    fn write<W: std::io::Write>(&self, to: W);
}
