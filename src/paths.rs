//! Where quitgpt keeps its files. XDG variables count on every system when they are set; otherwise the system's own folders.

use std::path::{Path, PathBuf};

use directories::{ProjectDirs, UserDirs};

/// The folders and files of one person.
#[derive(Clone, Debug)]
pub struct Places {
    /// Journal, outbox, own guides. None where no home can be found: then nothing can be kept.
    pub data: Option<PathBuf>,
    /// The settings file.
    pub config: Option<PathBuf>,
}

impl Places {
    /// Finds them. `data` and `config` are what was asked for by option or variable.
    pub fn find(variable: impl Fn(&str) -> Option<String>, data: Option<PathBuf>, config: Option<PathBuf>) -> Self {
        let project = ProjectDirs::from("", "", "quitgpt");
        let xdg = |name: &str| variable(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let data = data
            .or_else(|| xdg("XDG_DATA_HOME").map(|folder| folder.join("quitgpt")))
            .or_else(|| project.as_ref().map(|project| project.data_local_dir().to_owned()));
        let config = config
            .or_else(|| xdg("XDG_CONFIG_HOME").map(|folder| folder.join("quitgpt").join("settings.toml")))
            .or_else(|| project.as_ref().map(|project| project.config_local_dir().join("settings.toml")));
        Self { data, config }
    }

    /// The person's own guides.
    pub fn guides(&self) -> Option<PathBuf> {
        self.data.as_ref().map(|data| data.join("guides"))
    }
}

/// Where browsers put downloads: as the system says, or `Downloads` in the home.
pub fn downloads(home: Option<&Path>, ask_system: bool) -> Option<PathBuf> {
    let said = || UserDirs::new()?.download_dir().map(Path::to_owned);
    let said = if ask_system { said() } else { None };
    said.or_else(|| Some(home?.join("Downloads")))
}
