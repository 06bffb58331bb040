/* The approval queue: findings become the reason, and Ctrl+Enter sends what R or X said that the reason is for. */
(function () {
  "use strict";

  let asked = null;

  function reason() {
    return document.getElementById("decide:reason");
  }

  function armed() {
    return asked && document.getElementById(asked);
  }

  function tellArmed() {
    const line = document.getElementById("armed");
    const button = armed();
    if (line) {
      line.textContent = button ? line.dataset.sends + " " + button.textContent.trim() : "";
    }
  }

  /* Without a reason the first press only says what the reason will be for, and leads to its field. */
  function arm(button, event) {
    const again = asked === button.id;
    asked = button.id;
    tellArmed();
    if (!again && reason().value.trim() === "") {
      event.preventDefault();
      event.stopImmediatePropagation();
      reason().focus();
    }
  }

  /* Nothing is sent of which nobody said whether it returns or rejects. */
  function send() {
    if (armed()) {
      armed().click();
    } else {
      const line = document.getElementById("armed");
      line.textContent = line.dataset.first;
    }
  }

  function quote(sentence) {
    const field = reason();
    const before = field.value.trim();
    field.value = before === "" ? sentence : before + " " + sentence;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  }

  document.addEventListener("click", function (event) {
    const finding = event.target.closest("[data-quote]");
    if (finding) {
      quote(finding.dataset.quote);
    }
  });

  /* Before PrimeFaces hears of it. */
  document.addEventListener("click", function (event) {
    const button = event.target.closest("button[data-reason]");
    if (button) {
      arm(button, event);
    }
  }, true);

  document.addEventListener("keydown", function (event) {
    const leave = document.querySelector("button[data-leaves]");
    if (event.key === "Escape" && leave && !document.querySelector("dialog[open]")) {
      leave.click();
    }
    if (event.target !== reason()) {
      return;
    }
    if (event.key === "Escape") {
      event.target.blur();
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    }
  });

  document.addEventListener("DOMContentLoaded", function () {
    window.jQuery(document).on("pfAjaxComplete", tellArmed);
  });
})();
