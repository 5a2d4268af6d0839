use super::*;
use crate::archive::conversation::Conversation;

/// Gives its bytes in pieces of a certain size.
struct Pieces<'b>(&'b [u8], usize);

impl Read for Pieces<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let count = self.1.min(self.0.len()).min(out.len());
        out[..count].copy_from_slice(&self.0[..count]);
        self.0 = &self.0[count..];
        Ok(count)
    }
}

fn check(json: &str, expected: &[&str], end: End) {
    for size in [1, 2, 3, 7, 1000] {
        let mut found = Vec::new();
        let ended = split(&mut Pieces(json.as_bytes(), size), |batch| {
            found.extend(batch.iter().map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()));
            true
        });
        assert_eq!(ended.expect("no error"), end, "{json} by {size}");
        assert_eq!(found, expected, "{json} by {size}");
        // The same elements in the same order come out if they are read as they come.
        for knows in [false, true] {
            let mut found = Vec::new();
            let ended = walk(&mut Pieces(json.as_bytes(), size), &mut |number, element| match element {
                Element::Begins { text, .. } if knows => {
                    let length = length_of(text)?;
                    found.push((number, text[..length].to_owned()));
                    Some(length)
                }
                Element::Begins { .. } => None,
                Element::Whole(bytes) => {
                    found.push((number, String::from_utf8_lossy(bytes).into_owned()));
                    None
                }
            });
            assert_eq!(ended, end, "{json} by {size}");
            let expected: Vec<_> = expected.iter().map(|element| (*element).to_owned()).enumerate().collect();
            assert_eq!(found, expected, "{json} by {size}");
        }
    }
}

fn walk(reader: &mut dyn Read, reads: Reads<'_>) -> End {
    let mut splitter = Splitter::default();
    while splitter.hand_on(reader, reads).expect("no error") > 0 {}
    splitter.end()
}

/// How long the first value is, if all of it is there.
fn length_of(text: &str) -> Option<usize> {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<serde::de::IgnoredAny>();
    values.next()?.ok()?;
    Some(values.byte_offset())
}

