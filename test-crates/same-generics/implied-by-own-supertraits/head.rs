pub trait Named {
    fn name(&self) -> String;
}
pub trait Animal
where
    Self: Named,
{
}
pub trait Mammal: Clone + Animal + Named {}

pub fn feed<M: Mammal + Animal + Named + Clone>(animal: &M) -> String {
    animal.clone().name()
}
