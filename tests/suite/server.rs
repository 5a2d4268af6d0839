//! A campaign's server on loopback that does as it is told, well or badly, and writes down what reached it.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// A request as it arrived.
#[derive(Clone, Debug)]
pub struct Arrived {
    pub bytes: Vec<u8>,
}

impl Arrived {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// The value of a header, by its name in lower case.
    pub fn header(&self, name: &str) -> Option<String> {
        let text = self.text();
        let head = text.split("\r\n\r\n").next().unwrap_or_default();
        head.lines().skip(1).find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
        })
    }

    pub fn body(&self) -> String {
        self.text().split_once("\r\n\r\n").map(|(_, body)| body.to_owned()).unwrap_or_default()
    }

    pub fn method(&self) -> String {
        self.text().split(' ').next().unwrap_or_default().to_owned()
    }

    pub fn path(&self) -> String {
        self.text().split(' ').nth(1).unwrap_or_default().to_owned()
    }
}

/// Reads one request: the head, and as much body as it announces. `None` if the other side sent nothing whole.
pub fn read_request(stream: &mut impl Read) -> Option<Arrived> {
    let mut bytes = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            let arrived = Arrived { bytes: bytes.clone() };
            let length = arrived.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
            if bytes.len() >= end + 4 + length {
                return Some(arrived);
            }
        }
        match stream.read(&mut chunk) {
            Ok(0) | Err(_) => return None,
            Ok(read) => bytes.extend_from_slice(&chunk[..read]),
        }
    }
}

/// What the server does with the request that came as number `n` (from 0).
type Act = dyn Fn(usize, &Arrived, &mut TcpStream) + Send + Sync;

pub struct Server {
    address: SocketAddr,
    arrived: Arc<Mutex<Vec<Arrived>>>,
    connections: Arc<AtomicUsize>,
    over: Arc<AtomicBool>,
}

impl Server {
    pub fn new(act: impl Fn(usize, &Arrived, &mut TcpStream) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback");
        let address = listener.local_addr().expect("an address");
        let arrived: Arc<Mutex<Vec<Arrived>>> = Arc::default();
        let connections: Arc<AtomicUsize> = Arc::default();
        let over: Arc<AtomicBool> = Arc::default();
        let act: Arc<Act> = Arc::new(act);
        let (all, count, end) = (arrived.clone(), connections.clone(), over.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                if end.load(Ordering::SeqCst) {
                    return;
                }
                let Ok(mut stream) = stream else { return };
                count.fetch_add(1, Ordering::SeqCst);
                let (all, act) = (all.clone(), act.clone());
                std::thread::spawn(move || {
                    let _ = stream.set_read_timeout(Some(Duration::from_secs(60)));
                    let _ = stream.set_write_timeout(Some(Duration::from_secs(60)));
                    let Some(request) = read_request(&mut stream) else { return };
                    let number = {
                        let mut all = all.lock().expect("no panic");
                        all.push(request.clone());
                        all.len() - 1
                    };
                    act(number, &request, &mut stream);
                    let _ = stream.shutdown(Shutdown::Write);
                    // Closing with something unread would reset the connection and take the answer with it.
                    let _ = stream.set_read_timeout(Some(Duration::from_millis(500)));
                    let _ = std::io::copy(&mut (&stream).take(1 << 20), &mut std::io::sink());
                });
            }
        });
        Self { address, arrived, connections, over }
    }

    /// One that only counts who comes.
    pub fn nobody() -> Self {
        Self::new(|_, _, _| {})
    }

    pub fn host(&self) -> String {
        self.address.to_string()
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    pub fn port(&self) -> u16 {
        self.address.port()
    }

    pub fn arrived(&self) -> Vec<Arrived> {
        self.arrived.lock().expect("no panic").clone()
    }

    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.over.store(true, Ordering::SeqCst);
        // Wakes the thread that waits for connections, so that it sees the end.
        let _ = TcpStream::connect(self.address);
    }
}

/// An answer with its length.
pub fn answer(status: &str, headers: &str, body: &str) -> Vec<u8> {
    format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

/// An answer in JSON.
pub fn json(status: &str, body: &str) -> Vec<u8> {
    answer(status, "content-type: application/json\r\n", body)
}

/// Writes as long as somebody reads, with a pause between the pieces. A server has no end of its own here.
pub fn endless(stream: &mut TcpStream, begin: &str, piece: &[u8], pause: Duration) {
    if stream.write_all(begin.as_bytes()).is_err() {
        return;
    }
    let begun = std::time::Instant::now();
    while begun.elapsed() < Duration::from_secs(90) && stream.write_all(piece).is_ok() {
        if !pause.is_zero() {
            std::thread::sleep(pause);
        }
    }
}

/// Says nothing until the other side goes away.
pub fn silent(stream: &mut TcpStream) {
    let _ = stream.set_read_timeout(Some(Duration::from_secs(90)));
    let _ = stream.read(&mut [0; 1]);
}
