use std::borrow::Borrow;
use std::iter::Sum;
use std::ops::{Index, IndexMut};
use std::slice::SliceIndex;

pub struct Stack<T> { items: Vec<T> }
impl<T, I: SliceIndex<[T]>> Index<I> for Stack<T> { type Output = I::Output; fn index(&self, at: I) -> &I::Output { &self.items[at] } }
impl<T, I: SliceIndex<[T]>> IndexMut<I> for Stack<T> { fn index_mut(&mut self, at: I) -> &mut I::Output { &mut self.items[at] } }
#[derive(Clone, Copy)]
pub struct Money(pub i64);
impl<M: Borrow<Money>> Sum<M> for Money { fn sum<I: Iterator<Item = M>>(it: I) -> Money { Money(it.map(|it| it.borrow().0).sum()) } }
pub fn first<I: IntoIterator>(it: I) -> Option<I::Item> { it.into_iter().next() }
