//! Lines that hold right-to-left words, written for what the terminal does with them itself. Pure: lines in, lines out.
//!
//! Terminals differ: some order and join the letters, some do half of it, most do nothing. So a line is written in one of
//! five ways. Addresses and texts to copy never come here: they stand on lines of their own.

use std::ops::Range;

use ar_reshaper::config::LigaturesFlags;
use ar_reshaper::{ArabicReshaper, Language, ReshaperConfig};
use unicode_bidi::{BidiClass, BidiDataSource, BidiInfo, HardcodedBidiData, Level};
use unicode_width::UnicodeWidthChar;

use crate::fold::is_sign;

/// How lines with right-to-left words are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// As they are, and nothing else.
    #[default]
    Logical,
    /// As they are, with every left-to-right stretch set apart (LRI … PDI). For Konsole.
    Isolated,
    /// The same, after the sequence that makes a line right to left (SCP, `CSI 2 SP k`). For VTE.
    Marked,
    /// Letters joined, and in the order in which they are seen.
    Visual,
    /// Words in the order in which they are seen, their letters as they are. For kitty.
    Words,
}

/// The mode, and whether the reader's language runs right to left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bidi {
    /// How lines are written.
    pub mode: Mode,
    /// Whether the reader's language runs right to left.
    pub rtl: bool,
}

/// Makes the lines that follow right to left, in terminals that know the sequence.
pub const LINE_RTL: &str = "\u{1b}[2 k";
/// Gives the lines that follow back to the terminal.
pub const LINE_RESET: &str = "\u{1b}[0 k";

const LRI: char = '\u{2066}';
const PDI: char = '\u{2069}';
const RLM: char = '\u{200f}';

impl Mode {
    /// Every mode, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Logical, Self::Isolated, Self::Marked, Self::Visual, Self::Words];

    /// Its name in the settings.
    pub fn name(self) -> &'static str {
        match self {
            Self::Logical => "logical",
            Self::Isolated => "logical-isolates",
            Self::Marked => "logical-scp",
            Self::Visual => "visual",
            Self::Words => "words",
        }
    }

    /// The mode of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.name() == name)
    }

    /// Whether lines are put in the order in which they are seen, so that they have to be pushed to the right as well.
    pub fn orders(self) -> bool {
        matches!(self, Self::Visual | Self::Words)
    }
}

/// What the environment says about the terminal. The terminal itself is never asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The output is no terminal.
    NoTerminal,
    /// A multiplexer stands between, and the terminal behind it is not known.
    Multiplexer,
    /// GNOME Terminal and others that are built on VTE.
    Vte,
    /// Konsole.
    Konsole,
    /// kitty.
    Kitty,
    /// A terminal that orders and joins letters by itself.
    Capable,
    /// A terminal that is known to do nothing about direction.
    Plain,
    /// Lines only were asked for: somebody may be listening.
    Lines,
    /// Nothing is known of it.
    Unknown,
}

impl Why {
    /// Its name in sentences.
    pub fn name(self) -> &'static str {
        match self {
            Self::NoTerminal => "no-terminal",
            Self::Multiplexer => "multiplexer",
            Self::Vte => "vte",
            Self::Konsole => "konsole",
            Self::Kitty => "kitty",
            Self::Capable => "capable",
            Self::Plain => "plain",
            Self::Lines => "lines",
            Self::Unknown => "unknown",
        }
    }
}

/// The mode that suits, from what variables say, and why.
pub fn decide(variable: impl Fn(&str) -> Option<String>, terminal: bool) -> (Mode, Why) {
    let value = |name: &str| variable(name).unwrap_or_default();
    let set = |name: &str| !value(name).is_empty();
    let term = value("TERM");
    let program = value("TERM_PROGRAM");
    let is = |name: &str| program == name;
    if !terminal {
        return (Mode::Logical, Why::NoTerminal);
    }
    if set("TMUX") || set("STY") || term.starts_with("tmux") || term.starts_with("screen") {
        return (Mode::Logical, Why::Multiplexer);
    }
    // A terminal may have been started from another one and have kept its variables, so the ones that name it by itself
    // come first.
    if set("MLTERM") || term.starts_with("mlterm") || is("Apple_Terminal") || is("mintty") {
        return (Mode::Logical, Why::Capable);
    }
    if term.contains("kitty") || set("KITTY_WINDOW_ID") && !set("XTERM_VERSION") {
        return (Mode::Words, Why::Kitty);
    }
    let silent = ["vscode", "ghostty", "WezTerm", "iTerm.app", "WarpTerminal", "Tabby", "Hyper", "rio", "alacritty"];
    let marks = ["XTERM_VERSION", "ALACRITTY_WINDOW_ID", "WT_SESSION", "GHOSTTY_RESOURCES_DIR", "WEZTERM_PANE"];
    let terms = ["alacritty", "foot", "rxvt", "st-", "xterm-ghostty", "linux"];
    if silent.contains(&program.as_str())
        || marks.iter().any(|mark| set(mark))
        || terms.iter().any(|name| term.starts_with(name))
    {
        return (Mode::Visual, Why::Plain);
    }
    if value("VTE_VERSION").parse::<u32>().is_ok_and(|version| version >= 5800) {
        return (Mode::Marked, Why::Vte);
    }
    if set("KONSOLE_VERSION") {
        return (Mode::Isolated, Why::Konsole);
    }
    (Mode::Logical, Why::Unknown)
}

