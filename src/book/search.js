(function () {
  'use strict';
  var box = document.getElementById('find');
  var data = JSON.parse(document.getElementById('find-data').textContent);
  var field = box.querySelector('input');
  var list = document.getElementById('find-list');
  var said = document.getElementById('find-said');

  // The same letter whatever hamza, taa marbuta, accents and vowel signs: the rules of `quitgpt guide search`.
  function fold(text) {
    return text.toLowerCase().replace(/[أإآٱ]/g, 'ا').replace(/ؤ/g, 'و').replace(/[ئى]/g, 'ي').replace(/ة/g, 'ه')
      .normalize('NFD').replace(/[\u0300-\u036f\u064b-\u0652\u0670\u0640]/g, '');
  }
  function stem(word) {
    if (/[\u0600-\u06ff]/.test(word)) {
      var bare = word.replace(/^(وال|بال|كال|فال|لل|ال)/, '');
      return bare.length >= 3 ? bare : word;
    }
    var short = word.replace(/(lations?|ations?|lling|lled|ings?|ies|es|ed|s)$/, '');
    return short.length >= 4 ? short : word;
  }
  function words(text) {
    return fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean).map(stem);
  }
  data.forEach(function (entry) { entry.title = fold(entry.t); entry.text = fold(entry.x); });

  // What `from` to `to` of the folded text is in the text itself: folding drops signs, so count again.
  function around(entry, word) {
    var at = entry.text.indexOf(word);
    if (at < 0) { return [entry.x.slice(0, 160), '', '']; }
    var start = 0;
    for (var folded = 0; start < entry.x.length && folded < at; start += 1) { folded += fold(entry.x[start]).length; }
    var end = start;
    for (var taken = 0; end < entry.x.length && taken < word.length; end += 1) { taken += fold(entry.x[end]).length; }
    var from = entry.x.lastIndexOf(' ', Math.max(0, start - 60)) + 1;
    var to = entry.x.indexOf(' ', end + 90);
    return [(from ? '… ' : '') + entry.x.slice(from, start), entry.x.slice(start, end),
      entry.x.slice(end, to < 0 ? undefined : to) + (to < 0 ? '' : ' …')];
  }
  function show() {
    var wanted = words(field.value);
    list.textContent = '';
    if (!wanted.length) { said.textContent = ''; return; }
    var hits = data.filter(function (entry) {
      return wanted.every(function (word) { return entry.title.includes(word) || entry.text.includes(word); });
    });
    function score(entry) {
      var titled = wanted.filter(function (word) { return entry.title.includes(word); }).length;
      var often = wanted.reduce(function (sum, word) { return sum + entry.text.split(word).length - 1; }, 0);
      return titled * 100 + Math.min(often, 50);
    }
    hits.sort(function (a, b) { return score(b) - score(a); });
    said.textContent = hits.length ? box.dataset.found.replace('{n}', hits.length) : box.dataset.nothing;
    hits.slice(0, 30).forEach(function (entry) {
      var item = document.createElement('li');
      var link = document.createElement('a');
      link.href = entry.h;
      link.textContent = entry.t;
      item.append(link, document.createElement('br'));
      var context = document.createElement('span');
      context.className = 'quiet';
      var parts = around(entry, wanted.find(function (word) { return entry.text.includes(word); }) || wanted[0]);
      var hit = document.createElement('mark');
      hit.textContent = parts[1];
      context.append(parts[0], hit, parts[2]);
      item.append(context);
      list.append(item);
    });
  }
  box.hidden = false;
  box.addEventListener('submit', function (event) { event.preventDefault(); show(); });
  field.addEventListener('input', show);
}());
