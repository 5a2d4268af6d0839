//! `quitgpt pledge`: shows, sends, tries again, takes back. Nothing goes out without a yes to this host and this very content, and
//! everything that goes out is on disk first.

use std::time::Instant;

use clap::ArgMatches;
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::app::App;
use crate::campaign::exchange::{Limits, Miss, Outcome, Report, Task, Why, Wire, settle};
use crate::campaign::format::{self, Method, Need, Request, shown};
use crate::campaign::outbox::{Entry, Outbox, What};
use crate::campaign::{self, Campaign, Endpoint, Given, Level, Pledge, Secret, new_id};
use crate::clean::{clean, clean_line};
use crate::dates::Known;
use crate::failure::{Failure, Kind};
use crate::host::{Choice, Reply};
use crate::journal::{Deed, Ledger, Progress, Receipt};
use crate::letter::is_email;
use crate::messages::{Sentence, say};
use crate::render::terminal::render;
use crate::settings::{self, NONE};
use crate::view::{Piece, Tone, line, plain, toned};

/// Runs the sub-command; without one it shows where pledges stand.
pub fn run(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    match matches.subcommand() {
        Some(("preview", sub)) => preview(app, &Typed::from(sub)),
        Some(("send", sub)) if sub.get_flag("dry-run") => preview(app, &Typed::from(sub)),
        Some(("send", sub)) => send(app, &Typed::from(sub)),
        Some(("retry", sub)) => retry(app, sub.get_one::<String>("number").map(String::as_str)),
        Some(("withdraw", sub)) => {
            withdraw(app, sub.get_one::<String>("number").map(String::as_str), sub.get_flag("all"))
        }
        _ => status(app),
    }
}

/// What was typed about a pledge.
#[derive(Clone, Debug, Default)]
struct Typed {
    level: Option<Level>,
    name: Option<String>,
    email: Option<String>,
    country: Option<String>,
    anonymous: bool,
    consent: Option<String>,
}

impl Typed {
    fn from(matches: &ArgMatches) -> Self {
        let text = |name: &str| matches.get_one::<String>(name).cloned();
        Self {
            level: text("level").and_then(|name| Level::named(&name)),
            name: text("name"),
            email: text("email"),
            country: text("country"),
            anonymous: matches.get_flag("anonymous"),
            consent: matches.try_get_one::<String>("consent").ok().flatten().cloned(),
        }
    }
}

// The campaign

fn setting(app: &App<'_, '_>, key: &str) -> String {
    let known = settings::find(key).expect("a setting of ours");
    app.settings.get(known, |name| app.environment.variable(name)).value
}

/// The campaign that the settings name, if they name one.
fn campaign(app: &App<'_, '_>) -> Result<Option<Campaign>, Failure> {
    let given = |key: &str| Some(setting(app, key)).filter(|value| value != NONE);
    // A value that is no good must not look like none at all.
    if let Some(odd) =
        app.settings.odd().into_iter().find(|key| settings::find(key).is_some() && key.starts_with("pledge."))
    {
        return Err(Failure::failed(say!("pledge-setting-odd", key = odd.as_str()))
            .hint(say!("pledge-setting-odd-hint", key = odd)));
    }
    let Some(endpoint) = given("pledge.endpoint").and_then(|url| Endpoint::parse(&url)) else { return Ok(None) };
    let Some(format) = format::named(&setting(app, "pledge.format")) else { return Ok(None) };
    Ok(Some(Campaign {
        endpoint,
        format,
        template: setting(app, "pledge.template"),
        token_env: given("pledge.token-env"),
        contact: given("pledge.contact"),
    }))
}

fn needed_campaign(app: &App<'_, '_>) -> Result<Campaign, Failure> {
    campaign(app)?.ok_or_else(|| Failure::usage(say!("pledge-off")).hint(say!("pledge-off-hint")))
}

/// The token that the campaign's settings ask for.
fn secret(app: &App<'_, '_>, campaign: &Campaign) -> Result<Option<Secret>, Failure> {
    let Some(name) = &campaign.token_env else { return Ok(None) };
    match app.environment.variable(name).as_deref().and_then(Secret::new) {
        Some(secret) => Ok(Some(secret)),
        None => {
            Err(Failure::usage(say!("pledge-no-token", name = name)).hint(say!("pledge-no-token-hint", name = name)))
        }
    }
}

fn outbox(app: &App<'_, '_>) -> Option<Outbox> {
    app.places.data.as_deref().map(Outbox::in_folder)
}

fn writable_outbox(app: &App<'_, '_>) -> Result<Outbox, Failure> {
    outbox(app).ok_or_else(|| Failure::failed(say!("no-home")).hint(say!("no-home-hint")))
}

// What is asked of the person

fn label(app: &App<'_, '_>, id: &'static str) -> Choice {
    Choice { label: app.messages.text(&say!(id)), hint: None }
}

fn level_label(app: &App<'_, '_>, level: Level) -> String {
    app.messages.text(&say!(format!("pledge-level-{}", level.name())))
}

/// The level: as typed, or asked with what the journal shows chosen beforehand, or what the journal shows.
fn level(app: &mut App<'_, '_>, typed: &Typed, progress: &Progress) -> Result<Level, Failure> {
    if let Some(level) = typed.level {
        return Ok(level);
    }
    let shown = Level::shown_by(progress);
    let choices: Vec<Choice> =
        Level::ALL.iter().map(|level| Choice { label: level_label(app, *level), hint: None }).collect();
    let title = app.messages.text(&say!("pledge-ask-level"));
    let preset = shown.and_then(|shown| Level::ALL.iter().position(|level| *level == shown));
    let Some(prompt) = &mut app.host.prompt else {
        return shown.ok_or_else(|| {
            let names = Level::ALL.map(Level::name).join(", ");
            Failure::usage(say!("pledge-no-level")).hint(say!("pledge-no-level-hint", levels = names))
        });
    };
    app.host.out.flush()?;
    match prompt.choose(&title, &choices, preset)? {
        Reply::Given(index) => Ok(Level::ALL[index.min(Level::ALL.len() - 1)]),
        Reply::Left => Err(left()),
    }
}

