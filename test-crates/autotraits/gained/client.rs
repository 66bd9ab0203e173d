pub fn steps(plan: &case::Plan) -> usize {
    plan.steps()
}
