pub fn adult(person: &case::Person) -> bool {
    person.age >= 18
}
