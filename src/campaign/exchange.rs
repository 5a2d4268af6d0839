//! The one place that talks to a campaign's server. One POST, no redirect is followed, nothing is decompressed, answers are read
//! up to a limit and within a time, certificates are always checked. What may be tried again is tried a few times, with pauses
//! that differ from computer to computer. Whether a pledge may have arrived all the same is part of every outcome.

use std::cell::RefCell;
use std::error::Error;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use reqwest::Client;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::redirect::Policy;
use tokio::runtime::{Builder, Runtime};
use url::Url;

use super::format::{self, Answer, Format, Method, Request, Unclear, Verdict};
use super::outbox::What;
use super::{Endpoint, Secret, host_of};

/// How long and how often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// For a connection to stand.
    pub connect: Duration,
    /// For one whole exchange, the body included.
    pub exchange: Duration,
    /// For all tries of one command together.
    pub total: Duration,
    /// Tries of one command.
    pub tries: u32,
    /// The longest first pause; it doubles with each try.
    pub pause: Duration,
    /// The longest pause of all.
    pub longest_pause: Duration,
    /// The longest wait that a server may ask for within a command.
    pub longest_wait: Duration,
    /// Bytes that are read of an answer.
    pub answer: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            exchange: Duration::from_secs(20),
            total: Duration::from_secs(55),
            tries: 3,
            pause: Duration::from_millis(500),
            longest_pause: Duration::from_secs(8),
            longest_wait: Duration::from_secs(10),
            answer: 64 * 1024,
        }
    }
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Miss {
    /// No connection: nothing was sent.
    Unreached(String),
    /// The server's certificate was not accepted: nothing was sent.
    Certificate(String),
    /// No client can be made here: nothing was sent.
    NoClient(String),
    /// It took too long.
    Silent,
    /// The connection ended, or what came was no answer.
    Broken(String),
}

/// Why something stays in the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// There was no answer.
    Miss(Miss),
    /// The server is busy (429, 502, 503, 504).
    Busy(u16),
    /// Something is wrong on the server.
    Trouble(u16),
    /// The server does not want it.
    Refused(u16),
    /// The server sends us to this host, where we do not go.
    Redirected(u16, String),
    /// The server's yes is not what was agreed.
    Unclear(Unclear),
    /// The campaign's address names no place for pledges on its own server.
    NoPlace,
}

/// How it ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Confirmed; `before` says that it was so already.
    Recorded {
        /// Whether it was so before.
        before: bool,
    },
    /// Taken without a confirmation.
    Taken,
    /// Not settled.
    Kept(Why),
}

/// What came of the tries of one command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// How it ended.
    pub outcome: Outcome,
    /// How often the server was asked.
    pub tries: u32,
    /// What the server said in its own words: clean, short, without the token.
    pub said: Option<String>,
    /// Whether a try may have arrived without our knowing.
    pub unsure: bool,
    /// The moment before which the server does not want to be asked again.
    pub not_before: Option<Timestamp>,
}

/// A connection to one campaign.
pub struct Wire {
    runtime: Runtime,
    client: Client,
    limits: Limits,
}

impl Wire {
    /// Made when something is sent and not before: certificates are read here.
    pub fn new(endpoint: &Endpoint, limits: Limits) -> Result<Self, Miss> {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let runtime = Builder::new_current_thread().enable_io().enable_time().build();
        let runtime = runtime.map_err(|cause| Miss::NoClient(cause.to_string()))?;
        let mut builder = Client::builder()
            .redirect(Policy::none())
            .referer(false)
            .retry(reqwest::retry::never())
            .connect_timeout(limits.connect)
            // A connection for each try: a library may quietly send again on one that was kept.
            .pool_max_idle_per_host(0)
            .https_only(endpoint.url().scheme() == "https");
        if endpoint.is_loopback() {
            let here = [SocketAddr::from((Ipv4Addr::LOCALHOST, 0)), SocketAddr::from((Ipv6Addr::LOCALHOST, 0))];
            builder = builder.no_proxy().resolve_to_addrs("localhost", &here);
        }
        if endpoint.url().scheme() == "http" {
            builder = builder.tls_certs_only(std::iter::empty::<reqwest::Certificate>());
        }
        let client = builder.build().map_err(|cause| Miss::NoClient(innermost(&cause)))?;
        Ok(Self { runtime, client, limits })
    }

