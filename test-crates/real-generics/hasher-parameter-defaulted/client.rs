use case::Inventory;
#[derive(Clone, Debug, Default)]
pub struct Shop {
    pub stock: Inventory<u32>,
}
pub fn fill(mut stock: Inventory<u32>) -> (Shop, Option<u32>) {
    let old = stock.put("nail", 3);
    let get: fn(&Inventory<u32>, &str) -> bool = |it, name| it.get(name).is_some();
    println!("{} {:?}", get(&stock, "nail"), Inventory::<u8>::new());
    (Shop { stock: stock.clone() }, old)
}
