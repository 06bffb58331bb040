/*
 * What a request in the background came to: a thin line while it lasts, a sentence where no answer came, and a place for
 * the focus where what had it is gone.
 */
(function () {
  "use strict";

  function unreachable(is) {
    const sentence = document.getElementById("unreachable");
    if (sentence) {
      sentence.hidden = !is;
      if (is) {
        sentence.scrollIntoView({ block: "nearest" });
      }
    }
  }

  document.addEventListener("DOMContentLoaded", function () {
    if (!window.jQuery) {
      return;
    }
    window.jQuery(document)
      .on("pfAjaxStart", function () {
        document.documentElement.dataset.busy = "true";
      })
      .on("pfAjaxSuccess", function () {
        unreachable(false);
      })
      .on("pfAjaxError", function () {
        unreachable(true);
      })
      .on("pfAjaxComplete", function () {
        delete document.documentElement.dataset.busy;
        requestAnimationFrame(function () {
          const place = document.querySelector("dialog[open]") || document.getElementById("content");
          if (place && document.activeElement === document.body) {
            place.focus({ preventScroll: true });
          }
        });
      });
  });
})();
