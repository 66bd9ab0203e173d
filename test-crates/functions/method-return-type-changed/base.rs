pub struct Account {
    owner: String,
}

impl Account {
    pub fn owner(&self) -> &String {
        &self.owner
    }
}
