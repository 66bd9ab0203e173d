pub fn install(hook: extern "C" fn()) {
    hook();
}
