pub type Map<V> = std::collections::HashMap<String, V>;
