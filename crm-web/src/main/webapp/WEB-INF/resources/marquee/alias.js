/* Another kind or bearer of a name does something else: what it would do is asked for anew, as when the name changes. */
(function () {
  "use strict";

  document.addEventListener("change", function (event) {
    const looks = event.target.closest("[data-looks]");
    if (looks) {
      document.getElementById(looks.dataset.looks).dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
})();
