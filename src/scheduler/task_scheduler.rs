//! A task of Windows' Task Scheduler, as XML for `schtasks`. Its schema is published as "Task Scheduler Schema" by Microsoft.
//!
//! The file stays in the data folder: `schtasks` prints tasks in the console's old code page, which loses letters. The task
//! runs while the person is logged in (anything else needs a password), and makes up for a check that was missed.

use std::path::PathBuf;

use super::{Call, Change, File, Ground, Job, NAME, Refusal, element, from_xml, joined, time, xml};

/// The longest path in the schema (`pathType`).
const LONGEST: usize = 260;

/// Where the task's XML is kept.
pub fn path(ground: &Ground) -> PathBuf {
    joined(&ground.data, &["remind-task.xml"])
}

/// Sets it up, over an older one of the same name.
pub fn install(job: &Job, ground: &Ground) -> Change {
    let arguments: Vec<String> = job.arguments.iter().map(|argument| quoted(argument)).collect();
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n\
         <Task version=\"1.3\" xmlns=\"http://schemas.microsoft.com/windows/2004/02/mit/task\">\n\
         \x20 <RegistrationInfo>\n    <Description>quitgpt remind install</Description>\n  </RegistrationInfo>\n\
         \x20 <Triggers>\n    <CalendarTrigger>\n      <StartBoundary>2026-01-01T{:02}:{:02}:00</StartBoundary>\n\
         \x20     <ScheduleByDay>\n        <DaysInterval>1</DaysInterval>\n      </ScheduleByDay>\n\
         \x20   </CalendarTrigger>\n  </Triggers>\n\
         \x20 <Settings>\n    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>\n\
         \x20   <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>\n\
         \x20   <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>\n\
         \x20   <StartWhenAvailable>true</StartWhenAvailable>\n\
         \x20   <ExecutionTimeLimit>PT5M</ExecutionTimeLimit>\n  </Settings>\n\
         \x20 <Principals>\n    <Principal id=\"Author\">\n      <LogonType>InteractiveToken</LogonType>\n\
         \x20     <RunLevel>LeastPrivilege</RunLevel>\n    </Principal>\n  </Principals>\n\
         \x20 <Actions Context=\"Author\">\n    <Exec>\n      <Command>{}</Command>\n      <Arguments>{}</Arguments>\n\
         \x20   </Exec>\n  </Actions>\n</Task>\n",
        job.time.hour(),
        job.time.minute(),
        xml(&job.program),
        xml(&arguments.join(" "))
    );
    let path = path(ground);
    let create = Call::new("schtasks", ["/Create", "/TN", NAME, "/XML", &path.to_string_lossy(), "/F"]);
    Change { files: vec![File { path, text, utf16: true }], after: vec![create], ..Change::default() }
}

/// Takes it away.
pub fn remove(ground: &Ground) -> Change {
    let delete = Call::new("schtasks", ["/Delete", "/TN", NAME, "/F"]).that_may_fail();
    Change { before: vec![delete], removed: vec![path(ground)], ..Change::default() }
}

/// Succeeds if the task is known.
pub fn query() -> Call {
    Call::new("schtasks", ["/Query", "/TN", NAME])
}

/// The schema limits paths, and Task Scheduler replaces `%NAME%` of a variable that is set, and `$(Arg0)` to `$(Arg31)`, in
/// commands and arguments; nothing can be written in their place that it would leave alone.
pub(super) fn check(job: &Job, variable: impl Fn(&str) -> bool) -> Result<(), Refusal> {
    if job.program.encode_utf16().count() > LONGEST {
        return Err(Refusal::TooLong { text: job.program.clone(), limit: LONGEST });
    }
    for text in std::iter::once(&job.program).chain(&job.arguments) {
        let refused = |name: String| Err(Refusal::Variable { text: text.clone(), name });
        let signs: Vec<usize> = text.match_indices('%').map(|(at, _)| at).collect();
        for pair in signs.windows(2) {
            let name = &text[pair[0] + 1..pair[1]];
            if !name.is_empty() && variable(name) {
                return refused(format!("%{name}%"));
            }
        }
        for (at, sign) in text.match_indices("$(Arg") {
            let number = text[at + sign.len()..].split(')').next().unwrap_or_default();
            if !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) {
                return refused(format!("$(Arg{number})"));
            }
        }
    }
    Ok(())
}

/// An argument as Windows programs take a command line apart (the rules of `CommandLineToArgvW`).
fn quoted(text: &str) -> String {
    if !text.is_empty() && !text.contains([' ', '\t', '"']) {
        return text.to_owned();
    }
    let mut word = String::from("\"");
    let mut slashes = 0;
    for c in text.chars() {
        match c {
            '\\' => slashes += 1,
            '"' => {
                // Those before a quotation mark count double, and one more is for the mark itself.
                word.extend(std::iter::repeat_n('\\', slashes + 1));
                slashes = 0;
            }
            _ => slashes = 0,
        }
        word.push(c);
    }
    word.extend(std::iter::repeat_n('\\', slashes));
    word.push('"');
    word
}

/// Takes a command line apart again.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut chars = line.chars().peekable();
    loop {
        while chars.next_if(|c| *c == ' ').is_some() {}
        if chars.peek().is_none() {
            return words;
        }
        let (mut word, mut quotes, mut slashes) = (String::new(), false, 0);
        while let Some(c) = chars.next_if(|c| quotes || *c != ' ') {
            match c {
                '\\' => {
                    slashes += 1;
                    continue;
                }
                '"' => {
                    word.extend(std::iter::repeat_n('\\', slashes / 2));
                    if slashes % 2 == 1 {
                        word.push('"');
                    } else {
                        quotes = !quotes;
                    }
                }
                c => {
                    word.extend(std::iter::repeat_n('\\', slashes));
                    word.push(c);
                }
            }
            slashes = 0;
        }
        word.extend(std::iter::repeat_n('\\', slashes));
        words.push(word);
    }
}

/// Reads our own task back.
pub fn read(task: &str) -> Option<Job> {
    let program = from_xml(element(task, "Command")?.0)?;
    let arguments = words(&from_xml(element(task, "Arguments")?.0)?);
    let (_, start) = element(task, "StartBoundary")?.0.split_once('T')?;
    Some(Job { program, arguments, time: time(start.strip_suffix(":00")?)? })
}
