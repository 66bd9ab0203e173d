pub const MERGE: for<'a, 'b> fn(&'a str, &'b str) -> (&'a str, &'b str) = case::merge;
