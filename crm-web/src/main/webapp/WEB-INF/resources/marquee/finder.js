/*
 * Ctrl or Cmd and K: finds while one types. The hits come from the server as links, ready to be followed. A page may have
 * another such dialog of its own: a field with data-source in a dialog of class finder.
 */
(function () {
  "use strict";

  const PAUSE = 160;
  let timer = 0;
  let asking = new AbortController();

  function finderOf(field) {
    return field.closest(".finder");
  }

  function isField(target) {
    return target.matches && target.matches(".finder [data-source]");
  }

  function say(finder, word) {
    const said = finder.querySelector(".finder-said");
    said.textContent = word ? said.dataset[word] : "";
    said.hidden = !word;
  }

  function hits(finder) {
    return Array.from(finder.querySelectorAll("[role=option]"));
  }

  function choose(finder, chosen) {
    for (const hit of hits(finder)) {
      hit.setAttribute("aria-selected", String(hit === chosen));
    }
    const text = finder.querySelector("[data-source]");
    if (chosen) {
      text.setAttribute("aria-activedescendant", chosen.id);
      chosen.scrollIntoView({ block: "nearest" });
    } else {
      text.removeAttribute("aria-activedescendant");
    }
  }

  function show(finder, list) {
    finder.querySelector(".finder-hits").replaceChildren(...list);
    finder.querySelector("[data-source]").setAttribute("aria-expanded", String(list.length > 0));
    choose(finder, hits(finder)[0]);
  }

  function address(field, text) {
    const source = new URL(field.dataset.source, location.href);
    source.searchParams.set("q", text);
    return source;
  }

  /* Whatever was asked before is no longer of interest. */
  async function ask(field, text) {
    const finder = finderOf(field);
    asking.abort();
    const mine = new AbortController();
    asking = mine;
    if (!text) {
      show(finder, []);
      say(finder, "start");
      return;
    }
    say(finder, "going");
    try {
      const answer = await fetch(address(field, text), { signal: mine.signal });
      if (answer.redirected) {
        // Only the door sends elsewhere: the session is over, and the page is to be signed in to again.
        location.reload();
        return;
      }
      const found = new DOMParser().parseFromString(await answer.text(), "text/html");
      const list = answer.ok ? Array.from(found.querySelectorAll("[role=option]")) : [];
      show(finder, list);
      say(finder, answer.ok ? (list.length ? "" : "none") : "failed");
    } catch (failure) {
      if (!mine.signal.aborted) {
        show(finder, []);
        say(finder, "failed");
      }
    }
  }

  function move(finder, step) {
    const all = hits(finder);
    const now = all.findIndex(function (hit) {
      return hit.getAttribute("aria-selected") === "true";
    });
    if (all.length) {
      choose(finder, all[(now + step + all.length) % all.length]);
    }
  }

  function open() {
    const finder = document.getElementById("finder");
    if (finder && !finder.open) {
      finder.showModal();
    }
    if (finder) {
      finder.querySelector("[data-source]").select();
    }
  }

  function press(finder, event) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(finder, event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      const chosen = finder.querySelector("[aria-selected=true]");
      if (chosen) {
        event.preventDefault();
        chosen.click();
      }
    }
  }

  document.addEventListener("keydown", function (event) {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
      if (document.getElementById("finder")) {
        event.preventDefault();
        open();
      }
    } else if (isField(event.target)) {
      press(finderOf(event.target), event);
    }
  });

  document.addEventListener("input", function (event) {
    if (isField(event.target)) {
      clearTimeout(timer);
      const text = event.target.value.trim();
      timer = setTimeout(function () {
        ask(event.target, text);
      }, PAUSE);
    }
  });
})();
