use std::iter::Sum;
use std::ops::{Index, IndexMut, Range};

pub struct Stack<T> { items: Vec<T> }
impl<T> Index<usize> for Stack<T> { type Output = T; fn index(&self, at: usize) -> &T { &self.items[at] } }
impl<T> IndexMut<usize> for Stack<T> { fn index_mut(&mut self, at: usize) -> &mut T { &mut self.items[at] } }
impl<T> Index<Range<usize>> for Stack<T> { type Output = [T]; fn index(&self, at: Range<usize>) -> &[T] { &self.items[at] } }
#[derive(Clone, Copy)]
pub struct Money(pub i64);
impl Sum for Money { fn sum<I: Iterator<Item = Money>>(it: I) -> Money { Money(it.map(|it| it.0).sum()) } }
impl<'a> Sum<&'a Money> for Money { fn sum<I: Iterator<Item = &'a Money>>(it: I) -> Money { it.copied().sum() } }
pub fn first<I: IntoIterator>(it: I) -> Option<<I::IntoIter as Iterator>::Item> { it.into_iter().next() }
