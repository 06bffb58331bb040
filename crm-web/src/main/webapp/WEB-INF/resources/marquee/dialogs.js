/* Opens and closes what is declared: data-opens and data-closes name a dialog. Focus goes in, and comes back. */
(function () {
  "use strict";

  document.addEventListener("click", function (event) {
    const opener = event.target.closest("[data-opens]");
    const closer = event.target.closest("[data-closes]");
    if (opener) {
      document.getElementById(opener.dataset.opens).showModal();
    } else if (closer) {
      document.getElementById(closer.dataset.closes).close();
    } else if (event.target.matches("dialog.dialog[open]")) {
      // Only the veil around a dialog is the dialog itself; its content lies on top.
      const box = event.target.getBoundingClientRect();
      const inside = event.clientX >= box.left && event.clientX <= box.right
        && event.clientY >= box.top && event.clientY <= box.bottom;
      if (!inside) {
        event.target.close();
      }
    }
  });
})();