fn left() -> Failure {
    Failure::refused(say!("pledge-not-sent"))
}

/// What the person gives of themselves: only what this campaign takes, and asked for only where it is needed.
fn given(app: &mut App<'_, '_>, typed: &Typed, campaign: &Campaign) -> Result<Given, Failure> {
    let needs = campaign.format.needs(campaign);
    let host = campaign.endpoint.host();
    if typed.anonymous && (needs.email == Need::Must || needs.name == Need::Must) {
        return Err(Failure::usage(say!("pledge-not-anonymous", host = host)).hint(say!("pledge-not-anonymous-hint")));
    }
    // Without a name and an address a pledge says no more than the country.
    let nameless = |need: Need| if typed.anonymous { Need::No } else { need };
    let name = field(app, "--name", &typed.name, nameless(needs.name), say!("pledge-ask-name"), campaign::name, &host)?;
    let mail = |typed: &str| {
        let typed = typed.trim();
        let sound = is_email(typed) && clean(typed) == typed;
        sound.then(|| typed.to_owned())
    };
    let email = field(app, "--email", &typed.email, nameless(needs.email), say!("pledge-ask-email"), mail, &host)?;
    let ask = say!("pledge-ask-country");
    let country = field(app, "--country", &typed.country, needs.country, ask, campaign::country, &host)?;
    Ok(Given { name, email, country })
}

fn field(
    app: &mut App<'_, '_>,
    option: &'static str,
    typed: &Option<String>,
    need: Need,
    question: Sentence,
    read: impl Fn(&str) -> Option<String>,
    host: &str,
) -> Result<Option<String>, Failure> {
    let odd = || Failure::usage(say!("pledge-field-odd", option = option));
    match (typed, need) {
        (Some(_), Need::No) => Err(Failure::usage(say!("pledge-field-unknown", option = option, host = host))
            .hint(say!("pledge-field-unknown-hint", option = option))),
        (Some(typed), _) => read(typed).map(Some).ok_or_else(odd),
        (None, Need::No | Need::May) => Ok(None),
        (None, Need::Ask | Need::Must) => {
            let title = app.messages.text(&question);
            let Some(prompt) = &mut app.host.prompt else {
                return match need {
                    Need::Ask => Ok(None),
                    _ => Err(Failure::usage(say!("pledge-field-missing", option = option, host = host))
                        .hint(say!("pledge-field-missing-hint", option = option))),
                };
            };
            app.host.out.flush()?;
            loop {
                let typed = match prompt.line(&title)? {
                    Reply::Given(typed) => typed,
                    Reply::Left => return Err(left()),
                };
                match (typed.trim().is_empty(), need, read(&typed)) {
                    (true, Need::Ask, _) => return Ok(None),
                    (false, _, Some(value)) => return Ok(Some(value)),
                    (empty, ..) => {
                        let id = if empty { "pledge-field-needed" } else { "pledge-field-again" };
                        let said = app.messages.text(&say!(id));
                        writeln!(app.host.err, "{said}")?;
                    }
                }
            }
        }
    }
}

// Preview and send

/// A pledge in the campaign's format.
struct Draft {
    pledge: Pledge,
    kind: &'static str,
    request: Request,
}

impl Draft {
    fn new(campaign: &Campaign, pledge: Pledge) -> Self {
        let (kind, body) = campaign.format.body(&pledge, campaign);
        let request = Request::new(campaign, Method::Post, campaign.endpoint.url().clone(), &pledge.id);
        Self { pledge, kind, request: request.with_body(kind, body) }
    }
}

fn fresh_id() -> Result<String, Failure> {
    new_id().map_err(|cause| Failure::failed(say!("pledge-no-number")).cause(cause))
}

fn preview(app: &mut App<'_, '_>, typed: &Typed) -> Result<(), Failure> {
    let campaign = needed_campaign(app)?;
    let progress = app.ledger(true)?.progress;
    let level = level(app, typed, &progress)?;
    let given = given(app, typed, &campaign)?;
    let fresh = fresh_id()?;
    // The number is kept, so that what is sent afterwards is what was shown here.
    let id = match outbox(app) {
        Some(outbox) if app.host.looking => outbox.known_next()?.unwrap_or(fresh),
        Some(outbox) => match outbox.next_id(fresh.clone()) {
            Ok(id) => id,
            Err(_) => {
                app.warn(&say!("pledge-number-not-kept"))?;
                fresh
            }
        },
        None => fresh,
    };
    let draft = Draft::new(&campaign, Pledge { id, level, on: app.host.now.date(), given });
    let lookup = campaign.format.looks_up(&campaign.endpoint);
    if app.globals.json {
        let headers: Map<String, Value> =
            draft.request.all_headers().into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
        return app.json(&json!({
            "schema": "quitgpt/pledge-preview/1",
            "host": campaign.endpoint.host(),
            "url": draft.request.url.as_str(),
            "method": draft.request.method.name(),
            "headers": headers,
            "body": draft.request.body,
            "format": campaign.format.name(),
            "level": level,
            "lookup": lookup,
        }));
    }
    writeln!(app.host.out, "{}", clean(&draft.request.wire()))?;
    app.host.out.flush()?;
    let host = campaign.endpoint.host();
    app.tell(&say!("pledge-preview-about", host = host.as_str(), url = campaign.endpoint.as_str()))?;
    if lookup {
        app.tell(&say!("pledge-lookup", host = host))?;
    }
    app.tell(&say!("pledge-preview-nothing"))
}

