//! Where the messages of an interface file stand, found by lines and without parsing: the build script makes a table of it
//! for the languages that are compiled in, and the person's own files are looked through when they are opened.

/// From which byte to which each message or term reaches, comments left out.
pub fn entries(text: &str) -> Vec<(u32, u32)> {
    let mut entries = Vec::new();
    let mut start = None;
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let first = line.as_bytes().first().copied().unwrap_or(b'\n');
        if first.is_ascii_alphabetic() || first == b'-' {
            if let Some(from) = start.replace(offset) {
                entries.push((from, offset));
            }
        } else if first == b'#'
            && let Some(from) = start.take()
        {
            entries.push((from, offset));
        }
        offset += u32::try_from(line.len()).unwrap_or(0);
    }
    entries.extend(start.map(|from| (from, offset)));
    entries
}

/// The name that an entry begins with.
pub fn name(entry: &str) -> &str {
    let end = entry.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(entry.len());
    &entry[..end]
}

/// The entries in the order of their names, the first of each name.
pub fn sorted(text: &str) -> Vec<(u32, u32)> {
    let mut entries = entries(text);
    let name = |entry: &(u32, u32)| name(&text[entry.0 as usize..entry.1 as usize]);
    entries.sort_by(|a, b| name(a).cmp(name(b)));
    entries.dedup_by(|later, first| name(later) == name(first));
    entries
}

/// The entry of this name among sorted ones.
pub fn find<'t>(text: &'t str, sorted: &[(u32, u32)], wanted: &str) -> Option<&'t str> {
    let entry = |place: &(u32, u32)| text.get(place.0 as usize..place.1 as usize).unwrap_or_default();
    let at = sorted.binary_search_by(|place| name(entry(place)).cmp(wanted)).ok()?;
    let entry = entry(&sorted[at]);
    entry[wanted.len()..].trim_start_matches(' ').starts_with('=').then_some(entry)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_is_found_and_nothing_else() {
        let text = "# one\nb = B\n    more\n## two\na-b = { $x ->\n    [one] x\n   *[other] y\n}\n-term = T\na = A";
        let table = sorted(text);
        for (id, begins) in [("a", "a = A"), ("a-b", "a-b = {"), ("b", "b = B\n    more\n"), ("-term", "-term = T")] {
            assert!(find(text, &table, id).is_some_and(|entry| entry.starts_with(begins)), "{id}");
        }
        for id in ["", "one", "c", "a-", "b-", "more"] {
            assert_eq!(find(text, &table, id), None, "{id}");
        }
    }

    #[test]
    fn a_name_that_comes_twice_means_its_first_text() {
        let text = "a = 1\nb = 2\na = 3\n";
        assert_eq!(find(text, &sorted(text), "a"), Some("a = 1\n"));
    }
}
