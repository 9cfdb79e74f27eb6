//! Runs the same work for many items on all cores.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Returns the results of `work` for all items, in order. Uses as many threads as there are cores,
/// or the current thread if none can be started.
pub fn map<'a, T: Sync, R: Send>(items: &'a [T], work: impl Fn(&'a T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let take_some = || {
        let mut done = Vec::new();
        while let Some((place, item)) = take(items, &next) {
            done.push((place, work(item)));
        }
        done
    };
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let helpers = cores.min(items.len()).saturating_sub(1);
    let mut all = thread::scope(|scope| {
        let spawn = |_| thread::Builder::new().spawn_scoped(scope, take_some).ok();
        let helpers: Vec<_> = (0..helpers).filter_map(spawn).collect();
        let mut all = take_some();
        for helper in helpers {
            match helper.join() {
                Ok(done) => all.extend(done),
                Err(fault) => std::panic::resume_unwind(fault),
            }
        }
        all
    });
    all.sort_by_key(|(place, _)| *place);
    all.into_iter().map(|(_, result)| result).collect()
}

fn take<'a, T>(items: &'a [T], next: &AtomicUsize) -> Option<(usize, &'a T)> {
    let place = next.fetch_add(1, Ordering::Relaxed);
    Some((place, items.get(place)?))
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_item_is_done_once_and_stays_in_its_place() {
        let items: Vec<u32> = (0..1000).collect();
        let doubled: Vec<u32> = items.iter().map(|it| it * 2).collect();
        assert_eq!(super::map(&items, |it| it * 2), doubled);
        assert!(super::map(&[], |it: &u32| *it).is_empty());
    }
}