fn send(app: &mut App<'_, '_>, typed: &Typed) -> Result<(), Failure> {
    let campaign = needed_campaign(app)?;
    let outbox = writable_outbox(app)?;
    let mut ledger = app.writable_ledger()?;
    let host = campaign.endpoint.host();
    let level = level(app, typed, &ledger.progress)?;
    if let Some((id, receipt)) = sent_before(&ledger.progress, &host, level) {
        return already(app, id, receipt);
    }
    waiting_before(&outbox, &campaign, level)?;
    let secret = secret(app, &campaign)?;
    let given = given(app, typed, &campaign)?;
    let id = outbox.next_id(fresh_id()?)?;
    let draft = Draft::new(&campaign, Pledge { id, level, on: app.host.now.date(), given });
    consent(app, &campaign, &draft, typed)?;

    let _alone = outbox.hold()?;
    // Another quitgpt may have been faster while the question stood there.
    ledger = app.writable_ledger()?;
    if let Some((id, receipt)) = sent_before(&ledger.progress, &host, level) {
        return already(app, id, receipt);
    }
    waiting_before(&outbox, &campaign, level)?;
    let entry = Entry {
        id: draft.pledge.id,
        what: What::Pledge,
        endpoint: campaign.endpoint.as_str().to_owned(),
        format: campaign.format.name().to_owned(),
        level,
        made: app.host.now.timestamp(),
        content_type: draft.kind.to_owned(),
        body: draft.request.body,
        unsure: true,
        refused: false,
        not_before: None,
        rest: Map::new(),
    };
    outbox.add(entry.clone())?;
    let run = Run { campaign: &campaign, outbox: &outbox, secret: secret.as_ref(), begun: Instant::now() };
    let (outcome, report) = run.deliver(app, &mut ledger, entry.clone(), false)?;
    finish(app, &campaign, vec![(entry, outcome, report)])
}

/// The pledge of this level that this campaign has already.
fn sent_before<'p>(progress: &'p Progress, host: &str, level: Level) -> Option<(&'p String, &'p Receipt)> {
    let fits = |receipt: &Receipt| receipt.host == host && receipt.level == level && receipt.withdrawn.is_none();
    progress.pledges.iter().find(|(_, receipt)| fits(receipt))
}

fn already(app: &mut App<'_, '_>, id: &str, receipt: &Receipt) -> Result<(), Failure> {
    if app.globals.json {
        let entry = json!({ "id": id, "what": What::Pledge, "host": receipt.host, "level": receipt.level, "outcome": "before" });
        return app.json(&json!({ "schema": "quitgpt/pledge/1", "results": [entry] }));
    }
    let day = receipt.at.to_zoned(app.host.now.time_zone().clone()).date();
    app.tell(&say!("pledge-already", host = receipt.host.as_str(), day = day))
}

fn waiting_before(outbox: &Outbox, campaign: &Campaign, level: Level) -> Result<(), Failure> {
    let entries = outbox.read()?.entries;
    let fits = |entry: &&Entry| entry.endpoint == campaign.endpoint.as_str() && entry.level == level;
    match entries.iter().find(fits) {
        Some(_) => Err(Failure::failed(say!("pledge-waits-already", host = campaign.endpoint.host()))
            .hint(say!("pledge-waits-hint"))),
        None => Ok(()),
    }
}

/// Shows host, address, every field, what the receiver sees besides, and the exact request; then asks. The answer is no unless
/// the person says yes, here or by naming the very host.
fn consent(app: &mut App<'_, '_>, campaign: &Campaign, draft: &Draft, typed: &Typed) -> Result<(), Failure> {
    let host = campaign.endpoint.host();
    if let Some(named) = typed.consent.as_ref().filter(|named| **named != host) {
        return Err(Failure::usage(say!("pledge-other-host", named = named, host = host.as_str())).hint(say!(
            "pledge-consent-hint",
            host = host,
            level = draft.pledge.level.name()
        )));
    }
    if app.host.prompt.is_none() {
        return match typed.consent {
            Some(_) => Ok(()),
            None => Err(Failure::usage(say!("pledge-cannot-ask", host = host.as_str())).hint(say!(
                "pledge-consent-hint",
                host = host,
                level = draft.pledge.level.name()
            ))),
        };
    }
    let pieces = consent_pieces(app, campaign, draft);
    let text = render(&pieces, &app.host.look);
    app.host.out.write_all(text.as_bytes())?;
    writeln!(app.host.out)?;
    app.host.out.flush()?;
    if typed.consent.is_some() {
        return Ok(());
    }
    let choices = [label(app, "pledge-no"), label(app, "pledge-yes")];
    let title = app.messages.text(&say!("pledge-ask", host = host));
    let Some(prompt) = &mut app.host.prompt else { return Err(left()) };
    match prompt.choose(&title, &choices, Some(0))? {
        Reply::Given(1) => Ok(()),
        _ => Err(left()),
    }
}

fn consent_pieces(app: &App<'_, '_>, campaign: &Campaign, draft: &Draft) -> Vec<Piece> {
    let host = campaign.endpoint.host();
    let text = |sentence: Sentence| app.messages.text(&sentence);
    let said = |id: &'static str| app.messages.text(&say!(id));
    let given = &draft.pledge.given;
    let mut fields = vec![
        ("pledge-field-to", host.clone()),
        ("pledge-field-address", campaign.endpoint.as_str().to_owned()),
        ("pledge-field-level", format!("{} ({})", level_label(app, draft.pledge.level), draft.pledge.level.name())),
        ("pledge-field-day", text(say!("pledge-day", day = draft.pledge.on))),
        ("pledge-field-number", draft.pledge.id.clone()),
    ];
    let of_the_person = [
        ("pledge-field-name", &given.name),
        ("pledge-field-email", &given.email),
        ("pledge-field-country", &given.country),
    ];
    fields.extend(of_the_person.iter().filter_map(|(id, value)| Some((*id, value.as_ref()?.clone()))));
    if let Some(name) = &campaign.token_env {
        fields.push(("pledge-field-token", text(say!("pledge-token-from", name = name))));
    }
    let mut pieces = vec![Piece::Heading { level: 2, text: said("pledge-consent-title") }];
    for (id, value) in fields {
        let spans = vec![toned(Tone::Strong, format!("{}: ", said(id))), plain(clean_line(&value, 4096))];
        pieces.push(Piece::Item { mark: "-".to_owned(), spans });
    }
    pieces.push(line(Tone::Plain, text(say!("pledge-sees-address", host = host.as_str()))));
    pieces
        .push(line(Tone::Plain, text(say!(format!("pledge-format-{}", campaign.format.name()), host = host.as_str()))));
    if campaign.format.looks_up(&campaign.endpoint) {
        pieces.push(line(Tone::Plain, text(say!("pledge-lookup", host = host.as_str()))));
    }
    if given.email.is_some() || given.name.is_some() {
        pieces.push(line(Tone::Care, said("pledge-sensitive")));
    }
    pieces.push(line(Tone::Plain, said("pledge-kept-until")));
    pieces.push(line(
        Tone::Plain,
        match &campaign.contact {
            Some(contact) => text(say!("pledge-contact", contact = contact)),
            None => text(say!("pledge-no-contact", host = host.as_str())),
        },
    ));
    let exact = if campaign.token_env.is_some() { "pledge-exact-token" } else { "pledge-exact" };
    pieces.push(line(Tone::Plain, said(exact)));
    pieces.push(Piece::Copy(clean(&draft.request.wire()).into_owned().into()));
    pieces
}

