//! Makes data exports as ChatGPT sends them: every layout, both message schemas, every type of content, of any size,
//! deterministic by seed, with the counts that a reader of them has to come to. No word in them is anybody's.
//!
//! The counts are made while the conversations are made, by what is meant, not by reading the result.
#![allow(dead_code)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};

/// How the files lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// One `conversations.json`.
    Single,
    /// Numbered files from 000 with a manifest.
    Shards,
    /// Numbered files from 001 without one.
    ShardsFromOne,
    /// A container of the Privacy Portal, the ZIPs in it stored.
    Container,
    /// The same with the ZIPs in it packed once more.
    PackedContainer,
    /// A container whose conversations come in parts.
    Parts,
    /// A folder.
    Folder,
    /// A folder packed again on a Mac.
    Rezipped,
    /// Two ZIPs: one with conversations, one with files.
    Several,
    /// Conversations alone.
    Json,
}

/// All of them.
pub const LAYOUTS: [(&str, Layout); 10] = [
    ("single", Layout::Single),
    ("shards", Layout::Shards),
    ("shards-from-one", Layout::ShardsFromOne),
    ("container", Layout::Container),
    ("packed-container", Layout::PackedContainer),
    ("parts", Layout::Parts),
    ("folder", Layout::Folder),
    ("rezipped", Layout::Rezipped),
    ("several", Layout::Several),
    ("json", Layout::Json),
];

/// How much a message says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Schema {
    /// With `children`, `status`, `weight`, `metadata`.
    Full,
    /// Without `children` and without what nobody has to have.
    Slim,
}

/// How files are named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    /// By id and original name, in folders.
    Old,
    /// `ID.dat`, with the names in lists beside them.
    Dat,
}

/// Something wrong with single conversations, that no count may suffer from beyond what is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing.
    None,
    /// Titles are null.
    NullTitles,
    /// Times are missing.
    NoTimes,
    /// Times are ISO text.
    IsoTimes,
    /// Times are milliseconds.
    Milliseconds,
    /// `current_node` is null, missing or leads nowhere.
    NoCurrentNode,
    /// Lone surrogates in texts.
    LoneSurrogates,
    /// Bytes that are no UTF-8 in texts.
    BadUtf8,
    /// `NaN` and huge numbers.
    Numbers,
    /// A byte order mark before the list.
    Bom,
    /// Lists nested very deep.
    Deep,
    /// Keys come twice.
    DoubleKeys,
    /// Each tenth conversation comes twice, the older one with less in it.
    Copies,
    /// Parents that lead nowhere or in a ring, beside the tree.
    StrayNodes,
    /// The members of objects come in another order.
    Shuffled,
    /// Each fifth conversation has no `id`, only `conversation_id`.
    OnlyConversationId,
    /// An element that is no conversation: the archive cannot be confirmed.
    NotAConversation,
}

/// All of them.
pub const FAULTS: [(&str, Fault); 17] = [
    ("none", Fault::None),
    ("null-titles", Fault::NullTitles),
    ("no-times", Fault::NoTimes),
    ("iso-times", Fault::IsoTimes),
    ("milliseconds", Fault::Milliseconds),
    ("no-current-node", Fault::NoCurrentNode),
    ("lone-surrogates", Fault::LoneSurrogates),
    ("bad-utf8", Fault::BadUtf8),
    ("numbers", Fault::Numbers),
    ("bom", Fault::Bom),
    ("deep", Fault::Deep),
    ("double-keys", Fault::DoubleKeys),
    ("copies", Fault::Copies),
    ("stray-nodes", Fault::StrayNodes),
    ("shuffled", Fault::Shuffled),
    ("only-conversation-id", Fault::OnlyConversationId),
    ("not-a-conversation", Fault::NotAConversation),
];

/// What to make.
#[derive(Clone, Debug)]
pub struct Recipe {
    /// The same seed makes the same archive.
    pub seed: u64,
    /// How the files lie.
    pub layout: Layout,
    /// How much messages say.
    pub schema: Schema,
    /// What is wrong.
    pub fault: Fault,
    /// How files are named.
    pub naming: Naming,
    /// About how many bytes of conversations.
    pub size: u64,
    /// About how many bytes of pictures and recordings.
    pub media: u64,
    /// Whether texts are escaped to ASCII.
    pub ascii: bool,
    /// About how many bytes of conversations in a numbered file.
    pub shard: u64,
    /// Whether pictures and recordings are there at all.
    pub assets: bool,
    /// At most how many files messages point to; behind that they point to one that is there.
    pub files: usize,
    /// Whether only roles, parts and titles occur that other converters read too.
    pub usual: bool,
}

impl Recipe {
    /// A small one.
    pub fn new(seed: u64) -> Self {
        Self {
            seed,
            layout: Layout::Single,
            schema: Schema::Full,
            fault: Fault::None,
            naming: Naming::Dat,
            size: 200_000,
            media: 20_000,
            ascii: false,
            shard: 60_000,
            assets: true,
            files: usize::MAX,
            usual: false,
        }
    }
}

/// What a reader has to come to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Truth {
    /// Distinct conversations.
    pub conversations: usize,
    /// Messages by role: user, assistant, system, tool, other.
    pub messages: [usize; 5],
    /// Messages that a reader sees on the shown paths.
    pub visible: usize,
    /// Nodes with two or more that follow them.
    pub branches: usize,
    /// Distinct files pointed to.
    pub referenced: usize,
    /// Those of them that are there.
    pub present: usize,
    /// Those that are not, with the title of the first conversation that points to them.
    pub missing: BTreeMap<String, String>,
    /// The earliest begin of a conversation, in seconds since 1970.
    pub first: f64,
    /// The latest change of a conversation.
    pub last: f64,
    /// How many conversations cannot be read.
    pub unreadable: usize,
    /// How many conversations say how many words a reader sees, for programs that convert.
    pub titles: Vec<String>,
}

/// What was made.
#[derive(Clone, Debug)]
pub struct Made {
    /// What to hand to a reader.
    pub inputs: Vec<PathBuf>,
    /// What it has to come to.
    pub truth: Truth,
}

/// Numbers that look random and are the same each time (splitmix64).
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// From a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d)
    }

    /// Any number.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    /// Whether something happens that happens `percent` times in a hundred.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    fn uuid(&mut self) -> String {
        let (a, b) = (self.next(), self.next());
        format!(
            "{:08x}-{:04x}-4{:03x}-a{:03x}-{:012x}",
            a >> 32,
            a >> 16 & 0xffff,
            a & 0xfff,
            b >> 48 & 0xfff,
            b & 0xffff_ffff_ffff
        )
    }
}

