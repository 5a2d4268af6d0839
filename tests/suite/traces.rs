//! Looking through a computer for what uninstalling is about: exactly what was planted is found, however odd its name, and
//! nothing is touched.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use quitgpt::content::bundled_topic;
use quitgpt::host::Computer;
use quitgpt::traces::{Found, FoundKind, Places, System, find};

use super::scenario::{Home, sentence};

/// A computer with a home, and a place outside it that no search may come to.
struct Planted {
    folder: tempfile::TempDir,
    system: System,
    variables: BTreeMap<&'static str, PathBuf>,
}

impl Planted {
    fn new(system: System) -> Self {
        let planted = Self { folder: tempfile::tempdir().expect("a folder"), system, variables: BTreeMap::new() };
        planted.file("outside/secret.txt", 1000);
        fs::create_dir_all(planted.home()).expect("a home");
        planted
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn home(&self) -> PathBuf {
        self.at("root/home/me")
    }

    fn file(&self, path: &str, bytes: usize) {
        self.text(path, "x".repeat(bytes));
    }

    fn text(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.at(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders can be made");
        fs::write(path, text).expect("files can be written");
    }

    fn app(&self, path: &str, id: &str) {
        let list = format!("<plist><dict><key>CFBundleIdentifier</key><string>{id}</string></dict></plist>");
        self.text(&format!("{path}/Contents/Info.plist"), list);
        self.file(&format!("{path}/Contents/MacOS/program"), 4000);
    }

    fn computer(&self) -> Computer {
        Computer { home: self.home(), root: self.at("root"), system: self.system }
    }

    fn find(&self) -> Vec<Found> {
        let variables = |name: &str| self.variables.get(name).map(|path| path.display().to_string());
        let Computer { home, root, system } = self.computer();
        let places = Places { home, root, system, variables: &variables };
        find(&bundled_topic("uninstall").expect("the topic").traces, &places)
    }

    /// What was found as lines: trace, path or package, size, and what is special.
    fn lines(&self) -> Vec<String> {
        let line = |found: &Found| {
            let path = found.path.strip_prefix(self.folder.path()).expect("nothing outside is named");
            let name = found.package.clone().unwrap_or_else(|| path.to_string_lossy().replace('\\', "/"));
            let special = match found.kind {
                FoundKind::Thing | FoundKind::Package if found.whole => "",
                FoundKind::Thing | FoundKind::Package => " and more",
                FoundKind::Link => " link",
                FoundKind::Unread => " unread",
            };
            format!("{} {name} {}{special}", found.trace, found.bytes)
        };
        let mut lines: Vec<String> = self.find().iter().map(line).collect();
        lines.sort();
        lines
    }

    #[track_caller]
    fn holds(&self, expected: &[&str]) {
        let mut expected: Vec<&str> = expected.to_vec();
        expected.sort_unstable();
        let lines = self.lines();
        assert_eq!(lines, expected, "left: found, right: planted\n{lines:#?}");
    }
}

#[cfg(unix)]
fn link(to: impl AsRef<Path>, at: &Path) {
    fs::create_dir_all(at.parent().expect("a folder")).expect("folders can be made");
    std::os::unix::fs::symlink(to, at).expect("links can be made");
}

#[cfg(unix)]
fn pipe(at: &Path) {
    let made = std::process::Command::new("mkfifo").arg(at).status().expect("mkfifo runs");
    assert!(made.success());
}

const EXTENSION: &str = "hehggadaopoacecdllhhajmbjkdcmajg";

#[cfg(unix)]
fn linux() -> Planted {
    let mut planted = Planted::new(System::Linux);
    let home = "root/home/me";
    planted.file(&format!("{home}/.codex/auth.json"), 10);
    planted.file(&format!("{home}/.codex/sessions/جلسة 1/a\n'b\" \u{1b}[31m.jsonl"), 20);
    link("..", &planted.at(&format!("{home}/.codex/loop")));
    link(planted.at("outside"), &planted.at(&format!("{home}/.codex/out")));
    pipe(&planted.at(&format!("{home}/.codex/pipe")));
    planted.file(&format!("{home}/moved to\nhere/history.jsonl"), 5);
    planted.variables.insert("CODEX_HOME", planted.at(&format!("{home}/moved to\nhere")));
    planted.file(&format!("{home}/.config/com.lencx.chatgpt/a"), 7);
    planted.file(&format!("{home}/.config/my  'com.lencx.chatgpt' \"2\"/a"), 8);
    link(planted.at("outside"), &planted.at(&format!("{home}/.local/share/com.lencx.chatgpt")));
    planted.file("root/opt/codex-desktop/bin/program", 11);
    planted.text(
        "root/var/lib/dpkg/status",
        "Package: codex-desktop\nStatus: install ok installed\nInstalled-Size: 2\n\n\
         Package: chatgpt-old\nStatus: deinstall ok config-files\n\nPackage: kodex\nStatus: install ok installed\n",
    );
    planted.text("root/etc/apt/sources.list.d/vendor.sources", "URIs: https://packages.OpenAI.example/\n");
    planted.text("root/etc/apt/sources.list.d/other.list", "deb https://example.org/ stable main\n");
    planted.file("root/etc/apt/sources.list.d/openai.d/x", 3);
    planted.file("root/usr/share/keyrings/openai-archive.gpg", 4);
    planted.file(&format!("{home}/.local/share/flatpak/app/org.example.ChatGPT/files"), 12);
    planted.file("root/snap/chatgpt-desktop/1/x", 13);
    planted.file("root/snap/bin/chatgpt", 1);
    planted.file(&format!("{home}/Downloads/ChatGPT 1.0 (نسخة).AppImage"), 9);
    planted.file(&format!("{home}/Downloads/ChatGPT.AppImage.part"), 9);
    planted.file(&format!("{home}/Documents/ChatGPT.AppImage"), 9);
    pipe(&planted.at(&format!("{home}/Downloads/codex.AppImage")));
    let menu = format!("{home}/.local/share/applications");
    planted.text(&format!("{menu}/chrome-x.desktop"), "[Desktop Entry]\nName=ChatGPT\nExec=x\n");
    planted.text(&format!("{menu}/like.desktop"), "[Desktop Entry]\nName=Other\nComment=like ChatGPT\n");
    planted.text(&format!("{menu}/action.desktop"), "[Desktop Entry]\nName=Other\n[Desktop Action a]\nName=ChatGPT\n");
    planted.text(&format!("{menu}/ChatGPT.txt"), "[Desktop Entry]\nName=ChatGPT\n");
    planted.file(&format!("{home}/.config/google-chrome/Profile 2/Extensions/{EXTENSION}/1/a.js"), 6);
    planted.file(&format!("{home}/.config/google-chrome/Default/Local Extension Settings/{EXTENSION}/x"), 6);
    planted.file(&format!("{home}/.config/other-browser/Default/Extensions/{EXTENSION}/x"), 6);
    planted.file("outside/Extensions/hehggadaopoacecdllhhajmbjkdcmajg/x", 6);
    link(planted.at("outside"), &planted.at(&format!("{home}/.config/google-chrome/Linked")));
    planted.file("root/usr/local/lib/node_modules/@openai/codex/package.json", 14);
    planted.file("root/usr/local/lib/node_modules/codex/package.json", 14);
    planted.file(&format!("{home}/.nvm/versions/node/v22.1.0/lib/node_modules/@openai/codex/x"), 15);
    // A file in place of a folder, a loop, and a place that leads out of the home.
    planted.file("root/usr/local/share/applications", 1);
    link("bin", &planted.at(&format!("{home}/bin")));
    link(planted.at("outside"), &planted.at(&format!("{home}/snap")));
    planted
}

#[cfg(unix)]
#[test]
fn exactly_the_planted_things_are_found_on_linux() {
    linux().holds(&[
        "browser-extension-chrome root/home/me/.config/google-chrome/Profile 2/Extensions/hehggadaopoacecdllhhajmbjkdcmajg 6",
        "codex-home root/home/me/.codex 30",
        "codex-home-moved root/home/me/moved to\nhere 5",
        "codex-npm root/home/me/.nvm/versions/node/v22.1.0/lib/node_modules/@openai/codex 15",
        "codex-npm root/usr/local/lib/node_modules/@openai/codex 14",
        "linux-appimage-chatgpt root/home/me/Downloads/ChatGPT 1.0 (نسخة).AppImage 9",
        "linux-appimage-chatgpt root/home/me/bin 0 unread",
        "linux-apt-source root/etc/apt/sources.list.d/vendor.sources 39",
        "linux-community root/opt/codex-desktop 11",
        "linux-deb-codex codex-desktop 2048",
        "linux-flatpak-chatgpt root/home/me/.local/share/flatpak/app/org.example.ChatGPT 12",
        "linux-key-shared root/usr/share/keyrings/openai-archive.gpg 4",
        "linux-lencx-config root/home/me/.config/com.lencx.chatgpt 7",
        "linux-lencx-config root/home/me/.config/my  'com.lencx.chatgpt' \"2\" 8",
        "linux-lencx-data root/home/me/.local/share/com.lencx.chatgpt 0 link",
        "linux-menu-chatgpt root/home/me/.local/share/applications/chrome-x.desktop 36",
        "linux-menu-chatgpt root/usr/local/share/applications 0 unread",
        "linux-snap-chatgpt root/home/me/snap 0 unread",
        "linux-snap-chatgpt root/snap/chatgpt-desktop 13",
    ]);
}

#[cfg(unix)]
#[test]
fn exactly_the_planted_things_are_found_on_a_mac() {
    let planted = Planted::new(System::Macos);
    let home = "root/home/me";
    let library = format!("{home}/Library");
    planted.app("root/Applications/ChatGPT.app", "com.openai.codex");
    planted.app("root/Applications/Renamed 'by'\nme.app", "com.openai.chat");
    planted.app("root/Applications/ChatGPT Pro.app", "com.example.chatgpt");
    planted.app("root/Applications/Longer.app", "com.openai.codex.helper");
    planted.app("root/Applications/Codex", "com.openai.codex");
    planted.app("root/Applications/Codex.app/Contents/Inner.app", "com.openai.codex");
    planted.app(&format!("{home}/Documents/ChatGPT.app"), "com.openai.codex");
    planted.app("outside/Codex.app", "com.openai.codex");
    link(planted.at("outside/Codex.app"), &planted.at("root/Applications/Linked.app"));
    planted.file("root/Applications/Piped.app/Contents/x", 1);
    pipe(&planted.at("root/Applications/Piped.app/Contents/Info.plist"));
    planted.app(&format!("{home}/Applications/أطلس.app"), "com.openai.atlas");
    let size = |id: &str| 4000 + 74 + id.len();
    planted.file(&format!("{library}/Application Support/com.openai.chat/a b"), 1);
    planted.file(&format!("{library}/Application Support/OpenAI/Codex/x"), 2);
    planted.file(&format!("{library}/Group Containers/TEAM.com.openai.sky.CUAService/x"), 3);
    planted.file(&format!("{library}/HTTPStorages/com.openai.codex/x"), 4);
    planted.file(&format!("{library}/HTTPStorages/com.openai.codex.binarycookies"), 5);
    planted.file(&format!("{home}/Kept/Preferences/com.openai.chat.plist"), 6);
    planted.file(&format!("{home}/Kept/Preferences/com.openai.chat.one\ntwo.plist"), 7);
    planted.file(&format!("{home}/Kept/Preferences/com.openai.chatty.plist"), 8);
    planted.file(&format!("{home}/Kept/Preferences/com.openai.codex.plist/x"), 8);
    planted.file(&format!("{home}/Documents/com.openai.chat/x"), 9);
    planted.file("root/Library/Application Support/CodexComputerUseAuthorizationPlugin/x", 10);
    planted.file(&format!("{library}/Application Support/Google/Chrome/Default/Extensions/{EXTENSION}/x"), 11);
    planted.file(&format!("{library}/Logs"), 1);
    planted.file("outside/com.openai.chat/x", 1);
    link(planted.at("outside"), &planted.at(&format!("{library}/Caches")));
    link(planted.at("outside"), &planted.at(&format!("{library}/Saved Application State/com.openai.chat.savedState")));
    // A link that stays in the home is a way like any other.
    link("../Kept/Preferences", &planted.at(&format!("{library}/Preferences")));
    let codex = format!("mac-app-codex root/Applications/ChatGPT.app {}", size("com.openai.codex"));
    let chat = format!("mac-app-chat root/Applications/Renamed 'by'\nme.app {}", size("com.openai.chat"));
    let atlas = format!("mac-app-atlas root/home/me/Applications/أطلس.app {}", size("com.openai.atlas"));
    let library = "root/home/me/Library";
    let lines = [
        format!(
            "browser-extension-chrome {library}/Application Support/Google/Chrome/Default/Extensions/{EXTENSION} 11"
        ),
        codex,
        chat,
        atlas,
        format!("mac-atlas-caches {library}/Caches 0 unread"),
        format!("mac-chat-preferences {library}/Preferences/com.openai.chat.plist 6"),
        format!("mac-chat-preferences-more {library}/Preferences/com.openai.chat.one\ntwo.plist 7"),
        format!("mac-chat-state {library}/Saved Application State/com.openai.chat.savedState 0 link"),
        format!("mac-chat-support-id {library}/Application Support/com.openai.chat 1"),
        format!("mac-codex-group {library}/Group Containers/TEAM.com.openai.sky.CUAService 3"),
        format!("mac-codex-http-files {library}/HTTPStorages/com.openai.codex.binarycookies 5"),
        format!("mac-codex-http-folders {library}/HTTPStorages/com.openai.codex 4"),
        format!("mac-codex-logs {library}/Logs 0 unread"),
        format!("mac-codex-support-openai {library}/Application Support/OpenAI/Codex 2"),
        "mac-locked-plugin root/Library/Application Support/CodexComputerUseAuthorizationPlugin 10".to_owned(),
    ];
    planted.holds(&lines.iter().map(String::as_str).collect::<Vec<_>>());
}

#[test]
fn exactly_the_planted_things_are_found_on_windows() {
    let mut planted = Planted::new(System::Windows);
    let home = "root/home/me";
    let packages = format!("{home}/AppData/Local/Packages");
    planted.file(&format!("{packages}/OpenAI.Codex_2p2nqsd0c76g0/LocalCache/x y"), 3);
    planted.file(&format!("{packages}/OpenAI.Codex_0123456789abc/x"), 3);
    planted.file(&format!("{packages}/Example.ChatGPT_2p2nqsd0c76g0/x"), 3);
    planted.file(&format!("{home}/AppData/Roaming/Packages/OpenAI.ChatGPT-Desktop_2p2nqsd0c76g0/x"), 3);
    planted.file(&format!("{home}/.codex/config.toml"), 4);
    planted.file(&format!("{home}/AppData/Roaming/npm/node_modules/@openai/codex/x"), 5);
    planted.file(&format!("{home}/AppData/Local/Microsoft/Edge/User Data/Default/Extensions/{EXTENSION}/x"), 6);
    // Without a value the folder is where it usually is; a value that is the home itself means nothing.
    planted.variables.insert("CODEX_HOME", planted.home());
    let lines = |packages: &str| {
        vec![
            format!(
                "browser-extension-chrome {home}/AppData/Local/Microsoft/Edge/User Data/Default/Extensions/{EXTENSION} 6"
            ),
            "codex-home root/home/me/.codex 4".to_owned(),
            format!("codex-npm {home}/AppData/Roaming/npm/node_modules/@openai/codex 5"),
            format!("windows-codex {packages}/OpenAI.Codex_2p2nqsd0c76g0 3"),
        ]
    };
    let expected = lines(&packages);
    planted.holds(&expected.iter().map(String::as_str).collect::<Vec<_>>());
    fs::rename(planted.at(&packages), planted.at("root/elsewhere")).expect("moved");
    planted.file("root/local/Packages/OpenAI.ChatGPT-Desktop_2p2nqsd0c76g0/x", 7);
    planted.variables.insert("LOCALAPPDATA", planted.at("root/local"));
    planted.holds(&[
        "codex-home root/home/me/.codex 4",
        &expected[2],
        "windows-chat root/local/Packages/OpenAI.ChatGPT-Desktop_2p2nqsd0c76g0 7",
    ]);
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_read_is_said_to_be_so() {
    use std::os::unix::fs::PermissionsExt;
    let planted = Planted::new(System::Linux);
    planted.file("root/home/me/.codex/auth.json", 10);
    planted.file("root/home/me/.codex/sessions/a", 20);
    planted.file("root/home/me/Downloads/codex.AppImage", 5);
    let closed = ["root/home/me/.codex/sessions", "root/home/me/Downloads"].map(|path| planted.at(path));
    let set = |mode| {
        for path in &closed {
            fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("permissions can be set");
        }
    };
    set(0o000);
    // Nothing is closed to the administrator.
    let is_closed = fs::read_dir(&closed[0]).is_err();
    let lines = planted.lines();
    set(0o700);
    let expected = match is_closed {
        true => {
            ["codex-home root/home/me/.codex 10 and more", "linux-appimage-chatgpt root/home/me/Downloads 0 unread"]
        }
        false => ["codex-home root/home/me/.codex 30", "linux-appimage-codex root/home/me/Downloads/codex.AppImage 5"],
    };
    assert_eq!(lines, expected);
}

const LINE: &str = "uninstall --answer device=linux,mac,windows --print";

#[cfg(unix)]
#[test]
fn steps_say_what_was_found_on_this_system_only() {
    let planted = linux();
    let moved = planted.variables["CODEX_HOME"].display().to_string();
    let run = |line: &str| {
        Home::new().command(line).on(planted.computer()).variable("CODEX_HOME", &moved).run().succeeded().out
    };
    let out = run(LINE);
    let root = planted.at("root").display().to_string();
    for line in [
        format!("  {root}/home/me/.codex · 30 bytes"),
        format!("  {root}/home/me/moved to\\x0ahere · 5 bytes"),
        format!("  {root}/home/me/.config/my  'com.lencx.chatgpt' \"2\" · 8 bytes"),
        format!("  {root}/home/me/.local/share/com.lencx.chatgpt · a link; what it leads to was not looked at"),
        "  package codex-desktop · 2.0 kB".to_owned(),
        format!("  {root}/usr/local/share/applications"),
        sentence("found-unread"),
    ] {
        assert!(out.lines().any(|known| known == line), "`{line}` is missing:\n{out}");
    }
    // On an empty computer the same steps say that nothing is there, and the others still say nothing.
    let empty = Planted::new(System::Linux);
    let out = Home::new().command(LINE).on(empty.computer()).run().succeeded().out;
    assert!(!out.contains(&sentence("found-here")));
    let nothing = out.replace('\n', " ").matches(&sentence("found-nothing")).count();
    let topic = bundled_topic("uninstall").expect("the topic");
    let about = |step: &&quitgpt::content::Step| {
        topic.traces.iter().any(|trace| trace.systems.contains(&System::Linux) && trace.steps.contains(&step.id))
    };
    assert_eq!(nothing, topic.steps.iter().filter(about).count());
    // Nothing may be looked for where there is no computer.
    let out = Home::new().command(LINE).run().succeeded().out;
    assert!(!out.replace('\n', " ").contains(&sentence("found-nothing")));
}

#[cfg(unix)]
#[test]
fn scripts_get_what_was_found() {
    let planted = linux();
    let line = "uninstall --answer device=linux,mac --json";
    let plan = Home::new().command(line).on(planted.computer()).run().succeeded().json();
    let steps = plan["steps"].as_array().expect("steps");
    let step = |id: &str| steps.iter().find(|step| step["id"] == format!("uninstall/{id}")).expect("the step");
    let codex = &step("codex-look")["found"][0];
    assert_eq!((&codex["id"], &codex["bytes"], &codex["link"]), (&"codex-home".into(), &30.into(), &false.into()));
    assert_eq!(codex["path"], planted.home().join(".codex").display().to_string());
    let linked = step("linux-apps")["found"].as_array().expect("a list").iter().find(|found| found["link"] == true);
    assert_eq!(linked.expect("the link")["id"], "linux-lencx-data");
    assert!(step("mac-apps")["found"].is_null());
}

#[cfg(unix)]
#[test]
fn the_walk_shows_it_too() {
    let planted = linux();
    let ended = Home::new().talk("uninstall --answer device=linux").on(planted.computer()).answering(|_| None).run();
    let line = format!("{} · 30 bytes", planted.home().join(".codex").display());
    assert!(ended.transcript.contains(&line), "{}", ended.transcript);
}

/// Every path below a folder with what can be known of it without opening it.
#[cfg(target_os = "linux")]
fn everything(folder: &Path) -> BTreeMap<PathBuf, String> {
    use std::os::unix::fs::MetadataExt;
    let mut all = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(path) = open.pop() {
        let meta = fs::symlink_metadata(&path).expect("it is there");
        if meta.is_dir() {
            open.extend(fs::read_dir(&path).expect("a folder").map(|entry| entry.expect("an entry").path()));
        }
        let what = (meta.mode(), meta.len(), meta.nlink(), meta.ino(), meta.mtime_nsec(), meta.ctime_nsec());
        all.insert(path, format!("{what:?}"));
    }
    all
}

#[cfg(target_os = "linux")]
#[test]
fn the_program_touches_nothing_and_asks_nobody() {
    let planted = linux();
    let before = everything(planted.folder.path());
    let log = tempfile::tempdir().expect("a folder");
    let calls = log.path().join("calls");
    let data = planted.home().join("data");
    let ended = std::process::Command::new("strace")
        .args(["-f", "-s", "4096", "-o"])
        .arg(&calls)
        .arg(env!("CARGO_BIN_EXE_quitgpt"))
        .args(LINE.split(' '))
        .arg("--data-dir")
        .arg(&data)
        .env_clear()
        .env("HOME", planted.home())
        .env("CODEX_HOME", planted.home().join("moved to\nhere"))
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap_or_else(|error| panic!("strace cannot be run ({error}): install the package `strace`"));
    let out = String::from_utf8(ended.stdout).expect("text");
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    assert!(out.contains(&format!("{}/.codex · 30 bytes", planted.home().display())), "{out}");
    assert_eq!(everything(planted.folder.path()), before);
    let calls = fs::read_to_string(calls).expect("what strace wrote");
    assert!(calls.lines().count() > 100, "{calls}");
    let changing = [
        "unlink",
        "rename",
        "mkdir",
        "rmdir",
        "link",
        "symlink",
        "creat",
        "truncate",
        "chmod",
        "chown",
        "utime",
        "mknod",
        "setxattr",
        "removexattr",
        "fallocate",
        "copy_file_range",
        "sendfile",
        "mount",
        "socket",
        "connect",
        "bind",
        "sendto",
        "sendmsg",
        "fork",
        "vfork",
        "ioctl(TIOC",
    ];
    let mut started = 0;
    for call in calls.lines() {
        let call = call.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start();
        let name = call.split('(').next().unwrap_or_default();
        // `linkat` and the like belong to their families; `readlink` only reads.
        let family =
            name.trim_start_matches('f').trim_start_matches('l').trim_end_matches("at2").trim_end_matches("at");
        assert!(name.starts_with("read") || !changing.contains(&name) && !changing.contains(&family), "{call}");
        for flag in ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_APPEND", "O_TMPFILE"] {
            assert!(!(name.starts_with("open") && call.contains(flag)), "{call}");
        }
        if name.starts_with("open") {
            assert!(
                !call.contains("/outside") && !call.contains("/pipe\"") && !call.contains("codex.AppImage"),
                "{call}"
            );
        }
        started += usize::from(name.starts_with("execve"));
    }
    assert_eq!(started, 1, "no other program is started");
}