// Settling

/// The exchanges of one command, which share a time limit.
struct Run<'r> {
    campaign: &'r Campaign,
    outbox: &'r Outbox,
    secret: Option<&'r Secret>,
    begun: Instant,
}

impl Run<'_> {
    /// Sends one entry, which is on disk as one that may have arrived, and writes down what came of it: the receipt first, so
    /// that the entry is still there if this is cut short. `unsure` says whether an earlier try may have arrived.
    fn deliver(
        &self,
        app: &mut App<'_, '_>,
        ledger: &mut Ledger,
        entry: Entry,
        unsure: bool,
    ) -> Result<(Outcome, Report), Failure> {
        let endpoint = &self.campaign.endpoint;
        let limits = app.environment.limits;
        let limits = Limits { total: limits.total.saturating_sub(self.begun.elapsed()), ..limits };
        app.tell(&say!("pledge-sending", host = endpoint.host(), what = what_word(entry.what)))?;
        let nothing =
            |why: Why| Report { outcome: Outcome::Kept(why), tries: 0, said: None, unsure: false, not_before: None };
        let report = match self.request(&entry) {
            None => nothing(Why::NoPlace),
            Some(request) => match Wire::new(endpoint, limits) {
                Err(miss) => nothing(Why::Miss(miss)),
                Ok(wire) => {
                    let task = Task {
                        format: self.campaign.format,
                        endpoint,
                        id: &entry.id,
                        what: entry.what,
                        request,
                        secret: self.secret,
                    };
                    let clock = || (app.environment.clock)().timestamp();
                    let report = settle(&wire, task, &clock, &mut |number| {
                        let text = app.messages.text(&say!("pledge-once-more", number = number));
                        if !app.globals.quiet {
                            let _ = writeln!(app.host.err, "{text}");
                        }
                    });
                    wire.close();
                    report
                }
            },
        };
        if app.globals.verbose {
            app.tell(&say!("pledge-tries", count = report.tries))?;
        }
        self.write_down(app, ledger, entry, unsure, &report)?;
        Ok((report.outcome.clone(), report))
    }

    fn request(&self, entry: &Entry) -> Option<Request> {
        let endpoint = &self.campaign.endpoint;
        match entry.what {
            What::Pledge => {
                let request = Request::new(self.campaign, Method::Post, endpoint.url().clone(), &entry.id);
                Some(request.with_body(&entry.content_type, entry.body.clone()))
            }
            What::Withdrawal => {
                let url = self.campaign.format.withdrawal(endpoint, &entry.id)?;
                Some(Request::new(self.campaign, Method::Delete, url, &entry.id))
            }
        }
    }

    fn write_down(
        &self,
        app: &App<'_, '_>,
        ledger: &mut Ledger,
        entry: Entry,
        unsure: bool,
        report: &Report,
    ) -> Result<(), Failure> {
        let host = self.campaign.endpoint.host();
        let confirmed = matches!(report.outcome, Outcome::Recorded { .. });
        let pledge = entry.id.clone();
        match (&report.outcome, entry.what) {
            (Outcome::Kept(why), _) => {
                let refused = matches!(why, Why::Refused(_));
                let unsure = unsure || report.unsure;
                return self.outbox.replace(&Entry { unsure, refused, not_before: report.not_before, ..entry });
            }
            (_, What::Pledge) => {
                let deed = Deed::Pledged { pledge, host, level: entry.level, format: entry.format, confirmed };
                ledger.record((app.host.clock)().timestamp(), vec![deed])?;
            }
            (_, What::Withdrawal) => {
                ledger.record((app.host.clock)().timestamp(), vec![Deed::Withdrawn { pledge, host, confirmed }])?;
            }
        }
        self.outbox.remove(&entry.id)
    }
}

fn what_word(what: What) -> &'static str {
    match what {
        What::Pledge => "pledge",
        What::Withdrawal => "withdrawal",
    }
}

/// Says what came of each entry. The last one that is not settled is the command's failure.
fn finish(app: &mut App<'_, '_>, campaign: &Campaign, results: Vec<(Entry, Outcome, Report)>) -> Result<(), Failure> {
    let host = campaign.endpoint.host();
    let mut failure: Option<Failure> = None;
    let mut settled = Vec::new();
    for (entry, outcome, report) in results {
        let word = what_word(entry.what);
        let (id, sentence) = match &outcome {
            Outcome::Kept(why) => {
                if let Some(before) = failure.replace(kept(campaign, &entry, why, &report, app)) {
                    let text = before.words(app.messages);
                    writeln!(app.host.err, "{text}")?;
                }
                continue;
            }
            Outcome::Recorded { before: false } => {
                ("confirmed", say!("pledge-confirmed", host = host.as_str(), what = word))
            }
            Outcome::Recorded { before: true } => ("before", say!("pledge-before", host = host.as_str(), what = word)),
            Outcome::Taken => ("unconfirmed", say!("pledge-unconfirmed", host = host.as_str())),
        };
        settled.push(json!({
            "id": entry.id, "what": entry.what, "host": host, "level": entry.level, "outcome": id, "said": report.said,
        }));
        if !app.globals.json {
            app.tell(&sentence)?;
        }
    }
    match failure {
        Some(failure) => Err(failure),
        None if app.globals.json => app.json(&json!({ "schema": "quitgpt/pledge/1", "results": settled })),
        None => Ok(()),
    }
}

