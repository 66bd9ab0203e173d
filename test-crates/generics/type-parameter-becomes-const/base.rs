pub struct Buffer<Size> {
    size: std::marker::PhantomData<Size>,
}
