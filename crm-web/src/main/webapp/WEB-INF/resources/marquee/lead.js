/* The list of leads: from row to row, choosing many, with Shift a whole row of them, and looking at one beside the list. */
(function () {
  "use strict";

  const PICKS = "marquee-picked";
  const PEEKED = ["lead", "lead-dialogs", "said"];

  let last = null;

  function boxes() {
    return Array.from(document.querySelectorAll("input[form=picked][name=id]"));
  }

  function count() {
    const bar = document.getElementById("picked");
    if (!bar) {
      return;
    }
    const all = boxes();
    const chosen = all.filter(function (box) {
      return box.checked;
    });
    const head = document.querySelector("[data-picks]");
    bar.hidden = chosen.length === 0;
    bar.querySelector("output").value = String(chosen.length);
    if (head) {
      head.checked = chosen.length > 0 && chosen.length === all.length;
      head.indeterminate = chosen.length > 0 && chosen.length < all.length;
    }
  }

  function pickBetween(box) {
    const all = boxes();
    const ends = [all.indexOf(last), all.indexOf(box)].sort(function (a, b) {
      return a - b;
    });
    for (const between of all.slice(ends[0], ends[1] + 1)) {
      between.checked = box.checked;
    }
  }

  /* Whoever comes back from the preview to the list he chose in finds his choice again. */
  function keepPicks(form) {
    const chosen = boxes().filter(function (box) {
      return box.checked;
    });
    sessionStorage.setItem(PICKS, JSON.stringify({
      from: form.elements.from.value,
      ids: chosen.map(function (box) {
        return box.value;
      }),
    }));
  }

  function restorePicks() {
    const kept = JSON.parse(sessionStorage.getItem(PICKS));
    const form = document.getElementById("picked");
    if (form && kept && kept.from === form.elements.from.value) {
      for (const box of boxes()) {
        box.checked = kept.ids.includes(box.value);
      }
    }
    sessionStorage.removeItem(PICKS);
  }

  /* By the arrows from person to person; from nowhere to the first one. */
  function step(by) {
    const persons = Array.from(document.querySelectorAll(".leads td.person a"));
    const row = document.activeElement.closest("tr");
    const at = persons.findIndex(function (person) {
      return person.closest("tr") === row;
    });
    const next = persons[at < 0 ? 0 : Math.max(0, Math.min(persons.length - 1, at + by))];
    if (next) {
      next.focus();
    }
  }

  document.addEventListener("submit", function (event) {
    // A field named "id" hides the id of its form.
    if (event.target.matches("#picked")) {
      keepPicks(event.target);
    }
  });

  document.addEventListener("click", function (event) {
    const steps = event.target.closest("[data-steps]");
    if (steps) {
      step(Number(steps.dataset.steps));
      return;
    }
    const box = event.target.closest("input[form=picked][name=id]");
    const peek = event.target.closest("[data-peek]");
    if (event.target.closest("[data-picks]")) {
      for (const one of boxes()) {
        one.checked = event.target.checked;
      }
      count();
    } else if (event.target.closest("[data-unpick]")) {
      for (const one of boxes()) {
        one.checked = false;
      }
      count();
      document.querySelector("[data-picks]").focus();
    } else if (box) {
      if (event.shiftKey && last) {
        pickBetween(box);
      }
      last = box;
      count();
    } else if (peek) {
      document.getElementById("peek").dataset.at = peeks().indexOf(peek);
      window.marqueePeek([{ name: "lead", value: peek.dataset.peek }]);
      open(peek.dataset.peek);
    }
  });

  function peeks() {
    return Array.from(document.querySelectorAll("[data-peek]"));
  }

  function open(id) {
    const side = document.getElementById("peek");
    side.dataset.of = id;
    // Nothing of the lead before may be read or pressed while this one is on its way.
    for (const part of PEEKED) {
      document.getElementById(part).replaceChildren();
    }
    document.getElementById("peek-title").textContent = side.dataset.going;
    if (!side.open) {
      side.showModal();
    }
  }

  document.addEventListener("DOMContentLoaded", function () {
    const side = document.getElementById("peek");
    if (side) {
      // The row may have been drawn anew meanwhile, or be gone, so the browser would not find the way back by itself.
      side.addEventListener("close", function () {
        const rows = peeks();
        const opener = rows.find(function (row) {
          return row.dataset.peek === side.dataset.of;
        });
        const next = rows[Math.min(Number(side.dataset.at), rows.length - 1)];
        (opener || next || document.getElementById("count")).focus();
      });
      window.jQuery(document).on("pfAjaxError", function () {
        const title = document.getElementById("peek-title");
        if (title.textContent === side.dataset.going) {
          title.textContent = side.dataset.failed;
        }
      });
    }
    restorePicks();
    count();
  });

  window.addEventListener("pageshow", count);
})();
