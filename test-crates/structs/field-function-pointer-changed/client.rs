pub const HOOKS: case::Hooks = case::Hooks { measure: str::len };
