//! The pledge against servers of every kind: what is said, how often a server is asked, what stays in the outbox; that what is
//! shown is what is sent; and that a token, an answer and a question never go where they should not.

use std::fs;
use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use quitgpt::campaign::exchange::Limits;
use serde_json::{Value, json as value};

use super::scenario::{Ended, Home, Scenario};
use super::server::{Arrived, Server, answer, endless, json, silent};

/// The token. It must come to the server and to no other place.
pub const CANARY: &str = "canary-0f9a7c1e-of-a-token";

/// A person's folder with a campaign set.
pub fn home(endpoint: &str, format: &str) -> Home {
    let home = Home::new();
    let template = "level={level}&day={date}&id={id}&mail={email}&where={country}";
    let settings = format!(
        "[pledge]\nendpoint = \"{endpoint}\"\nformat = \"{format}\"\ntemplate = \"{template}\"\ntoken-env = \"PLEDGE_TOKEN\"\n"
    );
    fs::write(home.settings(), settings).expect("written");
    home
}

/// A command of `home` with the token at hand.
fn command(home: &Home, line: &str) -> Scenario {
    home.command(line).variable("PLEDGE_TOKEN", CANARY)
}

fn send(home: &Home, host: &str, format: &str) -> Scenario {
    let mail = if format == "quitgpt" { "" } else { " --email ada@example.org" };
    command(home, &format!("pledge send --level cancelled --consent {host}{mail}"))
}

/// What waits.
pub fn outbox(home: &Home) -> Vec<Value> {
    let text = fs::read_to_string(home.data().join("outbox.json")).expect("an outbox");
    let content: Value = serde_json::from_str(&text).expect("JSON");
    content["entries"].as_array().expect("entries").clone()
}

/// The receipts in the journal.
pub fn receipts(home: &Home) -> Vec<Value> {
    let journal = home.journal();
    let events = journal.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    events.filter(|event| event["kind"] == "pledged" || event["kind"] == "withdrawn").collect()
}

/// Nothing that was written anywhere holds the token.
#[track_caller]
fn keeps_the_token(home: &Home, ended: &Ended, what: &str) {
    assert!(!ended.out.contains("canary-0f9a") && !ended.err.contains("canary-0f9a"), "{what}: {}", ended.transcript);
    let mut folders = vec![home.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = fs::read(&path).expect("a file");
                assert!(!String::from_utf8_lossy(&bytes).contains("canary-0f9a"), "{what}: {}", path.display());
            }
        }
    }
}

/// What is left after a command.
#[derive(Clone, Copy, Debug, PartialEq)]
enum After {
    /// A receipt that says so, and nothing in the outbox.
    Confirmed,
    Unconfirmed,
    /// An entry in the outbox, and no receipt. May it have arrived, and was it refused?
    Kept {
        unsure: bool,
        refused: bool,
    },
}

const WAITS: After = After::Kept { unsure: false, refused: false };
const UNSURE: After = After::Kept { unsure: true, refused: false };
const REFUSED: After = After::Kept { unsure: false, refused: true };

type Reply = Box<dyn Fn(usize, &Arrived, &mut TcpStream) + Send + Sync>;

/// A server's behaviour and what has to come of it. In what is said `HOST` stands for the server.
struct Case {
    name: String,
    format: &'static str,
    path: &'static str,
    token: bool,
    reply: Reply,
    code: u8,
    says: Vec<String>,
    asked: usize,
    after: After,
    slow: bool,
}

impl Case {
    fn new(name: &str, format: &'static str, reply: Reply) -> Self {
        let path = if format == "osdi" { "/petitions/1/signatures" } else { "/pledges" };
        let (name, says) = (format!("{format}: {name}"), Vec::new());
        Self { name, format, path, token: true, reply, code: 0, says, asked: 1, after: After::Confirmed, slow: false }
    }

    fn at(mut self, path: &'static str) -> Self {
        self.path = path;
        self
    }

    fn without_token(mut self) -> Self {
        self.token = false;
        self
    }

    fn slow(mut self) -> Self {
        self.slow = true;
        self
    }

    fn asked(mut self, times: usize) -> Self {
        self.asked = times;
        self
    }

    fn says(mut self, words: &str) -> Self {
        self.says.push(words.to_owned());
        self
    }

    fn ends(mut self, code: u8, after: After) -> Self {
        (self.code, self.after) = (code, after);
        self
    }