fn class(c: char) -> BidiClass {
    HardcodedBidiData.bidi_class(c)
}

fn is_rtl_letter(c: char) -> bool {
    c >= '\u{590}' && matches!(class(c), BidiClass::R | BidiClass::AL)
}

/// Whether a text holds a right-to-left letter.
pub fn has_rtl(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(is_rtl_letter)
}

/// The stretches that have to keep their order inside right-to-left words: commands, names, addresses, dates, and whatever
/// else is written from the left.
fn stretches(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let Some(begin) = rest.find(|c: char| matches!(c, ' '..='~')) else { break };
        let begin = at + begin;
        let end = text[begin..].find(|c: char| !matches!(c, ' '..='~')).map_or(text.len(), |end| begin + end);
        at = end;
        let piece = &text[begin..end];
        let opens = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '~' | '/' | '$' | '%' | '`' | '@' | '#');
        let closes = |c: char| c.is_ascii_alphanumeric() || matches!(c, '`' | '%' | '/' | '$' | '+');
        let Some(first) = piece.find(opens) else { continue };
        let Some(last) = piece.rfind(closes) else { continue };
        // A dash that only joins two words of the sentence belongs to the sentence.
        let lead = piece[first..].find(|c: char| c != '-' && c != ' ').unwrap_or(0);
        let first = if piece[first..first + lead].contains(' ') { first + lead } else { first };
        if first > last {
            continue;
        }
        let mut stretch = &piece[first..=last];
        // A bracket that was closed inside belongs to it.
        if stretch.matches('(').count() > stretch.matches(')').count() && piece[last + 1..].starts_with(')') {
            stretch = &piece[first..=last + 1];
        }
        let mixed = stretch.bytes().any(|b| b.is_ascii_digit()) && stretch.bytes().any(|b| !b.is_ascii_digit());
        if mixed || stretch.bytes().any(|b| b.is_ascii_alphabetic()) {
            found.push(begin + first..begin + first + stretch.len());
        }
    }
    found
}

/// A line with its left-to-right stretches set apart.
pub fn isolated(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut from = 0;
    for stretch in stretches(text) {
        out.push_str(&text[from..stretch.start]);
        out.push(LRI);
        out.push_str(&text[stretch.clone()]);
        out.push(PDI);
        from = stretch.end;
    }
    out.push_str(&text[from..]);
    out
}

/// A character with what it is drawn as.
#[derive(Clone, Copy)]
struct Cell<T> {
    c: char,
    tone: T,
    line: usize,
}

/// Whether the lines run from the right: in a language that does, wherever there is a word that does.
pub fn runs_right<T>(lines: &[Vec<(T, String)>], bidi: Bidi) -> bool {
    bidi.rtl && lines.iter().flatten().any(|(_, text)| has_rtl(text))
}

/// The lines of one paragraph as they are written in the mode. `lines` are wrapped already, in reading order.
pub fn arrange<T: Copy + PartialEq>(lines: Vec<Vec<(T, String)>>, bidi: Bidi) -> Vec<Vec<(T, String)>> {
    if !lines.iter().flatten().any(|(_, text)| has_rtl(text)) {
        return lines;
    }
    let right = runs_right(&lines, bidi);
    arrange_from(right, lines, bidi.mode)
}

