//! The pledge against servers of every kind: what is said, how often a server is asked, what stays in the outbox; that what is
//! shown is what is sent; and that a token, an answer and a question never go where they should not.

use std::fs;
use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use quitgpt::campaign::exchange::Limits;
use serde_json::Value;

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
            "400 No",
            "content-type: text/plain\r\nx-steer: \u{9b}31m\r\n",
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
        ours("to a steering host", always(answer("302 There", "location: https://a\u{202e}b.example/\r\n", ""))).redirected(302, "?"),
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
    let sent =
        arrived.iter().all(|request| request.header("authorization").or(request.header("osdi-api-token")).is_some());
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

/// A server that records a pledge once, however often it comes, and says so.
pub fn recorder() -> (Server, Arc<Mutex<Vec<String>>>) {
    let ledger: Arc<Mutex<Vec<String>>> = Arc::default();
    let kept = ledger.clone();
    let server = Server::new(move |_, request, stream| {
        let mut ledger = kept.lock().expect("no panic");
        let answer = match request.method().as_str() {
            "DELETE" => {
                let before = ledger.len();
                ledger.retain(|id| !request.path().ends_with(id.as_str()));
                let gone = "HTTP/1.1 204 No Content\r\n\r\n".as_bytes().to_vec();
                if ledger.len() < before { gone } else { status("404 Not Here") }
            }
            _ => {
                let id = request.header("idempotency-key").expect("a key");
                match ledger.contains(&id) {
                    true => status("409 Conflict"),
                    false => {
                        ledger.push(id);
                        json("201 Created", YES)
                    }
                }
            }
        };
        drop(ledger);
        let _ = stream.write_all(&answer);
    });
    (server, ledger)
}

/// An address at which nobody listens.
fn nobody() -> String {
    TcpListener::bind("127.0.0.1:0").expect("loopback").local_addr().expect("an address").to_string()
}

fn set_endpoint(home: &Home, endpoint: &str) {
    let settings = fs::read_to_string(home.settings()).expect("settings");
    let lines = settings.lines().map(|line| match line.starts_with("endpoint") {
        true => format!("endpoint = \"{endpoint}\"\n"),
        false => format!("{line}\n"),
    });
    fs::write(home.settings(), lines.collect::<String>()).expect("written");
}

