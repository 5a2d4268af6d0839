"use strict";
(function () {
  var main = document.getElementById("list"), box = document.getElementById("search"), field = box.querySelector("input");
  var plain = document.getElementById("plain"), found = document.getElementById("found"), count = document.getElementById("count");
  var others = document.querySelectorAll("main > nav, main > .missing"), chunks = Number(main.dataset.chunks), parts = Number(main.dataset.words);
  var rows = [], words = new Map(), loaded = 0, read = 0, started = false, timer = 0;
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
      list.forEach(function (pair) { words.set(pair[0], (words.get(pair[0]) || "") + " " + pair[1]); });
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
  function three(number) { return ("00" + number).slice(-3); }
  function more() {
    if (loaded < chunks) { load("data/list-" + three(loaded) + ".js", function () { loaded += 1; more(); }); }
    else if (read < parts) { load("data/words-" + three(read) + ".js", function () { read += 1; more(); }); }
    soon(200);
  }
  function item(row) {
    var li = document.createElement("li"), link = document.createElement("a"), title = document.createElement("bdi"), about = document.createElement("span");
    var day = document.createElement("bdi"), messages = document.createElement("bdi");
    link.href = "conversations/" + encodeURIComponent(row.name) + ".html";
    title.textContent = row.title || main.dataset.untitled;
    link.appendChild(title);
    day.textContent = row.day || main.dataset.undated;
    messages.textContent = row.messages;
    about.append(day, " \u00b7 " + main.dataset.messages + " ", messages);
    li.append(link, " ", about);
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
    all.slice(0, 300).forEach(function (row) { list.appendChild(item(row)); });
    if (all.length) { found.appendChild(list); }
    count.textContent = (all.length || (done ? main.dataset.nothing : "")) + (done ? "" : " \u2026");
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
