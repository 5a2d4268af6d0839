// An export with nobody's words in it, as an unpacked folder: every kind of content, in several scripts, with pictures that show
// and recordings that play; and one whose every text tries to run something.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { TONES } from './archive-tones.mjs';

/** What the payloads set if any of them runs. */
export const MARK = '__ran';

const begun = 1_767_268_800; // 2026-01-01T12:00:00Z

export const text = (...parts) => ({ content_type: 'text', parts });
export const said = (role, content, more = {}) => ({ role, content: typeof content === 'string' ? text(content) : content, ...more });

/** A conversation of messages that follow each other; `versions` of a message stand beside it. */
export function conversation(number, title, messages, more = {}) {
  const id = more.id ?? `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const at = begun - number * 86_400 * 3;
  const mapping = { root: { id: 'root', message: null, parent: null } };
  let parent = 'root';
  messages.forEach((message, turn) => {
    const all = [...(message.versions ?? []), message];
    all.forEach((one, version) => {
      const key = `${number}-${turn}-${version}`;
      const { role, content, versions, name, recipient, metadata, ...rest } = one;
      mapping[key] = {
        id: key,
        parent,
        message: {
          id: key, author: { role, name: name ?? null }, create_time: at + turn * 60, content, metadata: metadata ?? {}, recipient: recipient ?? 'all', ...rest,
        },
      };
    });
    parent = `${number}-${turn}-${all.length - 1}`;
  });
  return { title, create_time: at, update_time: at + 3600, mapping, current_node: parent, default_model_slug: 'gpt-4o', ...more, conversation_id: id, id };
}

function crc32(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** A picture of stripes. */
export function png(width, height) {
  const chunk = (kind, data) => {
    const body = Buffer.concat([Buffer.from(kind), data]);
    const whole = Buffer.alloc(body.length + 8);
    whole.writeUInt32BE(data.length, 0);
    body.copy(whole, 4);
    whole.writeUInt32BE(crc32(body), body.length + 4);
    return whole;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const light = (x + y) % 40 < 20 ? 90 : 200;
      rows.set([light, 120, 255 - light], y * (width * 3 + 1) + 1 + x * 3);
    }
  }
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

/** A tone of a second. */
export function wav(seconds = 1) {
  const rate = 8000;
  const bytes = Buffer.alloc(44 + rate * seconds);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + rate * seconds, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(rate * seconds, 40);
  for (let at = 0; at < rate * seconds; at += 1) bytes[44 + at] = 128 + Math.round(60 * Math.sin(at * 0.3));
  return bytes;
}

const tone = (ending) => Buffer.from(TONES[ending], 'base64');

/** Writes an export: conversations and files, whose names may hold folders. */
export function write(folder, conversations, files = {}) {
  mkdirSync(folder, { recursive: true });
  // A list of texts is written as it is: not everything that has to be read is JSON.
  const list = conversations.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
  writeFileSync(join(folder, 'conversations.json'), `[${list.join(',\n')}]`);
  writeFileSync(join(folder, 'chat.html'), '<html></html>');
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

const picture = (id, more = {}) => ({ content_type: 'image_asset_pointer', asset_pointer: `sediment://${id}`, size_bytes: 1, width: 1, height: 1, ...more });
const clip = (id, format) => ({ content_type: 'audio_asset_pointer', asset_pointer: `sediment://${id}`, format, size_bytes: 1, metadata: { start: 0, end: 1 } });
const heard = (words, direction = 'in') => ({ content_type: 'audio_transcription', text: words, direction, decoding_id: null });
const mixed = (...parts) => ({ content_type: 'multimodal_text', parts });
const tool = (name, content, metadata) => said('tool', content, { name, metadata });
const call = (recipient, language, words) => said('assistant', { content_type: 'code', language, text: words }, { recipient });

const ARABIC = `أهلاً. إليك خطوات تثبيت البرنامج \`quitgpt\` على نظام Linux، مع شرح كل خطوة.

## الخطوات

1. افتح الطرفية (Terminal) واكتب الأمر \`sudo apt install curl\`.
2. نزّل الملف من https://example.org/download?x=1 ثم تحقق من المجموع \`sha256sum file.zip\`.
3. شغّل البرنامج.

This paragraph is in English, inside an Arabic conversation: it reads from the left.

> الاقتباس هنا بالعربية، وفيه رقم 25% وتاريخ 2026-01-05.

| الاسم | Version | السعر |
|:------|:-------:|------:|
| محرّر النصوص | 3.2 | 120 ر.س |
| Obsidian للكتابة | 1.9 | مجاني |

\`\`\`python
# تعليق بالعربية
print("مرحبا", 1 + 2)
\`\`\`

- نقطة أولى
  - نقطة داخلية with English words
- نقطة ثانية **مهمة** و*مائلة* و[رابط](https://example.org/ar)`;

const CODE = `Here is a longer answer with \`inline code\`, **bold**, *italic*, ~~struck~~ and a [link](https://example.org/a/rather/long/address?with=parameters&and=more).

### A heading

\`\`\`rust
fn main() {
    let a_very_long_line = "a line that is far longer than any phone is wide and must be scrolled within its own box, not with the page";
    println!("{a_very_long_line}");
}
\`\`\`

| Column | Another column | A third column with a long heading | Number |
|---|:---:|---|---:|
| one | two | three with quite some words in it that need room | 1 |
| one | two | \`code\` | 1,000,000 |

1. first
   - inner one
   - inner two
2. second

- [x] done
- [ ] open

Math: \\(a^2 + b^2 = c^2\\) and \\[ \\int_0^1 x\\,dx = \\tfrac12 \\]

> A quote
> of two lines.

---

averyveryverylongwordwithoutanyblankthatnobodywouldwritebutthatdoesoccurinaddressesandidentifiersofprograms`;

/** Every kind of content. */
export function plenty(folder) {
  const files = {
    'file_stripes-picture of stripes.png': png(320, 200),
    'file_wide-panorama.png': png(1600, 120),
    'file_wav-clip.wav': wav(),
    'file_mp3.dat': tone('mp3'),
    'file_m4a.dat': tone('m4a'),
    'file_webm.dat': tone('webm'),
    'file_ogg.dat': tone('ogg'),
    'file_notes-notes.pdf': Buffer.from('%PDF-1.4\n%nothing in it\n'),
    'file_drawing-drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg"><circle r="9"/></svg>',
  };
  const conversations = [
    conversation(1, 'تثبيت البرنامج على Linux خطوة بخطوة', [
      said('user', 'كيف أثبّت البرنامج على Linux؟ أريد شرحاً بالعربية.'),
      said('assistant', ARABIC),
      said('user', 'Thanks! شكراً'),
    ]),
    conversation(2, 'Code, tables and lists', [said('user', 'Show me code and a table.\nIn two lines, please.'), said('assistant', CODE)]),
    conversation(3, 'Pictures and files', [
      said('user', mixed(picture('file_stripes'), 'What is in this picture?'), {
        metadata: { attachments: [{ id: 'file_stripes', name: 'picture of stripes.png', mime_type: 'image/png' }, { id: 'file_notes', name: 'notes.pdf' }, { id: 'file_drawing', name: 'drawing.svg' }] },
      }),
      call('dalle.text2im', 'json', '{"prompt":"a river between two hills at dawn"}'),
      tool('dalle.text2im', mixed(picture('file_wide', { metadata: { dalle: { prompt: 'a river between two hills at dawn' } } }))),
      said('assistant', 'Stripes, and here is a river.'),
      said('user', mixed(picture('file_lost'), 'And in this one?'), { metadata: { attachments: [{ id: 'file_lost', name: 'holiday.jpg' }] } }),
      said('assistant', mixed('I cannot see it.', clip('file_lostsound', 'wav'))),
    ]),
    conversation(4, 'Spoken', [
      said('user', mixed(heard('This was said aloud.'), { content_type: 'real_time_user_audio_video_asset_pointer', frames_asset_pointers: [], video_container_asset_pointer: null, audio_asset_pointer: clip('file_wav', 'wav'), audio_start_timestamp: 1 })),
      said('assistant', mixed(heard('And this was the answer.', 'out'), clip('file_mp3', 'mp3'))),
      said('user', mixed(heard('هذا ما قيل بصوت عالٍ.'), clip('file_m4a', 'm4a'))),
      said('assistant', mixed(heard('نعم.', 'out'), clip('file_webm', 'webm'))),
      said('assistant', mixed(heard('Once more.', 'out'), clip('file_ogg', 'ogg'))),
    ]),
    conversation(5, 'Everything behind an answer', [
      said('system', { content_type: 'user_editable_context', user_profile: 'I teach geography.', user_instructions: 'Answer briefly.' }, { metadata: { is_user_system_message: true } }),
      said('assistant', { content_type: 'model_editable_context', model_set_context: '1. Likes maps.' }),
      said('user', 'How long is the river?'),
      said('assistant', { content_type: 'thoughts', thoughts: [{ summary: 'Looking at maps', content: 'The river is long.\n\n- one\n- two', finished: true }] }),
      said('assistant', { content_type: 'reasoning_recap', content: 'Thought for 7 seconds' }),
      call('python', 'python', 'print(6650)\n'),
      tool('python', { content_type: 'execution_output', text: '6650\n' }),
      tool('browser', { content_type: 'tether_browsing_display', result: '# rivers\nL0: water', summary: '' }),
      tool('browser', { content_type: 'tether_quote', url: 'https://example.org/rivers', domain: 'example.org', title: 'Rivers of the world', text: 'It is **6,650** km long.' }),
      tool('web', { content_type: 'system_error', name: 'Timeout', text: 'the page took too long' }),
      call('canmore.create_textdoc', 'json', JSON.stringify({ name: 'River notes', type: 'document', content: '# River notes\n\nIt is long.' })),
      tool('canmore.create_textdoc', 'Successfully created', { canvas: { textdoc_id: '1', title: 'River notes', textdoc_type: 'document' } }),
      call('canmore.create_textdoc', 'json', JSON.stringify({ name: 'length.py', type: 'code/python', content: 'print("6,650 km")' })),
      said('assistant', { content_type: 'super_widget', widgets: { map: { zoom: 3 } } }),
      said('assistant', 'About 6,650 km \ue200cite\ue202turn0search1\ue201.', {
        metadata: { content_references: [{ matched_text: '\ue200cite\ue202turn0search1\ue201', alt: '([Rivers](https://example.org/rivers))', items: [{ title: 'Rivers', url: 'https://example.org/rivers' }] }] },
      }),
    ]),
    conversation(6, 'Asked again', [
      said('user', 'A short poem, please.', { versions: [said('user', 'A poem, please.')] }),
      said('assistant', 'The third answer is the one that is shown.', { versions: [said('assistant', 'The first answer.'), said('assistant', 'The second answer, with `code`.')] }),
    ]),
    conversation(7, null, [said('user', 'There is no title.'), said('assistant', 'No.')]),
    { ...conversation(8, 'No date at all', [said('user', 'When was this?', { create_time: null })]), create_time: null, update_time: null },
    conversation(9, '東京への旅行と北京', [said('user', '東京大学はどこですか。がっこう'), said('assistant', '東京都文京区にあります。北京大学在北京。')]),
    conversation(10, '한국어 대화', [said('user', '안녕하세요, 도서관이 어디예요?'), said('assistant', '저기 있습니다.')]),
    conversation(11, 'Čeština a Ελληνικά', [said('user', 'Příliš žluťoučký kůň'), said('assistant', 'Οδυσσέας, ΟΔΟΣ. Tiếng Việt. naïve Gdańsk')]),
    conversation(12, `${'AVeryLongTitleWithoutAnyBlank'.repeat(6)}`, [said('user', 'Long.')]),
    conversation(13, 'إلغاء الاشتراك والفاتورة', [said('user', 'أريد إلغاء الاشتراكِ في المكتبةِ'), said('assistant', 'اضغط على الإعدادات ثم على «إلغاء». فَاتُورَة کتاب')]),
    '{"id":"00000000-0000-4000-8000-00000000dead","title":"unreadable","mapping":[1,{"a":oops}]}',
  ];
  write(folder, conversations, files);
  return conversations.length - 1;
}

const RUN = `globalThis.${MARK}=1`;

/** What runs if it is put anywhere as it is. */
export const HOSTILE = [
  `<script>${RUN}</script>`, `</script><script>${RUN}</script>`, `<img src=x onerror="${RUN}">`, `<svg onload="${RUN}"></svg>`,
  `"><script>${RUN}</script>`, `' onmouseover='${RUN}' autofocus onfocus='${RUN}' x='`, `" onmouseover="${RUN}" autofocus onfocus="${RUN}" x="`,
  `<style>@import url(http://127.0.0.1:9/a.css);*{background:url(http://127.0.0.1:9/b)}</style>`,
  `<link rel=stylesheet href="http://127.0.0.1:9/c.css">`, `<iframe srcdoc="<script>parent.${MARK}=1</script>"></iframe>`,
  `<meta http-equiv=refresh content="0;url=http://127.0.0.1:9/d">`, `<base href="http://127.0.0.1:9/">`, `<form action="http://127.0.0.1:9/e"><button>x</button></form>`,
  `<video src="http://127.0.0.1:9/f" autoplay></video>`, `<object data="http://127.0.0.1:9/g"></object>`,
  `[js](javascript:${RUN})`, `[js](JaVaScRiPt&colon;${RUN})`, `[js](&#106;avascript:${RUN})`, `[data](data:text/html,<script>${RUN}</script>)`, `[vb](vbscript:${RUN})`,
  `[file](file:///etc/passwd)`, `[slashes](//127.0.0.1:9/h)`, `<javascript:${RUN}>`, `![pixel](http://127.0.0.1:9/i.png)`, `![data](data:image/svg+xml,<svg onload=alert(1)>)`,
  `\u2028${RUN}\u2029`, `\u202egnp.exe\u202c`, '--><!-- ', ']]>', '{{constructor.constructor("alert(1)")()}}', '${alert(1)}', '\u0000\u0008',
].join('\n\n');

/** Every place that holds words of others, filled with what runs. */
export function evil(folder) {
  const kinds = [
    text(HOSTILE), mixed(HOSTILE, heard(HOSTILE), picture('file_evil', { metadata: { dalle: { prompt: HOSTILE } } }), { content_type: HOSTILE, x: HOSTILE }, [HOSTILE]),
    { content_type: 'code', language: HOSTILE, text: HOSTILE }, { content_type: 'execution_output', text: HOSTILE },
    { content_type: 'thoughts', thoughts: [{ summary: HOSTILE, content: HOSTILE }] }, { content_type: 'reasoning_recap', content: HOSTILE },
    { content_type: 'tether_quote', url: `javascript:${RUN}`, title: HOSTILE, text: HOSTILE }, { content_type: 'tether_quote', url: `https://x.example/"${HOSTILE}`, title: HOSTILE, text: HOSTILE },
    { content_type: 'sonic_webpage', url: HOSTILE, title: HOSTILE, text: HOSTILE }, { content_type: 'system_error', name: HOSTILE, text: HOSTILE },
    { content_type: 'user_editable_context', user_profile: HOSTILE, user_instructions: HOSTILE }, { content_type: 'model_editable_context', model_set_context: HOSTILE },
    { content_type: 'computer_output', state: { url: HOSTILE, title: HOSTILE, dom: HOSTILE } }, { content_type: HOSTILE, new: HOSTILE },
    text(`\`\`\`"><script>${RUN}</script>\n${HOSTILE}\n\`\`\``), text(`| ${HOSTILE.replaceAll('\n', ' ')} |\n|---|\n| <script>${RUN}</script> |`),
  ];
  const metadata = { model_slug: HOSTILE, attachments: [{ id: 'file_gone', name: HOSTILE, mime_type: HOSTILE }, { id: 'file_evil', name: HOSTILE }, { id: 'file_page', name: HOSTILE }], content_references: [{ matched_text: 'js', alt: HOSTILE }] };
  const messages = kinds.map((content, at) => said(['user', 'assistant', 'tool'][at % 3], content, { name: HOSTILE, metadata }));
  const canvas = (type) => call('canmore.create_textdoc', 'json', JSON.stringify({ name: HOSTILE, type, content: HOSTILE }));
  const ids = ['__proto__', 'constructor', 'toString', '../../outside', `"><script>${RUN}</script>`, "');" + RUN + ";('", 'a\u2028b', 'CON'];
  const conversations = ids.map((id, at) => {
    const title = [HOSTILE, '__proto__', `</script><script>${RUN}</script>`, `\u2028${RUN}//`, `</title><script>${RUN}</script>`, `javascript:${RUN}`, '\u202ereversed', '"><img src=x onerror=alert(1)>'][at];
    return conversation(100 + at, title, [...messages, canvas('document'), canvas(`code/${HOSTILE}`)], { id, default_model_slug: HOSTILE, gizmo_id: HOSTILE });
  });
  const page = `<html><script>${RUN};parent.${MARK}=1</script></html>`;
  write(folder, conversations, {
    'file_evil-<svg onload=alert(1)>.svg': `<svg xmlns="http://www.w3.org/2000/svg" onload="${RUN}"><script>${RUN}</script></svg>`,
    "file_page-'><script>.html": page,
  });
  return conversations.length;
}

/** Very many conversations of some messages each. */
export function many(folder, count) {
  const nouns = ['river', 'mountain', 'library', 'engine', 'garden', 'bread', 'planet', 'invoice', 'holiday', 'poem'];
  const list = [];
  for (let number = 1; number <= count; number += 1) {
    const noun = nouns[number % nouns.length];
    const words = Array.from({ length: 60 }, (_, at) => `${nouns[(number * 7 + at * 3) % nouns.length]}${(number * 31 + at * 17) % 997}`).join(' ');
    const rare = number === 4321 ? ' the only xylophone' : '';
    const one = conversation(number, `${noun} number ${number}`, [said('user', `Tell me about ${noun} ${number}.`), said('assistant', `${words}${rare}`)]);
    // Several on a day, over years.
    one.create_time = begun - number * 9000;
    list.push(one);
  }
  write(folder, list);
  return count;
}
