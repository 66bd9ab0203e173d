pub trait Named {
    fn name(&self) -> String;
}
pub trait Animal: Named {}
pub trait Mammal: Animal + Clone {}

pub fn feed<M: Mammal>(animal: &M) -> String {
    animal.name()
}
