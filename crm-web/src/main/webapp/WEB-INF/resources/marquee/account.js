/* Ways by keyboard between a field and what was found for it. */
(function () {
  "use strict";

  function links(id) {
    return Array.from(document.getElementById(id).querySelectorAll("a[data-stop]"));
  }

  document.addEventListener("keydown", function (event) {
    const stop = event.target.closest("a[data-stop]");
    if (event.key === "ArrowDown" && event.target.dataset.down) {
      const first = links(event.target.dataset.down)[0];
      if (first) {
        event.preventDefault();
        first.focus();
      }
    } else if (stop && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      const field = document.querySelector("[data-down]");
      const stops = [field, ...links(field.dataset.down)];
      event.preventDefault();
      stops[Math.max(0, Math.min(stops.length - 1, stops.indexOf(stop) + (event.key === "ArrowDown" ? 1 : -1)))].focus();
    }
  });

  document.addEventListener("click", function (event) {
    const check = event.target.closest(".check a[href^='#']");
    if (check) {
      event.preventDefault();
      document.getElementById(check.hash.slice(1)).focus();
    }
  });
})();
