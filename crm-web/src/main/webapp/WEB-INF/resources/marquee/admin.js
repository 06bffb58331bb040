/* Copies a secret that is shown once, and leads to it. */
(function () {
  "use strict";

  document.addEventListener("click", function (event) {
    const button = event.target.closest("[data-copies]");
    if (!button) {
      return;
    }
    const text = document.getElementById(button.dataset.copies);
    const words = button.lastElementChild;
    const select = function () {
      getSelection().selectAllChildren(text);
    };
    if (navigator.clipboard) {
      navigator.clipboard.writeText(text.textContent).then(function () {
        words.textContent = button.dataset.copied;
      }, select);
    } else {
      select();
    }
  });

  document.addEventListener("DOMContentLoaded", function () {
    const secret = document.querySelector("[data-focus]");
    if (secret) {
      secret.focus();
    }
  });
})();