    /// Asks once, within `time`.
    pub fn ask(&self, request: &Request, secret: Option<&Secret>, time: Duration) -> Result<Answer, Miss> {
        let headers = headers(request, secret)?;
        let seen = RefCell::new(None);
        let asking = async {
            match tokio::time::timeout(time, self.exchange(request, headers, &seen)).await {
                Ok(result) => result,
                Err(_) => Err(Miss::Silent),
            }
        };
        match self.runtime.block_on(asking) {
            Ok(()) => seen.into_inner().ok_or(Miss::Silent),
            // A status other than yes says enough, whatever becomes of the body.
            Err(miss) => match seen.into_inner().filter(|answer: &Answer| !(200..=299).contains(&answer.status)) {
                Some(answer) => Ok(answer),
                None => Err(miss),
            },
        }
    }

    async fn exchange(
        &self,
        request: &Request,
        headers: HeaderMap,
        seen: &RefCell<Option<Answer>>,
    ) -> Result<(), Miss> {
        let method = match request.method {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
            Method::Delete => reqwest::Method::DELETE,
        };
        let mut builder = self.client.request(method, request.url.clone()).headers(headers);
        if !request.body.is_empty() {
            builder = builder.body(request.body.clone());
        }
        let mut response = builder.send().await.map_err(|error| missed(&error))?;
        let text = |name: &str| {
            let value = response.headers().get(name)?;
            Some(value.as_bytes().iter().map(|byte| char::from(*byte)).collect::<String>())
        };
        let kind = text("content-type").unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let status = response.status().as_u16();
        *seen.borrow_mut() = Some(Answer {
            status,
            kind,
            location: text("location"),
            retry_after: text("retry-after"),
            date: text("date"),
            body: Vec::new(),
            cut: false,
        });
        if (300..=399).contains(&status) {
            return Ok(());
        }
        while let Some(chunk) = response.chunk().await.map_err(|error| missed(&error))? {
            let mut seen = seen.borrow_mut();
            let Some(answer) = seen.as_mut() else { break };
            let room = self.limits.answer - answer.body.len();
            answer.body.extend_from_slice(&chunk[..chunk.len().min(room)]);
            if chunk.len() > room {
                answer.cut = true;
                break;
            }
        }
        Ok(())
    }

    /// Ends the connection. A look-up of a name that hangs is not waited for.
    pub fn close(self) {
        drop(self.client);
        self.runtime.shutdown_background();
    }
}

fn headers(request: &Request, secret: Option<&Secret>) -> Result<HeaderMap, Miss> {
    let odd = |_| Miss::NoClient("a header cannot be sent".to_owned());
    let mut headers = HeaderMap::new();
    for (name, value) in &request.headers {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_str(value).map_err(odd)?);
    }
    if let (Some((name, before)), Some(secret)) = (request.token, secret) {
        let mut value = HeaderValue::from_str(&format!("{before}{}", secret.expose())).map_err(odd)?;
        value.set_sensitive(true);
        headers.insert(HeaderName::from_static(name), value);
    }
    Ok(headers)
}

/// What a library's error means for the pledge.
fn missed(error: &reqwest::Error) -> Miss {
    let cause = innermost(error);
    if is_certificate(error) {
        Miss::Certificate(cause)
    } else if error.is_connect() {
        Miss::Unreached(cause)
    } else if error.is_builder() {
        Miss::NoClient(cause)
    } else if error.is_timeout() {
        Miss::Silent
    } else {
        Miss::Broken(cause)
    }
}

