/*
 * Keeps what is being typed into forms with data-draft, in this tab only, so that a session that ran out loses nothing:
 * whoever passes the sign-in page, or the page that says a form had been open too long, finds it again. Nothing else
 * brings a draft back, and signing out or another user ends it. Passwords and files are never kept. A page that answers
 * what was sent with a refusal goes on with its draft.
 */
(function () {
  "use strict";

  const PREFIX = "marquee-draft:";
  const INTERRUPTED = "marquee-interrupted";
  const NEVER = ["password", "file", "hidden", "submit", "button"];

  function user() {
    const frame = document.querySelector("[data-user]");
    return frame ? frame.dataset.user : "";
  }

  function keyOf(form) {
    return PREFIX + user() + ":" + location.pathname + location.search + "#" + form.id;
  }

  function fields(form) {
    return Array.from(form.elements).filter(function (field) {
      return field.name && !NEVER.includes(field.type);
    });
  }

  function isTicked(field) {
    return field.type === "checkbox" || field.type === "radio";
  }

  function isTouched(field) {
    if (isTicked(field)) {
      return field.checked !== field.defaultChecked;
    }
    if (field.tagName === "SELECT") {
      const options = Array.from(field.options);
      const chosen = options.filter(function (option) {
        return option.defaultSelected;
      });
      const before = chosen.length || field.multiple ? chosen : options.slice(0, 1);
      return options.some(function (option) {
        return option.selected !== before.includes(option);
      });
    }
    return field.value !== field.defaultValue;
  }

  function keptOf(form) {
    return JSON.parse(sessionStorage.getItem(keyOf(form)) || "[]");
  }

  /** Only what was typed, now or before it was refused: the rest may have been changed by somebody else meanwhile. */
  function keep(form) {
    const before = keptOf(form).map(function ([name]) {
      return name;
    });
    const typed = fields(form).filter(function (field) {
      return isTouched(field) || before.includes(field.name);
    });
    const draft = typed.map(function (field) {
      return [field.name, field.value, field.checked === true];
    });
    sessionStorage.setItem(keyOf(form), JSON.stringify(draft));
  }

  function keepIfTouched(form) {
    if (fields(form).some(isTouched)) {
      keep(form);
    }
  }

  function restore(form) {
    const typed = keptOf(form);
    for (const [name, value, ticked] of typed) {
      for (const field of fields(form)) {
        if (field.name === name && isTicked(field)) {
          field.checked = field.value === value ? ticked : field.checked;
        } else if (field.name === name) {
          field.value = value;
        }
      }
    }
    document.getElementById("resumed").hidden = typed.length === 0;
    const dialog = form.closest("dialog");
    if (dialog && !dialog.open && typed.length > 0) {
      dialog.showModal();
    }
  }

  function isAnythingKept() {
    return Object.keys(sessionStorage).some(function (key) {
      return key.startsWith(PREFIX) && sessionStorage.getItem(key) !== "[]";
    });
  }

  function forgetAll() {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(PREFIX)) {
        sessionStorage.removeItem(key);
      }
    }
  }

  /** Whoever comes to a page of his own accord has either sent what he typed or given it up. */
  document.addEventListener("DOMContentLoaded", function () {
    if (document.querySelector("[data-interrupts]")) {
      sessionStorage.setItem(INTERRUPTED, "true");
      const kept = document.getElementById("kept");
      if (kept) {
        kept.hidden = !isAnythingKept();
      }
    } else if (user()) {
      if (sessionStorage.getItem(INTERRUPTED) !== null) {
        for (const form of document.querySelectorAll("form[data-draft=true]")) {
          if (sessionStorage.getItem(keyOf(form)) !== null) {
            restore(form);
          }
        }
      }
      sessionStorage.removeItem(INTERRUPTED);
      if (!document.querySelector("[data-refused=true]")) {
        forgetAll();
      }
      document.querySelectorAll("form[data-draft=true]").forEach(keepIfTouched);
    }
  });

  document.addEventListener("input", function (event) {
    const form = event.target.closest("form[data-draft=true]");
    if (form) {
      keep(form);
    }
  });

  document.addEventListener("submit", function (event) {
    if (event.target.matches(".sign-out")) {
      forgetAll();
    }
  });
})();
