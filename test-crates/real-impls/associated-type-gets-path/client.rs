use case::{Archive, Moment};

pub fn seconds(moment: &Moment) -> u32 {
    let archived: <Moment as Archive>::Archived = moment.archive();
    archived.seconds
}
