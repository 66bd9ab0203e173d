pub struct Buffer<const SIZE: usize> {
    size: std::marker::PhantomData<[(); SIZE]>,
}