/// The failure for an entry that stays in the outbox.
fn kept(campaign: &Campaign, entry: &Entry, why: &Why, report: &Report, app: &App<'_, '_>) -> Failure {
    let host = campaign.endpoint.host();
    let what = what_word(entry.what);
    let said = |sentence: Sentence| Failure::new(Kind::Network, sentence);
    let code = |status: &u16| status.to_string();
    let mut failure = match why {
        Why::Miss(Miss::Unreached(cause)) => said(say!("pledge-unreached", host = host, what = what)).cause(cause),
        Why::Miss(Miss::Certificate(cause)) => said(say!("pledge-certificate", host = host, what = what)).cause(cause),
        Why::Miss(Miss::NoClient(cause)) => said(say!("pledge-no-client", host = host, what = what)).cause(cause),
        Why::Miss(Miss::Silent) => said(say!("pledge-silent", host = host, what = what)),
        Why::Miss(Miss::Broken(cause)) => {
            said(say!("pledge-broken", host = host, what = what)).cause(shown(cause, None))
        }
        Why::Busy(status) => said(say!("pledge-busy", host = host, status = code(status), what = what)),
        Why::Trouble(status) => said(say!("pledge-trouble", host = host, status = code(status), what = what)),
        Why::Refused(status) => said(say!("pledge-refused", host = host, status = code(status), what = what)),
        Why::Redirected(status, to) => {
            said(say!("pledge-redirected", host = host, status = code(status), to = to, what = what))
        }
        Why::Unclear(unclear) => said(say!("pledge-unclear", host = host, why = unclear.name(), what = what)),
        Why::NoPlace => said(say!("pledge-no-place", host = host)),
    };
    if let Some(words) = &report.said {
        failure = failure.because(say!("pledge-server-said", words = words));
    }
    if let Some(until) = report.not_before {
        failure = failure.because(say!("pledge-not-before", when = when(app, until)));
    }
    let unsure = report.unsure && entry.what == What::Pledge && !campaign.format.takes_repeats();
    failure.hint(match why {
        Why::Refused(401 | 403) => say!("pledge-refused-token-hint"),
        Why::Refused(_) if entry.what == What::Withdrawal => write_to(campaign),
        Why::Refused(_) => say!("pledge-refused-hint"),
        Why::Redirected(..) => say!("pledge-redirected-hint"),
        Why::NoPlace => say!("pledge-no-place-hint"),
        Why::Miss(Miss::Certificate(_) | Miss::NoClient(_)) => say!("pledge-certificate-hint"),
        _ if unsure => say!("pledge-unsure-hint", number = short(&entry.id)),
        _ => say!("pledge-retry-hint"),
    })
}

fn write_to(campaign: &Campaign) -> Sentence {
    match &campaign.contact {
        Some(contact) => say!("pledge-write-to", contact = contact),
        None => say!("pledge-write-to-host", host = campaign.endpoint.host()),
    }
}

fn when(app: &App<'_, '_>, moment: Timestamp) -> String {
    app.pages().when(&Known::Moment(moment), app.host.now.time_zone())
}

/// The beginning of a number, for people to type.
fn short(id: &str) -> String {
    clean_line(id.split('-').next().unwrap_or(id), 64)
}

/// The one whose number begins as typed.
fn by_number<'t>(ids: impl Iterator<Item = &'t String>, typed: &str) -> Result<String, Failure> {
    let mut fitting = ids.filter(|id| id.starts_with(typed) && typed.len() >= 4);
    match (fitting.next(), fitting.next()) {
        (Some(id), None) => Ok(id.clone()),
        _ => Err(Failure::usage(say!("pledge-number-unknown", number = typed)).hint(say!("pledge-status-hint"))),
    }
}

// Trying again

fn retry(app: &mut App<'_, '_>, number: Option<&str>) -> Result<(), Failure> {
    let campaign = needed_campaign(app)?;
    let outbox = writable_outbox(app)?;
    app.writable_ledger()?;
    let named = match number {
        Some(typed) => Some(by_number(outbox.read()?.entries.iter().map(|entry| &entry.id), typed)?),
        None => None,
    };
    if outbox.read()?.entries.is_empty() {
        return nothing_waits(app);
    }
    let secret = secret(app, &campaign)?;
    let _alone = outbox.hold()?;
    let mut ledger = app.writable_ledger()?;
    let entries = outbox.read()?.entries;
    let run = Run { campaign: &campaign, outbox: &outbox, secret: secret.as_ref(), begun: Instant::now() };
    let mut results = Vec::new();
    let mut passed_over: Option<Failure> = None;
    for mut entry in entries.into_iter().filter(|entry| named.as_ref().is_none_or(|id| entry.id == *id)) {
        if settled_before(&ledger.progress, &entry) {
            // The receipt was written, and then quitgpt was stopped.
            outbox.remove(&entry.id)?;
            app.tell(&say!("pledge-settled-before", number = short(&entry.id)))?;
            continue;
        }
        if let Some(why) = pass_over(app, &campaign, &entry, named.is_some()) {
            if let Some(before) = passed_over.replace(why) {
                let text = before.words(app.messages);
                writeln!(app.host.err, "{text}")?;
            }
            continue;
        }
        let unsure = entry.unsure;
        if !unsure {
            entry.unsure = true;
            outbox.replace(&entry)?;
        }
        let (outcome, report) = run.deliver(app, &mut ledger, entry.clone(), unsure)?;
        let gone = matches!(outcome, Outcome::Kept(Why::Miss(_) | Why::Busy(_)));
        results.push((entry, outcome, report));
        if gone {
            // The others wait for the same server.
            break;
        }
    }
    match (results.is_empty(), passed_over) {
        (true, None) if app.globals.json => app.json(&json!({ "schema": "quitgpt/pledge/1", "results": [] })),
        (true, None) => Ok(()),
        (_, Some(failure)) => {
            let rest = finish(app, &campaign, results);
            let text = failure.words(app.messages);
            match rest {
                Ok(()) => Err(failure),
                Err(rest) => {
                    writeln!(app.host.err, "{text}")?;
                    Err(rest)
                }
            }
        }
        (false, None) => finish(app, &campaign, results),
    }
}

