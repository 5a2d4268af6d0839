//! The one rule for addresses that may be opened: https, on a host of the list, and nothing in them
//! that a reader or a launcher could take for something else.
//!
//! It opens nothing and knows no hosts of its own; the list comes from `guides/hosts.toml`.

use std::fmt;

use url::{Host, Url};

use crate::clean::{is_forbidden, is_format};

/// The longest address, in bytes, both as written and normalised.
const LIMIT: usize = 2048;

/// An address that may be opened: https, host on the list, normalised.
///
/// Printable ASCII without blanks, quotes and backslashes, at most 2,048 bytes, so that it is safe
/// to show and is one argument to any program. Query and fragment are those that were written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CheckedUrl(Url);

impl CheckedUrl {
    /// The normalised address, which is what is shown and what is opened.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Its host, in lower case, as on the list.
    pub fn host(&self) -> &str {
        self.0.host_str().unwrap_or_default()
    }
}

impl fmt::Display for CheckedUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Why an address is refused. Of several reasons the first in this order is given, the order of the
/// checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// More than 2,048 bytes.
    TooLong,
    /// Holds a control character, which parsers of URLs drop without a word.
    ControlCharacter,
    /// Holds a blank of any kind.
    Blank,
    /// Holds a backslash, which browsers take for a slash.
    Backslash,
    /// Holds a quotation mark of any kind, or a backtick.
    Quote,
    /// Holds a character that is invisible or turns the reading order.
    Invisible,
    /// Looks like an option.
    LeadingDash,
    /// Is not an absolute URL written in full.
    NotAUrl,
    /// Has another scheme than https.
    NotHttps,
    /// Has a user name or a password, or the `@` for it.
    Userinfo,
    /// Has another port than 443.
    Port,
    /// Leads to a host that is not on the list.
    HostNotListed,
    /// Spells a host of the list with letters outside ASCII.
    NotAscii,
}

impl Refusal {
    /// The reason's id, for messages.
    pub fn name(&self) -> &'static str {
        match self {
            Self::TooLong => "too-long",
            Self::ControlCharacter => "control-character",
            Self::Blank => "blank",
            Self::Backslash => "backslash",
            Self::Quote => "quote",
            Self::Invisible => "invisible",
            Self::LeadingDash => "leading-dash",
            Self::NotAUrl => "not-a-url",
            Self::NotHttps => "not-https",
            Self::Userinfo => "userinfo",
            Self::Port => "port",
            Self::HostNotListed => "host-not-listed",
            Self::NotAscii => "not-ascii",
        }
    }
}

/// Checks the address `raw` against the list `hosts`, whose entries are whole host names.
///
/// # Errors
/// The first reason for which it must not be opened.
pub fn check<H: AsRef<str>>(raw: &str, hosts: &[H]) -> Result<CheckedUrl, Refusal> {
    if raw.len() > LIMIT {
        return Err(Refusal::TooLong);
    }
    // Before parsing: the parser drops tabs and line ends, trims blanks and turns backslashes into
    // slashes.
    raw.chars().try_for_each(check_character)?;
    if raw.starts_with('-') {
        return Err(Refusal::LeadingDash);
    }
    let url = Url::parse(raw).map_err(|_| Refusal::NotAUrl)?;
    if url.scheme() != "https" {
        return Err(Refusal::NotHttps);
    }
    let authority = written_authority(raw).ok_or(Refusal::NotAUrl)?;
    if authority.contains('@') || !url.username().is_empty() || url.password().is_some() {
        return Err(Refusal::Userinfo);
    }
    if url.port().is_some() {
        return Err(Refusal::Port);
    }
    let Some(Host::Domain(host)) = url.host() else {
        return Err(Refusal::HostNotListed);
    };
    if !hosts.iter().any(|listed| listed.as_ref().eq_ignore_ascii_case(host)) {
        return Err(Refusal::HostNotListed);
    }
    // The parser also reads `ｃhatgpt.com` and `chatgpt%2ecom` as a host of the list. Nobody writes
    // one like that in good faith.
    let (written, _port) = authority.split_once(':').unwrap_or((authority, ""));
    if !written.eq_ignore_ascii_case(host) {
        return Err(if written.is_ascii() { Refusal::NotAUrl } else { Refusal::NotAscii });
    }
    if url.as_str().len() > LIMIT {
        return Err(Refusal::TooLong);
    }
    if !url.as_str().bytes().all(|b| b.is_ascii_graphic()) {
        return Err(Refusal::NotAscii);
    }
    Ok(CheckedUrl(url))
}

/// The host a refused address really leads to, in punycode, if it has one.
pub fn real_host(raw: &str) -> Option<String> {
    let url = Url::parse(raw).ok()?;
    url.host_str().filter(|host| !host.is_empty()).map(str::to_owned)
}

fn check_character(c: char) -> Result<(), Refusal> {
    match c {
        _ if c.is_control() => Err(Refusal::ControlCharacter),
        // The second two are drawn as blanks though they are none.
        _ if c.is_whitespace() || matches!(c, '\u{2800}' | '\u{3164}' | '\u{ffa0}') => Err(Refusal::Blank),
        '\\' => Err(Refusal::Backslash),
        '"' | '\'' | '`' | '´' | '«' | '»' | '‘'..='‟' | '‹' | '›' | '＂' | '＇' => Err(Refusal::Quote),
        _ if is_forbidden(c) || is_format(c) || is_ignorable(c) => Err(Refusal::Invisible),
        _ => Ok(()),
    }
}

/// The rest of Unicode's Default_Ignorable_Code_Point: drawn as nothing, though needed in some
/// text.
fn is_ignorable(c: char) -> bool {
    matches!(c,
        '\u{34f}'
        | '\u{115f}'..='\u{1160}'
        | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{e0100}'..='\u{e01ef}')
}

/// What stands between `https://` and the path, query or fragment.
fn written_authority(raw: &str) -> Option<&str> {
    let scheme = "https://";
    let rest = raw.get(..scheme.len()).filter(|start| start.eq_ignore_ascii_case(scheme))?;
    let rest = &raw[rest.len()..];
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    Some(&rest[..end]).filter(|authority| !authority.is_empty())
}

#[cfg(test)]
pub(crate) mod cases;
#[cfg(test)]
mod tests;
