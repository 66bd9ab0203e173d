use case::{Day, Fault, LATE};

pub fn first(day: Day) -> bool {
    matches!(day, Day::FIRST)
}

pub fn late(fault: Fault) -> bool {
    match fault {
        LATE => true,
        Fault::Trailing { .. } => false,
        _ => false,
    }
}
