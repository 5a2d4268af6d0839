//! An address as a QR code on the terminal, for opening it on a phone: two modules per character
//! cell, by half blocks.
//!
//! It does not look at the terminal; the caller says how wide it is and which [`Paint`] suits it.

use fast_qr::{ECL, QRBuilder, QRCode};

/// Light modules that belong round a code, by the standard (ISO/IEC 18004).
const QUIET: usize = 4;

/// Light modules that scanners get along with, where the width is short.
const SHORT_QUIET: usize = 2;

/// True black on true white: entries of the colour cube, which palettes leave alone, unlike colours
/// 0 to 15.
const BLACK_ON_WHITE: &str = "\u{1b}[38;5;16;48;5;231m";
const RESET: &str = "\u{1b}[0m";

/// How dark and light modules are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    /// Explicit black on white by SGR, right on dark and light terminals.
    Colour,
    /// Block characters only, for a terminal with light text on dark ground.
    PlainDark,
    /// The same for dark text on light ground.
    PlainLight,
}

/// The rows of a QR code of `text`, without line ends: each as wide as the code, at most `columns`
/// cells.
///
/// Round the code lie four light modules, or two where four do not fit. Error correction is level M
/// if that needs no larger code than level L, else L. `None` if it does not fit into `columns` or
/// `text` is too long.
pub fn draw(text: &str, paint: Paint, columns: usize) -> Option<Vec<String>> {
    let code = encode(text)?;
    let quiet = [QUIET, SHORT_QUIET].into_iter().find(|quiet| code.size + 2 * quiet <= columns)?;
    let side = code.size + 2 * quiet;
    let rows = (0..side).step_by(2).map(|y| {
        // The side is odd, so the last row's lower half lies outside, and is light like all that is
        // outside.
        let cells = (0..side).map(|x| {
            let [upper, lower] = [y, y + 1].map(|y| is_dark(&code, quiet, x, y));
            paint.cell(upper, lower)
        });
        match paint {
            Paint::Colour => format!("{BLACK_ON_WHITE}{}{RESET}", cells.collect::<String>()),
            Paint::PlainDark | Paint::PlainLight => cells.collect(),
        }
    });
    Some(rows.collect())
}

fn encode(text: &str) -> Option<QRCode> {
    let at = |level| QRBuilder::new(text).ecl(level).build().ok();
    let smallest = at(ECL::L)?;
    Some(at(ECL::M).filter(|code| code.size == smallest.size).unwrap_or(smallest))
}

fn is_dark(code: &QRCode, quiet: usize, x: usize, y: usize) -> bool {
    let inside = quiet..quiet + code.size;
    inside.contains(&x) && inside.contains(&y) && code[y - quiet][x - quiet].value()
}

impl Paint {
    /// The character whose ink covers what the ground does not show.
    fn cell(self, upper_dark: bool, lower_dark: bool) -> char {
        let ink_is_dark = self != Self::PlainDark;
        match (upper_dark == ink_is_dark, lower_dark == ink_is_dark) {
            (true, true) => '█',
            (true, false) => '▀',
            (false, true) => '▄',
            (false, false) => ' ',
        }
    }
}

#[cfg(test)]
mod tests;