#[test]
fn what_is_shown_is_what_is_sent_byte_for_byte() {
    for (format, path, fields) in [
        ("quitgpt", "/v1/pledges?campaign=7&x=%20", ""),
        ("quitgpt", "", "--country eg"),
        ("quitgpt", "/a", "--country EG --email a+b@example.org --name Ada\u{627}\u{200f}\"\\{level}"),
        ("quitgpt", "/a", "--anonymous --country de"),
        ("osdi", "/api/v2/petitions/1/signatures", "--email ada@example.org --name Ada --country DE"),
        ("osdi", "/p/record_signature_helper", "--email ada@example.org"),
        ("webhook", "/f/abc", "--email a+b@example.org --country us"),
    ] {
        let server =
            Server::new(|_, _, stream| drop(stream.write_all(&json("200 OK", r#"{"accepted":true,"_links":{}}"#))));
        let home = home(&server.url(path), format);
        let typed = format!("--level switched {fields}");
        let preview = command(&home, &format!("pledge preview {typed}")).run().succeeded();
        let document = command(&home, &format!("pledge send --dry-run --json {typed}")).run().succeeded().json();
        assert_eq!(server.arrived().len(), 0, "a preview was sent");
        let again = command(&home, &format!("pledge preview {typed}")).run().succeeded();
        assert_eq!(again.out, preview.out);
        let host = server.host();
        command(&home, &format!("pledge send --consent {host} {typed}")).run().succeeded();
        let arrived = server.arrived();
        assert_eq!(arrived.len(), 1);
        let wire = arrived[0].text().replace(CANARY, "***").replace("\r\n", "\n");
        assert_eq!(preview.out, format!("{wire}\n"), "{format} {typed}");
        assert!(wire.contains("***") && arrived[0].text().contains(CANARY));
        assert_eq!(document["schema"], "quitgpt/pledge-preview/1");
        assert_eq!(document["body"], arrived[0].body(), "{format} {typed}");
        assert_eq!((&document["method"], document["host"].as_str()), (&"POST".into(), Some(host.as_str())));
        assert_eq!(document["url"], server.url(if path.is_empty() { "/" } else { path }));
        let headers = document["headers"].as_object().expect("headers");
        for (name, value) in headers {
            let sent = arrived[0].header(name).expect(name).replace(CANARY, "***");
            assert_eq!(value, &Value::from(sent), "{name}");
        }
        let sent = arrived[0].text().split("\r\n\r\n").next().expect("a head").lines().count() - 1;
        assert_eq!(headers.len(), sent, "every header is shown");
        let next = command(&home, &format!("pledge preview {typed}")).run().succeeded();
        assert_ne!(next.out, preview.out, "the next pledge has a number of its own");
    }
}

#[test]
fn the_body_says_what_was_typed_and_nothing_else() {
    let (server, _) = recorder();
    let home = home(&server.url("/"), "quitgpt");
    home.command("answer channel=web renewal-date=2026-12-24").run().succeeded();
    home.command("done web-cancel --note secret-note --ref secret-ref").run().succeeded();
    let typed = format!("pledge send --consent {} --country eg", server.host());
    command(&home, &typed).variable("LANG", "ar_EG.UTF-8").run().succeeded();
    let sent = server.arrived().remove(0);
    let body: Value = serde_json::from_str(&sent.body()).expect("JSON");
    let members: Vec<&String> = body.as_object().expect("members").keys().collect();
    assert_eq!(members, ["country", "level", "on", "pledge_id", "schema"]);
    assert_eq!(
        (&body["level"], &body["on"], &body["country"]),
        (&"cancelled".into(), &"2026-11-22".into(), &"EG".into())
    );
    assert_eq!(body["pledge_id"], sent.header("idempotency-key").expect("a key"));
    assert!(!sent.text().contains("secret-"), "{}", sent.text());
    let agent = sent.header("user-agent").expect("an agent");
    assert_eq!(agent, format!("quitgpt/{}", env!("CARGO_PKG_VERSION")));
    // Without a language, a zone, a system.
    let heads = sent.text().split("\r\n\r\n").next().expect("a head").lines().count();
    assert_eq!(heads, 8, "{}", sent.text());
    let receipt = receipts(&home).remove(0);
    let members: Vec<&String> = receipt.as_object().expect("members").keys().collect();
    assert_eq!(members, ["at", "confirmed", "format", "host", "id", "kind", "level", "pledge", "v"]);
}

#[test]
fn nothing_goes_out_without_a_yes() {
    let (server, _) = recorder();
    let home = home(&server.url("/p"), "quitgpt");
    home.command("done web-cancel").run().succeeded();
    // Enter takes what the journal shows, and then: no.
    for typed in [vec!["", ""], vec!["", "1"], vec!["", "no, send nothing"], vec![""], vec![]] {
        let ended = command(&home, "pledge send --plain --country de").at_a_terminal().typed(&typed).run();
        assert_eq!(ended.code, 4, "{typed:?}\n{}", ended.transcript);
        assert!(ended.err.contains("Nothing was sent.") && !ended.err.contains("error:"), "{}", ended.err);
    }
    assert_eq!((server.connections(), outbox(&home).len()), (0, 0));
    let ended = command(&home, "pledge send --plain --country de").at_a_terminal().typed(&["", "2"]).run().succeeded();
    let flat = ended.transcript.split_whitespace().collect::<Vec<_>>().join(" ");
    let sent = server.arrived().remove(0);
    let id = sent.header("idempotency-key").expect("a key");
    for part in [
        "1. I cancelled my subscription",
        "(Enter takes 1)",
        &format!("- To: {}", server.host()),
        &format!("- Address: {}", server.url("/p")),
        "- What you say: I cancelled my subscription (cancelled)",
        "- Day: Sunday 22 November 2026",
        &format!("- Number of the pledge: {id}"),
        "- Your country: DE",
        "- Token: from the variable PLEDGE_TOKEN, not shown",
        "also sees your IP address",
        "POST /p HTTP/1.1",
        "authorization: Bearer ***",
        &format!("Send this to {}? 1. No, send nothing 2. Yes, send it Type a number (Enter takes 1)", server.host()),
        "Sent, confirmed by",
    ] {
        assert!(flat.contains(part), "{part} is missing:\n{}", ended.transcript);
    }
    assert!(!flat.contains("e-mail address a pledge can show"), "no warning where nothing of that kind is sent");
    let body = ended.out.split("authorization: Bearer ***").nth(1).expect("the request");
    assert!(body.replace("\n  ", "\n").contains(&sent.body()), "{body}");
    assert_eq!(receipts(&home).len(), 1);
    let again = command(&home, "pledge send --plain --level cancelled").at_a_terminal().run().succeeded();
    let said = again.err.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("since Sunday 22 November 2026. Nothing was sent."), "{said}");
    assert_eq!(server.arrived().len(), 1);
}

#[test]
fn what_a_form_needs_is_asked_for_and_called_sensitive() {
    let server = Server::new(|_, _, stream| drop(stream.write_all(&json("200 OK", r#"{"_links":{}}"#))));
    for (format, extra) in [("osdi", "mailing list"), ("webhook", "form service")] {
        let home = home(&server.url("/p/signatures"), format);
        let mut typed = vec!["", "x@", "ada@example.org"];
        typed.extend((format == "webhook").then_some(""));
        typed.push("2");
        let ended =
            command(&home, "pledge send --plain --level deleted").at_a_terminal().typed(&typed).run().succeeded();
        let flat = ended.transcript.split_whitespace().collect::<Vec<_>>().join(" ");
        for part in [
            "This one cannot be left empty.",
            "That was not understood.",
            "- Your e-mail address: ada@example.org",
            extra,
        ] {
            assert!(flat.contains(part), "{part} is missing:\n{}", ended.transcript);
        }
        assert!(flat.contains("a pledge can show what you think"), "{}", ended.transcript);
        let journal = home.journal();
        assert!(!journal.contains("ada@"), "{journal}");
        let kept = fs::read_to_string(home.data().join("outbox.json")).expect("an outbox");
        assert!(!kept.contains("ada@"), "what is settled is not kept: {kept}");
    }
    let sent = server.arrived();
    assert!(sent[0].body().contains("ada@example.org") && sent[1].body().contains("mail=ada%40example.org&where="));
    assert!(!sent[0].body().contains("status"), "nobody is subscribed again");
}

#[test]
fn where_nobody_can_be_asked_the_flags_are_named() {
    let (server, _) = recorder();
    let host = server.host();
    for (format, line, parts) in [
        ("quitgpt", "pledge send".to_owned(), vec!["--level LEVEL", "cancelled, deleted, switched, will-cancel"]),
        ("quitgpt", "pledge preview".to_owned(), vec!["--level LEVEL"]),
        (
            "quitgpt",
            "pledge send --level cancelled".to_owned(),
            vec!["--consent ", "--level cancelled", "pledge preview"],
        ),
        (
            "quitgpt",
            "pledge send --level cancelled --consent example.org".to_owned(),
            vec!["`example.org`", "--consent"],
        ),
        ("quitgpt", "pledge send --level cancelled --consent yes".to_owned(), vec!["`yes`"]),
        ("quitgpt", format!("pledge send --level cancelled --consent {host} --email nobody"), vec!["--email"]),
        ("quitgpt", format!("pledge send --level cancelled --consent {host} --country Egypt"), vec!["--country"]),
        ("quitgpt", format!("pledge send --level gone --consent {host}"), vec!["gone"]),
        ("quitgpt", format!("pledge send --level cancelled --anonymous --name A --consent {host}"), vec!["--name"]),
        ("osdi", format!("pledge send --level cancelled --consent {host}"), vec!["--email"]),
        ("osdi", format!("pledge send --level cancelled --anonymous --consent {host}"), vec!["anonymous"]),
        ("webhook", format!("pledge send --level cancelled --consent {host}"), vec!["--email"]),
        (
            "webhook",
            format!("pledge send --level cancelled --name A --email a@b --consent {host}"),
            vec!["--name", "no place"],
        ),
        ("webhook", format!("pledge send --level cancelled --anonymous --consent {host}"), vec!["anonymous"]),
        ("quitgpt", "pledge withdraw nothing".to_owned(), vec![]),
        ("quitgpt", "pledge teleport".to_owned(), vec!["teleport"]),
    ] {
        for extra in ["", " --no-input", " --json"] {
            let home = home(&server.url("/"), format);
            let ended = command(&home, &format!("{line}{extra}")).run();
            if line.ends_with("withdraw nothing") {
                assert_eq!(ended.code, 0);
                continue;
            }
            assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{line}{extra}: {}", ended.err);
            assert!(parts.iter().all(|part| ended.err.contains(part)), "{line}{extra}: {}", ended.err);
            let none = !home.data().join("outbox.json").exists() || outbox(&home).is_empty();
            assert!(none && receipts(&home).is_empty(), "{line}");
        }
    }
    let home = home(&server.url("/"), "quitgpt");
    let line = format!("pledge send --level cancelled --consent {host}");
    let ended = home.command(&line).run();
    assert!(ended.code == 2 && ended.err.contains("`PLEDGE_TOKEN`"), "{}", ended.err);
    let ended = home.command(&line).variable("PLEDGE_TOKEN", "two\nlines of canary-0f9a").run();
    assert!(ended.code == 2 && ended.err.contains("`PLEDGE_TOKEN`"), "{}", ended.err);
    keeps_the_token(&home, &ended, "a token of two lines");
    assert_eq!(server.connections(), 0);
}

#[test]
fn without_a_campaign_there_is_no_pledge() {
    let home = Home::new();
    for (line, code) in [
        ("pledge", 0),
        ("pledge status", 0),
        ("pledge status --json", 0),
        ("pledge preview --level cancelled", 2),
        ("pledge send --level cancelled --consent example.org", 2),
        ("pledge retry", 2),
        ("pledge withdraw", 0),
    ] {
        let ended = home.command(line).run();
        assert_eq!(ended.code, code, "{line}: {}", ended.transcript);
        let words = ended.transcript.replace('\n', " ");
        assert!(code == 0 || words.contains("quitgpt settings set pledge.endpoint URL"), "{}", ended.err);
    }
    assert!(!home.data().exists(), "nothing was written");
}

#[test]
fn settings_take_only_what_can_be_used_and_repeat_no_secret() {
    let home = Home::new();
    for (key, good, bad) in [
        ("pledge.endpoint", "https://pledge.example.org/x", "https://me:canary-0f9a@pledge.example.org/"),
        ("pledge.endpoint", "http://127.0.0.1:81/", "http://pledge.example.org/?canary-0f9a"),
        ("pledge.format", "osdi", "xml"),
        ("pledge.template", "a={level}", "a={canary-0f9a}"),
        ("pledge.token-env", "MY_TOKEN", "canary-0f9a"),
        ("pledge.contact", "privacy@example.org", "\u{1b}[2J"),
    ] {
        let set = |value: &str| home.command("settings set").arg(key).arg(value).run();
        set(good).succeeded();
        let refused = set(bad);
        assert_eq!((refused.code, refused.out.as_str()), (2, ""), "{key}: {}", refused.err);
        assert!(!refused.err.contains("canary-0f9a") && !refused.err.contains('\u{1b}'), "{}", refused.err);
        assert_eq!(home.command(&format!("settings get {key}")).run().out.trim_end(), good);
        home.command(&format!("settings unset {key}")).run().succeeded();
    }
    home.command("settings set pledge.endpoint none").run().succeeded();
    assert_eq!(home.command("pledge preview --level cancelled").run().code, 2);
    // A value that somebody wrote into the file by hand is no campaign, and is not repeated either.
    for odd in [
        "endpoint = \"https://me:canary-0f9a@pledge.example.org/\"",
        "endpoint = \"https://pledge.example.org/\"\ntoken-env = \"canary-0f9a\"",
        "endpoint = \"https://pledge.example.org/\"\nformat = \"canary-0f9a\"",
        "endpoint = \"https://pledge.example.org/\"\ntemplate = \"{canary-0f9a\"",
        "endpoint = 7",
    ] {
        fs::write(home.settings(), format!("[pledge]\n{odd}\n")).expect("written");
        for line in [
            "pledge",
            "pledge preview --level cancelled",
            "pledge retry",
            "settings",
            "settings --json",
            "doctor",
            "-vv pledge",
        ] {
            let ended = home.command(line).run();
            assert!(!ended.transcript.contains("canary-0f9a"), "{line}: {}", ended.transcript);
            let says = ended.err.contains("a value that it cannot hold") && ended.code == 1;
            assert!(says || !line.contains("pledge"), "{line}: {}", ended.transcript);
        }
    }
    fs::write(home.settings(), "[pledge]\ntoken = \"canary-0f9a\"\n").expect("written");
    for line in ["settings", "doctor", "-vv pledge", "-vv pledge send --level cancelled", "status -vv"] {
        let ended = home.command(line).run();
        assert!(!ended.transcript.contains("canary-0f9a"), "{line}: {}", ended.transcript);
    }
}

#[test]
fn what_waits_is_sent_days_later_with_the_same_number_and_the_same_bytes() {
    let (server, ledger) = recorder();
    let gone = nobody();
    let home = home(&format!("http://{gone}/p"), "quitgpt");
    let ended = command(&home, &format!("pledge send --level cancelled --country de --consent {gone}"))
        .limits(quick(false))
        .run();
    assert_eq!(ended.code, 5, "{}", ended.err);
    assert!(
        ended.err.contains("could not be reached; nothing was sent, and the pledge is kept for later"),
        "{}",
        ended.err
    );
    assert!(ended.err.matches("asking once more").count() == 2 && ended.err.ends_with("hint: quitgpt pledge retry\n"));
    let kept = outbox(&home).remove(0);
    assert_eq!(kept["unsure"], false);
    let again = command(&home, &format!("pledge send --level cancelled --consent {gone}")).run();
    assert!(again.code == 1 && again.err.contains("is waiting already"), "{}", again.err);

    // Another campaign does not get it.
    set_endpoint(&home, &server.url("/p"));
    let other = command(&home, "pledge retry").run();
    assert!(other.code == 1 && other.err.contains(&format!("waits for `{gone}`")), "{}", other.err);
    assert_eq!((server.connections(), outbox(&home)), (0, vec![kept.clone()]));

    // Days later its server is there again: the same address, as it were.
    let text = fs::read_to_string(home.data().join("outbox.json")).expect("an outbox");
    fs::write(home.data().join("outbox.json"), text.replace(&gone, &server.host())).expect("written");
    let later = command(&home, "pledge retry").now("2026-11-30T10:00[Africa/Cairo]").run().succeeded();
    assert!(later.err.contains("Sent, confirmed by"), "{}", later.err);
    let sent = server.arrived().remove(0);
    assert_eq!(sent.header("idempotency-key").as_deref(), kept["id"].as_str());
    assert_eq!(Some(sent.body().as_str()), kept["body"].as_str());
    assert_eq!((outbox(&home).len(), receipts(&home).len(), ledger.lock().expect("no panic").len()), (0, 1, 1));
    let nothing = command(&home, "pledge retry").run().succeeded();
    assert!(nothing.err.contains("No pledge is waiting."), "{}", nothing.err);
}

#[test]
fn recorded_and_then_cut_off_is_one_record() {
    let ledger: Arc<Mutex<Vec<String>>> = Arc::default();
    let kept = ledger.clone();
    let server = Server::new(move |number, request, stream| {
        let id = request.header("idempotency-key").expect("a key");
        let mut ledger = kept.lock().expect("no panic");
        let known = ledger.contains(&id);
        if !known {
            ledger.push(id);
        }
        match number {
            0 => drop(stream.shutdown(std::net::Shutdown::Both)),
            _ => drop(stream.write_all(&if known { status("409 Conflict") } else { json("201 Created", YES) })),
        }
    });
    let home = home(&server.url("/"), "quitgpt");
    assert_eq!(send(&home, &server.host(), "quitgpt").run().code, 5);
    let retried = command(&home, "pledge retry").run().succeeded();
    assert!(retried.err.contains("recorded already. It counts once."), "{}", retried.err);
    assert_eq!((ledger.lock().expect("no panic").len(), outbox(&home).len(), receipts(&home).len()), (1, 0, 1));
}

#[test]
fn what_the_server_does_not_want_now_is_left_alone_until_its_number_is_named() {
    for (first, format, words) in [
        (status("422 No"), "quitgpt", "was refused by the server and is not sent again by itself"),
        (
            answer("503 Busy", "retry-after: 86400\r\n", ""),
            "quitgpt",
            "asked to be left alone until Monday 23 November",
        ),
        (status("502 Bad"), "webhook", "may have arrived already, so it is not sent again by itself"),
    ] {
        let server = Server::new(move |number, _, stream| {
            drop(stream.write_all(&if number == 0 { first.clone() } else { json("200 OK", YES) }));
        });
        let home = home(&server.url("/"), format);
        assert_eq!(send(&home, &server.host(), format).run().code, 5);
        let passed = command(&home, "pledge retry").run();
        assert!(passed.code == 5 && passed.err.contains(words), "{}", passed.err);
        assert_eq!(server.arrived().len(), 1);
        let id = outbox(&home).remove(0)["id"].as_str().expect("an id").to_owned();
        for unknown in ["", "zzzz", &id[..2]] {
            let ended = command(&home, "pledge retry").arg(unknown).run();
            assert_eq!(ended.code, 2, "{}", ended.err);
        }
        command(&home, "pledge retry").arg(&id[..8]).run().succeeded();
        assert_eq!((server.arrived().len(), outbox(&home).len(), receipts(&home).len()), (2, 0, 1));
    }
}

#[test]
fn a_receipt_that_was_written_before_the_end_came_counts() {
    let (server, _) = recorder();
    let home = home(&server.url("/"), "quitgpt");
    let busy = Server::new(|_, _, stream| drop(stream.write_all(&status("500 Oops"))));
    set_endpoint(&home, &busy.url("/"));
    assert_eq!(send(&home, &busy.host(), "quitgpt").run().code, 5);
    let kept = fs::read_to_string(home.data().join("outbox.json")).expect("an outbox");
    let id = outbox(&home).remove(0)["id"].as_str().expect("an id").to_owned();
    // As if quitgpt had been stopped after the receipt and before the entry was taken out.
    let receipt = format!(
        "{{\"v\":1,\"id\":1,\"at\":\"2026-11-22T08:00:00Z\",\"kind\":\"pledged\",\"pledge\":\"{id}\",\"host\":\"{}\",\"level\":\"cancelled\",\"format\":\"quitgpt\",\"confirmed\":true}}\n",
        busy.host()
    );
    fs::write(home.journal_path(), receipt).expect("written");
    fs::write(home.data().join("outbox.json"), kept).expect("written");
    assert_eq!(command(&home, "pledge status --json").run().json()["waiting"], Value::Array(Vec::new()));
    let retried = command(&home, "pledge retry").run().succeeded();
    assert!(retried.err.contains("settled already; nothing was sent again"), "{}", retried.err);
    assert_eq!((outbox(&home).len(), busy.arrived().len()), (0, 1));
}

#[test]
fn a_pledge_is_taken_back_where_it_is() {
    let (server, ledger) = recorder();
    let home = home(&server.url("/v1/pledges"), "quitgpt");
    send(&home, &server.host(), "quitgpt").run().succeeded();
    let ended = command(&home, "pledge withdraw").run().succeeded();
    assert!(ended.err.contains("Taken back, confirmed by"), "{}", ended.err);
    let (post, delete) = (&server.arrived()[0], &server.arrived()[1]);
    let id = post.header("idempotency-key").expect("a key");
    assert_eq!((delete.method().as_str(), delete.path()), ("DELETE", format!("/v1/pledges/{id}")));
    assert_eq!((delete.body().as_str(), delete.header("authorization")), ("", Some(format!("Bearer {CANARY}"))));
    assert!(ledger.lock().expect("no panic").is_empty() && outbox(&home).is_empty());
    assert!(command(&home, "pledge withdraw").run().succeeded().err.contains("There is no pledge to take back."));
    // Taken back, it may be sent anew, with a number of its own.
    send(&home, &server.host(), "quitgpt").run().succeeded();
    assert_ne!(server.arrived()[2].header("idempotency-key"), Some(id));
    let status = command(&home, "pledge status --json").run().json();
    let states: Vec<bool> =
        status["sent"].as_array().expect("sent").iter().map(|one| one["withdrawn"].is_null()).collect();
    assert_eq!(states.iter().filter(|open| **open).count(), 1, "{status:#}");

    // Gone there already.
    ledger.lock().expect("no panic").clear();
    let ended = command(&home, "pledge withdraw").run().succeeded();
    assert!(ended.err.contains("has no such pledge (any more)"), "{}", ended.err);
}

#[test]
fn a_withdrawal_waits_like_a_pledge_and_stops_it_from_being_sent() {
    let server = Server::new(|number, _, stream| {
        let reply = match number {
            0 => status("500 Oops"),
            1..=3 => status("503 Busy"),
            _ => b"HTTP/1.1 204 No Content\r\n\r\n".to_vec(),
        };
        drop(stream.write_all(&reply));
    });
    let home = home(&server.url("/p/"), "quitgpt");
    assert_eq!(send(&home, &server.host(), "quitgpt").run().code, 5);
    let ended = command(&home, "pledge withdraw").limits(quick(false)).run();
    assert_eq!(ended.code, 5);
    assert!(ended.err.contains("is busy (HTTP 503); the withdrawal is kept for later"), "{}", ended.err);
    assert_eq!(outbox(&home).remove(0)["what"], "withdrawal");
    assert!(command(&home, "pledge").run().out.contains("[being taken back]"));
    command(&home, "pledge retry").run().succeeded();
    let methods: Vec<String> = server.arrived().iter().map(Arrived::method).collect();
    assert_eq!(methods, ["POST", "DELETE", "DELETE", "DELETE", "DELETE"]);
    let keys: std::collections::BTreeSet<_> =
        server.arrived().iter().map(|one| one.header("idempotency-key")).collect();
    assert_eq!((keys.len(), outbox(&home).len()), (1, 0));
}

#[test]
fn what_never_arrived_is_only_taken_out_of_the_outbox() {
    let gone = nobody();
    for format in ["quitgpt", "osdi", "webhook"] {
        let home = home(&format!("http://{gone}/signatures"), format);
        assert_eq!(send(&home, &gone, format).limits(quick(false)).run().code, 5);
        // Also where the campaign is not set any more.
        fs::write(home.settings(), "").expect("written");
        let ended = home.command("pledge withdraw").run().succeeded();
        assert!(ended.err.contains("Taken back here. It never arrived at"), "{}", ended.err);
        assert!(outbox(&home).is_empty());
    }
}

#[test]
fn where_no_program_can_take_it_back_the_person_learns_whom_to_write_to() {
    let server = Server::new(|_, _, stream| drop(stream.write_all(&status("200 OK"))));
    for format in ["osdi", "webhook"] {
        let home = home(&server.url("/signatures"), format);
        let settings = fs::read_to_string(home.settings()).expect("settings").replace("token-env", "#");
        fs::write(home.settings(), format!("{settings}contact = \"privacy@example.org\"\n")).expect("written");
        let ended = send(&home, &server.host(), format).run();
        assert!(ended.code == 0 && ended.err.contains("gives no confirmation"), "{}", ended.err);
        let before = server.arrived().len();
        let ended = command(&home, "pledge withdraw").run().succeeded();
        for part in ["no way for a program", "Sunday 22 November 2026", "Write to privacy@example.org"] {
            assert!(ended.err.contains(part), "{}", ended.err);
        }
        assert_eq!(server.arrived().len(), before, "nothing was sent");
        assert!(command(&home, "pledge").run().out.replace('\n', " ").contains("taken back by writing to them"));
    }
}

#[test]
fn of_several_pledges_one_is_named() {
    let (server, ledger) = recorder();
    let home = home(&server.url("/"), "quitgpt");
    for level in ["cancelled", "deleted", "switched"] {
        command(&home, &format!("pledge send --level {level} --consent {}", server.host())).run().succeeded();
    }
    let ids: Vec<String> = ledger.lock().expect("no panic").clone();
    let ended = command(&home, "pledge withdraw").run();
    assert_eq!(ended.code, 2);
    assert!(ids.iter().all(|id| ended.err.contains(&id[..8])) && ended.err.contains("--all"), "{}", ended.err);
    for typed in [vec![], vec!["1"], vec![""]] {
        assert_eq!(command(&home, "pledge withdraw --plain").at_a_terminal().typed(&typed).run().code, 4);
    }
    assert_eq!(ledger.lock().expect("no panic").len(), 3);
    command(&home, "pledge withdraw").arg(&ids[1]).run().succeeded();
    assert_eq!(*ledger.lock().expect("no panic"), [ids[0].clone(), ids[2].clone()]);
    command(&home, "pledge withdraw --plain").at_a_terminal().typed(&["2"]).run().succeeded();
    assert_eq!(ledger.lock().expect("no panic").len(), 1);
    send(&home, &server.host(), "quitgpt");
    command(&home, "pledge withdraw --all").run().succeeded();
    assert!(ledger.lock().expect("no panic").is_empty());
}

#[test]
fn a_withdrawal_that_is_refused_says_whom_to_write_to() {
    let server = Server::new(|number, _, stream| {
        let html = answer("200 OK", "content-type: text/html\r\n", "ok");
        let reply = match number {
            0 => json("200 OK", YES),
            1 => html,
            _ => status("405 Not Allowed"),
        };
        drop(stream.write_all(&reply));
    });
    let home = home(&server.url("/"), "quitgpt");
    send(&home, &server.host(), "quitgpt").run().succeeded();
    let ended = command(&home, "pledge withdraw").run();
    assert!(ended.code == 5 && ended.err.contains("no confirmation (no JSON)"), "{}", ended.err);
    let ended = command(&home, "pledge retry").run();
    assert!(
        ended.code == 5 && ended.err.contains("does not take the pledge back this way (HTTP 405)"),
        "{}",
        ended.err
    );
    assert!(ended.err.contains(&format!("hint: Write to the people who run {}", server.host())), "{}", ended.err);
    assert_eq!(outbox(&home).remove(0)["refused"], true);
    // The person's word takes it out for good.
    let ended = command(&home, "pledge withdraw").run().succeeded();
    assert!(ended.err.contains("Write to the people who run"), "{}", ended.err);
    assert_eq!((outbox(&home).len(), server.arrived().len()), (0, 3));
}

#[test]
fn only_the_campaign_that_is_set_is_asked_to_take_something_back() {
    let (server, _) = recorder();
    let home = home(&server.url("/"), "quitgpt");
    send(&home, &server.host(), "quitgpt").run().succeeded();
    let (other, _) = recorder();
    set_endpoint(&home, &other.url("/"));
    let ended = command(&home, "pledge withdraw").run();
    assert!(ended.code == 2 && ended.err.contains("is not the campaign that is set"), "{}", ended.err);
    assert_eq!((server.connections(), other.connections()), (1, 0));
}

#[test]
fn the_end_of_the_walk_offers_it_once_and_takes_no_for_an_answer() {
    let (server, _) = recorder();
    let walk = |home: &Home, typed: &[&str]| {
        let mut typed: Vec<String> = typed.iter().rev().map(|line| (*line).to_owned()).collect();
        command(home, "cancel --plain")
            .at_a_terminal()
            .answering(move |screen| {
                if screen.contains("Look at the pledge?")
                    || screen.contains("Send this to")
                    || screen.contains("What do you want to say?")
                {
                    return typed.pop();
                }
                None
            })
            .run()
    };
    let prepared = |endpoint: &str| {
        let home = home(endpoint, "quitgpt");
        home.command("answer channel=web extras=none-of-these device=linux access-ends=2026-12-20 web-shows=end-date")
            .run()
            .succeeded();
        for step in ["web-cancel", "proof"] {
            home.command(&format!("done {step}")).run().succeeded();
        }
        home
    };
    // No campaign, no offer.
    let none = prepared("none");
    let ended = walk(&none, &[]).succeeded();
    assert!(
        ended.out.contains("Nothing more to do today") && !ended.transcript.contains("pledge"),
        "{}",
        ended.transcript
    );
    // Nothing to pledge, no offer.
    let early = home(&server.url("/"), "quitgpt");
    assert!(!walk(&early, &[]).transcript.contains("pledge"));

    for typed in [vec![""], vec!["1"], vec![]] {
        let home = prepared(&server.url("/"));
        let ended = walk(&home, &typed).succeeded();
        assert!(
            ended.transcript.contains("Look at the pledge?") && ended.transcript.contains("(Enter takes 1)"),
            "{}",
            ended.transcript
        );
        assert!(ended.err.contains("quitgpt pledge send"), "{}", ended.err);
        let again = walk(&home, &["2", "2"]).succeeded();
        assert!(!again.transcript.contains("pledge"), "asked twice: {}", again.transcript);
        assert_eq!(server.connections(), 0);
    }
    let home = prepared(&server.url("/"));
    let ended = walk(&home, &["2", "", ""]).succeeded();
    assert!(ended.err.contains("Nothing was sent.") && !ended.err.contains("error:"), "{}", ended.transcript);
    assert_eq!(server.connections(), 0);
    let home = prepared(&server.url("/"));
    let ended = walk(&home, &["2", "", "2"]).succeeded();
    assert!(ended.err.contains("Sent, confirmed by"), "{}", ended.transcript);
    assert_eq!((server.connections(), receipts(&home).len()), (1, 1));
    assert!(!home.command("undo").run().transcript.contains("pledge"), "what was sent is not undone by undoing");
    assert_eq!(receipts(&home).len(), 1);
    // A dry run and a look at another day offer nothing.
    let home = prepared(&server.url("/"));
    for line in ["cancel --plain --dry-run", "cancel --plain --at 2026-11-23"] {
        assert!(!command(&home, line).at_a_terminal().run().transcript.contains("pledge"));
    }
}

#[test]
fn looking_from_another_day_sends_and_writes_nothing() {
    let (server, _) = recorder();
    let home = home(&server.url("/"), "quitgpt");
    for (line, code) in
        [("pledge send --level cancelled", 2), ("pledge retry", 2), ("pledge withdraw", 2), ("pledge status", 0)]
    {
        let ended = command(&home, &format!("{line} --at 2026-12-01")).run();
        assert_eq!(ended.code, code, "{line}: {}", ended.err);
    }
    let preview = command(&home, "pledge preview --level cancelled --at 2026-12-01").run().succeeded();
    assert!(preview.out.contains("\"on\":\"2026-12-01\""), "{}", preview.out);
    assert!(!home.data().exists() && server.connections() == 0);
}

#[test]
fn forgetting_takes_the_outbox_along() {
    let (server, _) = recorder();
    let home = home(&server.url("/"), "quitgpt");
    send(&home, &server.host(), "quitgpt").run().succeeded();
    let listed = home.command("forget --dry-run").run().succeeded().out.replace('\n', "");
    assert!(listed.contains("outbox.json") && listed.contains("pledge.lock"), "{listed}");
    home.command("forget --yes").run().succeeded();
    assert!(!home.data().exists(), "nothing is left");
}

fn validator(file: &str) -> impl Fn(&Value) -> Result<(), String> + use<> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let schema: Value = serde_json::from_str(&fs::read_to_string(path).expect("a schema")).expect("JSON");
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    compiler.enable_format_assertions();
    compiler.add_resource("schema.json", schema).expect("a schema");
    let index = compiler.compile("schema.json", &mut schemas).expect("the schema compiles");
    move |document: &Value| schemas.validate(document, index).map_err(|error| error.to_string())
}

#[test]
fn documents_for_scripts_have_the_committed_shapes() {
    let (server, _) = recorder();
    let home = home(&server.url("/v1/pledges"), "quitgpt");
    let host = server.host();
    let [preview, results, status, body] = [
        "tests/schemas/pledge-preview-1.schema.json",
        "tests/schemas/pledge-1.schema.json",
        "tests/schemas/pledge-status-1.schema.json",
        "examples/pledge-receiver/pledge-1.schema.json",
    ]
    .map(validator);
    let fits = |validate: &dyn Fn(&Value) -> Result<(), String>, line: &str| {
        let document = command(&home, line).run().succeeded().json();
        validate(&document).unwrap_or_else(|error| panic!("{line}: {error}\n{document:#}"));
        document
    };
    for fields in ["", " --country eg", " --name Ada --email a@b.example --country DE", " --anonymous"] {
        let document = fits(&preview, &format!("pledge preview --json --level will-cancel{fields}"));
        let sent: Value = serde_json::from_str(document["body"].as_str().expect("text")).expect("JSON");
        body(&sent).unwrap_or_else(|error| panic!("{error}\n{sent:#}"));
        for (member, odd) in [
            ("level", "gone"),
            ("on", "soon"),
            ("pledge_id", "7"),
            ("country", "Egypt"),
            ("schema", "x"),
            ("more", "x"),
        ] {
            let mut broken = sent.clone();
            broken[member] = odd.into();
            assert!(body(&broken).is_err(), "{member}: the schema takes anything");
        }
    }
    fits(&status, "pledge status --json");
    let document = fits(&results, &format!("pledge send --json --level cancelled --consent {host}"));
    assert_eq!(document["results"][0]["outcome"], "confirmed");
    let document = fits(&results, &format!("pledge send --json --level cancelled --consent {host}"));
    assert_eq!(document["results"][0]["outcome"], "before");
    fits(&status, "pledge status --json");
    fits(&results, "pledge retry --json");
    fits(&results, "pledge withdraw --json");
    fits(&results, "pledge withdraw --json");
    let document = fits(&status, "pledge status --json");
    assert_eq!(document["sent"][0]["withdrawn"]["confirmed"], true);
    // A failure says nothing on standard output.
    let gone = nobody();
    set_endpoint(&home, &format!("http://{gone}/"));
    let ended =
        command(&home, &format!("pledge send --json --level deleted --consent {gone}")).limits(quick(false)).run();
    let error: Value = serde_json::from_str(ended.err.lines().last().expect("a line")).expect("JSON");
    assert_eq!((ended.code, ended.out.as_str(), &error["kind"]), (5, "", &"network".into()));
    let document = fits(&status, "pledge status --json");
    assert_eq!(document["waiting"][0]["may_have_arrived"], false);
}
