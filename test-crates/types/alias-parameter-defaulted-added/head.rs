pub type Map<V, K = String> = std::collections::HashMap<K, V>;
