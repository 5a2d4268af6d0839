//! The pledge by the built program: certificates, proxies, the real limits, memory, kill -9 anywhere, and who opens a socket.

use std::fs;
use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use super::pledge::{CANARY, home, outbox, receipts, recorder};
use super::scenario::{Home, within};
use super::server::{Arrived, Server, answer, endless, json, read_request, silent};

const LIMIT: Duration = Duration::from_secs(90);

const YES: &str = r#"{"accepted":true}"#;

fn command(home: &Home, line: &str) -> Command {
    let mut command = home.real(line);
    command.env("PLEDGE_TOKEN", CANARY);
    command
}

fn send(home: &Home, host: &str) -> Command {
    command(home, &format!("pledge send --level cancelled --consent {host}"))
}

fn output(mut command: Command) -> Output {
    within(LIMIT, command.spawn().expect("it starts"))
}

fn words(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[track_caller]
fn ended(output: &Output, code: i32, says: &str) {
    let said = words(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{said}");
    assert!(said.contains(says), "{says:?} is missing:\n{said}");
    assert!(!said.contains("panicked") && !said.contains(CANARY), "{said}");
}

// --- certificates ---

/// A server that speaks TLS with this certificate, and counts connections and whole requests.
struct Secure {
    port: u16,
    connections: Arc<AtomicUsize>,
    requests: Arc<Mutex<Vec<Arrived>>>,
}

impl Secure {
    fn new(chain: Vec<rcgen::Certificate>, key: &KeyPair) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let key = PrivateKeyDer::try_from(key.serialize_der()).expect("a key");
        let chain = chain.into_iter().map(|certificate| certificate.der().clone()).collect();
        let config = ServerConfig::builder().with_no_client_auth().with_single_cert(chain, key).expect("a certificate");
        let config = Arc::new(config);
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback");
        let port = listener.local_addr().expect("an address").port();
        let (connections, requests) = (Arc::<AtomicUsize>::default(), Arc::<Mutex<Vec<Arrived>>>::default());
        let (count, all) = (connections.clone(), requests.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                count.fetch_add(1, Ordering::SeqCst);
                let (config, all) = (config.clone(), all.clone());
                std::thread::spawn(move || {
                    let connection = ServerConnection::new(config).expect("a configuration");
                    let mut stream = StreamOwned::new(connection, stream);
                    if let Some(request) = read_request(&mut stream) {
                        all.lock().expect("no panic").push(request);
                        let _ = stream.write_all(&json("201 Created", YES));
                        stream.conn.send_close_notify();
                        let _ = stream.flush();
                    }
                });
            }
        });
        Self { port, connections, requests }
    }

    fn requests(&self) -> usize {
        self.requests.lock().expect("no panic").len()
    }
}

/// An authority of our own, and the file that names it.
fn authority(folder: &Home) -> (CertifiedIssuer<'static, KeyPair>, std::path::PathBuf) {
    let mut params = CertificateParams::new(Vec::new()).expect("parameters");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.distinguished_name.push(rcgen::DnType::CommonName, "An authority for tests");
    let issuer = CertifiedIssuer::self_signed(params, KeyPair::generate().expect("a key")).expect("a certificate");
    let file = folder.path().join("authority.pem");
    fs::write(&file, issuer.pem()).expect("written");
    (issuer, file)
}

fn certificate(
    issuer: &CertifiedIssuer<'static, KeyPair>,
    names: &[&str],
    years: (i32, i32),
) -> (Vec<rcgen::Certificate>, KeyPair) {
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let mut params = CertificateParams::new(names).expect("parameters");
    params.not_before = date_time_ymd(years.0, 1, 1);
    params.not_after = date_time_ymd(years.1, 1, 1);
    let key = KeyPair::generate().expect("a key");
    let signed = params.signed_by(&key, issuer).expect("a certificate");
    (vec![signed], key)
}

