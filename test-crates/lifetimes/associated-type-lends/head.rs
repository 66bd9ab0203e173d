pub trait Windows {
    type Window<'w>
    where
        Self: 'w;

    fn next(&mut self) -> Option<Self::Window<'_>>;
}
