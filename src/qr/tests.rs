use std::path::Path;
use std::process::Command;

use super::{BLACK_ON_WHITE, Paint, RESET, draw};

const PAINTS: [Paint; 3] = [Paint::Colour, Paint::PlainDark, Paint::PlainLight];

const SHORT: &str = "https://chatgpt.com/";
const STORE: &str = "https://play.google.com/store/account/subscriptions";
const LONG: &str = "https://platform.openai.com/settings/organization/billing/overview";
const LONGEST: &str =
    "https://play.google.com/store/account/subscriptions?sku=oai.chatgpt.plus&package=com.openai.chatgpt";

/// A terminal's ground and text, as grey values.
#[derive(Clone, Copy)]
struct Terminal {
    ground: u8,
    text: u8,
}

/// Dark and light schemes as they are, not the extremes.
const DARK: Terminal = Terminal { ground: 0x1e, text: 0xd0 };
const LIGHT: Terminal = Terminal { ground: 0xf4, text: 0x2a };

/// A picture in grey, one byte per pixel.
struct Picture {
    width: usize,
    pixels: Vec<u8>,
}

/// Pixels per cell, wide and (twice as) high.
const CELL: usize = 6;
/// Cells of empty terminal shown round the rows.
const MARGIN: usize = 3;

/// What the terminal shows for `rows`.
fn picture(rows: &[String], terminal: Terminal) -> Picture {
    let empty = (' ', terminal.text, terminal.ground);
    let cells: Vec<Vec<(char, u8, u8)>> = rows.iter().map(|row| cells(row, terminal)).collect();
    let columns = cells.iter().map(Vec::len).max().unwrap_or(0) + 2 * MARGIN;
    let height = cells.len() + 2 * MARGIN;
    let mut pixels = Vec::new();
    for y in 0..height * CELL * 2 {
        let row = (y / (CELL * 2)).checked_sub(MARGIN).and_then(|row| cells.get(row));
        let lower = y % (CELL * 2) >= CELL;
        for x in 0..columns * CELL {
            let cell = (x / CELL).checked_sub(MARGIN).and_then(|column| row?.get(column));
            let (c, ink, ground) = *cell.unwrap_or(&empty);
            let inked = match c {
                '█' => true,
                '▀' => !lower,
                '▄' => lower,
                ' ' => false,
                other => panic!("no block: {other:?}"),
            };
            pixels.push(if inked { ink } else { ground });
        }
    }
    Picture { width: columns * CELL, pixels }
}

/// The characters of `row` with the grey of their ink and ground.
fn cells(row: &str, terminal: Terminal) -> Vec<(char, u8, u8)> {
    let (mut ink, mut ground) = (terminal.text, terminal.ground);
    let mut cells = Vec::new();
    let mut rest = row;
    while let Some(c) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix(BLACK_ON_WHITE) {
            (ink, ground, rest) = (0x00, 0xff, after);
        } else if let Some(after) = rest.strip_prefix(RESET) {
            (ink, ground, rest) = (terminal.text, terminal.ground, after);
        } else {
            cells.push((c, ink, ground));
            rest = &rest[c.len_utf8()..];
        }
    }
    assert_eq!((ink, ground), (terminal.text, terminal.ground), "a row must leave no colour behind");
    cells
}

impl Picture {
    fn write(&self, path: &Path) {
        let height = self.pixels.len() / self.width;
        let mut file = format!("P5\n{} {height}\n255\n", self.width).into_bytes();
        file.extend(&self.pixels);
        std::fs::write(path, file).expect("a picture is written");
    }

    /// What a scanner reads in it, if anything.
    fn scanned(&self) -> Option<String> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("code.pgm");
        self.write(&path);
        let output = Command::new("zbarimg")
            .args(["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"])
            .arg(&path)
            .output()
            .unwrap_or_else(|error| panic!("this test needs `zbarimg`, from Debian's package `zbar-tools`: {error}"));
        // 4: nothing found.
        let code = output.status.code();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(matches!(code, Some(0 | 4)), "zbarimg ended with {code:?}: {said}");
        let read = String::from_utf8(output.stdout).expect("a link is ASCII");
        (code == Some(0)).then(|| read.trim_end_matches('\n').to_owned())
    }
}

fn width(row: &str) -> usize {
    cells(row, DARK).len()
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "needs `zbarimg`, a program of Linux")]
fn code_is_read_on_the_terminals_its_paint_is_for() {
    for text in [SHORT, STORE, LONG, LONGEST] {
        for columns in [40, 60, 80] {
            for (paint, terminal) in
                [(Paint::Colour, DARK), (Paint::Colour, LIGHT), (Paint::PlainDark, DARK), (Paint::PlainLight, LIGHT)]
            {
                let Some(rows) = draw(text, paint, columns) else {
                    continue;
                };
                let read = picture(&rows, terminal).scanned();
                assert_eq!(read.as_deref(), Some(text), "{paint:?} in {columns} columns");
            }
        }
    }
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "needs `zbarimg`, a program of Linux")]
fn code_painted_for_the_other_terminal_is_not_read() {
    for (paint, terminal) in [(Paint::PlainDark, LIGHT), (Paint::PlainLight, DARK)] {
        let rows = draw(STORE, paint, 80).expect("it fits");
        assert_eq!(picture(&rows, terminal).scanned(), None, "{paint:?}");
    }
}

#[test]
fn every_link_fits_an_ordinary_terminal() {
    // Columns with the quiet zone of four and of two modules.
    for (text, full, short) in [(SHORT, 33, 29), (STORE, 37, 33), (LONG, 41, 37), (LONGEST, 45, 41)] {
        for paint in PAINTS {
            let wide = draw(text, paint, 80).expect("it fits into 80 columns");
            assert_eq!(wide.iter().map(|row| width(row)).max(), Some(full), "{text}");
            assert_eq!(wide.len(), full.div_ceil(2));
            assert_eq!(draw(text, paint, full).as_ref(), Some(&wide));

            let narrow = draw(text, paint, full - 1).expect("it fits with a short quiet zone");
            assert!(narrow.iter().all(|row| width(row) == short), "{text}");
            assert_eq!(draw(text, paint, short).as_ref(), Some(&narrow));
            assert_eq!(draw(text, paint, short - 1), None, "{text}");
        }
    }
}

#[test]
fn plain_paint_has_no_escapes() {
    for paint in [Paint::PlainDark, Paint::PlainLight] {
        for row in draw(LONG, paint, 80).expect("it fits") {
            assert!(row.chars().all(|c| " ▀▄█".contains(c)), "{row:?}");
        }
    }
}

#[test]
fn colour_is_set_and_reset_in_each_row() {
    for row in draw(LONG, Paint::Colour, 80).expect("it fits") {
        assert!(row.starts_with(BLACK_ON_WHITE) && row.ends_with(RESET), "{row:?}");
    }
}

#[test]
fn text_of_any_length_is_drawn_or_refused() {
    for length in (0..=200).chain([2952, 2953, 2954, 5000]) {
        let drawn = draw(&"a".repeat(length), Paint::PlainLight, 185);
        assert_eq!(drawn.is_some(), length <= 2953, "{length} bytes");
    }
    assert_eq!(draw(SHORT, Paint::Colour, 0), None);
}
