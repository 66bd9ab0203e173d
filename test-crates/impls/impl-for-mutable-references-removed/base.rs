pub mod ecs {
    pub trait Component: 'static {}
    pub trait Query { type Item<'w>; fn access() -> Vec<&'static str>; }
    impl<'q, C: Component> Query for &'q C { type Item<'w> = &'w C; fn access() -> Vec<&'static str> { vec!["r"] } }
  impl<'q, C: Component> Query for &'q mut C { type Item<'w> = &'w mut C; fn access() -> Vec<&'static str> { vec!["w"] } }
    impl<A: Query, B: Query> Query for (A, B) { type Item<'w> = (A::Item<'w>, B::Item<'w>); fn access() -> Vec<&'static str> { A::access() } }
}
