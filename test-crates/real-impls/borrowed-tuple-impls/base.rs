pub trait Steps {
    type Step;
}
pub trait Ordered: Steps {}
pub trait Walk {
    type Steps: Steps<Step = Self::Step>;
    type Step;
}
pub trait WalkRef<'data> {
    type Steps: Steps<Step = Self::Step>;
    type Step: 'data;
}
impl<'data, I: 'data + ?Sized> WalkRef<'data> for I
where
    &'data I: Walk,
{
    type Steps = <&'data I as Walk>::Steps;
    type Step = <&'data I as Walk>::Step;
}
pub struct Zip<S> {
    steps: S,
}
impl<A: Ordered> Steps for Zip<(A,)> {
    type Step = (A::Step,);
}
impl<'a, A> Walk for &'a (A,)
where
    A: WalkRef<'a>,
    A::Steps: Ordered,
{
    type Step = (A::Step,);
    type Steps = Zip<(A::Steps,)>;
}
impl<S> Zip<S> {
    pub fn steps(self) -> S {
        self.steps
    }
}
