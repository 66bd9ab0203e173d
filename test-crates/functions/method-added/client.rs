pub fn step(robot: &case::Robot) -> u32 {
    robot.walk()
}