const ENGLISH: &[&str] = &[
    "the", "of", "a", "table", "shows", "how", "each", "value", "changes", "when", "you", "add", "water", "to", "soil",
    "because", "plants", "need", "time", "and", "light", "in", "this", "case", "function", "returns", "an", "error",
    "if", "list", "is", "empty", "so", "first", "check", "length", "then", "call", "again", "with", "another",
    "number", "until", "it", "works", "for", "all", "examples", "from", "chapter", "two", "which", "explains", "why",
    "rivers", "bend", "slowly", "over", "many", "years",
];
const ARABIC: &[&str] = &[
    "الكتاب",
    "على",
    "الطاولة",
    "في",
    "غرفة",
    "الدرس",
    "حيث",
    "يجلس",
    "الطلاب",
    "كل",
    "يوم",
    "من",
    "أجل",
    "قراءة",
    "قصة",
    "جديدة",
    "عن",
    "البحر",
    "والرمل",
    "ثم",
    "يكتبون",
    "سؤالا",
    "واحدا",
    "إلى",
    "المعلم",
    "الذي",
    "يشرح",
    "لهم",
    "معنى",
    "الكلمات",
];
const CHINESE: &[&str] = &[
    "河流", "慢慢", "弯曲", "经过", "山谷", "和", "村庄", "人们", "每天", "看到", "新的", "颜色", "在", "水面", "上",
    "。", "，",
];
const EMOJI: &[&str] = &["🌱", "📚", "🙂", "👩‍💻", "✅"];
const MODELS: &[&str] =
    &["gpt-4", "gpt-4o", "gpt-4o-mini", "o3", "gpt-5", "gpt-5-thinking", "text-davinci-002-render-sha"];

/// One node before it is written.
struct Node {
    id: String,
    parent: Option<String>,
    /// The message as JSON, and what is meant by it.
    message: Option<Meant>,
}

struct Meant {
    json: String,
    role: usize,
    visible: bool,
    time: Option<f64>,
    files: Vec<String>,
}

/// A conversation as JSON, with its counts.
pub struct Conversation {
    /// The JSON; may be no UTF-8.
    pub json: Vec<u8>,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    counts: Truth,
    files: Vec<String>,
}

struct Asset {
    id: String,
    name: String,
    original: String,
    bytes: usize,
    conversation: String,
}

/// Makes conversations one after the other.
pub struct Maker {
    recipe: Recipe,
    random: Random,
    /// Files that are pointed to and will be there.
    assets: Vec<Asset>,
    missing: BTreeMap<String, String>,
    referenced: BTreeSet<String>,
    truth: Truth,
    number: usize,
    clock: f64,
    title: String,
    thread: String,
}

struct Author<'a> {
    role: &'a str,
    name: Option<&'a str>,
    recipient: &'a str,
}

const USER: Author<'_> = Author { role: "user", name: None, recipient: "all" };
const ASSISTANT: Author<'_> = Author { role: "assistant", name: None, recipient: "all" };

impl Maker {
    /// For a recipe.
    pub fn new(recipe: &Recipe) -> Self {
        Self {
            recipe: recipe.clone(),
            random: Random::new(recipe.seed),
            assets: Vec::new(),
            missing: BTreeMap::new(),
            referenced: BTreeSet::new(),
            truth: Truth { first: f64::MAX, last: f64::MIN, ..Truth::default() },
            number: 0,
            clock: 1_670_000_000.0,
            title: String::new(),
            thread: String::new(),
        }
    }

    /// The counts so far.
    pub fn truth(&self) -> Truth {
        let mut truth = self.truth.clone();
        truth.referenced = self.referenced.len();
        truth.missing = self.missing.clone();
        truth.present = truth.referenced - truth.missing.len();
        truth
    }

    fn words(&mut self, count: usize) -> String {
        let list = match self.random.below(10) {
            0..=6 => ENGLISH,
            7 | 8 => ARABIC,
            _ => CHINESE,
        };
        let mut text = String::with_capacity(count * 7);
        for n in 0..count {
            let word = list[self.random.below(list.len())];
            if n > 0 {
                text.push_str(match self.random.below(40) {
                    0 => ".\n\n",
                    1 => "\n- ",
                    2 => ", \"",
                    3 => "\\",
                    _ => " ",
                });
            }
            text.push_str(word);
            if self.random.below(200) == 0 {
                text.push(' ');
                text.push_str(EMOJI[self.random.below(EMOJI.len())]);
            }
        }
        text
    }

