pub trait Plugin {
    extern "C" fn start();

    extern "C-unwind" fn stop();
}
