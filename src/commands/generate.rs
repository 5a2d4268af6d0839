//! `quitgpt completions` and `quitgpt man`: written from the same definitions as the help.

use clap::{ArgMatches, Command};
use clap_complete::{Shell, generate};
use clap_mangen::Man;

use crate::app::{App, with_texts};
use crate::content;
use crate::failure::Failure;
use crate::files;
use crate::messages::say;

fn command(app: &App<'_, '_>) -> Command {
    let topics: Vec<String> = app.catalog.topics().iter().map(ToString::to_string).collect();
    with_texts(&topics, &app.pages())
}

/// Writes completions for a shell to standard output.
pub fn completions(app: &mut App<'_, '_>, matches: &ArgMatches) -> Result<(), Failure> {
    let mut command = command(app);
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
    let mut command = command(app);
    command.build();
    let Some(folder) = matches.get_one::<String>("output") else {
        let mut text = Vec::new();
        Man::new(command).render(&mut text)?;
        return Ok(app.host.out.write_all(&text)?);
    };
    let folder = std::path::Path::new(folder);
    let trouble = |cause: std::io::Error| {
        Failure::failed(say!("cannot-write-to", path = folder.display().to_string())).cause(cause)
    };
    std::fs::create_dir_all(folder).map_err(trouble)?;
    let mut pages: Vec<(String, Command)> = vec![("quitgpt".to_owned(), command.clone())];
    let mut count = 0;
    while let Some((name, command)) = pages.pop() {
        let mut text = Vec::new();
        let file = format!("{name}.1");
        let page = command.clone().name(name.clone()).display_name(name.clone());
        Man::new(page).title(name.to_uppercase()).render(&mut text)?;
        files::save(&folder.join(file), &text)?;
        count += 1;
        for sub in command.get_subcommands().filter(|sub| sub.get_name() != "help") {
            pages.push((format!("{name}-{}", sub.get_name()), sub.clone()));
        }
    }
    let _ = content::COMMON;
    app.tell(&say!("man-written", count = count as i64, path = folder.display().to_string()))
}
