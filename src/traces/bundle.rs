//! The identifier of a Mac app, from its `Info.plist` as XML or in Apple's binary form. Only the entry of the outermost
//! dictionary counts; whatever is malformed has no identifier.

const KEY: &str = "CFBundleIdentifier";

/// The value of `CFBundleIdentifier`.
pub fn identifier(plist: &[u8]) -> Option<String> {
    if plist.starts_with(b"bplist00") { binary(plist) } else { xml(std::str::from_utf8(plist).ok()?) }
}

fn xml(text: &str) -> Option<String> {
    let mut rest = text;
    let mut depth = 0_usize;
    let mut named = false;
    while let Some((_, tag)) = rest.split_once('<') {
        if let Some(comment) = tag.strip_prefix("!--") {
            rest = comment.split_once("-->")?.1;
            continue;
        }
        let (name, after) = tag.split_once('>')?;
        let content = after.split('<').next().unwrap_or_default();
        match name {
            "dict" | "array" => depth += 1,
            "/dict" | "/array" => depth = depth.checked_sub(1)?,
            "key" if depth == 1 => named = content.trim() == KEY,
            "string" if depth == 1 && named => return Some(content.trim().to_owned()),
            _ if !name.starts_with('/') && depth == 1 => named = false,
            _ => {}
        }
        rest = after;
    }
    None
}

/// The binary form: a header, objects, a table of their places, and a trailer that says how wide its numbers are.
fn binary(data: &[u8]) -> Option<String> {
    let trailer = data.get(data.len().checked_sub(32)?..)?;
    let (offset_width, ref_width) = (usize::from(trailer[6]), usize::from(trailer[7]));
    let number = |bytes: &[u8]| -> Option<usize> {
        if bytes.is_empty() || bytes.len() > 8 {
            return None;
        }
        usize::try_from(bytes.iter().fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte))).ok()
    };
    let slice = |at: usize, len: usize| data.get(at..at.checked_add(len)?);
    let (top, table) = (number(&trailer[16..24])?, number(&trailer[24..32])?);
    let place = |object: usize| number(slice(table.checked_add(object.checked_mul(offset_width)?)?, offset_width)?);
    // Kind, length and where the content begins.
    let head = |object: usize| -> Option<(u8, usize, usize)> {
        let at = place(object)?;
        let marker = *data.get(at)?;
        let low = usize::from(marker & 0x0f);
        if low != 0x0f {
            return Some((marker >> 4, low, at + 1));
        }
        let width = 1_usize << (data.get(at + 1)? & 0x0f).min(4);
        Some((marker >> 4, number(slice(at + 2, width)?)?, at + 2 + width))
    };
    let text = |object: usize| -> Option<String> {
        match head(object)? {
            (5, len, at) => String::from_utf8(slice(at, len)?.to_vec()).ok(),
            (6, len, at) => {
                let units = slice(at, len.checked_mul(2)?)?.chunks_exact(2);
                String::from_utf16(&units.map(|unit| u16::from_be_bytes([unit[0], unit[1]])).collect::<Vec<_>>()).ok()
            }
            _ => None,
        }
    };
    let (13, count, at) = head(top)? else { return None };
    let member = |index: usize| number(slice(at.checked_add(index.checked_mul(ref_width)?)?, ref_width)?);
    let key = (0..count.min(data.len())).find(|index| member(*index).and_then(text).as_deref() == Some(KEY))?;
    text(member(count.checked_add(key)?)?)
}
