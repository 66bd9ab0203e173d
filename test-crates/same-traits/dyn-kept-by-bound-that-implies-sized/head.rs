pub trait Root { fn id(&self) -> u32;
  fn merge(a: Self, b: Self) -> u32 where Self: Copy { a.id() + b.id() }
}
pub trait Leaf: Root { fn name(&self) -> String; }
