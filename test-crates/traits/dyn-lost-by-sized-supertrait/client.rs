pub fn draw(items: &[&dyn case::Draw]) {
    items.iter().for_each(|item| item.draw());
}