#[test]
fn only_a_good_certificate_is_spoken_to() {
    let files = Home::new();
    let (issuer, file) = authority(&files);
    let (other, _) = authority(&Home::new());
    let now = (2020, 2090);
    let self_signed = {
        let key = KeyPair::generate().expect("a key");
        let params = CertificateParams::new(vec!["localhost".to_owned()]).expect("parameters");
        (vec![params.self_signed(&key).expect("a certificate")], key)
    };
    for (what, (chain, key), host) in [
        ("self-signed", self_signed, "localhost"),
        ("of another authority", certificate(&other, &["localhost"], now), "localhost"),
        ("for another host", certificate(&issuer, &["pledge.example.org"], now), "localhost"),
        ("for a name and not for the number", certificate(&issuer, &["localhost"], now), "127.0.0.1"),
        ("expired", certificate(&issuer, &["localhost"], (2020, 2021)), "localhost"),
        ("not yet valid", certificate(&issuer, &["localhost"], (2080, 2090)), "localhost"),
    ] {
        let server = Secure::new(chain, &key);
        let host = format!("{host}:{}", server.port);
        let home = home(&format!("https://{host}/p"), "quitgpt");
        let mut command = send(&home, &host);
        command.env("SSL_CERT_FILE", &file);
        let output = output(command);
        ended(
            &output,
            5,
            &format!("the certificate of `{host}` is not good, so this may be somebody else; nothing was sent"),
        );
        assert!(words(&output.stderr).contains("hint: ") && words(&output.stderr).contains("SSL_CERT_FILE"));
        assert_eq!((server.requests(), server.connections.load(Ordering::SeqCst)), (0, 1), "{what}");
        assert_eq!(outbox(&home)[0]["unsure"], false, "{what}");
    }
    for host in ["localhost", "127.0.0.1"] {
        let (chain, key) = certificate(&issuer, &["localhost", "127.0.0.1"], now);
        let server = Secure::new(chain, &key);
        let host = format!("{host}:{}", server.port);
        let home = home(&format!("https://{host}/p"), "quitgpt");
        // The system's own authorities do not know this one.
        ended(&output(send(&home, &host)), 5, "");
        let mut retry = command(&home, "pledge retry");
        retry.env("SSL_CERT_FILE", &file);
        ended(&output(retry), 0, &format!("Sent, confirmed by {host}.\n"));
        assert_eq!((server.requests(), receipts(&home).len(), outbox(&home).len()), (1, 1, 0));
    }
}

#[test]
fn without_any_authority_everything_is_kept_and_said() {
    let files = Home::new();
    let empty = files.path().join("empty.pem");
    fs::write(&empty, "").expect("written");
    let server = Server::nobody();
    let home = home(&format!("https://{}/p", server.host()), "quitgpt");
    let mut command = send(&home, &server.host());
    command.env("SSL_CERT_FILE", &empty);
    ended(&output(command), 5, "no secure connection to");
    assert_eq!((server.connections(), outbox(&home).len()), (0, 1));
    // What needs no certificates is not kept from working.
    let (plain, _) = recorder();
    let other = super::pledge::home(&plain.url("/"), "quitgpt");
    let mut command = send(&other, &plain.host());
    command.env("SSL_CERT_FILE", &empty);
    ended(&output(command), 0, "Sent, confirmed by");
}

#[test]
fn a_server_without_tls_gets_no_pledge() {
    let server = Server::new(|_, _, stream| drop(stream.write_all(&json("200 OK", YES))));
    let home = home(&format!("https://{}/p", server.host()), "quitgpt");
    ended(&output(send(&home, &server.host())), 5, "");
    assert_eq!((server.arrived().len(), outbox(&home).len()), (0, 1));
}

// --- proxies ---

