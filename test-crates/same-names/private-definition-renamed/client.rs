use case::Cache;

pub fn fresh() -> Cache {
    let make: fn() -> Cache = Cache::new;
    let Cache { hits } = make();
    Cache { hits: hits + case::Cache::new().hits }
}

pub trait Report {}
impl Report for Cache {}
