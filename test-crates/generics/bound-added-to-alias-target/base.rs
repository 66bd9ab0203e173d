pub struct Heap<T, const N: usize> {
    pub items: [Option<T>; N],
}

pub type Small<T> = Heap<T, 4>;
