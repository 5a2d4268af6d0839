"use strict";
(function () {
  var main = document.getElementById("list"), box = document.getElementById("search"), field = box.querySelector("input");
  var plain = document.getElementById("plain"), found = document.getElementById("found"), count = document.getElementById("count");
  var pages = document.querySelector(".pages"), rows = [], words = {}, chunks = Number(main.dataset.chunks), parts = Number(main.dataset.words);
  var loaded = 0, read = 0, started = false, timer = 0;
  function fold(text) {
    return text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640]/g, "")
      .replace(/[\u0622\u0623\u0625\u0671]/g, "\u0627").replace(/\u0624/g, "\u0648").replace(/[\u0626\u0649]/g, "\u064a").replace(/\u0629/g, "\u0647");
  }
  window.quitgpt = {
    list: function (number, list) {
      list.forEach(function (row, at) {
        rows[number * 1000 + at] = { name: row[0], title: row[1], day: row[2], messages: row[3], fold: fold(row[1]) + " " + row[2] };
      });
    },
    words: function (number, list) {
      list.forEach(function (pair) { words[pair[0]] = (words[pair[0]] || "") + " " + pair[1]; });
    }
  };
  function load(name, then) {
    var script = document.createElement("script");
    script.src = name;
    script.onload = script.onerror = function () { script.remove(); then(); };
    document.head.appendChild(script);
  }
  function three(number) { return ("00" + number).slice(-3); }
  function more() {
    if (loaded < chunks) { load("data/list-" + three(loaded) + ".js", function () { loaded += 1; show(); more(); }); }
    else if (read < parts) { load("data/words-" + three(read) + ".js", function () { read += 1; show(); more(); }); }
  }
  function item(row) {
    var li = document.createElement("li"), link = document.createElement("a"), title = document.createElement("bdi"), about = document.createElement("span");
    link.href = "conversations/" + encodeURIComponent(row.name) + ".html";
    title.textContent = row.title || main.dataset.untitled;
    link.appendChild(title);
    about.textContent = (row.day || main.dataset.undated) + " \u00b7 " + row.messages;
    li.appendChild(link);
    li.appendChild(document.createTextNode(" "));
    li.appendChild(about);
    return li;
  }
  function show() {
    var wanted = fold(field.value).split(/\s+/).filter(Boolean);
    var searching = wanted.length > 0;
    plain.hidden = searching;
    pages.hidden = searching;
    found.textContent = "";
    count.textContent = "";
    if (!searching) { return; }
    var first = [], second = [];
    rows.forEach(function (row) {
      var text = words[row.name] || "";
      var titled = wanted.every(function (word) { return row.fold.indexOf(word) >= 0; });
      if (titled) { first.push(row); }
      else if (wanted.every(function (word) { return row.fold.indexOf(word) >= 0 || text.indexOf(word) >= 0; })) { second.push(row); }
    });
    var all = first.concat(second), list = document.createElement("ol");
    list.className = "list";
    all.slice(0, 300).forEach(function (row) { list.appendChild(item(row)); });
    found.appendChild(list);
    count.textContent = all.length ? String(all.length) : (loaded < chunks || read < parts ? "\u2026" : main.dataset.nothing);
  }
  box.hidden = false;
  field.addEventListener("input", function () {
    if (!started) { started = true; more(); }
    clearTimeout(timer);
    timer = setTimeout(show, 80);
  });
  var wish = decodeURIComponent(location.hash.slice(1));
  if (wish) { field.value = wish; started = true; more(); }
})();