fn nothing_waits(app: &mut App<'_, '_>) -> Result<(), Failure> {
    match app.globals.json {
        true => app.json(&json!({ "schema": "quitgpt/pledge/1", "results": [] })),
        false => app.tell(&say!("pledge-nothing-waits")),
    }
}

fn settled_before(progress: &Progress, entry: &Entry) -> bool {
    let receipt = progress.pledges.get(&entry.id);
    match entry.what {
        What::Pledge => receipt.is_some(),
        What::Withdrawal => receipt.is_some_and(|receipt| matches!(receipt.withdrawn, Some((_, true)))),
    }
}

/// Why an entry is left alone: another campaign's, refused for good, asked to wait, or one that may have arrived where nobody
/// could tell. Naming its number overrides all but the first.
fn pass_over(app: &App<'_, '_>, campaign: &Campaign, entry: &Entry, named: bool) -> Option<Failure> {
    let said = |sentence: Sentence| Some(Failure::new(Kind::Network, sentence));
    let number = short(&entry.id);
    if entry.endpoint != campaign.endpoint.as_str() || entry.format != campaign.format.name() {
        let host = Endpoint::parse(&entry.endpoint).map_or_else(|| "?".to_owned(), |endpoint| endpoint.host());
        let failure = Failure::failed(say!("pledge-other-campaign", number = number, host = host));
        return Some(failure.hint(say!("pledge-other-campaign-hint", url = clean_line(&entry.endpoint, 2100))));
    }
    if named {
        return None;
    }
    let again = || say!("pledge-unsure-hint", number = number.as_str());
    if entry.refused {
        return said(say!("pledge-was-refused", number = number.as_str()))
            .map(|failure| failure.hint(say!("pledge-refused-hint")));
    }
    if let Some(until) = entry.not_before.filter(|until| *until > app.host.now.timestamp()) {
        let sentence = say!("pledge-waits-until", number = number.as_str(), when = when(app, until));
        return said(sentence).map(|failure| failure.hint(say!("pledge-retry-number-hint", number = number.as_str())));
    }
    if entry.unsure && entry.what == What::Pledge && !campaign.format.takes_repeats() {
        return said(say!("pledge-may-have-arrived", number = number.as_str())).map(|failure| failure.hint(again()));
    }
    None
}

// Taking back

fn withdraw(app: &mut App<'_, '_>, number: Option<&str>, all: bool) -> Result<(), Failure> {
    let outbox = writable_outbox(app)?;
    let ledger = app.writable_ledger()?;
    let candidates = candidates(&outbox, &ledger.progress)?;
    if candidates.is_empty() {
        return match app.globals.json {
            true => app.json(&json!({ "schema": "quitgpt/pledge/1", "results": [] })),
            false => app.tell(&say!("pledge-nothing-to-withdraw")),
        };
    }
    let ids: Vec<String> = candidates.iter().map(|candidate| candidate.id.clone()).collect();
    let chosen: Vec<String> = match (number, all, ids.as_slice()) {
        (Some(typed), ..) => vec![by_number(ids.iter(), typed)?],
        (None, true, _) => ids,
        (None, false, [one]) => vec![one.clone()],
        (None, false, _) => vec![choose(app, &candidates)?],
    };
    let campaign = campaign(app)?;
    let _alone = outbox.hold()?;
    let mut ledger = app.writable_ledger()?;
    let now = candidates_by_id(&outbox, &ledger.progress, &chosen)?;
    let begun = Instant::now();
    let mut failure: Option<Failure> = None;
    let mut results = Vec::new();
    for candidate in now {
        match withdraw_one(app, &outbox, &mut ledger, campaign.as_ref(), &candidate, begun) {
            Ok(outcome) => {
                let host = candidate.host.as_str();
                results.push(json!({
                    "id": candidate.id, "what": What::Withdrawal, "host": host, "level": candidate.level, "outcome": outcome,
                }));
            }
            Err(new) => {
                if let Some(before) = failure.replace(new) {
                    let text = before.words(app.messages);
                    writeln!(app.host.err, "{text}")?;
                }
            }
        }
    }
    match failure {
        Some(failure) => Err(failure),
        None if app.globals.json => app.json(&json!({ "schema": "quitgpt/pledge/1", "results": results })),
        None => Ok(()),
    }
}

/// A pledge that can be taken back.
#[derive(Clone)]
struct Candidate {
    id: String,
    host: String,
    level: Level,
    format: String,
    at: Timestamp,
    /// The entry that still waits, if one does.
    entry: Option<Entry>,
}

fn candidates(outbox: &Outbox, progress: &Progress) -> Result<Vec<Candidate>, Failure> {
    let mut found: Vec<Candidate> = Vec::new();
    for entry in outbox.read()?.entries {
        // A receipt says more than the entry, which was only not removed any more.
        if entry.what == What::Pledge && progress.pledges.contains_key(&entry.id) {
            continue;
        }
        let host = Endpoint::parse(&entry.endpoint).map_or_else(|| "?".to_owned(), |endpoint| endpoint.host());
        found.push(Candidate {
            id: entry.id.clone(),
            host,
            level: entry.level,
            format: entry.format.clone(),
            at: entry.made,
            entry: Some(entry),
        });
    }
    for (id, receipt) in progress.pledges.iter().filter(|(_, receipt)| receipt.withdrawn.is_none()) {
        if found.iter().any(|candidate| candidate.id == *id) {
            continue;
        }
        found.push(Candidate {
            id: id.clone(),
            host: receipt.host.clone(),
            level: receipt.level,
            format: receipt.format.clone(),
            at: receipt.at,
            entry: None,
        });
    }
    Ok(found)
}

