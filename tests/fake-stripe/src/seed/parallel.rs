//! Objects made by all processors at the same time.

use std::panic::resume_unwind;
use std::thread;

/// The number of objects for which one thread is enough.
const FEW: u64 = 100;

/// Returns the results of a function for each index below `count`, in order.
pub(super) fn in_parallel<T: Send>(count: u64, make: impl Fn(u64) -> T + Sync) -> Vec<T> {
    let threads = thread::available_parallelism().map_or(1, |threads| threads.get() as u64);
    if threads == 1 || count < FEW {
        return (0..count).map(make).collect();
    }
    let size = count.div_ceil(threads);
    let make = &make;
    thread::scope(|scope| {
        let part = |thread: u64| {
            scope.spawn(move || {
                (thread * size..((thread + 1) * size).min(count)).map(make).collect::<Vec<T>>()
            })
        };
        let parts: Vec<_> = (0..threads).map(part).collect();
        parts.into_iter().flat_map(|part| part.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    })
}
