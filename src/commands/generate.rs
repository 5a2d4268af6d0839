//! `quitgpt completions` and `quitgpt man`: written from the same definitions as the help.

use clap::{ArgMatches, Command};
use clap_complete::{Shell, generate};
use clap_mangen::Man;
use serde_json::json;

use super::output;
use crate::app::{App, Texts, with_texts};
use crate::failure::Failure;
use crate::messages::say;

/// What every page of the manual says in its first lines.
const MARK: &str = ".TH QUITGPT";

fn command(app: &App<'_, '_>, texts: Texts) -> Command {
    let topics: Vec<String> = app.catalog.topics().iter().map(ToString::to_string).collect();
    with_texts(&topics, &app.pages(), texts)
}

/// Writes completions for a shell to standard output.
pub fn completions(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let mut command = command(app, Texts::Completions);
    let mut text = Vec::new();
    let name = "quitgpt";
    match matches.get_one::<String>("shell").map(String::as_str).unwrap_or_default() {
        "bash" => generate(Shell::Bash, &mut command, name, &mut text),
        "elvish" => generate(Shell::Elvish, &mut command, name, &mut text),
        "fish" => generate(Shell::Fish, &mut command, name, &mut text),
        "nushell" => generate(clap_complete_nushell::Nushell, &mut command, name, &mut text),
        "powershell" => generate(Shell::PowerShell, &mut command, name, &mut text),
        _ => generate(Shell::Zsh, &mut command, name, &mut text),
    }
    Ok(app.host.out.write_all(&text)?)
}

/// Writes the manual: one page to standard output, or one file per command into a folder.
pub fn man(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let mut command = command(app, Texts::Help).mut_subcommand("help", |help| help.hide(true));
    command.build();
    let Some(folder) = matches.get_one::<String>("output") else {
        return Ok(app.host.out.write_all(&manual_page(command, "quitgpt")?)?);
    };
    let folder = output::folder(folder)?;
    let trouble = |cause: std::io::Error| {
        Failure::failed(say!("cannot-write-to", path = folder.display().to_string())).cause(cause)
    };
    std::fs::create_dir_all(folder).map_err(trouble)?;
    let mut pages: Vec<(String, Command)> = vec![("quitgpt".to_owned(), command)];
    let mut files = Vec::new();
    while let Some((name, command)) = pages.pop() {
        for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
            pages.push((format!("{name}-{}", sub.get_name()), sub.clone()));
        }
        let path = folder.join(format!("{name}.1"));
        output::replaceable(&path, MARK)?;
        files.push((path, manual_page(command, &name)?));
    }
    for (path, page) in &files {
        output::save(path, page)?;
    }
    let count = files.len();
    if app.globals.json {
        let document = json!({ "schema": "quitgpt/man/1", "folder": folder.display().to_string(), "pages": count });
        return app.json(&document);
    }
    app.tell(&say!("man-written", count = count, path = folder.display().to_string()))
}

/// One page. The synopsis is the usage that help shows, and examples keep their lines.
fn manual_page(mut command: Command, name: &str) -> std::io::Result<Vec<u8>> {
    let usage = command.render_usage().to_string();
    let usage = usage.lines().map(|line| line.trim().trim_start_matches("Usage:").trim_start());
    let usage = verbatim(usage);
    let after = command.get_after_help().map(|text| verbatim(text.to_string().lines()));
    let subcommands = command.get_subcommands().any(|sub| !sub.is_hide_set());
    let heading = command.get_subcommand_help_heading().unwrap_or("Commands").to_uppercase();
    let page = Man::new(command.name(name.to_owned()).display_name(name.to_owned()).subcommand_help_heading(heading))
        .title(name.to_uppercase())
        .source(concat!("quitgpt ", env!("CARGO_PKG_VERSION")))
        .manual("quitgpt");
    let mut text = Vec::new();
    page.render_title(&mut text)?;
    // Neither hyphens nor stretched lines: commands and options stay as they are typed.
    text.extend_from_slice(b".nh\n.ad l\n");
    page.render_name_section(&mut text)?;
    text.extend_from_slice(format!(".SH SYNOPSIS\n{usage}").as_bytes());
    page.render_description_section(&mut text)?;
    page.render_options_section(&mut text)?;
    if subcommands {
        page.render_subcommands_section(&mut text)?;
    }
    if let Some(after) = after {
        text.extend_from_slice(format!(".SH NOTES\n{after}").as_bytes());
    }
    Ok(text)
}

/// Lines that keep their breaks, for a manual page.
fn verbatim<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    let mut text = ".nf\n".to_owned();
    for line in lines {
        // A dot or an apostrophe that begins a line would be a request.
        let guard = if line.starts_with(['.', '\'']) { "\\&" } else { "" };
        text.push_str(guard);
        text.push_str(&line.replace('\\', "\\e").replace('-', "\\-"));
        text.push('\n');
    }
    text.push_str(".fi\n");
    text
}
