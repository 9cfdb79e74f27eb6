//! A line that is cut again and again, or slow.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

/// Starts a line to a port; each connection is cut after so many bytes from there. Returns its own
/// port, and the number of connections so far.
pub fn cut_every(bytes: usize, port: u16) -> (u16, Arc<AtomicUsize>) {
    line(port, bytes, Duration::ZERO)
}

/// Starts a line to a port that brings so many bytes a second; returns its own port.
pub fn slow(bytes: u32, port: u16) -> u16 {
    line(port, usize::MAX, Duration::from_secs(1) / bytes).0
}

fn line(port: u16, most: usize, a_byte: Duration) -> (u16, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let own = listener.local_addr().unwrap().port();
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    thread::spawn(move || {
        for client in listener.incoming().flatten() {
            let Ok(server) = TcpStream::connect(("127.0.0.1", port)) else { continue };
            counted.fetch_add(1, Ordering::SeqCst);
            let (mut up, mut down) = (client.try_clone().unwrap(), server.try_clone().unwrap());
            thread::spawn(move || std::io::copy(&mut up, &mut down));
            thread::spawn(move || pass(server, client, most, a_byte));
        }
    });
    (own, count)
}

fn pass(mut from: TcpStream, mut to: TcpStream, mut left: usize, a_byte: Duration) {
    let mut buffer = vec![0; 4096];
    while let Ok(size) = from.read(&mut buffer) {
        if size == 0 || size > left || to.write_all(&buffer[..size]).is_err() {
            break;
        }
        left -= size;
        thread::sleep(a_byte * u32::try_from(size).unwrap());
    }
    let _ = from.shutdown(Shutdown::Both);
    let _ = to.shutdown(Shutdown::Both);
}
