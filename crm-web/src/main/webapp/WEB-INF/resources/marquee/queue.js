/* What every queue of operations does: the list stays where it is while the rest changes, and the focus is never lost. */
(function () {
  "use strict";

  let scrolled = 0;

  function list() {
    return document.querySelector(".inbox-list");
  }

  function showChosen() {
    const chosen = document.querySelector(".inbox-rows .chosen");
    if (chosen && list().scrollHeight > list().clientHeight) {
      list().scrollTop = chosen.offsetTop - list().clientHeight / 3;
    }
  }

  /* The list is sent anew with what is beside it, and stays where it was. */
  function keepList() {
    scrolled = list() ? list().scrollTop : 0;
  }

  function putListBack() {
    if (list()) {
      list().scrollTop = scrolled;
    }
  }

  /* Where both are seen the address names what is opened, so that it can be shared and what is typed belongs to it. */
  function nameOpened() {
    const link = document.querySelector(".inbox-list-first .inbox-rows .chosen a");
    if (link && window.matchMedia("(min-width: 60.01rem)").matches) {
      history.replaceState(null, "", link.href);
    }
  }

  /* The button that was pressed is gone: somebody else decided meanwhile, or it is asked once more. One goes on from here. */
  function goOn() {
    const link = document.querySelector("[data-goes-on]");
    if (link && document.activeElement === document.body) {
      link.focus();
    }
  }

  /* The first button of a form decides: nobody means that who ends a note with the Enter key. */
  function keepEnter(event) {
    const field = event.key === "Enter" && event.target.closest("#decide input[type=text]");
    if (field) {
      event.preventDefault();
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }

  document.addEventListener("keydown", keepEnter);
  document.addEventListener("DOMContentLoaded", function () {
    showChosen();
    nameOpened();
    window.jQuery(document).on("pfAjaxSend", keepList).on("pfAjaxComplete", function () {
      putListBack();
      goOn();
    });
  });
})();
