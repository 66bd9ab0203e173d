pub const SKIP: for<'t> fn(&'t str) -> &'t str = case::skip;