    fn say(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() + 16);
        quote(&mut out, text, self.recipe.ascii);
        out
    }

    fn said(&mut self, words: usize) -> String {
        let mut text = self.words(words);
        match self.recipe.fault {
            Fault::LoneSurrogates if self.random.chance(10) => {
                let json = self.say(&text);
                return format!("{} \\ud83d{}", &json[..json.len() - 1], "\"");
            }
            Fault::BadUtf8 if self.random.chance(10) => text.push_str(BAD),
            _ => {}
        }
        self.say(&text)
    }

    /// A file that a message points to: new or one known already.
    fn file(&mut self, kind: &str) -> (String, usize) {
        let bytes = 40 + self.random.below(400);
        let again = self.random.chance(10) || self.assets.len() >= self.recipe.files;
        if again && let Some(asset) = self.assets.last() {
            self.referenced.insert(asset.id.clone());
            return (asset.id.clone(), asset.bytes);
        }
        let number = self.random.next();
        let (id, name) = match self.recipe.naming {
            Naming::Dat => {
                let id = if kind == "wav" { format!("file_{number:032x}") } else { format!("file-{}", base62(number)) };
                let name = format!("{id}.dat");
                (id, name)
            }
            Naming::Old => match kind {
                "webp" => {
                    let id = format!("file-{}", base62(number));
                    let name = format!("dalle-generations/{id}-{}.webp", self.random.uuid());
                    (id, name)
                }
                "wav" => {
                    let id = format!("file_{number:032x}");
                    let name = format!("{}/audio/{id}-{}.wav", self.thread, self.random.uuid());
                    (id, name)
                }
                "png" => {
                    let id = format!("file_{number:032x}");
                    let name = format!("user-abc/{id}-{}.png", self.random.uuid());
                    (id, name)
                }
                other => {
                    let id = format!("file-{}", base62(number));
                    let name = format!("{id}-my - notes.{other}");
                    (id, name)
                }
            },
        };
        let original = if kind == "wav" {
            format!("{}/audio/clip {}.wav", self.thread, self.assets.len())
        } else {
            format!("picture {}.{kind}", self.assets.len())
        };
        self.referenced.insert(id.clone());
        if self.random.chance(4) || !self.recipe.assets || self.recipe.layout == Layout::Json {
            self.missing.insert(id.clone(), self.title.clone());
        } else {
            self.assets.push(Asset { id: id.clone(), name, original, bytes, conversation: self.thread.clone() });
        }
        (id, bytes)
    }

    fn time(&self, at: f64) -> String {
        match self.recipe.fault {
            Fault::NoTimes => "null".to_owned(),
            Fault::IsoTimes => {
                let at = jiff::Timestamp::from_microsecond((at * 1e6).round() as i64).expect("a time");
                format!("\"{at}\"")
            }
            Fault::Milliseconds => format!("{}", (at * 1000.0).round()),
            _ => format!("{at:.6}"),
        }
    }

    /// A message as JSON. `metadata` is the inside of an object.
    fn message(
        &mut self,
        author: &Author<'_>,
        content: &str,
        metadata: &str,
        visible: bool,
        files: Vec<String>,
    ) -> Meant {
        self.clock += 1.0 + self.random.below(4000) as f64 / 16.0;
        let time = (self.recipe.fault != Fault::NoTimes).then_some(self.clock);
        let slim = self.recipe.schema == Schema::Slim;
        let id = self.random.uuid();
        let mut json = String::with_capacity(content.len() + metadata.len() + 600);
        let _ = write!(json, "{{\"id\":\"{id}\",\"author\":{{\"role\":\"{}\"", author.role);
        match author.name {
            Some(name) => {
                let _ = write!(json, ",\"name\":\"{name}\"");
            }
            None if !slim => json.push_str(",\"name\":null"),
            None => {}
        }
        json.push_str(if slim { "}" } else { ",\"metadata\":{}}" });
        if time.is_some() || !slim {
            let _ = write!(json, ",\"create_time\":{}", self.time(self.clock));
        }
        if !slim {
            json.push_str(",\"update_time\":null");
        }
        let _ = write!(json, ",\"content\":{content}");
        if !slim {
            let _ = write!(
                json,
                ",\"status\":\"finished_successfully\",\"end_turn\":{},\"weight\":1.0",
                author.role == "assistant"
            );
        }
        let model = *self.random.pick(MODELS);
        let request = self.random.uuid();
        if !slim {
            let _ = write!(
                json,
                ",\"metadata\":{{{metadata}{}\"request_id\":\"{request}\",\"message_source\":null,\"turn_exchange_id\":\"{request}\",\"timestamp_\":\"absolute\",\"model_slug\":\"{model}\",\"default_model_slug\":\"{model}\",\"parent_id\":\"{id}\",\"finish_details\":{{\"type\":\"stop\",\"stop_tokens\":[200002]}},\"is_complete\":true,\"selected_github_repos\":[],\"serialization_metadata\":{{\"custom_symbol_offsets\":[]}}}}",
                if metadata.is_empty() { "" } else { "," },
            );
        } else if !metadata.is_empty() {
            let _ = write!(json, ",\"metadata\":{{{metadata}}}");
        } else if author.role == "assistant" {
            let _ = write!(json, ",\"metadata\":{{\"model_slug\":\"{model}\"}}");
        }
        if !slim || author.recipient != "all" {
            let _ = write!(json, ",\"recipient\":\"{}\"", author.recipient);
        }
        if !slim {
            json.push_str(",\"channel\":null");
        }
        match self.recipe.fault {
            Fault::Numbers if self.random.chance(5) => json.push_str(",\"odd\":1e400,\"odder\":NaN"),
            Fault::DoubleKeys if self.random.chance(20) => json.push_str(",\"end_turn\":null,\"end_turn\":true"),
            Fault::Deep if self.random.chance(5) => {
                let _ = write!(json, ",\"deep\":{}{}", "[".repeat(3000), "]".repeat(3000));
            }
            _ => {}
        }
        json.push('}');
        let role = match author.role {
            "user" => 0,
            "assistant" => 1,
            "system" => 2,
            "tool" => 3,
            _ => 4,
        };
        Meant { json, role, visible, time, files }
    }

    /// Some messages that follow each other, as they do when somebody asks something.
    fn episode(&mut self, out: &mut Vec<Meant>) {
        let length = 10 + self.random.below(120);
        let tool = |name: &'static str| Author { role: "tool", name: Some(name), recipient: "all" };
        let to = |recipient: &'static str| Author { role: "assistant", name: None, recipient };
        let kind = self.random.below(100);
        match kind {
            0..=44 => {
                self.ask(out, length / 2);
                self.reply(out, length * 3);
            }
            45..=50 => {
                let (id, bytes) = self.file("png");
                let words = self.said(length / 3);
                let scheme = if self.random.chance(50) { "file-service" } else { "sediment" };
                let content = format!(
                    "{{\"content_type\":\"multimodal_text\",\"parts\":[{{\"content_type\":\"image_asset_pointer\",\"asset_pointer\":\"{scheme}://{id}\",\"size_bytes\":{bytes},\"width\":64,\"height\":64,\"fovea\":null,\"metadata\":null}},{words}]}}"
                );
                let metadata = format!(
                    "\"attachments\":[{{\"id\":\"{id}\",\"name\":\"picture.png\",\"mime_type\":\"image/png\",\"size\":{bytes}}}]"
                );
                let asked = self.message(&USER, &content, &metadata, true, vec![id]);
                out.push(asked);
                self.reply(out, length);
            }
            51..=55 => {
                let (id, bytes) = self.file("pdf");
                let words = self.said(length / 3);
                let content = format!("{{\"content_type\":\"text\",\"parts\":[{words}]}}");
                let metadata = format!(
                    "\"attachments\":[{{\"id\":\"{id}\",\"name\":\"notes.pdf\",\"mimeType\":\"application/pdf\",\"size\":{bytes}}}]"
                );
                let asked = self.message(&USER, &content, &metadata, true, vec![id]);
                out.push(asked);
                self.reply(out, length);
            }
            56..=61 => {
                self.ask(out, length / 2);
                let code = self.say("import csv\nprint(sum([1, 2]))\n```\n");
                let call = format!(
                    "{{\"content_type\":\"code\",\"language\":\"python\",\"response_format_name\":null,\"text\":{code}}}"
                );
                let called = self.message(&to("python"), &call, "", false, vec![]);
                out.push(called);
                let (id, _) = self.file("png");
                let metadata = format!(
                    "\"aggregate_result\":{{\"status\":\"success\",\"code\":{code},\"messages\":[{{\"message_type\":\"stream\",\"text\":\"3\"}},{{\"message_type\":\"image\",\"image_url\":\"file-service://{id}\"}}],\"in_kernel_exception\":null}}"
                );
                let done = self.message(
                    &tool("python"),
                    "{\"content_type\":\"execution_output\",\"text\":\"3\\n\"}",
                    &metadata,
                    false,
                    vec![id],
                );
                out.push(done);
                self.reply(out, length);
            }
            62..=67 => {
                self.ask(out, length / 2);
                let called = self.message(
                    &to("browser"),
                    "{\"content_type\":\"code\",\"language\":\"unknown\",\"text\":\"search(\\\"rivers\\\")\"}",
                    "",
                    false,
                    vec![],
                );
                out.push(called);
                let shown = "{\"content_type\":\"tether_browsing_display\",\"result\":\"# rivers\\nL0: water\",\"summary\":null,\"assets\":[],\"tether_id\":null}";
                let found = self.message(&tool("browser"), shown, "", false, vec![]);
                out.push(found);
                let text = self.said(length);
                let quote = format!(
                    "{{\"content_type\":\"tether_quote\",\"url\":\"https://example.org/rivers\",\"domain\":\"example.org\",\"title\":\"Rivers\",\"text\":{text},\"tether_id\":null}}"
                );
                let quoted = self.message(&tool("browser"), &quote, "", false, vec![]);
                out.push(quoted);
                let words = self.words(length);
                let text = self.say(&format!("{words} \u{e200}cite\u{e202}turn0search1\u{e201} and 【12†source】."));
                let metadata = "\"citations\":[{\"start_ix\":5,\"end_ix\":17,\"metadata\":{\"title\":\"Rivers\",\"url\":\"https://example.org/rivers?utm_source=chatgpt.com\"}}],\"content_references\":[{\"matched_text\":\"\u{e200}cite\u{e202}turn0search1\u{e201}\",\"start_idx\":5,\"end_idx\":20,\"type\":\"webpage\",\"alt\":\"([Rivers](https://example.org/rivers?utm_source=chatgpt.com))\",\"items\":[{\"title\":\"Rivers\",\"url\":\"https://example.org/rivers?utm_source=chatgpt.com\"}]}]";
                let answered = self.message(
                    &ASSISTANT,
                    &format!("{{\"content_type\":\"text\",\"parts\":[{text}]}}"),
                    metadata,
                    true,
                    vec![],
                );
                out.push(answered);
            }
            68..=74 => {
                self.ask(out, length / 2);
                let thought = self.said(length);
                let thoughts = format!(
                    "{{\"content_type\":\"thoughts\",\"thoughts\":[{{\"summary\":\"Thinking\",\"content\":{thought},\"chunks\":[],\"finished\":true}}],\"source_analysis_msg_id\":\"x\"}}"
                );
                let thinking =
                    self.message(&ASSISTANT, &thoughts, "\"reasoning_status\":\"is_reasoning\"", false, vec![]);
                out.push(thinking);
                let recap = self.message(
                    &ASSISTANT,
                    "{\"content_type\":\"reasoning_recap\",\"content\":\"Thought for 7 seconds\"}",
                    "\"finished_duration_sec\":7",
                    false,
                    vec![],
                );
                out.push(recap);
                self.reply(out, length * 2);
            }
            75..=79 => {
                self.ask(out, length / 4);
                let called = self.message(
                    &to("dalle.text2im"),
                    "{\"content_type\":\"code\",\"language\":\"json\",\"text\":\"{\\\"prompt\\\":\\\"a river\\\"}\"}",
                    "",
                    false,
                    vec![],
                );
                out.push(called);
                let (id, bytes) = self.file("webp");
                let content = format!(
                    "{{\"content_type\":\"multimodal_text\",\"parts\":[{{\"content_type\":\"image_asset_pointer\",\"asset_pointer\":\"file-service://{id}\",\"size_bytes\":{bytes},\"width\":1024,\"height\":1024,\"metadata\":{{\"dalle\":{{\"gen_id\":\"abc\",\"prompt\":\"a river\",\"seed\":7}}}}}}]}}"
                );
                let made = self.message(&tool("dalle.text2im"), &content, "", false, vec![id]);
                out.push(made);
                self.reply(out, length / 4 + 1);
            }
            80..=84 => {
                let (id, bytes) = self.file("wav");
                let words = self.said(length / 4 + 1);
                let content = format!(
                    "{{\"content_type\":\"multimodal_text\",\"parts\":[{{\"content_type\":\"audio_transcription\",\"text\":{words},\"direction\":\"in\",\"decoding_id\":null}},{{\"content_type\":\"real_time_user_audio_video_asset_pointer\",\"frames_asset_pointers\":[],\"video_container_asset_pointer\":null,\"audio_asset_pointer\":{{\"content_type\":\"audio_asset_pointer\",\"asset_pointer\":\"sediment://{id}\",\"size_bytes\":{bytes},\"format\":\"wav\",\"metadata\":{{\"start\":0.0,\"end\":2.5}}}},\"audio_start_timestamp\":1.5}}]}}"
                );
                let spoke = self.message(&USER, &content, "\"voice_mode_message\":true", true, vec![id]);
                out.push(spoke);
                let (id, bytes) = self.file("wav");
                let words = self.said(length);
                let content = format!(
                    "{{\"content_type\":\"multimodal_text\",\"parts\":[{{\"content_type\":\"audio_transcription\",\"text\":{words},\"direction\":\"out\",\"decoding_id\":null}},{{\"content_type\":\"audio_asset_pointer\",\"asset_pointer\":\"sediment://{id}\",\"size_bytes\":{bytes},\"format\":\"wav\",\"metadata\":{{\"start\":0.0,\"end\":4.0}}}}]}}"
                );
                let answered = self.message(&ASSISTANT, &content, "", true, vec![id]);
                out.push(answered);
            }
            85..=88 => {
                self.ask(out, length / 2);
                let doc = self.say("{\"name\":\"poem\",\"type\":\"document\",\"content\":\"# Poem\\nA river.\"}");
                let called = self.message(
                    &to("canmore.create_textdoc"),
                    &format!("{{\"content_type\":\"code\",\"language\":\"json\",\"text\":{doc}}}"),
                    "",
                    false,
                    vec![],
                );
                out.push(called);
                let metadata = "\"canvas\":{\"textdoc_id\":\"doc1\",\"textdoc_type\":\"document\",\"version\":1,\"from_version\":0,\"title\":\"poem\"}";
                let made = self.message(
                    &tool("canmore.create_textdoc"),
                    "{\"content_type\":\"text\",\"parts\":[\"Successfully created text document\"]}",
                    metadata,
                    false,
                    vec![],
                );
                out.push(made);
                self.reply(out, 5);
            }
            89..=91 => {
                let hidden = "\"is_visually_hidden_from_conversation\":true";
                let author = Author { role: "system", name: None, recipient: "all" };
                let system =
                    self.message(&author, "{\"content_type\":\"text\",\"parts\":[\"\"]}", hidden, false, vec![]);
                out.push(system);
                let words = self.said(20);
                let context = format!(
                    "{{\"content_type\":\"user_editable_context\",\"user_profile\":{words},\"user_instructions\":\"Be brief\"}}"
                );
                let context = self.message(
                    &USER,
                    &context,
                    &format!("{hidden},\"user_context_message_data\":{{\"about_user_message\":\"x\"}}"),
                    false,
                    vec![],
                );
                out.push(context);
                let memory = self.message(&author, "{\"content_type\":\"model_editable_context\",\"model_set_context\":\"1. likes rivers\",\"repository\":null,\"repo_summary\":null,\"structured_context\":null}", "", false, vec![]);
                out.push(memory);
                let bio = self.message(
                    &to("bio"),
                    "{\"content_type\":\"text\",\"parts\":[\"likes rivers\"]}",
                    "",
                    false,
                    vec![],
                );
                out.push(bio);
                let secret =
                    self.message(&USER, "{\"content_type\":\"text\",\"parts\":[\"not shown\"]}", hidden, false, vec![]);
                out.push(secret);
            }
            92..=94 if !self.recipe.usual => {
                let empty =
                    self.message(&ASSISTANT, "{\"content_type\":\"text\",\"parts\":[\"\",null]}", "", false, vec![]);
                out.push(empty);
                let blank = self.message(&USER, "{\"content_type\":\"text\",\"parts\":[\" \\n\"]}", "", false, vec![]);
                out.push(blank);
                let critic = Author { role: "critic", name: None, recipient: "all" };
                let other = self.message(&critic, "{\"content_type\":\"text\",\"parts\":[\"hm\"]}", "", false, vec![]);
                out.push(other);
            }
            _ => {
                let (id, _) = self.file("png");
                let odd: [(String, Vec<String>); 7] = [
                    ("{\"content_type\":\"system_error\",\"name\":\"ToolError\",\"text\":\"it broke\"}".to_owned(), vec![]),
                    ("{\"content_type\":\"sonic_webpage\",\"url\":\"https://example.org\",\"domain\":\"example.org\",\"title\":\"t\",\"text\":\"x\",\"snippet\":\"s\",\"pub_timestamp\":null,\"ref_id\":null}".to_owned(), vec![]),
                    ("{\"content_type\":\"citable_code_output\",\"output_str\":\"7\",\"metadata\":{\"connector_id\":\"c\"}}".to_owned(), vec![]),
                    (format!("{{\"content_type\":\"computer_output\",\"computer_id\":\"1\",\"screenshot\":{{\"content_type\":\"image_asset_pointer\",\"asset_pointer\":\"sediment://{id}\",\"size_bytes\":1}},\"state\":{{\"url\":\"https://example.org\",\"title\":\"t\",\"dom\":\"<b>\"}}}}"), vec![id]),
                    ("{\"content_type\":\"app_pairing_content\",\"workspaces\":[{\"app_name\":\"Editor\",\"title\":\"t\",\"content\":\"c\"}],\"shortcuts\":[],\"context_parts\":[]}".to_owned(), vec![]),
                    ("{\"content_type\":\"super_widget\",\"widgets\":{\"a\":{\"b\":[1]}}}".to_owned(), vec![]),
                    ("{\"content_type\":\"thing_of_the_future\",\"stuff\":{\"x\":[null]}}".to_owned(), vec![]),
                ];
                for (content, files) in odd {
                    let message = self.message(&tool("computer"), &content, "", false, files);
                    out.push(message);
                }
            }
        }
    }

    fn ask(&mut self, out: &mut Vec<Meant>, words: usize) {
        let words = self.said(words.max(1));
        let asked =
            self.message(&USER, &format!("{{\"content_type\":\"text\",\"parts\":[{words}]}}"), "", true, vec![]);
        out.push(asked);
    }

    fn reply(&mut self, out: &mut Vec<Meant>, words: usize) {
        let words = self.said(words.max(1));
        let replied =
            self.message(&ASSISTANT, &format!("{{\"content_type\":\"text\",\"parts\":[{words}]}}"), "", true, vec![]);
        out.push(replied);
    }

    /// The next conversation.
    pub fn conversation(&mut self) -> Conversation {
        self.number += 1;
        let id = self.random.uuid();
        self.thread.clone_from(&id);
        let length = 2 + self.random.below(5);
        self.title = match self.random.below(30) {
            0 => "A/B: \"test\"? <b>.".to_owned(),
            1 => "CON".to_owned(),
            2 if !self.recipe.usual => "ماء ".repeat(90).trim().to_owned(),
            _ => self.words(length).replace(['\n', '\\', '"'], " "),
        };
        if self.recipe.fault == Fault::NullTitles {
            self.title.clear();
        }
        self.clock += self.random.below(20_000) as f64;
        let begun = self.clock;
        let mut nodes = vec![Node { id: "client-created-root".to_owned(), parent: None, message: None }];
        let mut tip = 0;
        for _ in 0..=self.random.below(14) {
            let mut messages = Vec::new();
            self.episode(&mut messages);
            let mut start = tip;
            if self.random.chance(12) && nodes.len() > 2 {
                // Somebody went back and asked again.
                start = self.random.below(nodes.len());
            }
            for message in messages {
                if self.random.chance(1) {
                    nodes.push(Node { id: self.random.uuid(), parent: Some(nodes[start].id.clone()), message: None });
                    start = nodes.len() - 1;
                }
                nodes.push(Node {
                    id: self.random.uuid(),
                    parent: Some(nodes[start].id.clone()),
                    message: Some(message),
                });
                start = nodes.len() - 1;
            }
            if start != tip && !self.random.chance(30) {
                tip = start;
            }
        }
        let shown = self.leaf(&nodes, tip);
        let mut counts = Truth { conversations: 1, first: begun, last: self.clock, ..Truth::default() };
        let position: BTreeMap<&str, usize> =
            nodes.iter().enumerate().map(|(at, node)| (node.id.as_str(), at)).collect();
        let mut following = vec![0; nodes.len()];
        let mut files = Vec::new();
        for node in &nodes {
            if let Some(parent) = &node.parent {
                following[position[parent.as_str()]] += 1;
            }
            if let Some(message) = &node.message {
                counts.messages[message.role] += 1;
                files.extend(message.files.iter().cloned());
            }
        }
        counts.branches = following.iter().filter(|count| **count > 1).count();
        let mut at = Some(shown);
        while let Some(index) = at {
            counts.visible += usize::from(nodes[index].message.as_ref().is_some_and(|message| message.visible));
            at = nodes[index].parent.as_ref().map(|parent| position[parent.as_str()]);
        }
        let json = self.written(&id, &nodes, tip, begun, &mut counts);
        Conversation { json, id, title: self.title.clone(), counts, files }
    }

    /// The end of the shown path: the tip where the conversation names it, or else the newest leaf.
    fn leaf(&self, nodes: &[Node], tip: usize) -> usize {
        if self.recipe.fault != Fault::NoCurrentNode {
            return tip;
        }
        let parents: BTreeSet<&str> = nodes.iter().filter_map(|node| node.parent.as_deref()).collect();
        let time = |node: &Node| node.message.as_ref().and_then(|message| message.time).unwrap_or(f64::MIN);
        let leaves = (0..nodes.len()).filter(|at| !parents.contains(nodes[*at].id.as_str()));
        leaves
            .fold(None, |best: Option<usize>, at| match best {
                Some(best) if time(&nodes[best]) > time(&nodes[at]) => Some(best),
                _ => Some(at),
            })
            .expect("a leaf")
    }

    fn written(&mut self, id: &str, nodes: &[Node], tip: usize, begun: f64, counts: &mut Truth) -> Vec<u8> {
        let slim = self.recipe.schema == Schema::Slim;
        let mut children: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for node in nodes {
            if let Some(parent) = &node.parent {
                children.entry(parent).or_default().push(&node.id);
            }
        }
        let mut mapping = String::from("{");
        for (at, node) in nodes.iter().enumerate() {
            if at > 0 {
                mapping.push(',');
            }
            let _ = write!(mapping, "\"{0}\":{{\"id\":\"{0}\",\"message\":", node.id);
            mapping.push_str(node.message.as_ref().map_or("null", |message| &message.json));
            match &node.parent {
                Some(parent) => {
                    let _ = write!(mapping, ",\"parent\":\"{parent}\"");
                }
                None => mapping.push_str(",\"parent\":null"),
            }
            if !slim {
                let list: Vec<String> =
                    children.get(node.id.as_str()).into_iter().flatten().map(|id| format!("\"{id}\"")).collect();
                let _ = write!(mapping, ",\"children\":[{}]", list.join(","));
            }
            mapping.push('}');
        }
        if self.recipe.fault == Fault::StrayNodes {
            let message = "{\"author\":{\"role\":\"user\"},\"content\":{\"content_type\":\"text\",\"parts\":[\"lost\"]},\"create_time\":5}";
            let _ = write!(
                mapping,
                ",\"s1\":{{\"parent\":\"s2\",\"message\":{message}}},\"s2\":{{\"parent\":\"s1\",\"message\":null}},\"s3\":{{\"parent\":\"s3\"}},\"s4\":{{\"parent\":\"gone\",\"message\":{message}}}"
            );
            counts.messages[0] += 2;
        }
        mapping.push('}');
        let title =
            if self.recipe.fault == Fault::NullTitles { "null".to_owned() } else { self.say(&self.title.clone()) };
        let mut members = vec![format!("\"title\":{title}")];
        if self.recipe.fault == Fault::NoTimes {
            if !slim {
                members.push("\"create_time\":null".to_owned());
            }
        } else {
            members.push(format!("\"create_time\":{}", self.time(begun)));
            members.push(format!("\"update_time\":{}", self.time(self.clock)));
        }
        members.push(format!("\"mapping\":{mapping}"));
        let current = match (self.recipe.fault, self.random.below(3)) {
            (Fault::NoCurrentNode, 0) => None,
            (Fault::NoCurrentNode, 1) => Some("null".to_owned()),
            (Fault::NoCurrentNode, _) => Some("\"gone\"".to_owned()),
            _ => Some(format!("\"{}\"", nodes[tip].id)),
        };
        members.extend(current.map(|current| format!("\"current_node\":{current}")));
        members.push(format!("\"conversation_id\":\"{id}\""));
        if !(self.recipe.fault == Fault::OnlyConversationId && self.number.is_multiple_of(5)) {
            members.push(format!("\"id\":\"{id}\""));
        }
        members.push("\"default_model_slug\":\"gpt-4o\",\"gizmo_id\":null,\"gizmo_type\":null,\"is_archived\":false,\"is_starred\":null".to_owned());
        if !slim {
            members.push("\"moderation_results\":[],\"plugin_ids\":null,\"conversation_template_id\":null,\"safe_urls\":[\"https://example.org\"],\"blocked_urls\":[],\"conversation_origin\":null,\"voice\":null,\"async_status\":null,\"disabled_tool_ids\":[],\"is_do_not_remember\":null,\"memory_scope\":\"global_enabled\",\"sugar_item_id\":null".to_owned());
        }
        if self.recipe.fault == Fault::Shuffled {
            for at in (1..members.len()).rev() {
                let other = self.random.below(at + 1);
                members.swap(at, other);
            }
        }
        let json = format!("{{{}}}", members.join(","));
        let mut bytes = json.into_bytes();
        if self.recipe.fault == Fault::BadUtf8 {
            let places: Vec<usize> = memchr::memmem::find_iter(&bytes, BAD.as_bytes()).collect();
            for at in places {
                bytes[at..at + 3].copy_from_slice(b"\xff\xfe\xc0");
            }
        }
        bytes
    }

    /// Counts a conversation as one of the archive.
    fn count(&mut self, conversation: &Conversation) {
        let counts = &conversation.counts;
        self.truth.conversations += 1;
        for (sum, count) in self.truth.messages.iter_mut().zip(counts.messages) {
            *sum += count;
        }
        self.truth.visible += counts.visible;
        self.truth.branches += counts.branches;
        if self.recipe.fault != Fault::NoTimes {
            self.truth.first = self.truth.first.min(counts.first);
            self.truth.last = self.truth.last.max(counts.last);
        }
        self.truth.titles.push(conversation.title.clone());
    }

    /// Writes lists of conversations until there is enough of them; `open` begins file number `n`.
    fn lists(&mut self, one: bool, write: &mut dyn FnMut(usize, Fill<'_>) -> io::Result<()>) -> io::Result<usize> {
        let mut done = 0_u64;
        let mut file = 0;
        while done < self.recipe.size || file == 0 {
            let limit = if one { self.recipe.size } else { self.recipe.shard.min(self.recipe.size - done) };
            let mut fill = |out: &mut dyn Write| -> io::Result<()> {
                if self.recipe.fault == Fault::Bom {
                    out.write_all(b"\xef\xbb\xbf")?;
                }
                out.write_all(b"[")?;
                let mut size = 0_u64;
                let mut first = true;
                while size < limit || first {
                    if !first {
                        out.write_all(if self.random.chance(50) { b", " } else { b"," })?;
                    }
                    first = false;
                    let conversation = self.conversation();
                    if self.recipe.fault == Fault::Copies && self.number.is_multiple_of(10) {
                        let old = format!(
                            "{{\"title\":\"old\",\"create_time\":1,\"update_time\":2,\"mapping\":{{\"a\":{{\"parent\":null,\"message\":{{\"author\":{{\"role\":\"user\"}},\"content\":{{\"content_type\":\"text\",\"parts\":[\"x\"]}}}}}}}},\"current_node\":\"a\",\"id\":\"{}\"}},",
                            conversation.id
                        );
                        out.write_all(old.as_bytes())?;
                    }
                    if self.recipe.fault == Fault::NotAConversation && self.number.is_multiple_of(7) {
                        out.write_all(
                            [&b"null,"[..], b"[1,2],", b"\"words\",", b"{\"id\": oops},"][self.number / 7 % 4],
                        )?;
                        self.truth.unreadable += 1;
                    }
                    self.count(&conversation);
                    size += conversation.json.len() as u64;
                    out.write_all(&conversation.json)?;
                }
                out.write_all(b"]")?;
                done += size;
                Ok(())
            };
            write(file, &mut fill)?;
            file += 1;
            if one {
                break;
            }
        }
        Ok(file)
    }

    /// What lies beside the conversations.
    fn sidecars(&self) -> Vec<(String, Vec<u8>)> {
        let text = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
        let mut files = vec![
            text("user.json", "{\"id\":\"user-abc\",\"email\":\"nobody@example.org\",\"chatgpt_plus_user\":true}"),
            text("message_feedback.json", "[]"),
            text("shared_conversations.json", "[]"),
            text("chat.html", "<html><body><script>var jsonData = [];\nvar assetsJson = {};</script></body></html>"),
            text("user_settings.json", "[]"),
            text("sectioned_conversations.json", "{}"),
        ];
        if self.recipe.naming == Naming::Dat && !self.assets.is_empty() {
            let names: Vec<String> =
                self.assets.iter().map(|asset| format!("\"{}.dat\":\"{}\"", asset.id, asset.original)).collect();
            files.push((
                "conversation_asset_file_names.json".to_owned(),
                format!("{{{}}}", names.join(",")).into_bytes(),
            ));
            let listed: Vec<String> = self
                .assets
                .iter()
                .map(|asset| {
                    format!(
                        "{{\"file_id\":\"{}\",\"file_name\":\"{}\",\"mime_type\":\"application/octet-stream\",\"file_size_bytes\":{},\"sha256_digest\":null,\"origination_thread_id\":\"{}\"}}",
                        asset.id, asset.original, self.length(asset), asset.conversation
                    )
                })
                .collect();
            files.push(("library_files.json".to_owned(), format!("[{}]", listed.join(",")).into_bytes()));
        }
        files
    }

    /// How long a file is: what was asked for all of them, spread evenly.
    fn length(&self, asset: &Asset) -> usize {
        let share = (self.recipe.media as usize).checked_div(self.assets.len()).unwrap_or_default();
        asset.bytes.max(share)
    }

    fn content(&self, asset: &Asset) -> Vec<u8> {
        let magic: &[u8] = match asset.original.rsplit('.').next() {
            Some("png") => b"\x89PNG\r\n\x1a\n",
            Some("wav") => b"RIFF\0\0\0\0WAVE",
            Some("webp") => b"RIFF\0\0\0\0WEBP",
            _ => b"%PDF-1.7\n",
        };
        let length = self.length(asset);
        let mut random = Random::new(asset.bytes as u64);
        let mut bytes = magic.to_vec();
        while bytes.len() < length {
            bytes.extend_from_slice(&random.next().to_le_bytes());
        }
        bytes.truncate(length.max(magic.len()));
        bytes
    }
}

