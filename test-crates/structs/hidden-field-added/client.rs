pub fn dark(theme: case::Theme) -> u8 {
    let case::Theme { dark: _, size } = theme;
    size
}
