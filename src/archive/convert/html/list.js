"use strict";
(function () {
  var main = document.getElementById("list"), box = document.getElementById("search"), field = box.querySelector("input");
  var plain = document.getElementById("plain"), found = document.getElementById("found"), count = document.getElementById("count");
  var others = document.querySelectorAll("main > nav, main > .missing"), chunks = Number(main.dataset.chunks), parts = Number(main.dataset.words);
  var rows = [], words = new Map(), loaded = 0, read = 0, started = false, timer = 0;
  // Which file holds what was said in a conversation, the files that were read last, and who waits for one.
  var where = new Map(), texts = new Map(), waiting = new Map();
  // The one spelling in which words are compared; the files hold them in it already.
  var spellings = { "\u0623": "\u0627", "\u0625": "\u0627", "\u0622": "\u0627", "\u0671": "\u0627", "\u0624": "\u0648", "\u0626": "\u064a", "\u0649": "\u064a",
    "\u06cc": "\u064a", "\u06a9": "\u0643", "\u0629": "\u0647", "\u03c2": "\u03c3", "\u0451": "\u0435" };
  function fold(text) {
    return text.normalize("NFC").toLowerCase().replace(/[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g, "")
      .replace(/[\u00c0-\u024f\u0370-\u03ff\u1e00-\u1fff]/g, function (letter) { return letter.normalize("NFD")[0]; })
      .replace(/[\u0622-\u0626\u0629\u0649\u0671\u06a9\u06cc\u03c2\u0451]/g, function (letter) { return spellings[letter] || letter; });
  }
  // As the words in the files are cut: scripts without blanks between words are runs of their own.
  var cut = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\u{20000}-\u{3ffff}]+|(?:(?![\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\u{20000}-\u{3ffff}])[\p{Alphabetic}\p{N}])+/gu;
  function wishes() {
    var all = fold(field.value).match(cut) || [];
    // A single letter beside words says nothing.
    var long = all.filter(function (word) { return word.length > 1 || word > "\u0e00"; });
    return long.length ? long : all;
  }
  window.quitgpt = {
    list: function (number, list) {
      list.forEach(function (row, at) {
        rows[number * 1000 + at] = { name: row[0], title: row[1], day: row[2], messages: row[3], fold: fold(row[1]) + " " + row[2] };
      });
    },
    words: function (number, list) {
      list.forEach(function (row) { words.set(row[0], (words.get(row[0]) || "") + " " + row[1]); where.set(row[0], row[2]); });
    },
    texts: function (number, list) {
      texts.set(number, new Map(list));
      if (texts.size > 50) { texts.delete(texts.keys().next().value); }
    }
  };
  function load(name, then) {
    var script = document.createElement("script");
    script.src = name;
    script.onload = script.onerror = function () { script.remove(); then(); };
    document.head.appendChild(script);
  }
  function soon(wait) {
    if (!timer) { timer = setTimeout(function () { timer = 0; show(); }, wait); }
  }
  function three(number) { return String(number).padStart(3, "0"); }
  function more() {
    if (loaded < chunks) { load("data/list-" + three(loaded) + ".js", function () { loaded += 1; more(); }); }
    else if (read < parts) { load("data/words-" + three(read) + ".js", function () { read += 1; more(); }); }
    soon(200);
  }
  // Where words stand in a text: those that hold one of the wanted, whole; in scripts without blanks only the letters that are wanted.
  function places(text, wanted, first) {
    var list = [];
    for (var match of text.matchAll(cut)) {
      var folded = fold(match[0]), run = match[0] >= "\u0e00" && folded.length === match[0].length;
      wanted.some(function (word) {
        var at = folded.indexOf(word);
        if (at < 0) { return false; }
        list.push(run ? [match.index + at, match.index + at + word.length] : [match.index, match.index + match[0].length]);
        return true;
      });
      if (first && list.length) { break; }
    }
    return list;
  }
  function mark(into, text, wanted) {
    var from = 0;
    places(text, wanted).forEach(function (place) {
      var found = document.createElement("mark");
      found.textContent = text.slice(place[0], place[1]);
      into.append(text.slice(from, place[0]), found);
      from = place[1];
    });
    into.append(text.slice(from));
  }
  // The message in which most of the words stand, and the words around the first of them.
  function excerpt(messages, wanted) {
    var best = 0, found = null;
    messages.forEach(function (message) {
      var folded = fold(message[1]), count = wanted.filter(function (word) { return folded.indexOf(word) >= 0; }).length;
      if (count > best) { best = count; found = message; }
    });
    if (!found) { return null; }
    // Without the signs of Markdown that an excerpt has no use for.
    var text = found[1].normalize("NFC").replace(/^ *(?:```\S*|#+ |> |[-*] )|\*\*+/gm, " ").replace(/\s+/g, " ").trim(), place = places(text, wanted, true)[0];
    if (!place) { return null; }
    var half = function (at) { return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at; };
    var from = place[0] > 60 ? text.indexOf(" ", place[0] - 60) + 1 : 0, to = text.length;
    if (place[0] > 60 && (from === 0 || from > place[0])) { from = half(place[0] - 60); }
    if (to > place[0] + 160) {
      to = text.lastIndexOf(" ", place[0] + 160);
      if (to < place[1]) { to = half(Math.max(place[1], place[0] + 160)); }
    }
    return { anchor: "#m-" + found[0], text: (from > 0 ? "\u2026 " : "") + text.slice(from, to) + (to < text.length ? " \u2026" : "") };
  }
  function read_texts(number, then) {
    if (texts.has(number)) { then(texts.get(number)); return; }
    if (waiting.has(number)) { waiting.get(number).push(then); return; }
    waiting.set(number, [then]);
    load("data/texts-" + three(number) + ".js", function () {
      var all = waiting.get(number), list = texts.get(number) || new Map();
      waiting.delete(number);
      all.forEach(function (one) { one(list); });
    });
  }
  // What was said is read only for what is looked at.
  var looked = new Map(), sight = new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) {
      if (!entry.isIntersecting) { return; }
      sight.unobserve(entry.target);
      looked.get(entry.target)();
    });
  }, { rootMargin: "400px" });
  function item(row, wanted) {
    var li = document.createElement("li"), link = document.createElement("a"), title = document.createElement("bdi"), about = document.createElement("span");
    var day = document.createElement("bdi"), messages = document.createElement("bdi");
    link.href = "conversations/" + encodeURIComponent(row.name) + ".html";
    mark(title, row.title || main.dataset.untitled, row.title ? wanted : []);
    link.appendChild(title);
    day.textContent = row.day || main.dataset.undated;
    messages.textContent = row.messages;
    about.append(day, " \u00b7 " + main.dataset.messages + " ", messages);
    li.append(link, " ", about);
    looked.set(li, function () {
      if (!where.has(row.name)) { return; }
      read_texts(where.get(row.name), function (list) {
        var found = li.isConnected && excerpt(list.get(row.name) || [], wanted);
        if (!found) { return; }
        var words = document.createElement("a");
        words.className = "excerpt";
        words.dir = "auto";
        words.href = link.href + found.anchor;
        mark(words, found.text, wanted);
        li.append(words);
      });
    });
    sight.observe(li);
    return li;
  }
  function show() {
    var wanted = wishes(), searching = field.value.trim() !== "";
    plain.hidden = searching;
    others.forEach(function (other) { other.hidden = searching; });
    var done = loaded >= chunks && read >= parts;
    main.setAttribute("aria-busy", String(searching && !done));
    found.textContent = "";
    count.textContent = "";
    sight.disconnect();
    looked.clear();
    main.dataset.shown = field.value;
    if (!searching) { return; }
    var whole = fold(field.value.trim()), exact = [], first = [], second = [];
    rows.forEach(function (row) {
      if (row.fold.indexOf(whole) >= 0) { exact.push(row); return; }
      if (!wanted.length) { return; }
      var rest = wanted.filter(function (word) { return row.fold.indexOf(word) < 0; });
      if (!rest.length) { first.push(row); return; }
      var text = words.get(row.name) || "";
      if (rest.every(function (word) { return text.indexOf(word) >= 0; })) { second.push(row); }
    });
    var all = exact.concat(first, second), list = document.createElement("ol");
    list.className = "list";
    all.slice(0, 300).forEach(function (row) { list.appendChild(item(row, wanted)); });
    if (all.length) { found.appendChild(list); }
    count.textContent = (all.length ? main.dataset.results + " " + all.length : done ? main.dataset.nothing : "") + (done ? "" : " \u2026");
  }
  function begin() {
    if (!started) { started = true; more(); }
    soon(60);
  }
  box.hidden = false;
  field.addEventListener("input", begin);
  // What an address asks for behind its #, unless that is a place on the page.
  function wish() {
    var words = "";
    try { words = decodeURIComponent(location.hash.slice(1)); } catch (error) { return; }
    if (words && !document.getElementById(words)) { field.value = words; begin(); }
  }
  window.addEventListener("hashchange", wish);
  wish();
  // Words typed before the page was whole, or kept by the browser on the way back.
  if (field.value) { begin(); }
})();
