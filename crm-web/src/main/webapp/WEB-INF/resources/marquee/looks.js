/* A choice beside a field changes what the field does: that is asked for anew, as when the field itself changes. */
(function () {
  "use strict";

  document.addEventListener("change", function (event) {
    const looks = event.target.closest("[data-looks]");
    if (looks) {
      document.getElementById(looks.dataset.looks).dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
})();
