use case::Turn;

const _: () =
    assert!(Turn::Left as i8 == -1 && Turn::Straight as i8 == 0 && Turn::Right as i8 == 1);
const _: () = assert!(size_of::<Turn>() == 1);
pub fn steer(turn: Turn) -> i32 {
    match turn {
        Turn::Left => -90,
        turn @ (Turn::Straight | Turn::Right) => turn as i32 * 90,
    }
}