/// The same with the side from which the lines run given: menus run from one side, whatever their single lines hold.
pub fn arrange_from<T: Copy + PartialEq>(
    right: bool,
    lines: Vec<Vec<(T, String)>>,
    mode: Mode,
) -> Vec<Vec<(T, String)>> {
    let base = if right { Level::rtl() } else { Level::ltr() };
    match mode {
        Mode::Logical => lines,
        Mode::Isolated | Mode::Marked => {
            let close = mode == Mode::Isolated && right;
            lines.into_iter().map(|line| set_apart(line, base, close)).collect()
        }
        Mode::Visual => ordered(lines, base, true),
        Mode::Words => ordered(lines, base, false),
    }
}

fn cells<T: Copy>(line: &[(T, String)], number: usize) -> impl Iterator<Item = Cell<T>> {
    line.iter().flat_map(move |(tone, text)| text.chars().map(move |c| Cell { c, tone: *tone, line: number }))
}

fn text_of<T>(cells: &[Cell<T>]) -> String {
    cells.iter().map(|cell| cell.c).collect()
}

/// The cells with isolates around the left-to-right stretches.
fn with_isolates<T: Copy>(cells: Vec<Cell<T>>, base: Level) -> Vec<Cell<T>> {
    if base.is_ltr() {
        return cells;
    }
    let text = text_of(&cells);
    let mut marks: Vec<(usize, char)> =
        stretches(&text).into_iter().flat_map(|stretch| [(stretch.start, LRI), (stretch.end, PDI)]).collect();
    marks.reverse();
    let mut out = Vec::with_capacity(cells.len() + marks.len());
    let mut offset = 0;
    let mut last = None;
    for cell in cells {
        while marks.last().is_some_and(|(at, _)| *at == offset) {
            let (_, c) = marks.pop().expect("looked at");
            // The end of a stretch belongs to what it ends.
            let beside = if c == PDI { last.unwrap_or(cell) } else { cell };
            out.push(Cell { c, ..beside });
        }
        offset += cell.c.len_utf8();
        last = Some(cell);
        out.push(cell);
    }
    out.extend(marks.into_iter().rev().filter_map(|(_, c)| last.map(|last| Cell { c, ..last })));
    out
}

fn runs<T: Copy + PartialEq>(cells: impl IntoIterator<Item = Cell<T>>) -> Vec<(T, String)> {
    let mut runs: Vec<(T, String)> = Vec::new();
    for cell in cells {
        match runs.last_mut() {
            Some((tone, text)) if *tone == cell.tone => text.push(cell.c),
            _ => runs.push((cell.tone, cell.c.to_string())),
        }
    }
    runs
}

fn set_apart<T: Copy + PartialEq>(line: Vec<(T, String)>, base: Level, close: bool) -> Vec<(T, String)> {
    let mut runs = runs(with_isolates(cells(&line, 0).collect(), base));
    if close && let Some((_, text)) = runs.last_mut() {
        text.push(RLM);
    }
    runs
}

/// Marks that turn the order or the joining and are not drawn themselves.
fn is_control(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The lines in the order in which they are seen: levels by the whole paragraph, order by line (UAX 9).
fn ordered<T: Copy + PartialEq>(lines: Vec<Vec<(T, String)>>, base: Level, joined: bool) -> Vec<Vec<(T, String)>> {
    let count = lines.len();
    let mut all: Vec<Cell<T>> = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        if let (Some(last), true) = (all.last().copied(), number > 0) {
            all.push(Cell { c: ' ', line: usize::MAX, ..last });
        }
        all.extend(cells(line, number));
    }
    let all = with_isolates(all, base);
    let text = text_of(&all);
    let info = BidiInfo::new(&text, Some(base));
    let mut offset = 0;
    let mut levelled: Vec<Vec<(Cell<T>, Level)>> = (0..count).map(|_| Vec::new()).collect();
    for cell in all {
        let level = info.levels.get(offset).copied().unwrap_or(base);
        offset += cell.c.len_utf8();
        if let Some(line) = levelled.get_mut(cell.line).filter(|_| !is_control(cell.c)) {
            line.push((cell, level));
        }
    }
    levelled.into_iter().map(|line| runs(in_sight(line, joined))).collect()
}

