/* The approval queue: findings become the reason, and Ctrl+Enter sends what R or X said that the reason is for. */
(function () {
  "use strict";

  let asked = null;
  let scrolled = 0;

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

  function showChosen() {
    const chosen = document.querySelector(".inbox-rows .chosen");
    const list = chosen && chosen.closest(".inbox-list");
    if (list && list.scrollHeight > list.clientHeight) {
      list.scrollTop = chosen.offsetTop - list.clientHeight / 3;
    }
  }

  function list() {
    return document.querySelector(".inbox-list");
  }

  /* The list is sent anew with the account beside it, and stays where it was. */
  function keepList() {
    scrolled = list() ? list().scrollTop : 0;
  }

  function putListBack() {
    if (list()) {
      list().scrollTop = scrolled;
    }
  }

  /* Where both are seen the address names the account, so that it can be shared and what is typed belongs to it. */
  function nameAccount() {
    const link = document.querySelector(".inbox-list-first .inbox-rows .chosen a");
    if (link && window.matchMedia("(min-width: 60.01rem)").matches) {
      history.replaceState(null, "", link.href);
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

  /* The button that was pressed is gone: somebody else decided meanwhile, or it is asked once more. One goes on from here. */
  function goOn() {
    const link = document.querySelector("[data-goes-on]");
    if (link && document.activeElement === document.body) {
      link.focus();
    }
  }

  document.addEventListener("DOMContentLoaded", function () {
    showChosen();
    nameAccount();
    window.jQuery(document).on("pfAjaxSend", keepList).on("pfAjaxComplete", function () {
      putListBack();
      tellArmed();
      goOn();
    });
  });
})();