#[test]
fn a_proxy_is_used_for_others_and_never_for_this_computer() {
    let files = Home::new();
    let (issuer, file) = authority(&files);
    let (chain, key) = certificate(&issuer, &["pledge.example.org"], (2020, 2090));
    let secure = Secure::new(chain, &key);
    let target = secure.port;
    let asked: Arc<Mutex<Vec<String>>> = Arc::default();
    let heard = asked.clone();
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback");
    let proxy = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let Some(request) = read_request(&mut stream) else { continue };
            let first = request.text().lines().next().unwrap_or_default().to_owned();
            heard.lock().expect("no panic").push(first.clone());
            if first.contains("refused.example") {
                let _ = stream.write_all(&answer("403 Forbidden", "", "not from here"));
                continue;
            }
            let _ = stream.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n");
            let Ok(mut behind) = std::net::TcpStream::connect(("127.0.0.1", target)) else { continue };
            let (mut there, mut back) = (stream.try_clone().expect("a copy"), behind.try_clone().expect("a copy"));
            std::thread::spawn(move || {
                let _ = io::copy(&mut back, &mut there);
                let _ = there.shutdown(Shutdown::Both);
            });
            let _ = io::copy(&mut stream, &mut behind);
        }
    });
    let through = |command: &mut Command| {
        for name in ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY"] {
            command.env(name, format!("http://{proxy}"));
        }
        command.env("SSL_CERT_FILE", &file);
    };
    let secured = home("https://pledge.example.org/p", "quitgpt");
    let mut command = send(&secured, "pledge.example.org");
    through(&mut command);
    ended(&output(command), 0, "Sent, confirmed by pledge.example.org.");
    assert_eq!(*asked.lock().expect("no panic"), ["CONNECT pledge.example.org:443 HTTP/1.1"]);
    assert_eq!(secure.requests(), 1);

    let refused = home("https://refused.example/p", "quitgpt");
    let mut command = send(&refused, "refused.example");
    through(&mut command);
    ended(&output(command), 5, "`refused.example` could not be reached; nothing was sent");
    asked.lock().expect("no panic").clear();

    let (server, _) = recorder();
    for host in [server.host(), format!("localhost:{}", server.port())] {
        let home = home(&format!("http://{host}/p"), "quitgpt");
        let mut command = send(&home, &host);
        through(&mut command);
        ended(&output(command), 0, "Sent, confirmed by");
    }
    assert!(asked.lock().expect("no panic").is_empty(), "this computer's own server was asked for through a proxy");
}

// --- the real limits ---

#[test]
fn no_server_holds_anybody_up_for_more_than_a_minute() {
    let server = Server::new(|_, _, stream| silent(stream));
    let slow = Server::new(|_, _, stream| {
        endless(stream, "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n{", b" ", Duration::from_millis(300));
    });
    std::thread::scope(|scope| {
        for server in [&server, &slow] {
            scope.spawn(|| {
                let home = home(&server.url("/"), "quitgpt");
                let begun = Instant::now();
                ended(&output(send(&home, &server.host())), 5, "did not answer in time; the pledge may have arrived");
                let took = begun.elapsed();
                // Twenty seconds twice, and what is left of the whole for the third try.
                assert!((50..60).contains(&took.as_secs()), "{took:?}");
                assert_eq!((server.arrived().len(), outbox(&home).len()), (3, 1));
            });
        }
    });
}

