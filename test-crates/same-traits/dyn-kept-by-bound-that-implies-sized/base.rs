pub trait Root { fn id(&self) -> u32;
}
pub trait Leaf: Root { fn name(&self) -> String; }