/// Writes the content of a file.
pub type Fill<'f> = &'f mut dyn FnMut(&mut dyn Write) -> io::Result<()>;

/// Stands where bad bytes will be.
const BAD: &str = "\u{f8ff}";

fn base62(mut number: u64) -> String {
    const LETTERS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let mut text = String::new();
    for _ in 0..22 {
        text.push(LETTERS[(number % 62) as usize] as char);
        number = number / 62 + 0x1234_5678_9abc * (number % 7);
    }
    text
}

fn quote(out: &mut String, text: &str, ascii: bool) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            letter if ascii && !letter.is_ascii() => {
                for unit in letter.encode_utf16(&mut [0; 2]) {
                    let _ = write!(out, "\\u{unit:04x}");
                }
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
}

/// Makes an archive; `to` is the file to write, or a folder that is made.
pub fn make(recipe: &Recipe, to: &Path) -> io::Result<Made> {
    let mut maker = Maker::new(recipe);
    let one = matches!(recipe.layout, Layout::Single | Layout::Rezipped | Layout::Json);
    let start = usize::from(recipe.layout == Layout::ShardsFromOne);
    let name = |number: usize| {
        if one { "conversations.json".to_owned() } else { format!("conversations-{:03}.json", number + start) }
    };
    let mut inputs = vec![to.to_owned()];
    match recipe.layout {
        Layout::Json => {
            let mut file = BufWriter::new(File::create(to)?);
            let wrapped = recipe.seed.is_multiple_of(2) && recipe.fault != Fault::Bom;
            if wrapped {
                file.write_all(b"{\"version\":1,\"conversations\":")?;
            }
            maker.lists(true, &mut |_, fill| fill(&mut file))?;
            if wrapped {
                file.write_all(b"}")?;
            }
            file.flush()?;
        }
        Layout::Folder => {
            fs::create_dir_all(to)?;
            maker.lists(false, &mut |number, fill| {
                let mut file = BufWriter::new(File::create(to.join(name(number)))?);
                fill(&mut file)?;
                file.flush()
            })?;
            for (name, bytes) in maker.sidecars() {
                fs::write(to.join(name), bytes)?;
            }
            for asset in &maker.assets {
                let path = to.join(&asset.name);
                fs::create_dir_all(path.parent().expect("a folder"))?;
                fs::write(path, maker.content(asset))?;
            }
            fs::write(to.join(".DS_Store"), b"x")?;
        }
        Layout::Single | Layout::Shards | Layout::ShardsFromOne | Layout::Rezipped => {
            let folder = if recipe.layout == Layout::Rezipped { "my export 2026/" } else { "" };
            let mut zip = ZipWriter::new(BufWriter::new(File::create(to)?));
            let mut sizes = Vec::new();
            if !folder.is_empty() {
                zip.add(folder, b"", false)?;
                zip.add(&format!("{folder}.DS_Store"), b"x", false)?;
                zip.add(&format!("__MACOSX/{folder}._conversations.json"), b"x", false)?;
            }
            maker.lists(one, &mut |number, fill| {
                let size = zip.stream(&format!("{folder}{}", name(number)), fill)?;
                sizes.push((name(number), size));
                Ok(())
            })?;
            let mut sidecars = maker.sidecars();
            if recipe.layout == Layout::Shards {
                sizes.extend(sidecars.iter().map(|(name, bytes)| (name.clone(), bytes.len() as u64)));
                let shards: Vec<String> =
                    (0..sizes.len()).map(name).filter(|name| sizes.iter().any(|(known, _)| known == name)).collect();
                sidecars.push(("export_manifest.json".to_owned(), manifest(&sizes, &shards)));
            }
            for (name, bytes) in sidecars {
                zip.add(&format!("{folder}{name}"), &bytes, true)?;
            }
            for asset in &maker.assets {
                zip.add(&format!("{folder}{}", asset.name), &maker.content(asset), false)?;
            }
            zip.finish()?.flush()?;
        }
        Layout::Several => {
            fs::create_dir_all(to)?;
            inputs = vec![to.join("export-part-0001.zip"), to.join("export-part-0002.zip")];
            let mut zip = ZipWriter::new(BufWriter::new(File::create(&inputs[0])?));
            maker.lists(false, &mut |number, fill| zip.stream(&name(number), fill).map(|_| ()))?;
            for (name, bytes) in maker.sidecars() {
                zip.add(&name, &bytes, true)?;
            }
            zip.finish()?.flush()?;
            let mut zip = ZipWriter::new(BufWriter::new(File::create(&inputs[1])?));
            zip.add("readme.txt", b"files", false)?;
            for asset in &maker.assets {
                zip.add(&asset.name, &maker.content(asset), false)?;
            }
            zip.finish()?.flush()?;
        }
        Layout::Container | Layout::PackedContainer | Layout::Parts => {
            let packed = recipe.layout == Layout::PackedContainer;
            let parts = recipe.layout == Layout::Parts;
            let mut outer = ZipWriter::new(BufWriter::new(File::create(to)?));
            let mut inner = ZipWriter::new(Vec::new());
            maker.lists(false, &mut |number, fill| inner.stream(&name(number), fill).map(|_| ()))?;
            for (name, bytes) in maker.sidecars() {
                inner.add(&name, &bytes, true)?;
            }
            let stem = format!(
                "User Online Activity/Conversations{}abc-chatgpt-0001",
                if recipe.seed.is_multiple_of(2) { "__" } else { "_" }
            );
            outer.add(&format!("{stem}{}.zip", if parts { "-part-0001" } else { "" }), &inner.finish()?, packed)?;
            let mut inner = ZipWriter::new(Vec::new());
            inner.add("readme.txt", b"files", false)?;
            for asset in &maker.assets {
                inner.add(&asset.name, &maker.content(asset), false)?;
            }
            let files = if parts {
                format!("{stem}-part-0002.zip")
            } else {
                "User Online Activity/Files__abc-files-0001.zip".to_owned()
            };
            outer.add(&files, &inner.finish()?, packed)?;
            outer.add("Financial/payments.csv", b"date,amount\n", true)?;
            outer.add("User Profile/profile.csv", b"name\n", true)?;
            outer.add("report.html", b"<html></html>", true)?;
            outer.finish()?.flush()?;
        }
    }
    Ok(Made { inputs, truth: maker.truth() })
}