fn is_certificate(error: &(dyn Error + 'static)) -> bool {
    let is = |error: &(dyn Error + 'static)| {
        matches!(
            error.downcast_ref::<rustls::Error>(),
            Some(rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented)
        )
    };
    let mut next = Some(error);
    while let Some(error) = next {
        // An I/O error hands out the source of what it holds, not what it holds.
        let held = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        if is(error) || held.is_some_and(|held| is_certificate(held)) {
            return true;
        }
        next = error.source();
    }
    false
}

fn innermost(error: &dyn Error) -> String {
    let mut last = error;
    while let Some(source) = last.source() {
        last = source;
    }
    last.to_string()
}

/// What is to be settled, and how.
pub struct Task<'t> {
    /// The campaign's format.
    pub format: &'static dyn Format,
    /// The campaign's address.
    pub endpoint: &'t Endpoint,
    /// The pledge's number.
    pub id: &'t str,
    /// What is asked.
    pub what: What,
    /// The request.
    pub request: Request,
    /// The token.
    pub secret: Option<&'t Secret>,
}

/// Asks until it is settled, nothing can be settled now, or tries and time are used up. `again` hears of each further try.
pub fn settle(wire: &Wire, mut task: Task<'_>, clock: &dyn Fn() -> Timestamp, again: &mut dyn FnMut(u32)) -> Report {
    let limits = wire.limits;
    let begun = Instant::now();
    let mut report =
        Report { outcome: Outcome::Kept(Why::NoPlace), tries: 0, said: None, unsure: false, not_before: None };
    let mut looking_up = task.what == What::Pledge && task.format.looks_up(task.endpoint);
    let mut failed = 0;
    loop {
        let left = limits.total.saturating_sub(begun.elapsed());
        if left.is_zero() {
            return report;
        }
        report.tries += 1;
        report.said = None;
        let lookup = Request { body: String::new(), ..task.request.clone() };
        let lookup = looking_up.then(|| Request {
            method: Method::Get,
            url: task.endpoint.url().clone(),
            headers: lookup.headers.into_iter().filter(|(name, _)| ["user-agent", "accept"].contains(name)).collect(),
            ..lookup
        });
        let asked = wire.ask(lookup.as_ref().unwrap_or(&task.request), task.secret, left.min(limits.exchange));
        let mut wait = None;
        let (why, maybe, further) = match asked {
            Err(miss) => {
                let sent = matches!(miss, Miss::Silent | Miss::Broken(_)) && !looking_up;
                // Where the server cannot know it again, a pledge that may have arrived is not sent twice.
                let further = match miss {
                    Miss::Unreached(_) => true,
                    Miss::Silent => !sent || task.format.takes_repeats(),
                    _ => false,
                };
                (Why::Miss(miss), sent, further)
            }
            Ok(answer) => {
                report.said = format::said(&answer).map(|words| format::shown(&words, task.secret));
                if looking_up && (200..=299).contains(&answer.status) {
                    match task.format.found(task.endpoint, &answer) {
                        Some(url) => {
                            task.request.url = url;
                            looking_up = false;
                            continue;
                        }
                        None => {
                            report.outcome = Outcome::Kept(Why::NoPlace);
                            return report;
                        }
                    }
                }
                let verdict = match task.what {
                    What::Pledge => format::judge(task.format, task.id, &answer, task.secret.is_some()),
                    What::Withdrawal => format::judge_withdrawal(&answer),
                };
                match verdict {
                    Verdict::Recorded { before } => {
                        report.outcome = Outcome::Recorded { before };
                        return report;
                    }
                    Verdict::Taken => {
                        report.outcome = Outcome::Taken;
                        return report;
                    }
                    Verdict::Refused => (Why::Refused(answer.status), false, false),
                    Verdict::Unclear(why) => (Why::Unclear(why), true, false),
                    Verdict::Trouble => (Why::Trouble(answer.status), !looking_up, false),
                    Verdict::Redirected => {
                        let host = elsewhere(task.request.url.clone(), answer.location.as_deref(), task.secret);
                        // A form service may have recorded it before it shows another page.
                        let recorded = matches!(answer.status, 301..=303) && !looking_up;
                        (Why::Redirected(answer.status, host), recorded, false)
                    }
                    Verdict::Busy => {
                        let passed_on = matches!(answer.status, 502 | 504) && !looking_up;
                        let now = clock();
                        let further = match retry_after(&answer, now) {
                            Asked::Nothing => true,
                            Asked::Wait(time) if time <= limits.longest_wait => {
                                wait = Some(time);
                                true
                            }
                            Asked::Wait(time) => {
                                report.not_before =
                                    SignedDuration::try_from(time).ok().and_then(|time| now.checked_add(time).ok());
                                false
                            }
                            Asked::Junk => false,
                        };
                        let further = further && (!passed_on || task.format.takes_repeats());
                        (Why::Busy(answer.status), passed_on, further)
                    }
                }
            }
        };
        report.unsure |= maybe;
        report.outcome = Outcome::Kept(why);
        failed += 1;
        if !further || failed >= limits.tries {
            return report;
        }
        let pause = wait.unwrap_or_else(|| jitter(limits, failed));
        if begun.elapsed() + pause >= limits.total {
            return report;
        }
        std::thread::sleep(pause);
        again(report.tries + 1);
    }
}

