use case::{Text, longest, trim};

pub fn all<'t>(texts: &'t mut [Text], seed: &'t str) -> &'t str {
    let trim: for<'x> fn(&'x str) -> &'x str = trim;
    let line: for<'a, 'b> fn(&'a Text, &'b str) -> &'a str = Text::line;
    let local = String::from("key");
    texts.iter_mut().map(Text::body).for_each(|body| body.push('!'));
    let kept = line(&texts[0], &local);
    let words: Vec<&str> = [kept, seed].into_iter().map(case::trim).map(trim).collect();
    words.into_iter().reduce(|a, b| longest(a, b, &local.as_bytes()[0])).unwrap_or(seed)
}
