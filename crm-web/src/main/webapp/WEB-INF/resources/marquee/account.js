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

  // What was found before says nothing of what is typed now.
  function forget() {
    const found = document.getElementById("entry:found");
    const card = found.querySelector(".card");
    const said = document.createElement("p");
    said.textContent = found.dataset.failed;
    card.replaceChildren(card.querySelector("h2"), said);
  }

  document.addEventListener("DOMContentLoaded", function () {
    if (document.getElementById("entry:found")) {
      window.jQuery(document).on("pfAjaxError", forget);
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

/* A hierarchy as a table: arrows go from row to row, open and close; Enter follows the name. */
(function () {
  "use strict";

  const level = (row) => Number(row.getAttribute("aria-level"));
  const rows = (table) => Array.from(table.querySelectorAll("tbody tr"));
  const visible = (table) => rows(table).filter((row) => !row.hidden);

  function below(row) {
    const found = [];
    for (let next = row.nextElementSibling; next && level(next) > level(row); next = next.nextElementSibling) {
      found.push(next);
    }
    return found;
  }

  function expand(row, open) {
    row.setAttribute("aria-expanded", String(open));
    let closed = null;
    for (const under of below(row)) {
      if (closed !== null && level(under) <= closed) {
        closed = null;
      }
      under.hidden = !open || closed !== null;
      if (closed === null && under.getAttribute("aria-expanded") === "false") {
        closed = level(under);
      }
    }
  }

  function stop(row) {
    for (const other of rows(row.closest("table"))) {
      other.tabIndex = other === row ? 0 : -1;
    }
    row.focus();
  }

  function parentOf(row) {
    let above = row.previousElementSibling;
    while (above && level(above) >= level(row)) {
      above = above.previousElementSibling;
    }
    return above;
  }

  function sideways(row, right) {
    const expanded = row.getAttribute("aria-expanded");
    if (expanded === String(!right)) {
      expand(row, right);
    } else if (!right && parentOf(row)) {
      stop(parentOf(row));
    } else if (right && expanded === "true") {
      stop(row.nextElementSibling);
    }
  }

  function press(event, row) {
    const shown = visible(row.closest("table"));
    const at = shown.indexOf(row);
    const to = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1}[event.key];
    if (to !== undefined) {
      stop(shown[Math.max(0, Math.min(shown.length - 1, to))]);
    } else if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
      sideways(row, event.key === "ArrowRight");
    } else if (event.key === "Enter") {
      row.querySelector("a").click();
    } else {
      return;
    }
    event.preventDefault();
  }

  document.addEventListener("DOMContentLoaded", function () {
    for (const table of document.querySelectorAll(".tree")) {
      const all = rows(table);
      all.filter((row) => row.dataset.parent === "true").forEach((row) => row.setAttribute("aria-expanded", "true"));
      (all.find((row) => row.classList.contains("here")) || all[0]).tabIndex = 0;
      table.addEventListener("keydown", (event) => event.target.matches("tbody tr") && press(event, event.target));
      table.addEventListener("click", function (event) {
        const row = event.target.closest("tbody tr[aria-expanded]");
        if (row && event.target.matches(".tree-name")) {
          expand(row, row.getAttribute("aria-expanded") !== "true");
        }
      });
    }
  });
})();