    fn confirmed(self) -> Self {
        self.ends(0, After::Confirmed).says("Sent, confirmed by HOST.\n")
    }

    fn before(self) -> Self {
        self.ends(0, After::Confirmed).says("Sent, and HOST says that it was recorded already. It counts once.\n")
    }

    fn unconfirmed(self) -> Self {
        self.ends(0, After::Unconfirmed)
            .says("Sent. HOST gives no confirmation, so nobody can say here whether it was recorded.\n")
    }

    fn refused(self, status: u16) -> Self {
        self.ends(5, REFUSED).says(&format!(
            "error: `HOST` did not take the pledge (HTTP {status}); it is kept here and not sent again by itself\n"
        ))
    }

    fn busy(self, status: u16, asked: usize) -> Self {
        let after = if matches!(status, 502 | 504) { UNSURE } else { WAITS };
        self.ends(5, after)
            .asked(asked)
            .says(&format!("error: `HOST` is busy (HTTP {status}); the pledge is kept for later\n"))
    }

    fn trouble(self, status: u16) -> Self {
        self.ends(5, UNSURE)
            .says(&format!("error: something is wrong at `HOST` (HTTP {status}); the pledge is kept for later\n"))
            .says("hint: quitgpt pledge retry")
    }

    fn unclear(self, why: &str) -> Self {
        let rest = "whether it recorded anything is not known, and it is kept for later\n";
        self.ends(5, UNSURE).says(&format!("error: `HOST` {why}; {rest}"))
    }

    fn no_json(self) -> Self {
        self.unclear("gave an answer that is no confirmation (no JSON)")
    }

    fn no_member(self) -> Self {
        self.unclear("gave an answer without the agreed confirmation")
    }

    fn broken(self) -> Self {
        self.ends(5, UNSURE).says(
            "error: `HOST` broke off or gave no proper answer; the pledge may have arrived, and is kept for later\n",
        )
    }

    fn silent(self, asked: usize) -> Self {
        self.ends(5, UNSURE)
            .slow()
            .asked(asked)
            .says("error: `HOST` did not answer in time; the pledge may have arrived, and is kept for later\n")
    }

    fn redirected(self, status: u16, to: &str) -> Self {
        let after = if matches!(status, 301..=303) { UNSURE } else { WAITS };
        self.ends(5, after).says(&format!(
            "error: `HOST` sends on to `{to}` (HTTP {status}), where quitgpt does not follow; the pledge is kept\n"
        ))
    }
}

/// The same bytes to every request.
fn always(bytes: Vec<u8>) -> Reply {
    Box::new(move |_, _, stream| {
        let _ = stream.write_all(&bytes);
    })
}

/// One after the other; the last one stays.
fn in_turn(all: Vec<Vec<u8>>) -> Reply {
    Box::new(move |number, _, stream| {
        let bytes = all.get(number).or(all.last()).expect("an answer");
        let _ = stream.write_all(bytes);
    })
}

fn status(line: &str) -> Vec<u8> {
    answer(line, "", "")
}

fn drip(begin: &'static str, rest: &'static [u8], pause: Duration) -> Reply {
    Box::new(move |_, _, stream| {
        if stream.write_all(begin.as_bytes()).is_err() {
            return;
        }
        for byte in rest {
            std::thread::sleep(pause);
            if stream.write_all(&[*byte]).is_err() {
                return;
            }
        }
    })
}

const YES: &str = r#"{"accepted":true}"#;
const OK_HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

