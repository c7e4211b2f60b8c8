// Looks through the articles of one language. Everything is here: nothing is asked of a server.
(function () {
  "use strict";
  var field = document.getElementById("search");
  var list = document.getElementById("found");
  var told = document.getElementById("told");
  var all = document.getElementById("all");
  var pages = window.ARTICLES || [];
  if (!field || !list) { return; }
  document.getElementById("searching").hidden = false;

  function fold(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  }
  pages.forEach(function (page) {
    page.head = fold(page.title);
    page.words = fold(page.text);
  });

  // How well a word answers: in the title, in the text, or with its ending left off.
  function score(page, word) {
    if (page.head.split(/[^\p{L}\p{N}]+/u).indexOf(word) >= 0) { return 12; }
    if (page.head.indexOf(word) >= 0) { return 8; }
    if (page.words.indexOf(word) >= 0) { return 3; }
    var stem = word.length > 5 ? word.slice(0, -2) : word.length > 4 ? word.slice(0, -1) : "";
    if (stem && page.head.indexOf(stem) >= 0) { return 5; }
    if (stem && page.words.indexOf(stem) >= 0) { return 1; }
    return 0;
  }

  // The words of a page from a little before the first of those looked for, which are marked.
  function passage(page, words) {
    var near = words.map(function (w) { return page.words.indexOf(w); }).filter(function (at) { return at >= 0; });
    var said = document.createElement("p");
    if (!near.length || page.words.length !== page.text.length) { return near.length ? plain(said, page) : null; }
    var from = Math.max(0, Math.min.apply(null, near) - 60), to = Math.min(page.text.length, from + 200);
    if (from) { from = page.text.indexOf(" ", from) + 1; said.append("… "); }
    while (from < to) {
      var next = to, long = 0;
      words.forEach(function (w) {
        var at = page.words.indexOf(w, from);
        if (at >= 0 && (at < next || (at === next && w.length > long))) { next = at; long = w.length; }
      });
      said.append(page.text.slice(from, Math.min(next, to)));
      if (long) {
        var mark = document.createElement("mark");
        mark.textContent = page.text.slice(next, next + long);
        said.append(mark);
      }
      from = next + long;
    }
    if (to < page.text.length) { said.append("…"); }
    return said;
  }
  // Where folding changes how long a text is, no place in the one is a place in the other.
  function plain(said, page) {
    said.textContent = page.text.slice(0, 200);
    return said;
  }

  function find() {
    var words = fold(field.value).split(/[^\p{L}\p{N}]+/u).filter(function (w) { return w.length > 1; });
    list.textContent = "";
    told.textContent = "";
    all.hidden = words.length > 0;
    if (!words.length) { return; }
    var found = [];
    pages.forEach(function (page) {
      var hits = 0, sum = 0;
      words.forEach(function (word) {
        var n = score(page, word);
        if (n) { hits += 1; sum += n; }
      });
      if (hits) { found.push([hits * 100 + sum, page]); }
    });
    found.sort(function (a, b) { return b[0] - a[0]; });
    found.slice(0, 20).forEach(function (pair) {
      var item = document.createElement("li");
      var link = document.createElement("a");
      link.href = pair[1].address;
      link.textContent = pair[1].title;
      item.appendChild(link);
      var said = passage(pair[1], words);
      if (said) { item.appendChild(said); }
      list.appendChild(item);
    });
    told.textContent = found.length ? told.dataset.some.replace("%n", found.length) : told.dataset.none;
  }
  field.addEventListener("input", find);
  field.addEventListener("keydown", function (event) {
    var first = list.querySelector("a");
    if (event.key === "Enter" && first) { first.click(); }
  });
  var asked = new URLSearchParams(location.search).get("q");
  if (asked) { field.value = asked; find(); }
})();
