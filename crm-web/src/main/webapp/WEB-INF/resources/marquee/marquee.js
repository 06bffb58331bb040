/*
 * The little behaviour of the frame: look, drawer, menus, columns of lists. Looks and columns are kept in cookies, so that
 * the server draws them.
 */
(function () {
  "use strict";

  const root = document.documentElement;
  const YEAR = 31536000;

  function remember(name, value) {
    const secure = location.protocol === "https:" ? "; Secure" : "";
    document.cookie = "marquee-" + name + "=" + value + "; Path=/; Max-Age=" + YEAR + "; SameSite=Lax" + secure;
  }

  function choose(button) {
    const group = button.closest("[data-look]");
    const name = group.dataset.look;
    root.dataset[name] = button.value;
    remember(name, button.value);
    for (const other of group.querySelectorAll("button")) {
      other.setAttribute("aria-pressed", String(other === button));
    }
  }

  /* Without any, the usual ones are shown. */
  function keepColumns(form) {
    const chosen = Array.from(form.querySelectorAll("input[name=c]:checked"), function (box) {
      return box.value;
    });
    remember("columns-" + form.dataset.columns, chosen.join("."));
  }

  function navigate(open) {
    const opener = document.getElementById("nav-opener");
    if (!opener) {
      return;
    }
    root.dataset.nav = open ? "open" : "closed";
    opener.setAttribute("aria-expanded", String(open));
    if (open) {
      document.querySelector(".sidebar a").focus();
    }
  }

  function closeMenus(except) {
    for (const menu of document.querySelectorAll("details.user-menu[open]")) {
      if (menu !== except) {
        menu.open = false;
      }
    }
  }

  document.addEventListener("click", function (event) {
    const choice = event.target.closest("[data-look] button");
    if (choice) {
      choose(choice);
    }
    if (event.target.closest("#nav-opener")) {
      navigate(root.dataset.nav !== "open");
    } else if (event.target.closest(".veil")) {
      navigate(false);
    }
    closeMenus(event.target.closest("details.user-menu"));
  });

  document.addEventListener("submit", function (event) {
    if (event.target.matches("form[data-columns]")) {
      keepColumns(event.target);
    }
  });

  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") {
      return;
    }
    if (root.dataset.nav === "open") {
      navigate(false);
      document.getElementById("nav-opener").focus();
    }
    const menu = event.target.closest && event.target.closest("details.user-menu[open]");
    closeMenus(null);
    if (menu) {
      menu.querySelector("summary").focus();
    }
  });

  // What was refused is said at the top or beside a field; who works by keyboard or ear begins there, as at what was done or is asked.
  document.addEventListener("DOMContentLoaded", function () {
    const refusal = document.querySelector("main .ui-messages-error, main .ui-messages-warn");
    const wrong = document.querySelector("main [aria-invalid=true]");
    const done = document.querySelector("main [autofocus]:not(dialog *)") ? null : document.querySelector("main .notice.line, main .notice.asks, main .undo-bar");
    if (wrong && !refusal) {
      wrong.focus();
    } else if (refusal || done) {
      (refusal || done).tabIndex = -1;
      (refusal || done).focus();
    }
  });
})();
