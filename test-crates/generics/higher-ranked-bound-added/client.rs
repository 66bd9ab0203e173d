pub fn collect<'a>(text: &'a str, found: &mut Vec<&'a str>) {
    case::visit(text, |part| found.push(part));
}