fn manifest(sizes: &[(String, u64)], shards: &[String]) -> Vec<u8> {
    let files: Vec<String> =
        sizes.iter().map(|(name, size)| format!("{{\"path\":\"{name}\",\"size_bytes\":{size}}}")).collect();
    let shards: Vec<String> = shards.iter().map(|name| format!("\"{name}\"")).collect();
    format!(
        "{{\"version\":1,\"manifest_file\":\"export_manifest.json\",\"export_files\":[{}],\"logical_files\":{{\"conversations.json\":{{\"files\":[{}],\"sharded\":true}}}}}}",
        files.join(","),
        shards.join(",")
    )
    .into_bytes()
}

/// Writes a ZIP, entries packed or not, sizes before the data or after it.
pub struct ZipWriter<W: Write> {
    out: Counted<W>,
    directory: Vec<u8>,
    entries: u64,
    /// Whether sizes are written as those of files over 4 GiB.
    pub zip64: bool,
    /// The comment at the end.
    pub comment: Vec<u8>,
}

struct Counted<W> {
    out: W,
    count: u64,
}

impl<W: Write> Write for Counted<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.out.write(bytes)?;
        self.count += count as u64;
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

impl<W: Write> ZipWriter<W> {
    /// Into `out`.
    pub fn new(out: W) -> Self {
        Self { out: Counted { out, count: 0 }, directory: Vec::new(), entries: 0, zip64: false, comment: Vec::new() }
    }