#[test]
fn an_endless_answer_takes_little_memory() {
    let server = Server::new(|_, _, stream| {
        endless(stream, "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n", &[b'['; 65_536], Duration::ZERO);
    });
    let home = home(&server.url("/"), "quitgpt");
    // Standard error is a pipe that is full, so that the program stands still with its last words.
    let (mut reader, writer) = io::pipe().expect("a pipe");
    let mut filler = writer.try_clone().expect("a copy");
    filler.write_all(&vec![b'.'; 65_536]).expect("the pipe takes that much");
    drop(filler);
    let mut command = command(&home, &format!("pledge send -q --level cancelled --consent {}", server.host()));
    let child = command.stderr(writer).spawn().expect("it starts");
    drop(command);
    let begun = Instant::now();
    // When the outbox says so, the answer has been read.
    while !fs::read_to_string(home.data().join("outbox.json")).is_ok_and(|text| text.contains("\"unsure\": true"))
        || server.arrived().is_empty()
    {
        assert!(begun.elapsed() < LIMIT, "nothing was sent");
        std::thread::sleep(Duration::from_millis(2));
    }
    let status = format!("/proc/{}/status", child.id());
    let peak = |text: &str| -> Option<u64> {
        let line = text.lines().find(|line| line.starts_with("VmHWM:"))?;
        line.split_whitespace().nth(1)?.parse().ok()
    };
    // Blocked in writing to the pipe: its state is sleeping, and what it waits for does not come.
    let mut seen = 0;
    let blocked = |id: u32| {
        let call = fs::read_to_string(format!("/proc/{id}/syscall")).unwrap_or_default();
        call.starts_with("1 0x2 ")
    };
    while begun.elapsed() < LIMIT {
        seen = peak(&fs::read_to_string(&status).expect("it still runs")).unwrap_or(seen);
        if cfg!(target_arch = "x86_64") && blocked(child.id()) {
            break;
        }
        if !cfg!(target_arch = "x86_64") && begun.elapsed() > Duration::from_secs(3) {
            break;
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    assert!(seen > 1024 && seen < 64 * 1024, "{seen} KiB");
    let drain = std::thread::spawn(move || {
        let mut text = String::new();
        reader.read_to_string(&mut text).map(|_| text)
    });
    let output = within(LIMIT, child);
    assert_eq!(output.status.code(), Some(5));
    assert!(drain.join().expect("no panic").expect("text").contains("too long to be a confirmation"));
}

// --- kill -9 ---

/// How many pledges of the person whose campaign is at `path` the server has. A request of somebody who was killed may be heard
/// late, so each person has a path of their own.
fn recorded_at(server: &Server, ledger: &Mutex<Vec<String>>, path: &str) -> usize {
    let arrived = server.arrived();
    let keys =
        arrived.iter().filter(|request| request.path() == path).filter_map(|request| request.header("idempotency-key"));
    let keys: std::collections::BTreeSet<String> = keys.collect();
    ledger.lock().expect("no panic").iter().filter(|id| keys.contains(*id)).count()
}

/// What a person has after a run that was cut short: the pledge is in the outbox, or it is recorded and has its receipt, or
/// nothing was promised yet. Trying again settles it, and the server has it once.
#[track_caller]
fn settles(home: &Home, server: &Server, ledger: &Mutex<Vec<String>>, path: &str, what: &str) {
    let entries = if home.data().join("outbox.json").exists() { outbox(home) } else { Vec::new() };
    let recorded = recorded_at(server, ledger, path);
    let receipts_before = receipts(home).len();
    assert!(recorded <= 1, "{what}: recorded {recorded} times");
    assert!(recorded == 0 || receipts_before == 1 || entries.len() == 1, "{what}: recorded, and nobody knows");
    assert!(entries.len() <= 1 && receipts_before <= 1, "{what}");
    let begun = !entries.is_empty() || receipts_before == 1;
    ended(&output(command(home, "pledge retry")), 0, "");
    let recorded = recorded_at(server, ledger, path);
    assert_eq!(recorded, usize::from(begun), "{what}: {entries:?}");
    assert_eq!(receipts(home).len(), recorded, "{what}");
    if home.data().join("outbox.json").exists() {
        assert!(outbox(home).is_empty(), "{what}");
    }
    // And sending it anew is the same pledge, or the first one.
    ended(&output(send(home, &server.host())), 0, "");
    assert_eq!(recorded_at(server, ledger, path), 1, "{what}");
    let litter = fs::read_dir(home.data())
        .expect("a folder")
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().ends_with(".tmp"));
    assert!(litter.count() <= 1, "{what}: more than one file was left behind");
}

/// How many kills: few by default, as many as `QUITGPT_KILLS` says where all of them are wanted.
fn kills(few: usize) -> usize {
    std::env::var("QUITGPT_KILLS").ok().and_then(|count| count.parse().ok()).unwrap_or(few)
}

#[test]
fn killed_at_any_moment_no_pledge_is_lost_or_doubled() {
    let count = kills(40);
    let (server, ledger) = recorder();
    let whole = {
        let home = home(&server.url("/"), "quitgpt");
        ended(&output(send(&home, &server.host())), 0, "confirmed");
        let begun = Instant::now();
        let other = super::pledge::home(&server.url("/"), "quitgpt");
        ended(&output(send(&other, &server.host())), 0, "confirmed");
        begun.elapsed()
    };
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    let (mut killed, mut before, mut within_it, mut after) = (0, 0, 0, 0);
    let mut rounds = 0;
    while killed < count {
        rounds += 1;
        assert!(rounds < 4 * count, "only {killed} of {rounds} were killed");
        let path = format!("/{rounds}");
        let home = home(&server.url(&path), "quitgpt");
        let mut child: Child = send(&home, &server.host()).spawn().expect("it starts");
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        std::thread::sleep(whole.mul_f64((seed % 1200) as f64 / 1000.0));
        let _ = child.kill();
        killed += usize::from(child.wait().expect("it ends").code().is_none());
        let waits = home.data().join("outbox.json").exists() && !outbox(&home).is_empty();
        match (waits, receipts(&home).is_empty()) {
            (true, _) => within_it += 1,
            (false, true) => before += 1,
            (false, false) => after += 1,
        }
        // The server may still be about to record what had arrived.
        let home = &home;
        std::thread::sleep(Duration::from_millis(5));
        settles(home, &server, &ledger, &path, &format!("round {rounds}"));
    }
    let _ = writeln!(
        io::stderr(),
        "{rounds} runs, {killed} killed: {before} before, {within_it} within, {after} after the exchange"
    );
}

#[test]
fn killed_at_each_system_call_no_pledge_is_lost_or_doubled() {
    let (server, ledger) = recorder();
    let traced = |home: &Home, options: &[&str]| {
        let plain = send(home, &server.host());
        let mut command = Command::new("strace");
        command
            .args(["-f", "-o"])
            .arg(home.path().join("calls"))
            .args(options)
            .arg(plain.get_program())
            .args(plain.get_args());
        command.env_clear().envs(plain.get_envs().filter_map(|(name, value)| Some((name, value?))));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let child = command.spawn();
        within(
            LIMIT,
            child.unwrap_or_else(|error| panic!("strace cannot be run ({error}): install the package `strace`")),
        )
    };
    let first = home(&server.url("/"), "quitgpt");
    ended(&traced(&first, &[]), 0, "confirmed");
    let calls = fs::read_to_string(first.path().join("calls")).expect("what strace wrote");
    // Before the outbox is touched nothing can be lost; each call from there on is a place to die.
    let lines: Vec<&str> = calls.lines().filter(|line| line.contains('(')).collect();
    let from = lines.iter().position(|line| line.contains("/data")).expect("the folder is looked at");
    let threads: std::collections::BTreeSet<&str> = lines.iter().filter_map(|line| line.split(' ').next()).collect();
    assert_eq!(threads.len(), 1, "one thread, so that the number of a call is the number of a place");
    // strace numbers the calls of each name by themselves.
    let mut counts = std::collections::BTreeMap::<&str, usize>::new();
    let numbered = lines.iter().map(|line| {
        let name = line.split_once(' ').map_or("", |(_, call)| call.trim_start());
        let name = name.split('(').next().unwrap_or_default();
        let count = counts.entry(name).or_default();
        *count += 1;
        (name, *count)
    });
    let all: Vec<(&str, usize)> = numbered.skip(from).filter(|(name, _)| *name != "exit_group").collect();
    let places = all.len();
    assert!(places > 80, "{places} places:\n{calls}");
    // All of them where everything is tried, else every so many.
    let step = if kills(0) > 0 { 1 } else { places.div_ceil(40) };
    let mut died = 0;
    for (name, number) in all.into_iter().step_by(step) {
        let path = format!("/{name}/{number}");
        let home = home(&server.url(&path), "quitgpt");
        let killed = traced(&home, &["-e", &format!("inject={name}:signal=KILL:when={number}")]);
        died += usize::from(killed.status.code().is_none() || killed.status.code() == Some(137));
        std::thread::sleep(Duration::from_millis(5));
        settles(&home, &server, &ledger, &path, &format!("{name} {number}"));
    }
    let tried = places.div_ceil(step);
    let _ = writeln!(io::stderr(), "{tried} of {places} system calls, died at {died}");
    assert!(died * 10 >= tried * 9, "died at {died} of {tried}");
}

#[test]
fn many_at_once_send_each_pledge_once() {
    let (server, ledger) = recorder();
    let home = home(&server.url("/"), "quitgpt");
    let codes: Vec<Option<i32>> = std::thread::scope(|scope| {
        let runs: Vec<_> = (0..24)
            .map(|number| {
                let (home, server) = (&home, &server);
                scope.spawn(move || {
                    let level = ["cancelled", "deleted", "switched", "will-cancel"][number % 4];
                    let line = match number {
                        20.. => "pledge retry".to_owned(),
                        _ => format!("pledge send --level {level} --consent {}", server.host()),
                    };
                    let output = output(command(home, &line));
                    assert!(!words(&output.stderr).contains("panicked"), "{}", words(&output.stderr));
                    output.status.code()
                })
            })
            .collect();
        runs.into_iter().map(|run| run.join().expect("no panic")).collect()
    });
    assert!(codes.iter().all(|code| matches!(code, Some(0 | 1))), "{codes:?}");
    for level in ["cancelled", "deleted", "switched", "will-cancel"] {
        ended(&output(command(&home, &format!("pledge send --level {level} --consent {}", server.host()))), 0, "");
    }
    assert_eq!((ledger.lock().expect("no panic").len(), receipts(&home).len(), outbox(&home).len()), (4, 4, 0));
}

// --- sockets ---

/// Every command, as the help lists them, with arguments that make it work.
const COMMANDS: [&str; 60] = [
    "",
    "--version",
    "--help",
    "help pledge",
    "cancel --print",
    "export --print",
    "switch --print",
    "disconnect --print",
    "refund --print",
    "delete --print",
    "uninstall --print",
    "leave --print --json",
    "leave --no-input",
    "status --all",
    "status --json",
    "done web-cancel --note x",
    "skip proof",
    "undo",
    "answer",
    "answer channel=web",
    "open web-cancel --print",
    "open web-cancel",
    "guide",
    "guide cancel",
    "guide search refund",
    "guide check",
    "guide path",
    "guide html --single book.html",
    "remind",
    "remind list --json",
    "remind due --within 7d",
    "remind add tea --in 1d",
    "remind calendar",
    "remind notify",
    "remind install --dry-run",
    "remind uninstall --dry-run",
    "archive find",
    "archive verify export.zip",
    "archive convert export.zip -o out --to markdown",
    "archive search export.zip tea",
    "archive stats export.zip",
    "doctor --bidi",
    "letter erasure --country DE --name A --email a@b.example",
    "letter access --country BR --name A --email a@b.example --remind",
    "report",
    "report --html",
    "settings",
    "settings get pledge.endpoint",
    "settings set text.width 70",
    "doctor",
    "doctor --json",
    "completions bash",
    "man",
    "forget --dry-run",
    "pledge",
    "pledge status --json",
    "pledge preview --level cancelled",
    "pledge preview --level cancelled --json",
    "pledge send --level cancelled --dry-run",
    "pledge send --level cancelled",
];

/// How often a command asked for a socket to the network, or for one to a service that looks names up. Another local socket
/// (`AF_UNIX`), such as a desktop's, leaves the computer nowhere and is not counted.
fn sockets(home: &Home, line: &str) -> Vec<String> {
    let calls = home.path().join("calls");
    let plain = command(home, line);
    let mut command = Command::new("strace");
    command.args(["-f", "-e", "trace=network", "-o"]).arg(&calls).arg(plain.get_program()).args(plain.get_args());
    command.current_dir(home.path());
    command.env_clear().envs(plain.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let child = command.spawn();
    let child = child.unwrap_or_else(|error| panic!("strace cannot be run ({error}): install the package `strace`"));
    let output = within(LIMIT, child);
    assert!(!words(&output.stderr).contains("panicked"), "{line}: {}", words(&output.stderr));
    let text = fs::read_to_string(&calls).expect("what strace wrote");
    assert!(text.contains("exited with"), "{line} was not traced: {text}");
    // The system's own tools, which `remind` asks, look up who their caller is.
    let asks_tools = line.starts_with("remind") || line.starts_with("doctor");
    let local = |call: &str| {
        let unix = call.contains("AF_UNIX") || call.contains("AF_LOCAL");
        unix && (asks_tools && call.contains("nscd")
            || !["nscd", "resolve", "avahi", "mdns"].iter().any(|service| call.contains(service)))
    };
    let asked = text.lines().filter(|call| {
        let call = call.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start();
        ["socket(", "connect(", "sendto(", "sendmsg(", "bind(", "socketpair("].iter().any(|name| call.starts_with(name))
            && !local(call)
            && !call.starts_with("socketpair(AF_UNIX")
    });
    asked.map(str::to_owned).collect()
}

#[test]
fn only_sending_opens_a_socket() {
    let listed: std::collections::BTreeSet<&str> =
        COMMANDS.iter().filter_map(|line| line.split(' ').next()).filter(|verb| !verb.starts_with('-')).collect();
    for (verb, _) in quitgpt::cli::VERBS {
        assert!(listed.contains(verb), "`{verb}` is not tried here");
    }
    let (server, _) = recorder();
    let off = Home::new();
    let on = home(&server.url("/"), "quitgpt");
    std::thread::scope(|scope| {
        for home in [&off, &on] {
            scope.spawn(|| {
                for line in COMMANDS {
                    assert_eq!(sockets(home, line), Vec::<String>::new(), "quitgpt {line}");
                }
            });
        }
    });
    assert_eq!(server.connections(), 0);
    // Without a campaign the three that could send do not either.
    for line in ["pledge send --level cancelled --consent example.org", "pledge retry", "pledge withdraw"] {
        assert_eq!(sockets(&off, line), Vec::<String>::new(), "quitgpt {line}");
    }
    // Nothing waits, and nothing was sent that could be taken back.
    for line in ["pledge retry", "pledge withdraw"] {
        assert_eq!(sockets(&on, line), Vec::<String>::new(), "quitgpt {line}");
    }
    let line = format!("pledge send --level cancelled --consent {}", server.host());
    assert!(!sockets(&on, &line).is_empty(), "the trace sees no socket at all");
    assert!(sockets(&on, &line).is_empty(), "what is recorded already is not sent again");
    assert!(!sockets(&on, "pledge withdraw").is_empty());
    assert_eq!(server.connections(), 2);
}

// --- secrets ---

#[test]
fn a_token_is_found_nowhere_however_much_is_said() {
    let server = Server::new(|number, request, stream| {
        // It sends back everything it got, in every way it can.
        let said = request.text().replace(['\r', '\n', '"', '\\'], " ");
        let reply = match number % 4 {
            0 => answer(
                &format!("401 {CANARY}"),
                &format!("www-authenticate: {CANARY}\r\ncontent-type: text/plain\r\n"),
                &said,
            ),
            1 => json("500 Oops", &format!("{{\"title\":\"{said}\",\"errors\":[\"{CANARY}\"]}}")),
            2 => answer("307 There", &format!("location: https://{CANARY}.example/{CANARY}\r\n"), &said),
            _ => json("200 OK", &format!("{{\"accepted\":\"{CANARY}\"}}")),
        };
        let _ = stream.write_all(&reply);
    });
    for format in ["quitgpt", "osdi", "webhook"] {
        let home = home(&server.url("/signatures"), format);
        let mail = if format == "quitgpt" { "" } else { " --email ada@example.org" };
        let lines = [
            format!("-vv pledge preview --level cancelled{mail}"),
            format!("-vv pledge send --level cancelled --consent {}{mail}", server.host()),
            "-vv pledge retry".to_owned(),
            "-vv pledge retry --json".to_owned(),
            "-vv pledge".to_owned(),
            "-vv pledge status --json".to_owned(),
            "-vv settings".to_owned(),
            "-vv doctor".to_owned(),
            "-vv status --all".to_owned(),
            "-vv report".to_owned(),
            "-vv pledge withdraw".to_owned(),
            "-vv pledge withdraw --json".to_owned(),
        ];
        for line in lines {
            let mut command = command(&home, &line);
            for name in ["RUST_LOG", "RUST_BACKTRACE", "REQWEST_LOG"] {
                command.env(name, "trace");
            }
            let output = output(command);
            let all = format!("{}{}", words(&output.stdout), words(&output.stderr));
            assert!(!all.contains("canary") && !all.contains("panicked"), "{line}: {all}");
        }
        let mut folders = vec![home.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("a folder").flatten() {
                match entry.path().is_dir() {
                    true => folders.push(entry.path()),
                    false => {
                        let text = words(&fs::read(entry.path()).expect("a file"));
                        assert!(!text.contains("canary"), "{}", entry.path().display());
                    }
                }
            }
        }
    }
    assert!(server.arrived().iter().any(|request| request.text().contains(CANARY)), "the token never went out");
}