#[test]
fn a_list_is_cut_into_its_elements_however_it_arrives() {
    check("[]", &[], End::Closed);
    check(" \n[ ] \n", &[], End::Closed);
    check("\u{feff}[{}]", &["{}"], End::Closed);
    check(
        r#"[{"a":"]}\"{"} , [1,[2]],"x\\",null,-1.5]"#,
        &[r#"{"a":"]}\"{"}"#, "[1,[2]]", r#""x\\""#, "null", "-1.5"],
        End::Closed,
    );
    check(r#"[{"a":1},{"b":"#, &[r#"{"a":1}"#], End::Cut);
    check(r#"[{"a":1}"#, &[r#"{"a":1}"#], End::Cut);
    check("[{}] {}", &["{}"], End::Trailing);
    check("<html>", &[], End::NotJson);
    check("", &[], End::Cut);
    check("   ", &[], End::Cut);
    check(r#"[{"a" "b"},{"c":1}]"#, &[r#"{"a" "b"},{"c":1}"#], End::Closed);
    check(r#"[{"a" "b"},{"c":1"#, &[r#"{"a" "b"},{"c":1"#], End::Cut);
    check("[words {},7]", &["words {},7"], End::Closed);
    check("[7}]", &["7", "}"], End::Closed);
}

#[test]
fn an_object_is_a_conversation_or_stands_around_the_list() {
    check(r#"{"id":"a","mapping":{}}"#, &[r#"{"id":"a","mapping":{}}"#], End::Closed);
    check(
        r#"{"v":[1],"conversations":[{"id":1},{"id":2}],"more":{"x":"}"}}"#,
        &[r#"{"id":1}"#, r#"{"id":2}"#],
        End::Closed,
    );
    check(
        r#"{"x":{"conversations":[1]},"s":"conversations","t":[2]}"#,
        &[r#"{"x":{"conversations":[1]},"s":"conversations","t":[2]}"#],
        End::Closed,
    );
    check(r#"{"conversations":[{"id":1}"#, &[r#"{"id":1}"#], End::Cut);
}

#[test]
fn elements_over_several_chunks_and_bad_bytes_among_them_are_handed_on_in_order() {
    let long = format!("{{\"a\":\"{}\"}}", "x\\\\".repeat(CHUNK / 2));
    let mut json = b"[".to_vec();
    let mut expected = Vec::new();
    for number in 0..40_usize {
        let element = match number % 4 {
            0 if number % 8 == 0 => long.clone().into_bytes(),
            1 => b"{\"a\":\"\xff\"}".to_vec(),
            2 => b"{\"a\": nothing}".to_vec(),
            _ => format!("{{\"n\":{number},\"a\":\"{}\"}}", "\u{627}".repeat(30_000)).into_bytes(),
        };
        json.extend_from_slice(&element);
        json.push(b',');
        expected.push(element);
    }
    json.pop();
    json.push(b']');
    let (mut found, mut known) = (Vec::new(), 0);
    let end = walk(&mut json.as_slice(), &mut |number, element| {
        assert_eq!(number, found.len());
        match element {
            Element::Begins { text, .. } => {
                let length = length_of(text)?;
                found.push(text.as_bytes()[..length].to_vec());
                known += 1;
                Some(length)
            }
            Element::Whole(bytes) => {
                found.push(bytes.to_vec());
                None
            }
        }
    });
    assert_eq!(end, End::Closed);
    assert!(found == expected, "other elements came out");
    assert!(known > 5, "{known}");
}

#[test]
fn batches_go_on_before_the_end_and_keep_their_numbers() {
    let element = format!("{{\"a\":\"{}\"}}", "x".repeat(300_000));
    let json = format!("[{}]", [element.as_str(); 12].join(","));
    let (mut sizes, mut numbers) = (Vec::new(), Vec::new());
    let end = split(&mut json.as_bytes(), |batch| {
        sizes.push(batch.bytes.len());
        numbers.extend(batch.iter().map(|(number, bytes)| (number, bytes.len())));
        true
    });
    assert_eq!(end.expect("no error"), End::Closed);
    assert!(sizes.len() > 2 && sizes.iter().all(|size| *size < 2 * BATCH), "{sizes:?}");
    assert_eq!(numbers, (0..12).map(|number| (number, element.len())).collect::<Vec<_>>());
}

/// Whether the words say anything is not asked here: text as it may look when its quotes are lost.
const TEXTS: [&str; 5] = [
    "plain words",
    "a, b: [c] {d} }, { e",
    r#"{\"id\":\"x\"},\n{\"mapping\":{}},{\"a\":[1,2]}]"#,
    "]}}]} ]}",
    r"\u0627\ud83d\ude00 \\",
];

fn conversation_of(number: usize) -> String {
    let text = TEXTS[number % TEXTS.len()];
    format!(
        r#"{{"title":"{text}","create_time":1.5,"mapping":{{"r":{{"id":"r","message":null,"children":["m"]}},"m":{{"id":"m","parent":"r","message":{{"author":{{"role":"user"}},"content":{{"content_type":"text","parts":["{text}",""]}},"metadata":{{"list":[{{"a":1}},{{"b":true}}]}}}}}}}},"id":"number-{number}"}}"#
    )
}

type Cuts = (Vec<Vec<u8>>, End);

/// The elements, the same whoever asks and however they arrive.
fn cut(json: &[u8], sizes: &[usize]) -> Cuts {
    let mut all: Vec<Cuts> = Vec::new();
    for size in sizes {
        let mut found = Vec::new();
        let end = split(&mut Pieces(json, *size), |batch| {
            found.extend(batch.iter().map(|(_, bytes)| bytes.to_vec()));
            true
        });
        all.push((found, end.expect("no error")));
        let mut found = Vec::new();
        let end = walk(&mut Pieces(json, *size), &mut |number, element| {
            assert_eq!(number, found.len());
            match element {
                Element::Begins { text, .. } => {
                    let (_, length) = Conversation::parse_first(text)?;
                    found.push(text.as_bytes()[..length].to_vec());
                    Some(length)
                }
                Element::Whole(bytes) => {
                    found.push(bytes.to_vec());
                    None
                }
            }
        });
        all.push((found, end));
    }
    let first = all.remove(0);
    for other in all {
        assert!(first == other, "{}", String::from_utf8_lossy(json));
    }
    first
}

#[test]
fn a_quote_or_bracket_more_or_less_harms_one_conversation_alone() {
    let mut tried = 0;
    for (head, between, tail) in [("[", ",", "]"), ("{\"v\":1,\"conversations\":[\n", " ,\n  ", "\n]\n}\n")] {
        let good: Vec<String> = (0..5).map(conversation_of).collect();
        for broken in (0..5).filter(|broken| between == "," || *broken == 1) {
            let mut ways: Vec<String> = Vec::new();
            let text = &good[broken];
            for (at, letter) in text.char_indices() {
                if "\"{}[]".contains(letter) {
                    ways.push(format!("{}{}", &text[..at], &text[at + 1..]));
                    if letter == '"' && text[at + 1..].starts_with(['}', ']', '{']) {
                        ways.push(format!("{}{}", &text[..at], &text[at + 2..]));
                    }
                }
                if at > 0 && (at + broken) % 3 == 0 {
                    let added = ["\"", "}", "]", "{", "["].iter();
                    ways.extend(added.map(|added| format!("{}{added}{}", &text[..at], &text[at..])));
                }
            }
            ways.extend(["}", "]", "}}", "]}"].map(|added| format!("{text}{added}")));
            for way in ways {
                let mut list: Vec<&str> = good.iter().map(String::as_str).collect();
                list[broken] = &way;
                let json = format!("{head}{}{tail}", list.join(between));
                let (found, end) = cut(json.as_bytes(), &[100_000]);
                tried += 1;
                for (number, text) in good.iter().enumerate().filter(|(number, _)| *number != broken) {
                    assert!(
                        found.iter().any(|element| element == text.as_bytes()),
                        "{number} is lost behind {broken}: {json}\n{end:?}"
                    );
                }
                let readable = found.iter().filter(|element| is_conversation(element)).count();
                assert!((4..=5).contains(&readable), "{readable}: {json}");
                let all = readable == 5 && found.len() == 5 && end == End::Closed;
                let is_one = is_conversation(way.as_bytes());
                assert!(!all || is_one, "nobody sees what is broken: {json}");
            }
        }
    }
    assert!(tried > 3_000, "{tried}");
}

#[test]
fn what_is_broken_is_cut_alike_however_it_arrives() {
    let good: Vec<String> = (0..5).map(conversation_of).collect();
    let text = good[1].as_str();
    let ways = [
        text.replacen("\"create", "create", 1),
        text.replacen("\"role", "\"\"role", 1),
        text.replacen("\"}", "", 1),
        text[..text.len() - 2].to_owned(),
        format!("{text}}}"),
        format!("{text}]"),
        text.replacen('{', "", 1),
        "}{]:\"".to_owned(),
    ];
    for way in ways {
        let list = [&good[0], &way, &good[2], &good[3], &good[4]].map(String::as_str).join(" , ");
        let json = format!("[{list}]");
        let (found, end) = cut(json.as_bytes(), &[1, 2, 3, 7, 100, 1000, 100_000]);
        assert!(found.len() >= 5, "{way}");
        let closed = if way == format!("{text}]") { End::Trailing } else { End::Closed };
        assert_eq!(end, closed, "{way}");
        // What is cut off stays cut off.
        let short = &json.as_bytes()[..json.len() - 30];
        let (found, end) = cut(short, &[1, 7, 100_000]);
        assert!(found.iter().any(|element| element == good[3].as_bytes()), "{way}");
        assert!(matches!(end, End::Cut | End::Trailing) && (end == End::Cut || closed == end), "{way}");
    }
}

#[test]
fn broken_things_behind_the_list_are_looked_through() {
    let (one, two) = (conversation_of(1), conversation_of(2));
    // Line by line, without a list.
    let (found, end) = cut(format!("{one}\n{two}\n{one}\n").as_bytes(), &[1, 7, 100_000]);
    assert!(found == [&one, &two, &one].map(|text| text.clone().into_bytes()) && end == End::Trailing);
    let (found, end) = cut(format!("[{one}]\n[{two}]").as_bytes(), &[1, 7, 100_000]);
    assert!(found == [one.as_bytes(), b"[", two.as_bytes()] && end == End::Trailing);
    // Half of one behind the list is not passed over.
    let (found, end) = cut(format!("[{one}] {}", &two[..two.len() - 5]).as_bytes(), &[1, 7, 100_000]);
    assert!(found.len() == 2 && end == End::Trailing);
}

/// Time and room grow with the input alone, and everything ends.
#[test]
fn broken_things_without_end_are_let_go_of() {
    let good = conversation_of(0);
    let (held, wide) = (1 << 20, 3 << 20);
    for (piece, finds) in
        [("{\"a\":[", false), ("{", false), ("},{", true), ("{\"a\":\"", true), ("{\"mapping\":", false), ("\"", true)]
    {
        let json = format!("[{good},{{\"a\"\"{}\"}},{good},{good}]", piece.repeat(wide / piece.len()));
        let mut splitter = Splitter { held, ..Splitter::default() };
        let (mut reader, mut read, mut most) = (json.as_bytes(), Vec::new(), 0);
        while splitter
            .hand_on(&mut reader, &mut |_, element| {
                if let Element::Whole(bytes) = element {
                    read.push(bytes.len());
                }
                None
            })
            .expect("no error")
            > 0
        {
            most = most.max(splitter.end);
        }
        assert!(most <= 2 * held + 3 * CHUNK, "{piece}: {most}");
        assert!(read.len() > 1, "{piece}: {read:?}");
        assert!(!finds || read.ends_with(&[good.len(), good.len()]), "{piece}: {read:?} {:?}", splitter.end());
    }
}
