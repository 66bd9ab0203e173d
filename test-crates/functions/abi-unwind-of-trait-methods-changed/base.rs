pub trait Plugin {
    extern "C-unwind" fn start();

    extern "C" fn stop();
}
