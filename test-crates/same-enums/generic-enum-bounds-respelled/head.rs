pub enum Lookup<Key, Value: Sized>
where
    Key: Copy + Clone + Eq,
    Key: Ord,
{
    Found(Value),
    Missing { key: Key },
}
