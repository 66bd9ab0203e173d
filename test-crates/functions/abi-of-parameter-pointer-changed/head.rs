pub fn install(hook: extern "system" fn()) {
    hook();
}
