pub fn skip<'a>(text: &'a str) -> &'a str
where
    'a: 'a,
{
    text.get(1..).unwrap_or("")
}
