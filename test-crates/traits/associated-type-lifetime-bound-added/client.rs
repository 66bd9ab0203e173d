pub struct Split<'t>(&'t str);

impl<'t> case::Command for Split<'t> {
    type Output = &'t str;
}