fn cases(other: &str) -> Vec<Case> {
    let ours = |name: &str, reply: Reply| Case::new(name, "quitgpt", reply);
    let body = |body: &str| always(json("200 OK", body));
    let head = |rest: &str| always(format!("{OK_HEAD}{rest}").into_bytes());
    let raw = |text: &str| always(text.as_bytes().to_vec());
    let mut all = vec![
        // Confirmed
        ours("200", body(YES)).confirmed(),
        ours("201", always(json("201 Created", YES))).confirmed(),
        ours("202", always(json("202 Accepted", YES))).confirmed(),
        ours("no reason phrase", raw(&format!("HTTP/1.1 200\r\ncontent-type: application/json\r\ncontent-length: 17\r\n\r\n{YES}")))
            .confirmed(),
        ours("more members", body(r#"{"accepted":true,"total":12345,"more":{"a":[1,2,{"b":null}]}}"#)).confirmed(),
        ours("blanks around", body(" \r\n\t{ \"accepted\" : true } \n")).confirmed(),
        ours("charset", always(answer("200 OK", "Content-Type: Application/JSON; charset=UTF-8\r\n", YES))).confirmed(),
        ours("a JSON type of its own", always(answer("200 OK", "content-type: application/vnd.x+json\r\n", YES))).confirmed(),
        ours("chunked", head("transfer-encoding: chunked\r\n\r\n8\r\n{\"accept\r\n9\r\ned\":true}\r\n0\r\n\r\n")).confirmed(),
        ours("until the end", head(&format!("\r\n{YES}"))).confirmed(),
        ours("HTTP/1.0", raw(&format!("HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n\r\n{YES}"))).confirmed(),
        ours("100 first", raw(&format!("HTTP/1.1 100 Continue\r\n\r\n{OK_HEAD}\r\n{YES}"))).confirmed(),
        ours("103 twice first", raw(&format!(
            "HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n{OK_HEAD}\r\n{YES}"
        )))
        .confirmed(),
        ours("two answers at once", raw(&format!("{OK_HEAD}content-length: 17\r\n\r\n{YES}HTTP/1.1 400 No\r\n\r\n"))).confirmed(),
        ours("a little slow", drip("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n", YES.as_bytes(), Duration::from_millis(3)))
            .confirmed(),
        ours("its own number", Box::new(|_, request, stream| {
            let id = request.header("idempotency-key").expect("a number");
            let _ = stream.write_all(&json("200 OK", &format!(r#"{{"accepted":true,"pledge_id":"{id}"}}"#)));
        }))
        .confirmed(),
        ours("a cookie", always(answer("200 OK", "set-cookie: a=b\r\ncontent-type: application/json\r\n", YES))).confirmed(),
        ours("409", always(status("409 Conflict"))).before(),
        ours("409 with problem details", always(answer(
            "409 Conflict",
            "content-type: application/problem+json\r\n",
            r#"{"title":"already recorded"}"#,
        )))
        .before(),
        ours("429 once", in_turn(vec![status("429 Slow Down"), json("200 OK", YES)])).confirmed().asked(2),
        ours("502 once", in_turn(vec![status("502 Bad Gateway"), json("200 OK", YES)])).confirmed().asked(2),
        ours("503 twice", in_turn(vec![status("503 Busy"), status("503 Busy"), json("201 Created", YES)])).confirmed().asked(3),
        ours("504 once", in_turn(vec![status("504 Late"), json("200 OK", YES)])).confirmed().asked(2),
        ours("503, in no seconds", in_turn(vec![answer("503 Busy", "retry-after: 0\r\n", ""), json("200 OK", YES)]))
            .confirmed()
            .asked(2),
        ours("429, in a second", in_turn(vec![answer("429 Busy", "Retry-After: 1\r\n", ""), json("200 OK", YES)]))
            .confirmed()
            .asked(2),
        ours("503, then 409", in_turn(vec![status("503 Busy"), status("409 Conflict")])).before().asked(2),
        ours("silent once", Box::new(|number, _, stream| match number {
            0 => silent(stream),
            _ => drop(stream.write_all(&json("200 OK", YES))),
        }))
        .confirmed()
        .slow()
        .asked(2),
        // A yes that is none
        ours("200 with a page", always(answer("200 OK", "content-type: text/html\r\n", "<h1>Sign in</h1>"))).no_json(),
        ours("200 with JSON called a page", always(answer("200 OK", "content-type: text/html\r\n", YES))).no_json(),
        ours("200 with JSON called nothing", always(answer("200 OK", "", YES))).no_json(),
        ours("200 with nothing", body("")).no_json(),
        ours("204", always(b"HTTP/1.1 204 No Content\r\n\r\n".to_vec())).no_json(),
        ours("205", always(status("205 Reset Content"))).no_json(),
        ours("206", always(answer("206 Part", "content-range: bytes 0-1/9\r\n", "{}"))).no_json(),
        ours("half of it", body("{\"accepted\":tru")).no_json(),
        ours("with more behind it", body(&format!("{YES}{YES}"))).no_json(),
        ours("a list", body("[true]")).no_json(),
        ours("a word", body("true")).no_json(),
        ours("a text", body("\"accepted\"")).no_json(),
        ours("a mark of byte order", body("\u{feff}{\"accepted\":true}")).no_json(),
        ours("no UTF-8", always([json("200 OK", "").as_slice(), b"{\"accepted\":true,\"x\":\"\xff\"}"].concat())).no_json(),
        ours("zeros", body("\0\0\0\0")).no_json(),
        ours("deep", body(&"[".repeat(60_000))).no_json(),
        ours("deep within", body(&format!("{{\"accepted\":true,\"x\":{}{}}}", "[".repeat(20_000), "]".repeat(20_000)))).no_json(),
        ours("packed", always([
            answer("200 OK", "content-encoding: gzip\r\ncontent-type: application/json\r\nx: y\r\n", "")
                .strip_suffix(b"content-length: 0\r\n\r\n".as_slice())
                .expect("an answer"),
            b"\r\n\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xed\xc1\x01\x0d\x00\x00\x00",
        ]
        .concat()))
        .no_json(),
        ours("no member", body("{}")).no_member(),
        ours("a text for a member", body(r#"{"accepted":"true"}"#)).no_member(),
        ours("a number for a member", body(r#"{"accepted":1}"#)).no_member(),
        ours("nothing for a member", body(r#"{"accepted":null}"#)).no_member(),
        ours("a list for a member", body(r#"{"accepted":[true]}"#)).no_member(),
        ours("another case", body(r#"{"Accepted":true}"#)).no_member(),
        ours("a member within", body(r#"{"data":{"accepted":true}}"#)).no_member(),
        ours("another pledge", body(r#"{"accepted":true,"pledge_id":"00000000-0000-4000-8000-000000000000"}"#))
            .unclear("confirmed another pledge than yours"),
        ours("another pledge of another type", body(r#"{"accepted":true,"pledge_id":1}"#))
            .unclear("confirmed another pledge than yours"),
        ours("too long", body(&format!("{{\"accepted\":true,\"x\":\"{}\"}}", "x".repeat(65_536))))
            .unclear("gave an answer that is too long to be a confirmation"),
        ours("endless", Box::new(|_, _, stream| {
            endless(stream, &format!("{OK_HEAD}\r\n{{\"accepted\":true,\"x\":\""), &[b'x'; 16_384], Duration::ZERO);
        }))
        .unclear("gave an answer that is too long to be a confirmation"),
        ours("endless in chunks", Box::new(|_, _, stream| {
            let head = format!("{OK_HEAD}transfer-encoding: chunked\r\n\r\n");
            endless(stream, &head, b"4\r\n[[[[\r\n", Duration::ZERO);
        }))
        .unclear("gave an answer that is too long to be a confirmation"),
        // Refused
        ours("accepted false", body(r#"{"accepted":false,"reason":"closed since May"}"#))
            .refused(200)
            .says("  server said: closed since May\n"),
        ours("with problem details", always(answer(
            "422 No",
            "content-type: application/problem+json\r\n",
            r#"{"type":"about:blank","title":"Bad level","detail":"`level` is unknown","status":422}"#,
        )))
        .refused(422)
        .says("  server said: Bad level; `level` is unknown\n"),
        ours("with plain words", always(answer("400 No", "content-type: text/plain\r\n", "no such campaign\n")))
            .refused(400)
            .says("  server said: no such campaign\n"),
        ours("with a page", always(answer("400 No", "content-type: text/html\r\n", "<h1>Bad</h1>"))).refused(400),
        ours("with steering words", always(json(
            "400 No",
            "{\"title\":\"\\u001b[2Ja\\u202eb\\u0007\\r\\nerror: not ours\",\"detail\":\"\\u009b31m\"}",
        )))
        .refused(400)
        .says("  server said: \\x1b[2Ja\\u{202e}b\\x07 error: not ours; \\u{9b}31m\n"),
        ours("with raw steering words", always(answer(
            "400 \x1b[31mNo",
            "content-type: text/plain\r\nx-steer: \x1b[2J\r\n",
            "\u{1b}]0;title\u{7}\u{200b}x",
        )))
        .refused(400)
        .says("  server said: \\x1b]0;title\\x07\\u{200b}x\n"),
        ours("with very many words", always(json("400 No", &format!("{{\"title\":\"{}\"}}", "long ".repeat(5000))))).refused(400),
        ours("with the token", always(json("400 No", &format!("{{\"title\":\"Bearer {CANARY} is bad\"}}"))))
            .refused(400)
            .says("  server said: Bearer *** is bad\n"),
        ours("with the token around the cut", always(json(
            "400 No",
            &format!("{{\"title\":\"{}{CANARY}\"}}", "y".repeat(985)),
        )))
        .refused(400),
        ours("with the token in the reason", raw(&format!("HTTP/1.1 400 {CANARY}\r\nx: {CANARY}\r\ncontent-length: 0\r\n\r\n")))
            .refused(400),
        ours("an endless refusal", Box::new(|_, _, stream| {
            endless(stream, "HTTP/1.1 400 No\r\ncontent-type: text/plain\r\n\r\n", &[b'x'; 16_384], Duration::ZERO);
        }))
        .refused(400),
        ours("without its end", raw("HTTP/1.1 403 No\r\ncontent-length: 5000\r\n\r\nno")).refused(403),
        ours("401", always(status("401 Who"))).refused(401).says("hint: quitgpt settings get pledge.token-env"),
        ours("403", always(status("403 No"))).refused(403).says("hint: quitgpt settings get pledge.token-env"),
        // Elsewhere
        ours("nowhere", always(status("302 Found"))).redirected(302, "?"),
        ours("to itself", always(answer("307 Here", "location: /other\r\n", ""))).redirected(307, "HOST"),
        ours("to rubbish", always(answer("308 There", "location: http://[\r\n", ""))).redirected(308, "?"),
        ours("to a steering host", always(answer("302 There", "location: https://a\x1b[2Jb.example/\r\n", ""))).redirected(302, "?"),
        ours("to a host with the token", always(answer("302 There", &format!("location: https://{CANARY}.example/\r\n"), "")))
            .redirected(302, "***.example"),
        ours("with an endless body", Box::new(|_, _, stream| {
            endless(stream, "HTTP/1.1 302 There\r\nlocation: http://[\r\n\r\n", &[b'x'; 16_384], Duration::ZERO);
        }))
        .redirected(302, "?"),
        // Later
        ours("500, then 200", in_turn(vec![status("500 Oops"), json("200 OK", YES)])).trouble(500),
        ours("in ten minutes", always(answer("429 Busy", "retry-after: 600\r\n", "")))
            .busy(429, 1)
            .says("  it asks to be left alone until Sunday 22 November 2026, 10:10\n"),
        ours("in twelve seconds", always(answer("503 Busy", "retry-after: 12\r\n", "")))
            .busy(503, 1)
            .says("  it asks to be left alone until Sunday 22 November 2026, 10:00\n"),
        ours("on a day", always(answer("503 Busy", "retry-after: Wed, 25 Nov 2026 08:00:00 GMT\r\n", "")))
            .busy(503, 1)
            .says("until Wednesday 25 November 2026, 10:00\n"),
        ours("on a day by its own clock", always(answer(
            "503 Busy",
            "date: Wed, 25 Nov 2026 07:00:00 GMT\r\nretry-after: Wed, 25 Nov 2026 08:00:00 GMT\r\n",
            "",
        )))
        .busy(503, 1)
        .says("until Sunday 22 November 2026, 11:00\n"),
        ours("in the past", always(answer("503 Busy", "retry-after: Sat, 21 Nov 2026 08:00:00 GMT\r\n", ""))).busy(503, 1),
        ours("in minus one second", always(answer("503 Busy", "retry-after: -1\r\n", ""))).busy(503, 1),
        ours("in half a second", always(answer("503 Busy", "retry-after: 0.5\r\n", ""))).busy(503, 1),
        ours("soon", always(answer("429 Busy", "retry-after: soon\r\n", ""))).busy(429, 1),
        ours("in ever", always(answer("429 Busy", &format!("retry-after: {}\r\n", "9".repeat(40)), ""))).busy(429, 1),
        ours("in a very long time", always(answer("429 Busy", "retry-after: 18446744073709551615\r\n", ""))).busy(429, 1),
        ours("in nothing", always(answer("429 Busy", "retry-after: \r\n", ""))).busy(429, 1),
        ours("with a steering time", always(answer("429 Busy", "retry-after: \x1b[2J5\r\n", ""))).broken(),
        // Broken
        ours("closes at once", raw("")).broken(),
        ours("records and goes away", Box::new(|_, _, stream| drop(stream.shutdown(std::net::Shutdown::Both)))).broken(),
        ours("rubbish", raw("hello, I am no server\r\n\r\n")).broken(),
        ours("no version", raw(YES)).broken(),
        ours("HTTP/2", raw("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")).broken(),
        ours("half a status", raw("HTTP/1.1 20")).broken(),
        ours("half a head", raw("HTTP/1.1 200 OK\r\ncontent-type: appl")).broken(),
        ours("status 99", raw("HTTP/1.1 099 Huh\r\n\r\n")).broken(),
        ours("status 2000", raw("HTTP/1.1 2000 Huh\r\n\r\n")).broken(),
        ours("no status", raw("HTTP/1.1 OK\r\n\r\n")).broken(),
        ours("a head without a colon", raw("HTTP/1.1 200 OK\r\nrubbish\r\n\r\n")).broken(),
        ours("a zero in a head", raw("HTTP/1.1 200 OK\r\nx: a\0b\r\n\r\n")).broken(),
        ours("shorter than announced", head("content-length: 5000\r\n\r\n{\"accepted\":true}")).broken(),
        ours("a length of minus one", head("content-length: -1\r\n\r\n{\"accepted\":true}")).broken(),
        ours("a length beyond numbers", head(&format!("content-length: {}\r\n\r\n", "9".repeat(30)))).broken(),
        ours("two lengths", head("content-length: 17\r\ncontent-length: 18\r\n\r\n{\"accepted\":true}")).broken(),
        ours("a broken chunk", head("transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n")).broken(),
        ours("a huge chunk", head("transfer-encoding: chunked\r\n\r\nffffffffffffffffff\r\n{}\r\n0\r\n\r\n")).broken(),
        ours("chunks without an end", head("transfer-encoding: chunked\r\n\r\n11\r\n{\"accepted\":true}\r\n")).broken(),
        ours("endless head", Box::new(|_, _, stream| {
            endless(stream, "HTTP/1.1 200 OK\r\n", format!("x: {}\r\n", "y".repeat(8000)).as_bytes(), Duration::ZERO);
        }))
        .broken(),
        ours("one endless line", Box::new(|_, _, stream| {
            endless(stream, "HTTP/1.1 200 OK\r\nx: ", &[b'y'; 16_384], Duration::ZERO);
        }))
        .broken(),
        ours("very many heads", Box::new(|_, _, stream| {
            let heads: String = (0..5000).map(|number| format!("x{number}: y\r\n")).collect();
            let _ = stream.write_all(format!("{OK_HEAD}{heads}\r\n{YES}").as_bytes());
        }))
        .broken(),
        // Silent
        ours("silent", Box::new(|_, _, stream| silent(stream))).silent(3),
        ours("slow head", drip("HTTP/1.1 200 OK\r\n", &[b'x'; 2000], Duration::from_millis(50))).silent(3),
        ours("slow body", drip("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n{", &[b' '; 2000], Duration::from_millis(50)))
            .silent(3),
        ours("endless 1xx", Box::new(|_, _, stream| {
            endless(stream, "", b"HTTP/1.1 100 Continue\r\n\r\n", Duration::from_millis(2));
        }))
        .silent(3),
        ours("a slow refusal", drip("HTTP/1.1 422 No\r\ncontent-type: text/plain\r\n\r\nno", &[b' '; 2000], Duration::from_millis(50)))
            .refused(422)
            .slow(),
        ours("a slow redirection", drip("HTTP/1.1 308 There\r\nlocation: /x\r\n\r\n", &[b' '; 2000], Duration::from_millis(50)))
            .redirected(308, "HOST"),
        // OSDI
        Case::new("an empty object", "osdi", body("{}")).without_token().unconfirmed(),
        Case::new("nothing", "osdi", always(status("200 OK"))).without_token().unconfirmed(),
        Case::new("a signature without a key", "osdi", body(r#"{"identifiers":["osdi:1"]}"#)).without_token().unconfirmed(),
        Case::new("a page", "osdi", always(answer("200 OK", "content-type: text/html\r\n", "<p>"))).without_token().no_json(),
        Case::new("an error with 200", "osdi", body(r#"{"error":"no such petition"}"#))
            .without_token()
            .refused(200)
            .says("  server said: no such petition\n"),
        Case::new("an osdi:error", "osdi", always(answer(
            "400 Bad",
            "content-type: application/hal+json\r\n",
            r#"{"osdi:error":{"resource_status":[{"error_descriptions":[{"description":"no address"}]}]}}"#,
        )))
        .without_token()
        .refused(400)
        .says("  server said: no address\n"),
        Case::new("a signature with a key", "osdi", body(r#"{"identifiers":["osdi:1"],"_links":{}}"#)).confirmed(),
        Case::new("an empty object with a key", "osdi", body("{}")).no_member(),
        Case::new("409", "osdi", always(status("409 Conflict"))).refused(409),
        Case::new("429", "osdi", always(status("429 Slow"))).busy(429, 3),
        Case::new("silent", "osdi", Box::new(|_, _, stream| silent(stream))).silent(3),
        Case::new("found through the petition", "osdi", in_turn(vec![
            json("200 OK", r#"{"_links":{"osdi:record_signature_helper":{"href":"/helper"}}}"#),
            json("200 OK", "{}"),
        ]))
        .at("/petitions/1")
        .without_token()
        .unconfirmed()
        .asked(2),
        Case::new("found after a while", "osdi", in_turn(vec![
            status("503 Busy"),
            json("200 OK", r#"{"_links":{"osdi:record_signature_helper":{"href":"/helper"}}}"#),
            status("503 Busy"),
            json("200 OK", "{}"),
        ]))
        .at("/petitions/1")
        .without_token()
        .unconfirmed()
        .asked(4),
        Case::new("nothing in the petition", "osdi", body("{}"))
            .at("/petitions/1")
            .ends(5, WAITS)
            .says("error: `HOST` does not name a place for signatures on its own server; nothing was sent, and the pledge is kept\n"),
        Case::new("a petition that is a page", "osdi", always(answer("200 OK", "content-type: text/html\r\n", "<p>")))
            .at("/petitions/1")
            .ends(5, WAITS)
            .says("error: `HOST` does not name a place"),
        Case::new("a petition that is gone", "osdi", always(status("404 Gone"))).at("/petitions/1").refused(404),
        Case::new("a petition that breaks", "osdi", always(status("500 Oops")))
            .at("/petitions/1")
            .ends(5, WAITS)
            .says("error: something is wrong at `HOST` (HTTP 500)"),
        Case::new("a petition that is silent", "osdi", Box::new(|_, _, stream| silent(stream)))
            .at("/petitions/1")
            .silent(3)
            .ends(5, WAITS),
        // Form services
        Case::new("thanks", "webhook", always(answer("200 OK", "content-type: text/html\r\n", "<h1>Thanks</h1>"))).unconfirmed(),
        Case::new("next", "webhook", body(r#"{"ok":true,"next":"/thanks"}"#)).unconfirmed(),
        Case::new("204", "webhook", always(b"HTTP/1.1 204 No Content\r\n\r\n".to_vec())).unconfirmed(),
        Case::new("errors with 200", "webhook", body(r#"{"errors":[{"code":"EMPTY","message":"Form was empty"}]}"#))
            .refused(200)
            .says("  server said: Form was empty\n"),
        Case::new("errors with 422", "webhook", always(json("422 No", r#"{"error":"Form not found"}"#)))
            .refused(422)
            .says("  server said: Form not found\n"),
        Case::new("409", "webhook", always(status("409 Conflict"))).refused(409),
        Case::new("silent", "webhook", Box::new(|_, _, stream| silent(stream)))
            .silent(1)
            .says("hint: nobody can say here whether it arrived: quitgpt pledge retry "),
        Case::new("goes away", "webhook", raw("")).broken().says("hint: nobody can say here whether it arrived"),
        Case::new("a gateway that fails", "webhook", always(status("502 Bad"))).busy(502, 1),
        Case::new("a gateway that waits", "webhook", always(status("504 Late"))).busy(504, 1),
        Case::new("busy", "webhook", always(status("503 Busy"))).busy(503, 3),
        Case::new("busy once", "webhook", in_turn(vec![status("429 Busy"), status("200 OK")])).unconfirmed().asked(2),
        Case::new("to a page of thanks", "webhook", always(answer("302 Found", "location: /thanks\r\n", ""))).redirected(302, "HOST"),
    ];
    for code in [400, 402, 404, 405, 406, 410, 411, 413, 414, 415, 418, 421, 422, 426, 428, 431, 451, 499] {
        all.push(ours(&code.to_string(), always(status(&format!("{code} No")))).refused(code));
    }
    for code in [300, 301, 302, 303, 304, 305, 307, 308, 399] {
        let reply = format!("HTTP/1.1 {code} There\r\nlocation: http://{other}/steal\r\ncontent-length: 0\r\n\r\n");
        all.push(ours(&format!("{code} to another server"), raw(&reply)).redirected(code, other));
    }
    for code in [429, 502, 503, 504] {
        all.push(ours(&code.to_string(), always(status(&format!("{code} Busy")))).busy(code, 3));
    }
    for code in [408, 425, 500, 501, 505, 507, 508, 511, 520, 599, 600, 999] {
        all.push(ours(&code.to_string(), always(status(&format!("{code} Oops")))).trouble(code));
    }
    all
}

fn quick(slow: bool) -> Limits {
    Limits {
        connect: Duration::from_secs(5),
        exchange: if slow { Duration::from_millis(700) } else { Duration::from_secs(20) },
        pause: Duration::from_millis(20),
        longest_pause: Duration::from_millis(40),
        ..Limits::default()
    }
}

#[test]
fn servers_of_every_kind() {
    let elsewhere = Server::nobody();
    let all = cases(&elsewhere.host());
    let count = all.len();
    assert!(count >= 150, "only {count} kinds of servers");
    let names: std::collections::BTreeSet<&str> = all.iter().map(|case| case.name.as_str()).collect();
    assert_eq!(names.len(), count, "two cases have the same name");
    let queue = Mutex::new(all);
    let wrong: Mutex<Vec<String>> = Mutex::default();
    std::thread::scope(|scope| {
        for _ in 0..6 {
            scope.spawn(|| {
                loop {
                    let Some(case) = queue.lock().expect("no panic").pop() else { return };
                    if let Err(fault) = try_case(case) {
                        wrong.lock().expect("no panic").push(fault);
                    }
                }
            });
        }
    });
    let wrong = wrong.into_inner().expect("no panic");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n\n"));
    assert_eq!(elsewhere.connections(), 0, "somebody followed a redirection");
}

fn try_case(case: Case) -> Result<(), String> {
    let Case { name, format, path, token, reply, code, says, asked, after, slow } = case;
    let server = Server::new(reply);
    let home = home(&server.url(path), format);
    if !token {
        let settings = fs::read_to_string(home.settings()).expect("settings").replace("token-env", "#");
        fs::write(home.settings(), settings).expect("written");
    }
    let begun = Instant::now();
    let ended = send(&home, &server.host(), format).limits(quick(slow)).run();
    let took = begun.elapsed();
    keeps_the_token(&home, &ended, &name);
    let arrived = server.arrived();
    let mut faults = Vec::new();
    let mut check = |fine: bool, what: String| {
        if !fine {
            faults.push(what);
        }
    };
    check(ended.code == code, format!("ends with {} instead of {code}", ended.code));
    for words in &says {
        let words = words.replace("HOST", &server.host());
        check(ended.err.contains(&words), format!("does not say {words:?}"));
    }
    check(ended.out.is_empty(), format!("writes {:?}", ended.out));
    check(!ended.transcript.contains(['\u{1b}', '\u{202e}', '\u{7}', '\u{9b}']), "steers the terminal".to_owned());
    check(ended.err.len() < 2500, format!("says {} bytes", ended.err.len()));
    check(!ended.err.contains("panicked"), "panics".to_owned());
    check(arrived.len() == asked, format!("asked {} times instead of {asked}", arrived.len()));
    let keys: std::collections::BTreeSet<Option<String>> = arrived
        .iter()
        .filter(|request| request.method() == "POST")
        .map(|request| request.header("idempotency-key"))
        .collect();
    check(keys.len() <= 1 && !keys.contains(&None), format!("keys {keys:?}"));
    let sent = arrived.iter().all(|request| request.header("authorization").or(request.header("osdi-api-token")).is_some());
    check(sent == token || arrived.is_empty(), "the token was or was not sent".to_owned());
    let (entries, receipts) = (outbox(&home), receipts(&home));
    let left = match (entries.as_slice(), receipts.as_slice()) {
        ([], [receipt]) if receipt["confirmed"] == true => Some(After::Confirmed),
        ([], [receipt]) if receipt["confirmed"] == false => Some(After::Unconfirmed),
        ([entry], []) => Some(After::Kept { unsure: entry["unsure"] == true, refused: entry["refused"] == true }),
        _ => None,
    };
    check(left == Some(after), format!("leaves {left:?}, not {after:?}: {entries:?} {receipts:?}"));
    check(took < Duration::from_secs(20), format!("took {took:?}"));
    if faults.is_empty() { Ok(()) } else { Err(format!("{name}\n  {}\n{}", faults.join("\n  "), ended.transcript)) }
}
