pub fn two<W: case::Windows>(windows: &mut W) -> (Option<W::Window>, Option<W::Window>) {
    (windows.next(), windows.next())
}
