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
      list.appendChild(item);
    });
    told.textContent = found.length ? told.dataset.some.replace("%n", found.length) : told.dataset.none;
  }
  field.addEventListener("input", find);
  var asked = new URLSearchParams(location.search).get("q");
  if (asked) { field.value = asked; find(); }
})();
