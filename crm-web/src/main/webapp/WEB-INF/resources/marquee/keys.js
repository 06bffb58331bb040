/*
 * Keys are declared: what bears data-key is pressed, or focused where it is a field, by that key or any of them, as long as nothing is
 * being typed; with data-key-within only while the focus is there or nowhere, and as long as the key is held. The list of keys in the help is made of the same declarations, under data-key-words or the element's text.
 */
(function () {
  "use strict";

  const TYPING = "input:not([type=checkbox]), textarea, select, [contenteditable], [role=listbox], [role=tab], [role=menu]";

  function keysOf(element) {
    return element.dataset.key.split(" ");
  }

  function declared() {
    return Array.from(document.querySelectorAll("[data-key]")).filter(function (element) {
      return !element.disabled && element.getClientRects().length > 0;
    });
  }

  /* PrimeFaces arms its buttons once jQuery is ready; pressed before, they would send a form that nobody takes. */
  function press(element) {
    if (element.matches("input:not([type=checkbox]), textarea, select")) {
      element.focus();
    } else if (window.jQuery) {
      window.jQuery(function () {
        element.click();
      });
    } else {
      element.click();
    }
  }

  /* A key that the page itself would scroll by is taken only where it moves something. */
  function takes(element, event) {
    const within = element.dataset.keyWithin;
    return within ? event.target === document.body || Boolean(event.target.closest(within)) : !event.repeat;
  }

  function list() {
    const rows = document.querySelector("[data-list-of-keys]");
    if (!rows) {
      return;
    }
    const known = new Map();
    for (const element of declared()) {
      const label = element.dataset.keyWords || element.textContent.trim();
      for (const key of keysOf(element)) {
        if (!known.has(key)) {
          known.set(key, label);
        }
      }
    }
    rows.replaceChildren(...Array.from(known, function ([key, label]) {
      const row = document.createElement("tr");
      const head = row.appendChild(document.createElement("th"));
      head.scope = "row";
      head.appendChild(document.createElement("kbd")).textContent = NAMES[key] || key.toUpperCase();
      row.appendChild(document.createElement("td")).textContent = label;
      return row;
    }));
  }

  const NAMES = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→" };

  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-opens=help]")) {
      list();
    }
  }, true);

  document.addEventListener("keydown", function (event) {
    if (document.documentElement.dataset.keys === "off" || event.defaultPrevented) {
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
      return;
    }
    if (event.target.closest && event.target.closest(TYPING)) {
      return;
    }
    const open = document.querySelector("dialog[open]");
    const pressed = declared().find(function (element) {
      return keysOf(element).some((key) => key.toLowerCase() === event.key.toLowerCase()) && (!open || open.contains(element)) && takes(element, event);
    });
    if (pressed) {
      event.preventDefault();
      press(pressed);
    }
  });
})();