/// A pause between nothing and a bound that doubles with each try.
fn jitter(limits: Limits, failed: u32) -> Duration {
    let bound = limits.pause.saturating_mul(1 << (failed - 1).min(16)).min(limits.longest_pause);
    let mut bytes = [0; 4];
    // Without randomness the whole pause is made.
    let part = getrandom::fill(&mut bytes).map_or(1.0, |()| f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX));
    bound.mul_f64(part)
}

/// The host that a redirection leads to.
fn elsewhere(from: Url, location: Option<&str>, secret: Option<&Secret>) -> String {
    let url = location.and_then(|location| from.join(location).ok());
    let host = url.map(|url| host_of(&url)).unwrap_or_default();
    format::shown(if host.is_empty() { "?" } else { &host }, secret)
}

/// What a server asks by `Retry-After`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    Nothing,
    Wait(Duration),
    Junk,
}

/// Seconds, or a date, which is seen from the server's own clock where it tells the time.
fn retry_after(answer: &Answer, now: Timestamp) -> Asked {
    let Some(text) = answer.retry_after.as_deref().map(str::trim) else { return Asked::Nothing };
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) {
        return text.parse().map_or(Asked::Junk, |seconds| Asked::Wait(Duration::from_secs(seconds)));
    }
    let moment = |text: &str| jiff::fmt::rfc2822::parse(text).ok().map(|moment| moment.timestamp());
    let Some(until) = moment(text) else { return Asked::Junk };
    let now = answer.date.as_deref().and_then(moment).unwrap_or(now);
    Duration::try_from(until.duration_since(now)).map_or(Asked::Junk, Asked::Wait)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_is_asked_for_in_seconds_or_until_a_date() {
        let now: Timestamp = "2026-11-22T10:00:00Z".parse().expect("a moment");
        let asked = |text: &str, date: Option<&str>| {
            let answer =
                Answer { retry_after: Some(text.to_owned()), date: date.map(str::to_owned), ..Answer::default() };
            retry_after(&answer, now)
        };
        assert_eq!(retry_after(&Answer::default(), now), Asked::Nothing);
        assert_eq!(asked("7", None), Asked::Wait(Duration::from_secs(7)));
        assert_eq!(asked("0", None), Asked::Wait(Duration::ZERO));
        assert_eq!(asked("Sun, 22 Nov 2026 10:00:05 GMT", None), Asked::Wait(Duration::from_secs(5)));
        let server = Some("Sun, 22 Nov 2026 09:59:00 GMT");
        assert_eq!(asked("Sun, 22 Nov 2026 10:00:05 GMT", server), Asked::Wait(Duration::from_secs(65)));
        for junk in ["", "-1", "1.5", "soon", "99999999999999999999999", "Sun, 22 Nov 2026 09:00:00 GMT", "0x10"] {
            assert_eq!(asked(junk, None), Asked::Junk, "{junk}");
        }
    }

    #[test]
    fn pauses_differ_grow_and_are_a_quarter_of_a_second_on_average() {
        let limits = Limits::default();
        for (failed, bound) in [(1, 0.5), (2, 1.0), (3, 2.0), (5, 8.0), (30, 8.0)] {
            let pauses: Vec<f64> = (0..2000).map(|_| jitter(limits, failed).as_secs_f64()).collect();
            let mean = pauses.iter().sum::<f64>() / 2000.0;
            assert!(pauses.iter().all(|pause| *pause <= bound), "longer than {bound} s");
            assert!((mean / bound - 0.5).abs() < 0.05, "{mean} of {bound}");
        }
    }
}