/// One line in the order in which it is seen. Marks stay behind the letter that they belong to.
fn in_sight<T: Copy + PartialEq>(line: Vec<(Cell<T>, Level)>, joined: bool) -> Vec<Cell<T>> {
    let line = if joined { shaped(line) } else { line };
    let mut clusters: Vec<(Vec<Cell<T>>, Level)> = Vec::with_capacity(line.len());
    for (cell, level) in line {
        match clusters.last_mut() {
            Some((cluster, _)) if cell.c.width() == Some(0) => cluster.push(cell),
            _ => clusters.push((vec![cell], level)),
        }
    }
    let levels: Vec<Level> = clusters.iter().map(|(_, level)| *level).collect();
    let order = BidiInfo::reorder_visual(&levels);
    let mut seen: Vec<&(Vec<Cell<T>>, Level)> = order.iter().filter_map(|index| clusters.get(*index)).collect();
    if !joined {
        let in_word = |cluster: &&(Vec<Cell<T>>, Level)| {
            cluster.1.is_rtl() && cluster.0.first().is_some_and(|cell| is_rtl_letter(cell.c))
        };
        seen.chunk_by_mut(|a, b| in_word(a) && in_word(b)).for_each(<[_]>::reverse);
    }
    let cell = |cell: &Cell<T>, level: Level| match level.is_rtl() {
        true => Cell { c: mirrored(cell.c), ..*cell },
        false => *cell,
    };
    seen.into_iter()
        .flat_map(|(cluster, level)| cluster.iter().map(|one| cell(one, *level)).collect::<Vec<_>>())
        .collect()
}

/// Brackets that are drawn the other way round from the right.
fn mirrored(c: char) -> char {
    match c {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '{' => '}',
        '}' => '{',
        '<' => '>',
        '>' => '<',
        '«' => '»',
        '»' => '«',
        '‹' => '›',
        '›' => '‹',
        '→' => '←',
        '←' => '→',
        c => c,
    }
}

/// Letters of the Arabic script, which join.
fn joins(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{63f}' | '\u{640}'..='\u{64a}' | '\u{66e}' | '\u{66f}' | '\u{671}'..='\u{6d3}' | '\u{6d5}')
}

static RESHAPER: ArabicReshaper = ArabicReshaper::new(ReshaperConfig {
    delete_harakat: false,
    delete_tatweel: false,
    ..ReshaperConfig::new(Language::Arabic, LigaturesFlags::none())
});

/// Letters as they are joined. Only whole words of letters and their signs go through the library: it cannot take anything
/// else in front of a sign, and drops joiners.
fn shaped<T: Copy>(line: Vec<(Cell<T>, Level)>) -> Vec<(Cell<T>, Level)> {
    let mut out = Vec::with_capacity(line.len());
    let mut word: Vec<(Cell<T>, Level)> = Vec::new();
    let flush = |word: &mut Vec<(Cell<T>, Level)>, out: &mut Vec<(Cell<T>, Level)>| {
        let text: String = word.iter().map(|(cell, _)| cell.c).collect();
        let whole = RESHAPER.reshape(&text);
        // Letter by letter, so that each keeps its tone.
        let drawn: Vec<Cell<T>> = whole.chars().zip(&*word).map(|(c, (cell, _))| Cell { c, ..*cell }).collect();
        let level = word.first().map_or(Level::rtl(), |(_, level)| *level);
        let mut at = 0;
        while let Some(cell) = drawn.get(at) {
            let signs = drawn[at + 1..].iter().take_while(|cell| is_sign(cell.c)).count();
            let next = drawn.get(at + 1 + signs).and_then(|next| lam_alef(cell.c, next.c));
            out.push((Cell { c: next.unwrap_or(cell.c), ..*cell }, level));
            if next.is_some() {
                out.extend(drawn[at + 1..at + 1 + signs].iter().map(|sign| (*sign, level)));
                at += 1 + signs;
            }
            at += 1;
        }
        word.clear();
    };
    for (cell, level) in line {
        let sign = is_sign(cell.c) && !word.is_empty();
        if joins(cell.c) || sign {
            word.push((cell, level));
        } else {
            flush(&mut word, &mut out);
            out.push((cell, level));
        }
    }
    flush(&mut word, &mut out);
    out
}

/// The one sign for lam and the alef behind it, which are never drawn apart.
fn lam_alef(lam: char, alef: char) -> Option<char> {
    // Beginning and middle forms of lam; end forms of the four alefs.
    let isolated = match alef {
        '\u{fe82}' => '\u{fef5}',
        '\u{fe84}' => '\u{fef7}',
        '\u{fe88}' => '\u{fef9}',
        '\u{fe8e}' => '\u{fefb}',
        _ => return None,
    };
    match lam {
        '\u{fedf}' => Some(isolated),
        '\u{fee0}' => char::from_u32(isolated as u32 + 1),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
