//! `quitgpt guide check --online`: asks every address of the guides whether it still answers. The only network use outside
//! the pledge, and only in that very command.

use std::time::Duration;

use reqwest::blocking::Client;
use reqwest::redirect::Policy;

use crate::content::{Problem, Severity};
use crate::failure::{Failure, Kind};
use crate::links;
use crate::messages::say;

/// A client that follows nothing, decompresses nothing and gives up soon. It is built only when something is sent.
pub fn client() -> Result<Client, Failure> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder()
        .user_agent(concat!("quitgpt/", env!("CARGO_PKG_VERSION")))
        .redirect(Policy::none())
        .connect_timeout(Duration::from_secs(5))
        .timeout(Duration::from_secs(20))
        .build()
        .map_err(|cause| Failure::new(Kind::Network, say!("network-client")).cause(innermost(&cause)))
}

/// Asks each address once. `asking` hears of each before it is asked. Refused addresses (other hosts) are never asked.
pub fn check(
    found: &[(String, usize, String)],
    hosts: &[&str],
    mut asking: impl FnMut(&str),
) -> Result<Vec<Problem>, Failure> {
    let client = client()?;
    let mut problems = Vec::new();
    for (file, line, url) in found {
        let Ok(checked) = links::check(url, hosts) else { continue };
        asking(checked.as_str());
        if let Some(why) = ask(&client, checked.as_str()) {
            problems.push(Problem::warning(file, *line, "link-silent").with("what", url).with("why", why));
        }
    }
    debug_assert!(problems.iter().all(|problem| problem.severity == Severity::Warning));
    Ok(problems)
}

/// Why an address looks dead: no answer, or 404 and 410. Pages that ask to sign in, redirect or refuse programs are alive.
fn ask(client: &Client, url: &str) -> Option<String> {
    match client.get(url).send() {
        Ok(answer) => match answer.status().as_u16() {
            code @ (404 | 410) => Some(format!("HTTP {code}")),
            _ => None,
        },
        Err(cause) => Some(innermost(&cause)),
    }
}

fn innermost(error: &dyn std::error::Error) -> String {
    let mut last = error;
    while let Some(source) = last.source() {
        last = source;
    }
    last.to_string()
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpListener;

    use super::*;

    /// Answers one request on loopback with this status line.
    fn serve(status: &'static str) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback");
        let url = format!("http://{}/", listener.local_addr().expect("an address"));
        std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().expect("a request");
            let mut request = [0; 4096];
            let _ = stream.read(&mut request);
            let _ = write!(stream, "HTTP/1.1 {status}\r\nlocation: http://127.0.0.1:9/\r\ncontent-length: 0\r\n\r\n");
        });
        url
    }

    fn plain_client() -> Client {
        Client::builder().redirect(Policy::none()).no_proxy().build().expect("a client without TLS")
    }

    #[test]
    fn a_missing_page_is_told_and_a_locked_or_moved_one_is_not() {
        let _ = rustls::crypto::ring::default_provider().install_default();
        for (status, expected) in [
            ("404 Not Found", Some("HTTP 404".to_owned())),
            ("410 Gone", Some("HTTP 410".to_owned())),
            ("200 OK", None),
            ("403 Forbidden", None),
            ("302 Found", None),
        ] {
            assert_eq!(ask(&plain_client(), &serve(status)), expected, "{status}");
        }
    }

    #[test]
    fn nobody_answering_is_told_with_the_cause() {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let closed = TcpListener::bind("127.0.0.1:0").expect("loopback").local_addr().expect("an address");
        assert!(ask(&plain_client(), &format!("http://{closed}/")).is_some());
    }

    #[test]
    fn an_address_on_another_host_is_never_asked() {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback");
        listener.set_nonblocking(true).expect("non-blocking");
        let url = format!("https://{}/", listener.local_addr().expect("an address"));
        let problems = check(&[("a.toml".into(), 1, url)], &["chatgpt.com"], |url| panic!("asked {url}"));
        // Where no certificates are installed the client cannot be built, and nothing is asked either.
        assert!(problems.is_err() || problems.is_ok_and(|problems| problems.is_empty()));
        assert!(listener.accept().is_err(), "a connection was made");
    }
}
