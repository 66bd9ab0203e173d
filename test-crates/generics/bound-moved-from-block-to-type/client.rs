pub struct Wrapper<T> { pub heap: Option<case::Heap<T>> }
