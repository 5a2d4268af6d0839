use super::bundle::identifier;
use super::*;

#[test]
fn patterns_fit_whole_names() {
    for (pattern, fitting, other) in [
        ("codex", &["codex", "CODEX"][..], &["codex2", "a codex", ""][..]),
        ("*codex*", &["codex", "my-Codex-app"], &["code", "cod ex"]),
        (
            "com.openai.codex*",
            &["com.openai.codex", "com.openai.codex.helper"],
            &["xcom.openai.codex", "com.openai.code"],
        ),
        ("*.CUAService", &["TEAM.CUAService"], &["CUAService", "a.CUAService.b"]),
        (
            "com.openai.chat.*.plist",
            &["com.openai.chat.a.b.plist"],
            &["com.openai.chat.plist", "com.openai.chat.a.plist.bak"],
        ),
        ("ab*ba", &["abba", "ab-ba"], &["aba"]),
    ] {
        assert!(fitting.iter().all(|name| matches(pattern, name)), "{pattern}");
        assert!(!other.iter().any(|name| matches(pattern, name)), "{pattern}");
    }
}

#[test]
fn only_the_outermost_identifier_of_an_xml_list_counts() {
    let list = |inside: &str| {
        format!("<?xml version=\"1.0\"?><!DOCTYPE plist><plist version=\"1.0\"><dict>{inside}</dict></plist>")
    };
    let key = "<key>CFBundleIdentifier</key>";
    for (inside, expected) in [
        (format!("{key}<string>a.b</string>"), Some("a.b")),
        (format!("<key>X</key><true/>{key}\n  <string> a.b </string>"), Some("a.b")),
        (format!("<!-- {key}<string>x.y</string> -->{key}<string>a.b</string>"), Some("a.b")),
        (format!("<key>In</key><dict>{key}<string>x.y</string></dict>{key}<string>a.b</string>"), Some("a.b")),
        (format!("<key>In</key><dict>{key}<string>x.y</string></dict>"), None),
        (format!("{key}<integer>3</integer><key>Y</key><string>x.y</string>"), None),
        ("<key>CFBundleName</key><string>CFBundleIdentifier</string>".to_owned(), None),
        (format!("{key}<string"), None),
    ] {
        assert_eq!(identifier(list(&inside).as_bytes()).as_deref(), expected, "{inside}");
    }
}

/// A binary property list with one dictionary of short texts.
fn binary(members: &[(&str, &str)]) -> Vec<u8> {
    let mut data = b"bplist00".to_vec();
    let mut places = vec![data.len()];
    data.push(0xd0 | u8::try_from(members.len()).expect("few"));
    data.extend((0..2 * members.len()).map(|index| u8::try_from(index + 1).expect("few")));
    let (keys, values): (Vec<&str>, Vec<&str>) = members.iter().copied().unzip();
    for text in keys.iter().chain(&values) {
        places.push(data.len());
        let wide = !text.is_ascii();
        let units: Vec<u16> = text.encode_utf16().collect();
        let kind = if wide { 0x60 } else { 0x50 };
        if units.len() < 15 {
            data.push(kind | u8::try_from(units.len()).expect("short"));
        } else {
            data.extend([kind | 0x0f, 0x10, u8::try_from(units.len()).expect("short")]);
        }
        data.extend(units.iter().flat_map(|unit| unit.to_be_bytes()[usize::from(!wide)..].to_vec()));
    }
    let table = data.len() as u64;
    data.extend(places.iter().flat_map(|place| u16::try_from(*place).expect("short").to_be_bytes()));
    data.extend([0, 0, 0, 0, 0, 0, 2, 1]);
    data.extend((places.len() as u64).to_be_bytes());
    data.extend([0; 8]);
    data.extend(table.to_be_bytes());
    data
}

#[test]
fn binary_lists_are_read_and_broken_ones_have_no_identifier() {
    let good = binary(&[("CFBundleName", "شات"), ("CFBundleIdentifier", "com.openai.chat")]);
    assert_eq!(identifier(&good).as_deref(), Some("com.openai.chat"));
    assert_eq!(identifier(&binary(&[("Other", "com.openai.chat")])), None);
    assert_eq!(identifier(b"bplist00"), None);
    // Whatever is cut or changed, nothing panics.
    for at in 0..good.len() {
        let _ = identifier(&good[..at]);
        for byte in [0, 0x0f, 0x7f, 0x80, 0xff] {
            let mut bad = good.clone();
            bad[at] = byte;
            let _ = identifier(&bad);
        }
    }
}

#[test]
fn only_installed_packages_count() {
    let status = "Package: a\nStatus: install ok installed\nInstalled-Size: 20\n\nPackage: b\nStatus: deinstall ok config-files\n\n\
                  Package: c\r\nStatus: hold ok installed\r\nDescription: x\r\n Package: d\r\n";
    let names: Vec<(String, u64)> =
        installed(status).into_iter().map(|package| (package.name, package.kilobytes)).collect();
    assert_eq!(names, [("a".to_owned(), 20), ("c".to_owned(), 0)]);
}

#[test]
fn counting_ends_at_its_limits_and_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut deep = folder.path().join("deep");
    fs::create_dir(&deep).expect("made");
    for _ in 0..MAX_DEPTH + 3 {
        deep.push("d");
        fs::create_dir(&deep).expect("made");
        fs::write(deep.join("f"), "x").expect("written");
    }
    let variables = |_: &str| None;
    let places = Places {
        home: folder.path().to_owned(),
        root: folder.path().to_owned(),
        system: System::Linux,
        variables: &variables,
    };
    let mut search = Search { places: &places, found: Vec::new(), left: MAX_ENTRIES, packages: OnceCell::new() };
    let (bytes, whole) = search.measure(&folder.path().join("deep"));
    assert_eq!((bytes, whole), (MAX_DEPTH as u64 - 1, false));
    search.left = 5;
    assert!(!search.measure(&folder.path().join("deep")).1);
    assert_eq!(search.left, 0);
}