fn candidates_by_id(outbox: &Outbox, progress: &Progress, ids: &[String]) -> Result<Vec<Candidate>, Failure> {
    let mut found = candidates(outbox, progress)?;
    found.retain(|candidate| ids.contains(&candidate.id));
    Ok(found)
}

fn choose(app: &mut App<'_, '_>, candidates: &[Candidate]) -> Result<String, Failure> {
    let zone = app.host.now.time_zone().clone();
    let mut choices = vec![label(app, "pledge-withdraw-none")];
    choices.extend(candidates.iter().map(|candidate| {
        let day = candidate.at.to_zoned(zone.clone()).date();
        let level = level_label(app, candidate.level);
        let words = say!(
            "pledge-line",
            host = candidate.host.as_str(),
            level = level,
            day = day,
            number = short(&candidate.id)
        );
        Choice { label: app.messages.text(&words), hint: None }
    }));
    let title = app.messages.text(&say!("pledge-ask-withdraw"));
    let Some(prompt) = &mut app.host.prompt else {
        let numbers: Vec<String> = candidates.iter().map(|candidate| short(&candidate.id)).collect();
        return Err(Failure::usage(say!("pledge-withdraw-which"))
            .hint(say!("pledge-withdraw-which-hint", numbers = numbers.join(", "))));
    };
    app.host.out.flush()?;
    match prompt.choose(&title, &choices, Some(0))? {
        Reply::Given(index) if index > 0 && index <= candidates.len() => Ok(candidates[index - 1].id.clone()),
        _ => Err(Failure::refused(say!("pledge-not-withdrawn"))),
    }
}

/// Takes one pledge back and says what came of it: `local`, `confirmed`, `before` or `by-hand`.
fn withdraw_one(
    app: &mut App<'_, '_>,
    outbox: &Outbox,
    ledger: &mut Ledger,
    campaign: Option<&Campaign>,
    candidate: &Candidate,
    begun: Instant,
) -> Result<&'static str, Failure> {
    let host = candidate.host.as_str();
    if let Some(Entry { what: What::Pledge, unsure: false, .. }) = &candidate.entry {
        outbox.remove(&candidate.id)?;
        app.tell(&say!("pledge-withdrawn-local", host = host))?;
        return Ok("local");
    }
    let ours = campaign.filter(|campaign| {
        let same = match &candidate.entry {
            Some(entry) => entry.endpoint == campaign.endpoint.as_str(),
            None => candidate.host == campaign.endpoint.host(),
        };
        same && candidate.format == campaign.format.name()
    });
    let deletes = format::named(&candidate.format).is_some_and(|format| {
        ours.map_or(format.name() == "quitgpt", |ours| format.withdrawal(&ours.endpoint, "x").is_some())
    });
    // Where the server refused it, asking again would not help.
    let refused = matches!(&candidate.entry, Some(Entry { what: What::Withdrawal, refused: true, .. }));
    if !deletes || refused {
        let deed = Deed::Withdrawn { pledge: candidate.id.clone(), host: candidate.host.clone(), confirmed: false };
        ledger.record((app.host.clock)().timestamp(), vec![deed])?;
        outbox.remove(&candidate.id)?;
        let day = candidate.at.to_zoned(app.host.now.time_zone().clone()).date();
        app.tell(&say!("pledge-by-hand", host = host, day = day, number = candidate.id.as_str()))?;
        app.tell(&match ours.or(campaign.filter(|campaign| campaign.endpoint.host() == host)) {
            Some(campaign) => write_to(campaign),
            None => say!("pledge-write-to-host", host = host),
        })?;
        return Ok("by-hand");
    }
    let Some(campaign) = ours else {
        return Err(Failure::usage(say!("pledge-withdraw-elsewhere", host = host))
            .hint(say!("pledge-withdraw-elsewhere-hint", host = host)));
    };
    let secret = secret(app, campaign)?;
    let entry = Entry {
        id: candidate.id.clone(),
        what: What::Withdrawal,
        endpoint: campaign.endpoint.as_str().to_owned(),
        format: campaign.format.name().to_owned(),
        level: candidate.level,
        made: app.host.now.timestamp(),
        content_type: String::new(),
        body: String::new(),
        unsure: true,
        refused: false,
        not_before: None,
        rest: Map::new(),
    };
    // From here on the pledge is not sent again, whatever becomes of the withdrawal.
    outbox.add(entry.clone())?;
    let run = Run { campaign, outbox, secret: secret.as_ref(), begun };
    let (outcome, report) = run.deliver(app, ledger, entry.clone(), true)?;
    match &outcome {
        Outcome::Kept(why) => Err(kept(campaign, &entry, why, &report, app)),
        Outcome::Recorded { before } => {
            let id = if *before { "pledge-before" } else { "pledge-confirmed" };
            if !app.globals.json {
                app.tell(&say!(id, host = host, what = what_word(What::Withdrawal)))?;
            }
            Ok(if *before { "before" } else { "confirmed" })
        }
        Outcome::Taken => Ok("unconfirmed"),
    }
}

// Where pledges stand

