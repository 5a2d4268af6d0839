//! A launch agent of macOS: a property list in `~/Library/LaunchAgents`.
//!
//! A Mac that slept runs it once on waking; one that was off misses it, so it also runs when it is loaded, at login.

use std::path::PathBuf;

use jiff::civil::Time;

use super::{Call, Change, File, Ground, Job, element, from_xml, joined, xml};

/// The agent's name.
pub const LABEL: &str = "quitgpt.remind";

/// The property list.
pub fn path(ground: &Ground) -> PathBuf {
    joined(&ground.home, &["Library", "LaunchAgents", &format!("{LABEL}.plist")])
}

/// Sets it up; an agent that is loaded has to go before it can be loaded anew.
pub fn install(job: &Job, ground: &Ground) -> Change {
    let words = std::iter::once(&job.program).chain(&job.arguments);
    let words: String = words.map(|word| format!("\t\t<string>{}</string>\n", xml(word))).collect();
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n\
         <!-- quitgpt remind install -->\n\
         <plist version=\"1.0\">\n<dict>\n\
         \t<key>Label</key>\n\t<string>{LABEL}</string>\n\
         \t<key>ProgramArguments</key>\n\t<array>\n{words}\t</array>\n\
         \t<key>RunAtLoad</key>\n\t<true/>\n\
         \t<key>StartCalendarInterval</key>\n\t<dict>\n\
         \t\t<key>Hour</key>\n\t\t<integer>{}</integer>\n\
         \t\t<key>Minute</key>\n\t\t<integer>{}</integer>\n\t</dict>\n\
         </dict>\n</plist>\n",
        job.time.hour(),
        job.time.minute()
    );
    let path = path(ground);
    let load = Call::new("launchctl", ["bootstrap", &domain(ground), &path.to_string_lossy()]);
    Change { files: vec![File::new(path, text)], after: vec![unload(ground), load], ..Change::default() }
}

/// Takes it away.
pub fn remove(ground: &Ground) -> Change {
    Change { before: vec![unload(ground)], removed: vec![path(ground)], ..Change::default() }
}

/// Succeeds if the agent is loaded.
pub fn query(ground: &Ground) -> Call {
    Call::new("launchctl", ["print", &format!("{}/{LABEL}", domain(ground))])
}

fn unload(ground: &Ground) -> Call {
    Call::new("launchctl", ["bootout", &format!("{}/{LABEL}", domain(ground))]).that_may_fail()
}

/// The person's desktop session.
fn domain(ground: &Ground) -> String {
    format!("gui/{}", ground.uid)
}

/// Reads our own property list back.
pub fn read(plist: &str) -> Option<Job> {
    let after = |key: &str| Some(plist.split_once(&format!("<key>{key}</key>"))?.1);
    let (mut array, _) = element(after("ProgramArguments")?, "array")?;
    let mut words = Vec::new();
    while let Some((word, rest)) = element(array, "string") {
        words.push(from_xml(word)?);
        array = rest;
    }
    let number = |key: &str| element(after(key)?, "integer")?.0.parse::<i8>().ok();
    let time = Time::new(number("Hour")?, number("Minute")?, 0, 0).ok()?;
    let mut words = words.into_iter();
    Some(Job { program: words.next()?, arguments: words.collect(), time })
}