    /// Adds an entry whose sizes stand before its data.
    pub fn add(&mut self, name: &str, bytes: &[u8], pack: bool) -> io::Result<()> {
        let mut crc = Crc::new();
        crc.update(bytes);
        let packed = if pack {
            let mut encoder = DeflateEncoder::new(Vec::new(), Compression::new(6));
            encoder.write_all(bytes)?;
            encoder.finish()?
        } else {
            bytes.to_vec()
        };
        let sizes = (packed.len() as u64, bytes.len() as u64);
        let at = self.out.count;
        let header = self.header(name, if pack { 8 } else { 0 }, 0, crc.sum(), sizes, at);
        self.out.write_all(&header)?;
        self.out.write_all(&packed)
    }

    /// Adds a packed entry whose sizes stand after its data; how long it is, unpacked.
    pub fn stream(&mut self, name: &str, fill: &mut dyn FnMut(&mut dyn Write) -> io::Result<()>) -> io::Result<u64> {
        struct Summed<'w, W: Write> {
            out: DeflateEncoder<&'w mut Counted<W>>,
            crc: Crc,
            count: u64,
        }
        impl<W: Write> Write for Summed<'_, W> {
            fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
                self.crc.update(bytes);
                self.count += bytes.len() as u64;
                self.out.write_all(bytes)?;
                Ok(bytes.len())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let at = self.out.count;
        let mut local = Vec::new();
        local.extend_from_slice(b"PK\x03\x04");
        put16(&mut local, &[20, 0x808, 8, 0, 0x5c21]);
        put32(&mut local, &[0, 0, 0]);
        put16(&mut local, &[name.len() as u64, 0]);
        local.extend_from_slice(name.as_bytes());
        self.out.write_all(&local)?;
        let before = self.out.count;
        let (crc, size) = {
            let encoder = DeflateEncoder::new(&mut self.out, Compression::new(6));
            let mut summed = Summed { out: encoder, crc: Crc::new(), count: 0 };
            {
                let mut buffered = BufWriter::with_capacity(1 << 16, &mut summed);
                fill(&mut buffered)?;
                buffered.flush()?;
            }
            let Summed { out, crc, count } = summed;
            out.finish()?;
            (crc.sum(), count)
        };
        let packed = self.out.count - before;
        let wide = size >= 0xffff_ffff || packed >= 0xffff_ffff;
        let mut descriptor = b"PK\x07\x08".to_vec();
        put32(&mut descriptor, &[u64::from(crc)]);
        for size in [packed, size] {
            if wide { descriptor.extend_from_slice(&size.to_le_bytes()) } else { put32(&mut descriptor, &[size]) }
        }
        self.out.write_all(&descriptor)?;
        let zip64 = std::mem::replace(&mut self.zip64, wide);
        self.header(name, 8, 0x808, crc, (packed, size), at);
        self.zip64 = zip64;
        Ok(size)
    }

    /// How many bytes there are so far.
    pub fn written(&self) -> u64 {
        self.out.count
    }

    /// Adds an entry of so many zeros without writing them, where files may have holes.
    pub fn hole(&mut self, name: &str, count: u64) -> io::Result<()>
    where
        W: io::Seek,
    {
        let zeros = vec![0; 1 << 20];
        let (mut crc, mut part) = (Crc::new(), Crc::new());
        part.update(&zeros);
        (0..count >> 20).for_each(|_| crc.combine(&part));
        crc.update(&zeros[..(count & 0xf_ffff) as usize]);
        let at = self.out.count;
        let header = self.header(name, 0, 0, crc.sum(), (count, count), at);
        self.out.write_all(&header)?;
        self.out.out.seek(io::SeekFrom::Current(i64::try_from(count).map_err(io::Error::other)?))?;
        self.out.count += count;
        Ok(())
    }

    /// The header before the data; the one of the directory is kept.
    fn header(
        &mut self,
        name: &str,
        method: u64,
        flags: u64,
        crc: u32,
        (packed, size): (u64, u64),
        at: u64,
    ) -> Vec<u8> {
        let wide = self.zip64 || packed >= 0xffff_ffff || size >= 0xffff_ffff;
        let sizes = if wide { [0xffff_ffff, 0xffff_ffff] } else { [packed, size] };
        let far = at >= 0xffff_ffff;
        let mut extra = Vec::new();
        if wide || far {
            let fields: Vec<u64> = if wide { vec![size, packed] } else { vec![] };
            put16(&mut extra, &[1, (fields.len() + usize::from(far)) as u64 * 8]);
            fields.into_iter().chain(far.then_some(at)).for_each(|field| extra.extend_from_slice(&field.to_le_bytes()));
        }
        let mut local = b"PK\x03\x04".to_vec();
        put16(&mut local, &[if wide { 45 } else { 20 }, 0x800 | flags, method, 0, 0x5c21]);
        put32(&mut local, &[u64::from(crc), sizes[0], sizes[1]]);
        let local_extra = if wide { &extra[..20] } else { &[][..] };
        put16(&mut local, &[name.len() as u64, local_extra.len() as u64]);
        local.extend_from_slice(name.as_bytes());
        if wide {
            let mut only = local_extra.to_vec();
            only[2..4].copy_from_slice(&16_u16.to_le_bytes());
            local.extend_from_slice(&only);
        }
        let directory = &mut self.directory;
        directory.extend_from_slice(b"PK\x01\x02");
        put16(directory, &[0x031e, if wide { 45 } else { 20 }, 0x800 | flags, method, 0, 0x5c21]);
        put32(directory, &[u64::from(crc), sizes[0], sizes[1]]);
        put16(directory, &[name.len() as u64, extra.len() as u64, 0, 0, 0]);
        let mode = if name.ends_with('/') { 0o040_755_u64 } else { 0o100_644 };
        put32(directory, &[mode << 16, if far { 0xffff_ffff } else { at }]);
        directory.extend_from_slice(name.as_bytes());
        directory.extend_from_slice(&extra);
        self.entries += 1;
        local
    }

    /// Writes the directory; gives back what was written to.
    pub fn finish(mut self) -> io::Result<W> {
        let at = self.out.count;
        let directory = std::mem::take(&mut self.directory);
        self.out.write_all(&directory)?;
        let length = directory.len() as u64;
        let mut end = Vec::new();
        let wide = self.zip64 || at >= 0xffff_ffff || self.entries >= 0xffff;
        if wide {
            let place = self.out.count;
            end.extend_from_slice(b"PK\x06\x06");
            end.extend_from_slice(&44_u64.to_le_bytes());
            put16(&mut end, &[45, 45]);
            put32(&mut end, &[0, 0]);
            for field in [self.entries, self.entries, length, at] {
                end.extend_from_slice(&field.to_le_bytes());
            }
            end.extend_from_slice(b"PK\x06\x07");
            put32(&mut end, &[0]);
            end.extend_from_slice(&place.to_le_bytes());
            put32(&mut end, &[1]);
        }
        end.extend_from_slice(b"PK\x05\x06");
        let entries = if wide { 0xffff } else { self.entries };
        put16(&mut end, &[0, 0, entries, entries]);
        put32(&mut end, if wide { &[0xffff_ffff, 0xffff_ffff] } else { &[0, 0] });
        if !wide {
            end.truncate(end.len() - 8);
            put32(&mut end, &[length, at]);
        }
        put16(&mut end, &[self.comment.len() as u64]);
        end.extend_from_slice(&self.comment);
        self.out.write_all(&end)?;
        Ok(self.out.out)
    }
}

/// Appends numbers of two bytes.
pub fn put16(out: &mut Vec<u8>, numbers: &[u64]) {
    numbers.iter().for_each(|number| out.extend_from_slice(&(*number as u16).to_le_bytes()));
}

/// Appends numbers of four bytes.
pub fn put32(out: &mut Vec<u8>, numbers: &[u64]) {
    numbers.iter().for_each(|number| out.extend_from_slice(&(*number as u32).to_le_bytes()));
}