fn status(app: &mut App<'_, '_>) -> Result<(), Failure> {
    let campaign = campaign(app)?;
    let progress = app.ledger(true)?.progress;
    let entries =
        outbox(app).map(|outbox| outbox.read()).transpose()?.map(|content| content.entries).unwrap_or_default();
    let waiting: Vec<&Entry> = entries.iter().filter(|entry| !settled_before(&progress, entry)).collect();
    if app.globals.json {
        let host = |entry: &Entry| Endpoint::parse(&entry.endpoint).map(|endpoint| endpoint.host());
        let waiting: Vec<Value> = waiting
            .iter()
            .map(|entry| {
                json!({
                    "id": entry.id, "what": entry.what, "host": host(entry), "format": entry.format, "level": entry.level,
                    "made": entry.made, "may_have_arrived": entry.unsure, "refused": entry.refused,
                    "not_before": entry.not_before,
                })
            })
            .collect();
        let sent: Vec<Value> = progress
            .pledges
            .iter()
            .map(|(id, receipt)| {
                json!({
                    "id": id, "host": receipt.host, "format": receipt.format, "level": receipt.level, "at": receipt.at,
                    "confirmed": receipt.confirmed,
                    "withdrawn": receipt.withdrawn.map(|(at, confirmed)| json!({ "at": at, "confirmed": confirmed })),
                })
            })
            .collect();
        return app.json(&json!({
            "schema": "quitgpt/pledge-status/1",
            "host": campaign.as_ref().map(|campaign| campaign.endpoint.host()),
            "url": campaign.as_ref().map(|campaign| campaign.endpoint.as_str().to_owned()),
            "format": campaign.as_ref().map(|campaign| campaign.format.name()),
            "waiting": waiting,
            "sent": sent,
        }));
    }
    let text = |sentence: Sentence| app.messages.text(&sentence);
    let mut pieces = vec![match &campaign {
        Some(campaign) => {
            let (host, format) = (campaign.endpoint.host(), campaign.format.name());
            line(
                Tone::Plain,
                text(say!("pledge-campaign", host = host, url = campaign.endpoint.as_str(), format = format)),
            )
        }
        None => line(Tone::Plain, text(say!("pledge-none"))),
    }];
    let zone = app.host.now.time_zone().clone();
    let row = |host: &str, level: Level, at: Timestamp, id: &str, tone: Tone, standing: Sentence| {
        let day = at.to_zoned(zone.clone()).date();
        let words = say!("pledge-line", host = host, level = level_label(app, level), day = day, number = short(id));
        Piece::Item {
            mark: "-".to_owned(),
            spans: vec![plain(text(words)), plain(" "), toned(tone, format!("[{}]", text(standing)))],
        }
    };
    if !waiting.is_empty() {
        pieces.push(Piece::Heading { level: 2, text: text(say!("pledge-waiting-title")) });
    }
    for entry in &waiting {
        let host = Endpoint::parse(&entry.endpoint).map_or_else(|| "?".to_owned(), |endpoint| endpoint.host());
        let standing = match (entry.what, entry.refused, entry.unsure) {
            (What::Withdrawal, ..) => say!("pledge-standing-withdrawal"),
            (_, true, _) => say!("pledge-standing-refused"),
            (_, _, true) => say!("pledge-standing-unsure"),
            _ => say!("pledge-standing-waits"),
        };
        pieces.push(row(&host, entry.level, entry.made, &entry.id, Tone::Care, standing));
    }
    if !progress.pledges.is_empty() {
        pieces.push(Piece::Heading { level: 2, text: text(say!("pledge-sent-title")) });
    }
    for (id, receipt) in &progress.pledges {
        let (tone, standing) = match (receipt.withdrawn, receipt.confirmed) {
            (Some((_, true)), _) => (Tone::Quiet, say!("pledge-standing-withdrawn")),
            (Some((_, false)), _) => (Tone::Quiet, say!("pledge-standing-by-hand")),
            (None, true) => (Tone::Good, say!("pledge-standing-confirmed")),
            (None, false) => (Tone::Plain, say!("pledge-standing-unconfirmed")),
        };
        pieces.push(row(&clean(&receipt.host), receipt.level, receipt.at, id, tone, standing));
    }
    if !waiting.is_empty() {
        // What was refused for good is not sent again.
        let next = if waiting.iter().all(|entry| entry.refused) { "withdraw" } else { "retry" };
        pieces.push(Piece::Copy(format!("quitgpt pledge {next}").into()));
    }
    let text = render(&pieces, &app.host.look);
    Ok(app.host.out.write_all(text.as_bytes())?)
}

// The end of a walk

/// Offers the pledge once for a campaign, after the journal shows something to pledge. The answer is no unless it is yes.
pub fn offer(app: &mut App<'_, '_>) -> Result<(), Failure> {
    let (Ok(Some(campaign)), Some(outbox)) = (campaign(app), outbox(app)) else { return Ok(()) };
    let mut ledger = app.writable_ledger()?;
    let host = campaign.endpoint.host();
    let Some(level) = Level::shown_by(&ledger.progress) else { return Ok(()) };
    let known = ledger.progress.offered.contains(&host)
        || ledger.progress.pledges.values().any(|receipt| receipt.host == host)
        || outbox
            .read()
            .is_ok_and(|content| content.entries.iter().any(|entry| entry.endpoint == campaign.endpoint.as_str()));
    if known {
        return Ok(());
    }
    let words =
        [say!("pledge-offer", host = host.as_str(), level = level_label(app, level)), say!("pledge-offer-shown")];
    let pieces: Vec<Piece> = words.iter().map(|words| line(Tone::Plain, app.messages.text(words))).collect();
    let text = render(&pieces, &app.host.look);
    writeln!(app.host.out, "\n{}", text.trim_end())?;
    writeln!(app.host.out)?;
    app.host.out.flush()?;
    let choices = [label(app, "pledge-offer-no"), label(app, "pledge-offer-yes")];
    let title = app.messages.text(&say!("pledge-offer-ask"));
    let Some(prompt) = &mut app.host.prompt else { return Ok(()) };
    let reply = prompt.choose(&title, &choices, Some(0))?;
    ledger.record((app.host.clock)().timestamp(), vec![Deed::Offered { host }])?;
    if reply != Reply::Given(1) {
        return app.tell(&say!("pledge-offer-later"));
    }
    // The walk is over and kept, whatever becomes of the pledge.
    if let Err(failure) = send(app, &Typed::default()) {
        let text = failure.words(app.messages);
        writeln!(app.host.err, "{text}")?;
    }
    Ok(())
}
