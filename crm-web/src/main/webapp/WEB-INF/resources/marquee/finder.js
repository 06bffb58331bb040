/* Ctrl or Cmd and K: finds while one types. The hits come from the server as links, ready to be followed. */
(function () {
  "use strict";

  const PAUSE = 160;
  let timer = 0;
  let asking = new AbortController();

  function part(id) {
    return document.getElementById(id);
  }

  function say(word) {
    const said = part("finder-said");
    said.textContent = word ? said.dataset[word] : "";
    said.hidden = !word;
  }

  function hits() {
    return Array.from(part("finder-hits").querySelectorAll("[role=option]"));
  }

  function choose(chosen) {
    for (const hit of hits()) {
      hit.setAttribute("aria-selected", String(hit === chosen));
    }
    const text = part("finder-text");
    if (chosen) {
      text.setAttribute("aria-activedescendant", chosen.id);
      chosen.scrollIntoView({ block: "nearest" });
    } else {
      text.removeAttribute("aria-activedescendant");
    }
  }

  function show(list) {
    part("finder-hits").replaceChildren(...list);
    part("finder-text").setAttribute("aria-expanded", String(list.length > 0));
    choose(hits()[0]);
  }

  /** Whatever was asked before is no longer of interest. */
  async function ask(text) {
    asking.abort();
    const mine = new AbortController();
    asking = mine;
    if (!text) {
      show([]);
      say("start");
      return;
    }
    say("going");
    try {
      const address = part("finder-text").dataset.source + "?q=" + encodeURIComponent(text);
      const answer = await fetch(address, { signal: mine.signal });
      if (answer.redirected) {
        // Only the door sends elsewhere: the session is over, and the page is to be signed in to again.
        location.reload();
        return;
      }
      const found = new DOMParser().parseFromString(await answer.text(), "text/html");
      const list = answer.ok ? Array.from(found.querySelectorAll("[role=option]")) : [];
      show(list);
      say(answer.ok ? (list.length ? "" : "none") : "failed");
    } catch (failure) {
      if (!mine.signal.aborted) {
        show([]);
        say("failed");
      }
    }
  }

  function move(step) {
    const all = hits();
    const now = all.findIndex(function (hit) {
      return hit.getAttribute("aria-selected") === "true";
    });
    if (all.length) {
      choose(all[(now + step + all.length) % all.length]);
    }
  }

  document.addEventListener("keydown", function (event) {
    const finder = part("finder");
    if (!finder) {
      return;
    }
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      if (!finder.open) {
        finder.showModal();
      }
      part("finder-text").select();
    } else if (event.target === part("finder-text")) {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        move(event.key === "ArrowDown" ? 1 : -1);
      } else if (event.key === "Enter") {
        const chosen = finder.querySelector("[aria-selected=true]");
        if (chosen) {
          event.preventDefault();
          chosen.click();
        }
      }
    }
  });

  document.addEventListener("input", function (event) {
    if (event.target.id === "finder-text") {
      clearTimeout(timer);
      const text = event.target.value.trim();
      timer = setTimeout(function () {
        ask(text);
      }, PAUSE);
    }
  });
})();
